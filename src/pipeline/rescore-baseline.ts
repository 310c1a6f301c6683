import type { CellConfig } from '../domain/record.ts';
import type { Evaluator } from '../evaluators/evaluator.ts';
import { scoreAlike } from './score-alike.ts';
import type { Selected } from '../plan/select-cells.ts';

/** A selected cell whose baseline is scored as the cell is, and how its evaluators were others before. */
export type Rescored = { readonly selected: Selected; readonly changes: readonly string[] };

/**
 * Where the evaluators changed, scores the baseline's kept answers with the new ones: like is compared with like. Where
 * no answer was kept, the baseline stays as it is, and cannot be compared.
 */
export async function rescoreBaseline(
  selected: Selected,
  config: CellConfig,
  findEvaluator: (name: string) => Evaluator,
): Promise<Rescored> {
  if (selected.kind !== 'run') return { selected, changes: [] };
  const cases = new Map(selected.cell.cases.map((planned) => [planned.case.id, planned]));
  const { records, changes } = await scoreAlike(selected.baseline, {
    evaluators: config.evaluators ?? [],
    findEvaluator,
    caseOf: ({ test_id, case_hash }) => {
      const planned = cases.get(test_id);
      return planned !== undefined && planned.hash === case_hash ? planned.case : null;
    },
  });
  return { selected: { ...selected, baseline: records }, changes };
}
