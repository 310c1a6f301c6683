import { listDifferences } from '../records/differences.ts';
import { listEvaluatorChanges } from '../records/evaluator-changes.ts';
import type { Cell } from '../domain/plan.ts';
import type { CellConfig, CellRecord } from '../domain/record.ts';

/**
 * Says why a cell's answers may differ from a record's, e.g. `prompts/support.md changed` or
 * `model entry gpt-4: temperature 0 -> 0.7`. Names and values are the user's: untrusted where they are shown.
 */
export function listReasons(cell: Cell, config: CellConfig, known: CellRecord): string[] {
  const { recipe, promptFiles, model, files } = cell;
  const before = known.recipe;
  const reasons = [
    ...(before !== undefined && before.prompt !== recipe.prompt
      ? [`${promptFiles.prompt ?? 'the prompt'} changed`]
      : []),
    ...(before !== undefined && before.system_prompt !== recipe.system_prompt
      ? [`${promptFiles.systemPrompt ?? 'the system prompt'} changed`]
      : []),
    ...(before === undefined
      ? []
      : listDifferences(before.model, recipe.model).map((change) => `model entry ${model.id}: ${change}`)),
    ...listEvaluatorChanges(known.config?.evaluators ?? [], config.evaluators ?? []).map(
      (change) => `evaluator ${change}`,
    ),
    ...listFileChanges(known.files ?? {}, files),
  ];
  return reasons.length > 0 ? reasons : ['its fingerprint changed'];
}

function listFileChanges(
  was: Readonly<Record<string, string>>,
  is: Readonly<Record<string, string>>,
): string[] {
  return [...new Set([...Object.keys(was), ...Object.keys(is)])].flatMap((file) => {
    if (was[file] === is[file]) return [];
    if (was[file] === undefined) return `${file} was added`;
    return is[file] === undefined ? `${file} was removed` : `${file} changed`;
  });
}
