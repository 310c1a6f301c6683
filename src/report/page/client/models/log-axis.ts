/** Most decades between whose ends 2 and 5 are marked too. */
const FEW_DECADES = 3;

/** Lists where an axis of logarithms (to base 10) is marked between two of them. */
export function logTicks(low: number, high: number): number[] {
  const steps = high - low > FEW_DECADES ? [1] : [1, 2, 5];
  const decades = Array.from(
    { length: Math.ceil(high) - Math.floor(low) + 1 },
    (_, index) => Math.floor(low) + index,
  );
  return decades
    .flatMap((decade) => steps.map((step) => decade + Math.log10(step)))
    .filter((tick) => tick >= low && tick <= high);
}

/** Gives the number whose logarithm is marked. */
export function nameLogTick(tick: number): string {
  return String(Number((10 ** tick).toPrecision(1)));
}
