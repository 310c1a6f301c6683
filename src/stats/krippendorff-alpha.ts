import { sum } from './sum.ts';

/** Krippendorff's alpha by two metrics, and what it rests on. */
export type Alpha = {
  /** Any two values differ alike. */
  readonly nominal: number;
  /** Values differ by how many ratings lie between them. */
  readonly ordinal: number;
};

/**
 * Gives Krippendorff's alpha of units, each with the values that any number of raters gave it (what is missing is left
 * out); alpha = 1 - observed / expected disagreement (Krippendorff 2011, Computing Krippendorff's Alpha-Reliability). A
 * unit with fewer than two values says nothing. Null where no unit has two, or all values are the same: then nothing
 * could be told apart. The ordinal difference of two values is the one of their mid-ranks, so no pair of values is
 * listed, and time grows with the number of ratings.
 */
export function krippendorffAlpha(units: readonly (readonly number[])[]): Alpha | null {
  const paired = units.filter((unit) => unit.length > 1);
  const counts = countValues(paired.flat());
  if (counts.size < 2) return null;
  const n = sum([...counts.values()]);
  const ranks = midRanks(counts);
  const nominal = {
    observed: (unit: readonly number[]) =>
      (unit.length ** 2 - sum([...countValues(unit).values()].map((count) => count ** 2))) / 2,
    expected: (n ** 2 - sum([...counts.values()].map((count) => count ** 2))) / 2,
  };
  const ordinal = {
    observed: (unit: readonly number[]) => {
      const own = unit.map((value) => ranks.get(value) ?? 0);
      const middle = sum(own) / own.length;
      return own.length * sum(own.map((rank) => (rank - middle) ** 2));
    },
    // The mean of all mid-ranks is n / 2.
    expected: n * sum([...counts].map(([value, count]) => count * ((ranks.get(value) ?? 0) - n / 2) ** 2)),
  };
  const alphaOf = ({ observed, expected }: typeof nominal): number =>
    1 - ((n - 1) * sum(paired.map((unit) => observed(unit) / (unit.length - 1)))) / expected;
  return { nominal: alphaOf(nominal), ordinal: alphaOf(ordinal) };
}

/** Counts values, the smallest first. */
function countValues(values: readonly number[]): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const value of values.toSorted((a, b) => a - b)) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

/** Gives how many values lie below each one, with half of those that are equal to it. */
function midRanks(counts: ReadonlyMap<number, number>): ReadonlyMap<number, number> {
  let below = 0;
  return new Map(
    [...counts].map(([value, count]) => {
      below += count;
      return [value, below - count / 2];
    }),
  );
}
