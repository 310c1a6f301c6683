import type { Difference, EvaluatorChange } from '../domain/change.ts';
import { canonicalJson } from '../domain/digest.ts';
import type { Json } from '../domain/json.ts';

export { plural, thousands, timesOver } from '../text/plural.ts';

/** Longest setting that is shown; of a longer one, say a rubric, only the name is. */
const MAX_SETTING = 40;

/** Most names in one sentence. */
const MAX_LISTED = 5;

/** Text where there is no value. */
export const NONE = '–';

/** Names of the metrics. */
export const METRIC_NAMES = { pass_rate: 'pass rate', score: 'mean score' } as const;

/** Gives a rate from 0 to 1 in percent, with one decimal where it needs one. */
export function percent(rate: number): string {
  return `${trim(rate * 100)} %`;
}

/** Gives a difference of rates in percentage points; a drop with its sign. */
export function points(difference: number): string {
  const text = trim(difference * 100);
  return `${text} ${text === '1' || text === '-1' ? 'point' : 'points'}`;
}

/** Gives a p value to two significant digits. */
export function pValue(p: number): string {
  return p < 0.0001 ? 'p < 0.0001' : `p = ${Number(p.toPrecision(2))}`;
}

/** Gives milliseconds as people say them. */
export function duration(ms: number): string {
  const rounded = Math.round(ms);
  return rounded < 1000 ? `${rounded} ms` : `${(ms / 1000).toFixed(ms < 10_000 ? 1 : 0)} s`;
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

/** Gives the first names of a list, at most `most`, and how many more there are. */
export function listNames(names: readonly string[], most = MAX_LISTED): string {
  const more = names.length - most;
  return names.slice(0, most).join(', ') + (more > 0 ? ` and ${more} more` : '');
}

/** Gives a text that begins with a capital letter. */
export function capitalize(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Gives a cell's name: its benchmark and its model. */
export function cellName({
  benchmark,
  model,
}: {
  readonly benchmark: string;
  readonly model: string;
}): string {
  return `${benchmark} on ${model}`;
}

/** Gives how a setting changed, e.g. `tolerance 0.01 -> 0.5`; long values are left out. The user's own words. */
export function describeDifference({ name, before, after }: Difference): string {
  const [was, is] = [showSetting(before), showSetting(after)];
  return Math.max(was.length, is.length) > MAX_SETTING ? name : `${name} ${was} -> ${is}`;
}

/** Gives how an evaluator changed, e.g. `numeric_match (tolerance 0.01 -> 0.5)`. The user's own words. */
export function describeEvaluator({ name, change }: EvaluatorChange): string {
  return `${name} (${typeof change === 'string' ? change : change.map(describeDifference).join(', ')})`;
}

/** Gives how evaluators changed, one after the other. */
export function describeEvaluators(changes: readonly EvaluatorChange[]): string {
  return [...new Set(changes.map(describeEvaluator))].join(', ');
}

function showSetting(value: Json): string {
  return value === null ? 'none' : canonicalJson(value);
}

function trim(value: number): string {
  return value.toFixed(1).replace(/\.0$/, '').replace(/^-0$/, '0');
}
