import type { CaseResult } from '../domain/record.ts';
import { mean } from '../stats/mean.ts';
import { passAtK } from '../stats/pass-at-k.ts';
import { trialsOf } from './trials.ts';

/** End of the name of a figure that says of each answer whether it passed, 1 or 0, from which pass@k is estimated. */
const PASS_AT_1 = /^(.*pass@)1$/;
/** The k that are told, as far as there are trials, beside the number of trials itself. */
const TOLD = [1, 2, 3, 4, 5, 10, 20, 50, 100];

/** The figures beside the scores over all answers to the cases that were added. */
export class SecondaryFigures {
  readonly #values = new Map<string, number[][]>();

  add(result: CaseResult): void {
    for (const [name, found] of figuresOf(result)) {
      const known = this.#values.get(name);
      if (known === undefined) this.#values.set(name, [found]);
      else known.push(found);
    }
  }

  /** Gives their means by name; of what passed, the unbiased pass@k too. */
  means(): Record<string, number> {
    return Object.fromEntries(
      [...this.#values].flatMap(([name, cases]) => {
        const stem = PASS_AT_1.exec(name)?.[1];
        return stem === undefined ? [[name, mean(cases.flat()) ?? 0]] : estimatePasses(stem, cases);
      }),
    );
  }
}

/** Gives the figures of a case's answers, by name. */
function figuresOf(result: CaseResult): Map<string, number[]> {
  const figures = new Map<string, number[]>();
  for (const { secondary = {} } of trialsOf(result))
    for (const [name, value] of Object.entries(secondary))
      figures.set(name, [...(figures.get(name) ?? []), value]);
  return figures;
}

/** Gives pass@k for each k that every case has answers enough for: the mean over cases. */
function estimatePasses(stem: string, cases: readonly (readonly number[])[]): [string, number][] {
  const fewest = cases.reduce((least, { length }) => Math.min(least, length), Infinity);
  const told = new Set([...TOLD.filter((k) => k <= fewest), fewest]);
  return [...told].map((k) => {
    const estimates = cases.map((values) =>
      passAtK(values.length, values.filter((value) => value === 1).length, k),
    );
    return [`${stem}${k}`, mean(estimates) ?? 0];
  });
}
