import { sha256 } from '../domain/digest.ts';
import { filterList } from '../text/lazy-list.ts';

/**
 * Gives `limit` of the cases, in their order: always the same ones, and with a higher limit these and more. They are
 * drawn by what `drawnBy` gives, repeats counted: the id, or the content where an id is only a place. Where there are
 * groups, each gives one case before any gives a second.
 */
export function sampleCases<T>(
  cases: readonly T[],
  limit: number,
  benchmark: string,
  drawnBy: (item: T) => string,
  groupOf: (item: T) => string = () => '',
): readonly T[] {
  if (cases.length <= limit) return cases;
  const counts = new Map<string, number>();
  const drawn = cases.map((item, index) => {
    const text = drawnBy(item);
    const repeat = countUp(counts, text);
    const rank = sha256(`${benchmark}\0${repeat === 0 ? text : `${text}\0${repeat}`}`);
    return { index, rank, group: groupOf(item) };
  });
  drawn.sort((a, b) => (a.rank < b.rank ? -1 : 1));
  const sizes = new Map<string, number>();
  const rounds = drawn.map(({ index, group }) => ({ index, round: countUp(sizes, group) }));
  // The order within a round stays that of the ranks.
  rounds.sort((a, b) => a.round - b.round);
  const kept = new Set(rounds.slice(0, limit).map(({ index }) => index));
  return filterList(cases, (_, index) => kept.has(index));
}

/** Gives how often a name was counted before. */
function countUp(counts: Map<string, number>, name: string): number {
  const before = counts.get(name) ?? 0;
  counts.set(name, before + 1);
  return before;
}
