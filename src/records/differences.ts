import type { Json, JsonObject } from '../domain/json.ts';

/** Longer settings, a rubric say, are named without their text. */
const MAX_SHOWN = 40;

/** Lists how two mappings differ, e.g. `tolerance 0.01 -> 0.5`; null and what is not there are the same, `none`. */
export function listDifferences(was: JsonObject, is: JsonObject): string[] {
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
