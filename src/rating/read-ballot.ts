import { isMapping } from '../domain/json.ts';
import type { RaterMark } from '../domain/ballot.ts';
import { tryJson } from '../text/try-json.ts';
import type { RatingScale, SentBallot } from './data.ts';

const MAX_NAME = 100;
const MAX_NOTE = 4000;
const MARKS: Readonly<Record<RatingScale, readonly unknown[]>> = {
  pass_fail: ['pass', 'fail'],
  '1_to_5': [1, 2, 3, 4, 5],
};

/** Gives a rater's name as it is kept, or null where it is none: empty, too long, or with what no name holds. */
export function readRater(name: unknown): string | null {
  if (typeof name !== 'string') return null;
  const rater = name.normalize('NFC').trim();
  const isName = rater !== '' && rater.length <= MAX_NAME && !/\p{C}/u.test(rater);
  return isName ? rater : null;
}

/** Reads what a page sends; null for anything that none of ours does. */
export function readSentBallot(
  text: string,
  scaleOf: (id: string) => RatingScale | undefined,
): SentBallot | null {
  const sent = tryJson(text);
  if (!isMapping(sent)) return null;
  const { id, mark, note } = sent;
  const rater = readRater(sent['rater']);
  if (rater === null || typeof id !== 'string' || typeof note !== 'string' || note.length > MAX_NOTE)
    return null;
  const scale = scaleOf(id);
  if (scale === undefined || (mark !== null && !MARKS[scale].includes(mark))) return null;
  return { rater, id, mark: mark as RaterMark | null, note: note.toWellFormed().trim() }; // just checked
}
