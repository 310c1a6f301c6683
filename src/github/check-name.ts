import { sha256 } from '../domain/digest.ts';
import { oneLine } from '../text/escape.ts';

/** Longest name of the workflow's own, and longest selection: both fit into GitHub's list of checks. */
const MAX_NAME = 100;
const MAX_SELECTION = 60;
/** A name in which nothing can be a mention, markup or a link, or pass for two. */
const PLAIN = /^[\p{L}\p{N}_.:+-]+(?:\/[\p{L}\p{N}_.:+-]+)*$/u;
const ODD = /[^\p{L}\p{N}_.:+, -]+/gu;

/** Names that a job runs, of all that the config holds; empty: all of them. */
export type Selection = { readonly benchmarks: readonly string[]; readonly models: readonly string[] };

/**
 * Gives the name of a job's check: `NAME` where it runs all that the config holds, `NAME (support on gpt-4)` where it
 * runs a selection, so that a part never writes over the whole. Other selections have other names, and no name is long.
 */
export function nameCheck(name: string, { benchmarks, models }: Selection): string {
  const line = oneLine(name, Infinity);
  const whole = line.length > MAX_NAME ? shorten(line, MAX_NAME) : line;
  if (benchmarks.length === 0 && models.length === 0) return whole;
  const on = models.length === 0 ? '' : `on ${listNames(models)}`;
  const selection = `${listNames(benchmarks)} ${on}`.trim();
  const isPlain = [...benchmarks, ...models].every((one) => PLAIN.test(one));
  const isShort = selection.length <= MAX_SELECTION;
  return `${whole} (${isPlain && isShort ? selection : shorten(selection, MAX_SELECTION)})`;
}

function listNames(names: readonly string[]): string {
  return [...new Set(names)].sort().join(', ');
}

/** Gives the beginning of a text without what is odd in it, and a digest, so that it stays apart from others. */
function shorten(text: string, length: number): string {
  const digest = sha256(text).slice(0, 8);
  const tame = Array.from(text.replaceAll(ODD, '-')).slice(0, length - digest.length - 1);
  return `${tame.join('').trim()} ${digest}`;
}
