import type { Cell } from '../domain/plan.ts';
import type { CellConfig, CellRecord } from '../domain/record.ts';
import type { RunReason } from '../domain/selected.ts';
import { listDifferences } from '../records/differences.ts';
import { listEvaluatorChanges } from '../records/evaluator-changes.ts';

/** Lists why a cell's answers may differ from those of a record with another fingerprint; at least one reason. */
export function listRunReasons(cell: Cell, config: CellConfig, known: CellRecord): readonly RunReason[] {
  const evaluators = listEvaluatorChanges(known.config?.evaluators ?? [], config.evaluators ?? []);
  const reasons: RunReason[] = [
    ...listRecipeChanges(cell, known),
    ...evaluators.map((change) => ({ kind: 'evaluator', change }) as const),
    ...listFileChanges(known.files ?? {}, cell.files),
  ];
  return reasons.length > 0 ? reasons : [{ kind: 'fingerprint' }];
}

function listRecipeChanges(
  { recipe, promptFiles, model }: Cell,
  { recipe: before }: CellRecord,
): RunReason[] {
  if (before === undefined) return [];
  const texts: RunReason[] = [
    ...(before.prompt !== recipe.prompt
      ? [{ kind: 'text', part: 'prompt', file: promptFiles.prompt } as const]
      : []),
    ...(before.system_prompt !== recipe.system_prompt
      ? [{ kind: 'text', part: 'system_prompt', file: promptFiles.systemPrompt } as const]
      : []),
  ];
  const entry = listDifferences(before.model, recipe.model);
  return [
    ...texts,
    ...entry.map((difference) => ({ kind: 'model_entry', model: model.id, difference }) as const),
  ];
}

function listFileChanges(
  was: Readonly<Record<string, string>>,
  is: Readonly<Record<string, string>>,
): RunReason[] {
  return [...new Set([...Object.keys(was), ...Object.keys(is)])].flatMap((file): RunReason[] => {
    if (was[file] === is[file]) return [];
    const change = was[file] === undefined ? 'added' : is[file] === undefined ? 'removed' : 'changed';
    return [{ kind: 'file', file, change }];
  });
}
