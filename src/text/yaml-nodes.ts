/** Places in a parsed YAML document: what its nodes are called and where they stand. */
import { isAlias, isMap, isScalar, isSeq } from 'yaml';
import type { Alias, Node, Pair, YAMLMap } from 'yaml';
import type { ValuePath } from './source.ts';

/** Node of a value, and the node that messages point to: its key, or in a list the value itself. */
export type Found = { readonly node: unknown; readonly key: unknown };

type Targets = ReadonlyMap<Alias, Node>;

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

/** Finds the node at a path, or the last node on the way to it. */
export function findNode(top: unknown, path: ValuePath, targets: Targets): Found {
  let found: Found = { node: top, key: top };
  for (const step of path) {
    const next = findChild(resolve(found.node, targets), step, targets);
    if (next === undefined) break;
    found = next;
  }
  return found;
}

function resolve(node: unknown, targets: Targets): unknown {
  return isAlias(node) ? targets.get(node) : node;
}

function findChild(parent: unknown, step: string | number, targets: Targets): Found | undefined {
  if (isMap(parent)) return findEntry(parent, String(step), targets);
  const node = isSeq(parent) ? parent.items[Number(step)] : undefined;
  return node === undefined ? undefined : { node, key: node };
}

/** Finds an entry of a mapping by its name: one of its own, else one that is merged into it. */
function findEntry(map: YAMLMap, name: string, targets: Targets): Found | undefined {
  const own = map.items.find(({ key }) => !isMergeKey(key) && nameOfKey(key) === name);
  if (own !== undefined) return { node: own.value ?? own.key, key: own.key };
  for (const merged of listMerged(
    map.items.find(({ key }) => isMergeKey(key)),
    targets,
  )) {
    const found = isMap(merged) ? findEntry(merged, name, targets) : undefined;
    if (found !== undefined) return found;
  }
  return undefined;
}

function listMerged(merge: Pair | undefined, targets: Targets): unknown[] {
  const value = resolve(merge?.value, targets);
  return isSeq(value) ? value.items.map((item) => resolve(item, targets)) : [value];
}
