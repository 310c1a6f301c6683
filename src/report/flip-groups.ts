import type { Shown } from '../compare/comparison.ts';
import { oneLine } from '../text/escape.ts';

/** A case that is shown with its answer now. */
type Answered = { readonly id: string; readonly after: Shown };

/** A case, and those after it whose answer now is the same. */
export type FlipGroup<T extends Answered> = { readonly flip: T; readonly alike: readonly T[] };

/** Groups cases by their answer now, as it is shown, in the order of the first of each group. */
export function groupFlips<T extends Answered>(flips: readonly T[]): FlipGroup<T>[] {
  const groups = Map.groupBy(flips, ({ id, after: { output } }) =>
    output === null ? `case ${id}` : `answer ${oneLine(output)}`,
  );
  return [...groups.values()].flatMap(([flip, ...alike]) => (flip === undefined ? [] : [{ flip, alike }]));
}
