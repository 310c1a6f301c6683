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
  { name: 'waiting', label: 'waiting to be scored' },
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
  const lists = (
    [
      ['newly_failing', cases.newlyFailing],
      ['newly_passing', cases.newlyPassing],
      ['unstable', cases.unstable],
    ] as const
  ).map(([state, list]) => ({ bit: bitOf(state), ids: new Set(list.map(({ id }) => id)) }));
  const fresh = bitOf('fresh');
  return (one) => {
    let bits = readOwnStates(one) | (isFresh(one.id) ? fresh : 0);
    for (const { bit, ids } of lists) if (ids.has(one.id)) bits |= bit;
    return bits;
  };
}

function bitOf(state: State): number {
  return 1 << CASE_STATES.findIndex(({ name }) => name === state);
}

const [PASSING, FAILING, MISSING] = [bitOf('passing'), bitOf('failing'), bitOf('missing')];
const [ERRORED, PENDING, WAITING] = [bitOf('errored'), bitOf('pending'), bitOf('waiting')];

function readOwnStates({ now }: BookCase): number {
  if (now === null) return MISSING;
  const { pooled, trials } = now;
  let bits = 0;
  if (pooled.grades === null && pooled.trials > 0) bits |= isPassing(pooled) ? PASSING : FAILING;
  for (const { outcome } of trials) {
    const kind = failureOf(outcome)?.kind;
    if (kind === 'unscored') bits |= PENDING;
    else if (kind === 'pending') bits |= WAITING;
    else if (kind !== undefined) bits |= ERRORED;
  }
  return bits;
}
