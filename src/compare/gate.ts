import { UserError } from '../domain/problem.ts';
import type { CellComparison, Comparison, Verdict } from './comparison.ts';
import type { Warning } from './reason.ts';

/** Results that turn a run red: verdicts, and a mean latency above its limit. */
export type FailOn = ReadonlySet<Verdict | 'latency'>;

/** The words of `--fail-on`, and what each stands for. */
const WORDS: Readonly<Record<string, Verdict | 'latency'>> = {
  regression: 'regressed',
  'below-floor': 'below_floor',
  unmeasured: 'unmeasured',
  'minor-regression': 'minor_regression',
  inconclusive: 'inconclusive',
  incomparable: 'incomparable',
  'no-baseline': 'no_baseline',
  latency: 'latency',
};

/** Parses a list of words, separated by commas, spaces or lines; `never` alone is the empty set. */
export function parseFailOn(list: string): FailOn {
  const words = list.split(/[\s,]+/).filter((word) => word !== '');
  if (words.length === 1 && words[0] === 'never') return new Set();
  const unknown = words.filter((word) => !Object.hasOwn(WORDS, normalize(word)));
  if (unknown.length > 0 || words.length === 0)
    throw new UserError(
      (unknown.length > 0 ? unknown : ['']).map((word) => ({
        message: [
          { option: 'fail-on' },
          `: \`${word}\` is not one of ${Object.keys(WORDS).join(', ')}, or never alone`,
        ],
      })),
    );
  return new Set(words.flatMap((word) => WORDS[normalize(word)] ?? []));
}

/** Tells whether a cell fails the run. */
export function isFailing({ verdict, isTooSlow }: CellComparison, failOn: FailOn): boolean {
  return failOn.has(verdict) || (isTooSlow && failOn.has('latency'));
}

/** Gives 1 for a verdict that fails the run, 3 where only `unmeasured` does, else 0. */
export function exitCode({ cells }: Comparison, failOn: FailOn): 0 | 1 | 3 {
  const failing = cells.filter((cell) => isFailing(cell, failOn));
  if (
    failing.some(({ verdict, isTooSlow }) => verdict !== 'unmeasured' || (isTooSlow && failOn.has('latency')))
  )
    return 1;
  return failing.length > 0 ? 3 : 0;
}

/** Tells whether anything was taken away by which a run is measured: cells, cases, what must pass, evaluators, trials. */
export function isWeakened({ cells, missingCells }: Comparison): boolean {
  return missingCells.length > 0 || hasWarning(cells, 'weakened');
}

/** Tells whether a run asks less than before in any way, by its settings for one. */
export function asksLess(comparison: Comparison): boolean {
  return isWeakened(comparison) || hasWarning(comparison.cells, 'loosened');
}

function hasWarning(cells: readonly CellComparison[], wanted: Warning['kind']): boolean {
  return cells.some(({ warnings }) => warnings.some(({ kind }) => kind === wanted));
}

/** Spells a word as WORDS does; names of verdicts are taken too. */
function normalize(word: string): string {
  const name = word.toLowerCase().replaceAll('_', '-');
  return name === 'regressed' ? 'regression' : name;
}
