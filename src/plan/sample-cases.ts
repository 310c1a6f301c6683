import { sha256 } from '../domain/digest.ts';

/**
 * Gives `limit` of the cases, in their order: always the same ones, and with a higher limit these and more. They are
 * drawn by what `drawnBy` gives, repeats counted: the id, or the content where an id is only a place.
 */
export function sampleCases<T>(
  cases: readonly T[],
  limit: number,
  benchmark: string,
  drawnBy: (item: T) => string,
): readonly T[] {
  if (cases.length <= limit) return cases;
  const counts = new Map<string, number>();
  const ranks = cases.map((item) => {
    const drawn = drawnBy(item);
    const repeat = counts.get(drawn) ?? 0;
    counts.set(drawn, repeat + 1);
    const text = repeat === 0 ? drawn : `${drawn}\0${repeat}`;
    return sha256(`${benchmark}\0${text}`);
  });
  const cut = [...ranks].sort()[limit - 1] ?? '';
  return cases.filter((_, index) => (ranks[index] ?? '') <= cut);
}
