import type { JsonObject } from '../domain/json.ts';
import type { CellRecord, EvaluatorRecord } from '../domain/record.ts';
import { listDifferences } from './differences.ts';
import { newest } from '../compare/settings.ts';

/**
 * Says how the evaluators differ that scored the records of a cell, e.g. `numeric_match (tolerance 0.01 -> 0.5)`; empty
 * where they do not. A record that does not name its evaluators is believed to have the newest ones.
 */
export function findEvaluatorChanges(
  baseline: readonly CellRecord[],
  candidate: readonly CellRecord[],
): string[] {
  const now = newest(candidate)?.config?.evaluators;
  if (now === undefined) return [];
  const changes = [...baseline, ...candidate].flatMap(({ config }) =>
    listEvaluatorChanges(config?.evaluators ?? now, now),
  );
  return [...new Set(changes)];
}

/** Says how two lists of evaluators differ. */
export function listEvaluatorChanges(
  before: readonly EvaluatorRecord[],
  after: readonly EvaluatorRecord[],
): string[] {
  const [old, now] = [byName(before), byName(after)];
  return [...new Set([...old.keys(), ...now.keys()])].flatMap((name) => {
    const [was, is] = [old.get(name), now.get(name)];
    if (was === undefined) return `${name} (added)`;
    if (is === undefined) return `${name} (removed)`;
    const differences = listDifferences(traits(was), traits(is));
    return differences.length === 0 ? [] : `${name} (${differences.join(', ')})`;
  });
}

function byName(evaluators: readonly EvaluatorRecord[]): Map<string, EvaluatorRecord> {
  return new Map(evaluators.map((evaluator) => [evaluator.name, evaluator]));
}

function traits({ version, settings, threshold }: EvaluatorRecord): JsonObject {
  return { ...settings, version, threshold };
}
