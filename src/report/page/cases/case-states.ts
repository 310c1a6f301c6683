import { isPassing } from '../../../compare/arm.ts';
import type { CellComparison } from '../../../compare/comparison.ts';
import { failureOf } from '../../../records/failure.ts';
import type { BookCase } from './case-book.ts';

/** States by which a reader chooses cases, with how they are called; a case may have several. */
export const CASE_STATES = [
  { name: 'newly_failing', label: 'newly failing' },
  { name: 'newly_passing', label: 'newly passing' },
  { name: 'failing', label: 'failing' },
  { name: 'passing', label: 'passing' },
  { name: 'unstable', label: 'unstable: passing and failing on the same side' },
  { name: 'fresh', label: 'new or changed' },
  { name: 'errored', label: 'without an answer' },
  { name: 'pending', label: 'without a score' },
  { name: 'missing', label: 'missing now' },
  { name: 'waiting', label: 'waiting for people' },
] as const;

type State = (typeof CASE_STATES)[number]['name'];

/** Gives what tells whether a case is added or changed. */
export function createFreshReader({ cases }: CellComparison): (id: string) => boolean {
  const { added, changed, missing, total } = cases;
  // Beside nothing all are, and a list of them would take as much as they do.
  if (added.length === total && missing.length === 0) return () => true;
  const fresh = new Set([...added, ...changed]);
  return (id) => fresh.has(id);
}

/** Gives what tells the states of a cell's cases, as one number: a bit for each of `CASE_STATES`. */
export function createStateReader(
  { cases }: CellComparison,
  isFresh: (id: string) => boolean,
): (one: BookCase) => number {
  const ids = (list: readonly { readonly id: string }[]): ReadonlySet<string> =>
    new Set(list.map(({ id }) => id));
  const lists = {
    newly_failing: ids(cases.newlyFailing),
    newly_passing: ids(cases.newlyPassing),
    unstable: ids(cases.unstable),
  };
  return (one) => {
    const found = new Set<State>(listOwnStates(one));
    for (const name of ['newly_failing', 'newly_passing', 'unstable'] as const)
      if (lists[name].has(one.id)) found.add(name);
    if (isFresh(one.id)) found.add('fresh');
    return CASE_STATES.reduce((bits, { name }, index) => bits | (found.has(name) ? 1 << index : 0), 0);
  };
}

function listOwnStates({ now }: BookCase): State[] {
  if (now === null) return ['missing'];
  const { pooled, trials } = now;
  const kinds = new Set(trials.map(({ outcome }) => failureOf(outcome)?.kind));
  const isUnscored = kinds.delete('unscored');
  const isWaiting = kinds.delete('pending');
  kinds.delete(undefined);
  return [
    ...(pooled.grades === null && pooled.trials > 0
      ? [isPassing(pooled) ? ('passing' as const) : ('failing' as const)]
      : []),
    ...(kinds.size > 0 ? ['errored' as const] : []),
    ...(isUnscored ? ['pending' as const] : []),
    ...(isWaiting ? ['waiting' as const] : []),
  ];
}
