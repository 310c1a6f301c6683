import type { ValuePath } from './source.ts';

/** A value with its offset in the text, and its entries or items, which have theirs too. */
export type TextNode = {
  readonly offset: number;
  readonly value: unknown;
  /** The value with numbers as they are written where it does not tell that; the value itself where it does. */
  readonly written: unknown;
  readonly entries?: ReadonlyMap<string, TextEntry>;
  readonly items?: readonly TextNode[];
};

/** The value of a key in a mapping, and the offset of that key. */
export type TextEntry = { readonly node: TextNode; readonly keyOffset: number };

/** Finds the node at a path, or the last node on the way to it; in a list, messages point to the value itself. */
export function findNode(top: TextNode, path: ValuePath): TextEntry {
  let found: TextEntry = { node: top, keyOffset: top.offset };
  for (const step of path) {
    const item = found.node.items?.[Number(step)];
    const next =
      item === undefined ? found.node.entries?.get(String(step)) : { node: item, keyOffset: item.offset };
    if (next === undefined) break;
    found = next;
  }
  return found;
}

/** Gives the node of a list with these items. */
export function toList(offset: number, items: readonly TextNode[]): TextNode {
  const value = items.map((item) => item.value);
  const isSame = items.every((item) => item.written === item.value);
  return { offset, value, written: isSame ? value : items.map(({ written }) => written), items };
}

/** Gives the node of a mapping with these entries; none of their keys reaches a prototype. */
export function toMapping(offset: number, entries: ReadonlyMap<string, TextEntry>): TextNode {
  const value: Record<string, unknown> = {};
  let isSame = true;
  for (const [key, { node }] of entries) {
    value[key] = node.value;
    isSame &&= node.written === node.value;
  }
  if (isSame) return { offset, value, written: value, entries };
  const written = Object.fromEntries(Array.from(entries, ([key, { node }]) => [key, node.written]));
  return { offset, value, written, entries };
}
