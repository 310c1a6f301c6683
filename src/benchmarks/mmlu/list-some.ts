import { plural } from '../../text/plural.ts';

/** Most subjects that a note names. */
const MAX_NAMED = 5;

/** Gives subjects as a note lists them: the first of them, and how many there are more. */
export function listSome(subjects: readonly string[]): string {
  const named = subjects.slice(0, MAX_NAMED).join(', ');
  const more = subjects.length - MAX_NAMED;
  return more > 0 ? `${named} and ${plural(more, 'more subject')}` : named;
}
