import { findEvaluatorChanges } from '../compare/evaluator-changes.ts';
import type { CellConfig, CellRecord } from '../domain/record.ts';
import type { Evaluator } from '../evaluators/evaluator.ts';
import { rescore } from '../run/rescore.ts';
import type { Selected } from './select-cells.ts';

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
  const { cell, baseline } = selected;
  const [last] = baseline;
  const changes = last === undefined ? [] : findEvaluatorChanges(baseline, [{ ...last, config }]);
  if (selected.kind !== 'run' || changes.length === 0) return { selected, changes: [] };
  const cases = new Map(cell.cases.map((planned) => [planned.case.id, planned]));
  const records: CellRecord[] = [];
  for (const record of baseline) {
    const again = await rescore(record, {
      evaluators: config.evaluators ?? [],
      findEvaluator,
      caseOf: ({ test_id, case_hash }) => {
        const planned = cases.get(test_id);
        return planned !== undefined && planned.hash === case_hash ? planned.case : null;
      },
    });
    if (again !== null) records.push(again);
  }
  return records.length === 0
    ? { selected, changes: [] }
    : { selected: { ...selected, baseline: records }, changes };
}
