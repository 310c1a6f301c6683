import type { Json, JsonObject } from '../domain/json.ts';
import type { CellRecord, EvaluatorRecord } from '../domain/record.ts';
import { newest } from './settings.ts';

/** Longer settings, a rubric say, are named without their text. */
const MAX_SHOWN = 40;

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
    listChanges(config?.evaluators ?? now, now),
  );
  return [...new Set(changes)];
}

function listChanges(before: readonly EvaluatorRecord[], after: readonly EvaluatorRecord[]): string[] {
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

function listDifferences(was: JsonObject, is: JsonObject): string[] {
  return [...new Set([...Object.keys(was), ...Object.keys(is)])].flatMap((name) => {
    const [before, after] = [canonical(was[name]), canonical(is[name])];
    if (before === after) return [];
    return Math.max(before.length, after.length) > MAX_SHOWN ? name : `${name} ${before} -> ${after}`;
  });
}

/** JSON with sorted keys, so that equal settings are equal texts; `none` for what is not there. */
function canonical(value: Json | undefined): string {
  if (value === undefined || value === null) return 'none';
  return JSON.stringify(value, (_key, part: Json) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}
