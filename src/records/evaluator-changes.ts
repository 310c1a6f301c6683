import { scoreName, shapingSettings } from '../domain/benchmark.ts';
import type { EvaluatorChange } from '../domain/change.ts';
import { canonicalJson } from '../domain/digest.ts';
import type { JsonObject } from '../domain/json.ts';
import type { CellRecord, EvaluatorRecord } from '../domain/record.ts';
import { listDifferences } from './differences.ts';
import { newest } from './order.ts';

/**
 * Lists the differences between the evaluators that scored the records of a cell, each once. A record that does not
 * name its evaluators is taken to have the newest ones.
 */
export function findEvaluatorChanges(
  baseline: readonly CellRecord[],
  candidate: readonly CellRecord[],
): EvaluatorChange[] {
  const now = newest(candidate)?.config?.evaluators;
  if (now === undefined) return [];
  const changes = [...baseline, ...candidate].flatMap(({ config }) =>
    listEvaluatorChanges(config?.evaluators ?? now, now),
  );
  return [...new Map(changes.map((change) => [canonicalJson(change), change])).values()];
}

/** Lists the differences between two lists of evaluators. */
export function listEvaluatorChanges(
  before: readonly EvaluatorRecord[],
  after: readonly EvaluatorRecord[],
): EvaluatorChange[] {
  const [old, now] = [byName(before), byName(after)];
  return [...new Set([...old.keys(), ...now.keys()])].flatMap((name): EvaluatorChange[] => {
    const [was, is] = [old.get(name), now.get(name)];
    if (was === undefined) return [{ name, change: 'added' }];
    if (is === undefined) return [{ name, change: 'removed' }];
    const differences = listDifferences(traits(was), traits(is));
    return differences.length === 0 ? [] : [{ name, change: differences }];
  });
}

function byName(evaluators: readonly EvaluatorRecord[]): Map<string, EvaluatorRecord> {
  return new Map(evaluators.map((evaluator) => [scoreName(evaluator), evaluator]));
}

function traits({ name, as, settings, instruments, ...marks }: EvaluatorRecord): JsonObject {
  return {
    ...(as !== undefined && { evaluator: name }),
    ...shapingSettings(settings),
    ...marks,
    ...instruments,
  };
}
