/** What decides, by its metric. */
export const METRIC_NAMES = { pass_rate: 'pass rate', score: 'mean score' } as const;

/** Gives a rate from 0 to 1 in percent, with one decimal where it needs one. */
export function percent(rate: number): string {
  return `${trim(rate * 100)} %`;
}

/** Gives a difference of rates in percentage points; a change carries its sign. */
export function points(difference: number): string {
  const text = trim(difference * 100);
  return `${text} ${text === '1' || text === '-1' ? 'point' : 'points'}`;
}

/** Gives a p value to two significant digits. */
export function pValue(p: number): string {
  return p < 0.0001 ? 'p < 0.0001' : `p = ${Number(p.toPrecision(2))}`;
}

function trim(value: number): string {
  return value.toFixed(1).replace(/\.0$/, '').replace(/^-0$/, '0');
}
