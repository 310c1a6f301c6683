import { isAlias, isMap, isScalar, isSeq } from 'yaml';
import type { Node } from 'yaml';
import { userError } from '../domain/problem.ts';
import type { Place, UserError } from '../domain/problem.ts';

/** Tells whether a value is a node that holds something: a scalar, a mapping or a list. */
export function isNode(value: unknown): value is Node {
  return isScalar(value) || isMap(value) || isSeq(value);
}

/** Gives the offset at which a node begins. */
export function offsetOf(node: unknown): number {
  return isNode(node) || isAlias(node) ? (node.range?.[0] ?? 0) : 0;
}

/** Gives the name that a key stands for, a number's as it is written; undefined for a key that is no scalar. */
export function nameOfKey(key: unknown): string | undefined {
  if (!isScalar(key)) return undefined;
  return typeof key.value === 'number' && key.source !== undefined ? key.source : String(key.value);
}

/** Tells whether a key is YAML’s merge key: `<<`, not in quotes. */
export function isMergeKey(key: unknown): boolean {
  return isScalar(key) && key.value === '<<' && key.type === 'PLAIN';
}

/** Makes the error of a document that holds too much. */
export function tooMany(what: string, limit: number, place: Place): UserError {
  return userError(`more than ${limit} ${what} are not allowed`, place);
}
