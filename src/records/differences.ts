import type { Difference } from '../domain/change.ts';
import { canonicalJson } from '../domain/digest.ts';
import type { JsonObject } from '../domain/json.ts';

/** Lists the differences between two mappings; null and a missing key are the same. */
export function listDifferences(was: JsonObject, is: JsonObject): Difference[] {
  return [...new Set([...Object.keys(was), ...Object.keys(is)])].flatMap((name) => {
    const [before, after] = [was[name] ?? null, is[name] ?? null];
    return canonicalJson(before) === canonicalJson(after) ? [] : [{ name, before, after }];
  });
}
