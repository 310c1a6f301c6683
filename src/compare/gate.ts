import { UserError } from '../domain/problem.ts';
import type { Comparison, Verdict } from './comparison.ts';

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

/** Gives 1 for a verdict that fails the run, 3 where only `unmeasured` does, else 0. */
export function exitCode({ cells }: Comparison, failOn: FailOn): 0 | 1 | 3 {
  const failing = cells.filter(
    ({ verdict, isTooSlow }) => failOn.has(verdict) || (isTooSlow && failOn.has('latency')),
  );
  if (
    failing.some(({ verdict, isTooSlow }) => verdict !== 'unmeasured' || (isTooSlow && failOn.has('latency')))
  )
    return 1;
  return failing.length > 0 ? 3 : 0;
}

/** Spells a word as WORDS does; names of verdicts are taken too. */
function normalize(word: string): string {
  const name = word.toLowerCase().replaceAll('_', '-');
  return name === 'regressed' ? 'regression' : name;
}
