import { isMapping } from '../domain/json.ts';
import type { Json } from '../domain/json.ts';

/**
 * Gives what stands at a path of keys parted by dots (`data.rows`, `turns.0`); `[]` goes through a list (`rows[].row`).
 * A key that holds dots itself is found as it stands. Undefined where there is nothing.
 */
export function findValue(value: unknown, path: string): unknown {
  const keys = findKeys(value, path);
  if (keys !== undefined) return follow(value, keys);
  const [first = '', ...rest] = path.split('[]');
  if (rest.length === 0) return undefined;
  let found = valueAt(value, first);
  for (const step of rest) {
    if (!Array.isArray(found)) return undefined;
    found = found.flatMap((item) => valueAt(item, step.replace(/^\./, '')) ?? []);
  }
  return found;
}

/** Gives a mapping without what stands at a path, nor the mappings that are empty without it. */
export function omitValue(value: object, path: string): object {
  const keys = findKeys(value, path);
  return keys === undefined ? value : omit(value, keys);
}

function omit(value: object, [key = '', ...rest]: readonly string[]): object {
  const { [key]: inner, ...others } = value as Record<string, unknown>;
  if (rest.length === 0) return others;
  if (!isMapping(inner)) return value;
  const left = omit(inner, rest);
  return Object.keys(left).length === 0 ? others : { ...value, [key]: left };
}

function valueAt(value: unknown, path: string): unknown {
  if (path === '') return value;
  const keys = findKeys(value, path);
  return keys === undefined ? undefined : follow(value, keys);
}

/** Finds the keys that a path means; of several that stand there, the longest. */
function findKeys(value: unknown, path: string): readonly string[] | undefined {
  const keys: string[] = [];
  let current = value;
  let rest = path;
  for (;;) {
    if (typeof current !== 'object' || current === null) return undefined;
    const key = findKey(current, rest);
    if (key === undefined) return undefined;
    keys.push(key);
    if (key.length === rest.length) return keys;
    current = follow(current, [key]);
    rest = rest.slice(key.length + 1);
  }
}

function findKey(value: object, path: string): string | undefined {
  for (let end = path.length; end > 0; end = path.lastIndexOf('.', end - 1)) {
    const key = path.slice(0, end);
    if (Object.hasOwn(value, key)) return key;
  }
  return undefined;
}

function follow(value: unknown, keys: readonly string[]): unknown {
  let current = value;
  for (const key of keys) current = (current as Readonly<Record<string, Json>>)[key]; // own keys, found before
  return current;
}
