import { isMapping } from '../domain/json.ts';
import type { Json, JsonObject } from '../domain/json.ts';

/**
 * Gives a schema without its constants, which differ from request to request: services compile each schema that they
 * have not seen, which takes seconds.
 */
export function withoutConstants(schema: JsonObject): JsonObject {
  const kept = Object.entries(schema).filter(([key, value]) => key !== 'const' || isMapping(value));
  return Object.fromEntries(kept.map(([key, value]) => [key, stripValue(value)]));
}

function stripValue(value: Json): Json {
  return isMapping(value) ? withoutConstants(value) : value;
}
