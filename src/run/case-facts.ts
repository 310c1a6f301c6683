import type { EvaluatorUse } from '../domain/benchmark.ts';
import type { Cell, PlannedCase } from '../domain/plan.ts';
import { oncePer } from '../text/once-per.ts';

/** What the cases of a cell bring of their own. */
export type CaseFacts = {
  /** How many are scored by the cell's evaluators. */
  readonly common: number;
  /** The evaluators that others bring, each once, and how many bring it. */
  readonly own: readonly { readonly use: EvaluatorUse; readonly cases: number }[];
  /** Ids of those that must pass. */
  readonly mustPass: readonly string[];
};

/** Gives what the cases of a cell bring of their own. */
export function factsOf({ cases }: Pick<Cell, 'cases'>): CaseFacts {
  return lookAt(cases);
}

/** Those of a large cell are read from a file at each look. */
const lookAt = oncePer((cases: readonly PlannedCase[]): CaseFacts => {
  let common = 0;
  const own = new Map<string, { readonly use: EvaluatorUse; cases: number }>();
  const mustPass: string[] = [];
  for (const { case: item, evaluators } of cases) {
    if (item.mustPass) mustPass.push(item.id);
    if (evaluators === undefined) common += 1;
    for (const use of evaluators ?? []) {
      const name = JSON.stringify(use);
      const known = own.get(name) ?? { use, cases: 0 };
      known.cases += 1;
      own.set(name, known);
    }
  }
  return { common, own: [...own.values()], mustPass };
});
