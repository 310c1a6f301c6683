export { METRIC_NAMES, percent, points, pValue } from '../compare/words.ts';
import { percent, points } from '../compare/words.ts';

/** Gives milliseconds as people say them. */
export function duration(ms: number): string {
  const rounded = Math.round(ms);
  return rounded < 1000 ? `${rounded} ms` : `${(ms / 1000).toFixed(ms < 10_000 ? 1 : 0)} s`;
}

/** Gives a count in groups of thousands. */
export function count(value: number): string {
  return String(value).replace(/\B(?=(?:\d{3})+$)/g, ' ');
}

/** Gives US dollars, small ones to two significant digits. */
export function dollars(value: number): string {
  if (value > 0 && value < 0.0001) return '< $0.0001';
  return `$${value === 0 || value >= 0.01 ? value.toFixed(2) : value.toPrecision(2)}`;
}

/** Gives an interval of rates in percent. */
export function percentRange([low, high]: readonly [number, number]): string {
  return `${percent(low).replace(' %', '')} to ${percent(high)}`;
}

/** Gives a change of a rate in percentage points, a rise with its sign too. */
export function change(difference: number): string {
  const text = points(difference);
  return /^[1-9]|^0\./.test(text) ? `+${text}` : text;
}

/** Gives an interval of changes in percentage points, without the part beyond 100 that a t interval may have. */
export function changeRange([low, high]: readonly [number, number]): string {
  const bound = (value: number): string => change(Math.min(1, Math.max(-1, value))).replace(/ points?$/, '');
  return `${bound(low)} to ${bound(high)}`;
}

/** Gives a ratio of two medians, e.g. `× 1.04`. */
export function times(ratio: number): string {
  return `× ${ratio.toFixed(2)}`;
}

/** Gives "1 case" or "3 cases". */
export function plural(value: number, noun: string): string {
  return `${count(value)} ${noun}${value === 1 ? '' : 's'}`;
}
