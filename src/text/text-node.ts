import type { ValuePath } from './source.ts';

/** A value with its offset in the text, and where what it holds stands. */
export type TextNode = {
  readonly offset: number;
  readonly value: unknown;
  /** The value with numbers as they are written where it does not tell that; the value itself where it does. */
  readonly written: unknown;
  /** What a list or mapping holds, in the order of the value. */
  readonly inner?: readonly Inner[];
  /** The offsets of a mapping's keys, in the same order. */
  readonly keys?: readonly number[];
};

/** A list or mapping, or of anything else the offset alone: most are, and a node takes more memory than its text. */
type Inner = TextNode | number;

/** The value of a key in a mapping, and the offset of that key. */
export type TextEntry = { readonly node: TextNode; readonly keyOffset: number };

/** Offsets of a value, and of the key that it stands at. */
type Position = { readonly offset: number; readonly keyOffset: number };

/** Where mappings that were searched have their keys. */
const indexes = new WeakMap<TextNode, ReadonlyMap<string, number>>();

/** Finds where the value at a path stands, or the last on the way to it; in a list, messages point to the value itself. */
export function findPosition(top: TextNode, path: ValuePath): Position {
  let found: Position = { offset: top.offset, keyOffset: top.offset };
  let node = top;
  for (const step of path) {
    const at: number = node.keys === undefined ? Number(step) : findKey(node, String(step));
    const next = node.inner?.[at];
    if (next === undefined) break;
    const offset = typeof next === 'number' ? next : next.offset;
    found = { offset, keyOffset: node.keys?.[at] ?? offset };
    if (typeof next === 'number') break;
    node = next;
  }
  return found;
}

function findKey(mapping: TextNode, key: string): number {
  let index = indexes.get(mapping);
  if (index === undefined) {
    index = new Map(Object.keys(mapping.value as object).map((name, at) => [name, at]));
    indexes.set(mapping, index);
  }
  return index.get(key) ?? -1;
}

/** Gives the entries of a mapping; undefined for any other value. */
export function entriesOf(node: TextNode): [string, TextEntry][] | undefined {
  const { value, keys } = node;
  if (keys === undefined) return undefined;
  const names = Object.keys(value as object);
  return nodesIn(node).map((inner, at) => [names[at] ?? '', { node: inner, keyOffset: keys[at] ?? 0 }]);
}

/** Gives the nodes of what a list or mapping holds; none for any other value. */
export function nodesIn({ value, written, inner = [] }: TextNode): TextNode[] {
  if (inner.length === 0) return [];
  const values: unknown[] = Object.values(value as object);
  const texts: unknown[] = Object.values(written as object);
  return inner.map((one, at) =>
    typeof one === 'number' ? { offset: one, value: values[at], written: texts[at] } : one,
  );
}

/** Gives the node of a list with these items. */
export function toList(offset: number, items: readonly TextNode[]): TextNode {
  const value = items.map((item) => item.value);
  const isSame = items.every((item) => item.written === item.value);
  const written = isSame ? value : items.map((item) => item.written);
  return { offset, value, written, inner: items.map(toInner) };
}

/** Gives the node of a mapping with these entries; none of their keys reaches a prototype. */
export function toMapping(offset: number, entries: ReadonlyMap<string, TextEntry>): TextNode {
  const value: Record<string, unknown> = {};
  let isSame = true;
  for (const [key, { node }] of entries) {
    value[key] = node.value;
    isSame &&= node.written === node.value;
  }
  // Not as they were given: of an object's keys, whole numbers come first.
  const sorted = Object.keys(value).flatMap((key) => entries.get(key) ?? []);
  const keys = sorted.map(({ keyOffset }) => keyOffset);
  const inner = sorted.map(({ node }) => toInner(node));
  if (isSame) return { offset, value, written: value, inner, keys };
  const written = Object.fromEntries(Array.from(entries, ([key, { node }]) => [key, node.written]));
  return { offset, value, written, inner, keys };
}

function toInner(node: TextNode): Inner {
  return node.inner === undefined ? node.offset : node;
}
