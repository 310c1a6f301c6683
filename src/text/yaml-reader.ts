import { isAlias, isMap, isScalar, isSeq } from 'yaml';
import type { Alias, Node, Scalar, YAMLMap, YAMLSeq } from 'yaml';
import { UserError, userError } from '../domain/problem.ts';
import type { Place, Problem } from '../domain/problem.ts';
import { quote } from './quote.ts';
import { explainInfinite, FORBIDDEN_KEYS } from './source.ts';
import type { Limits } from './source.ts';
import { entriesOf, nodesIn, toList, toMapping } from './text-node.ts';
import type { TextEntry, TextNode } from './text-node.ts';
import type { YamlPart } from './yaml-parts.ts';
import { isMergeKey, isNode, nameOfKey, offsetOf, tooMany } from './yaml-nodes.ts';

/** Limits to what a YAML document may hold; the value behind an alias counts each time. */
export type YamlLimits = Limits & { readonly aliases: number };

/** Most mistakes that are told at once. */
const MAX_TOLD = 100;
/** Most characters of what anchors stand before: it is kept until the end, for aliases. */
const MAX_ANCHORED = 256 * 1024;

const CORE_TAG = /^tag:yaml\.org,2002:(?:str|int|float|bool|null|map|seq)$/;

/** A mapping that is read bit by bit; what is merged into it goes before its own. */
type OpenMapping = {
  readonly offset: number;
  readonly own: Map<string, TextEntry>;
  merged?: ReadonlyMap<string, TextEntry>;
};
type OpenList = { readonly offset: number; readonly items: TextNode[] };

/** Turns nodes into values that know their places and collects what is not allowed in them; stops at the first limit. */
export class YamlReader {
  readonly problems: Problem[] = [];
  readonly #anchors = new Map<string, Node>();
  /** What was read of collections that go on, by the offsets at which they do. */
  readonly #mappings = new Map<number, OpenMapping>();
  readonly #lists = new Map<number, OpenList>();
  readonly #limits: YamlLimits;
  readonly #placeAt: (offset: number) => Place;
  #values = 0;
  #aliases = 0;
  #anchored = 0;

  constructor(limits: YamlLimits, placeAt: (offset: number) => Place) {
    this.#limits = limits;
    this.#placeAt = placeAt;
  }

  /** Reads entries or items of a collection that goes on. */
  readPart({ node, rest, level }: YamlPart): void {
    if (isMap(node)) {
      const mapping = this.#openMapping(offsetOf(node));
      this.#mappings.set(rest, mapping);
      this.#readEntries(node, level, mapping);
    } else if (isSeq(node)) {
      const list = this.#openList(offsetOf(node));
      this.#lists.set(rest, list);
      this.#readItems(node, level, undefined, list);
    }
  }

  #openMapping(offset: number): OpenMapping {
    return this.#mappings.get(offset) ?? { offset, own: new Map() };
  }

  #openList(offset: number): OpenList {
    return this.#lists.get(offset) ?? { offset, items: [] };
  }

  /** Reads a node at a depth, from 1; `name` is the key it stands under. */
  read(node: unknown, depth: number, name?: string): TextNode {
    this.#values += 1;
    const { values, levels } = this.#limits;
    if (this.#values > values) throw tooMany('values', values, this.#placeOf(node));
    if (depth > levels) throw tooMany('levels', levels, this.#placeOf(node));
    if (isAlias(node)) return this.#readAlias(node, depth, name);
    if (!isNode(node)) return { offset: 0, value: null, written: null };
    if (node.tag !== undefined && !CORE_TAG.test(node.tag))
      this.#add(node, 'tags of one’s own are not allowed, only those of YAML’s core schema');
    const read = this.#readNode(node, depth, name);
    // Registered only now, so that no node can contain itself.
    if (node.anchor !== undefined) this.#keepAnchor(node.anchor, node);
    return read;
  }

  #keepAnchor(anchor: string, node: Node): void {
    const [start = 0, end = 0] = node.range ?? [];
    this.#anchored += end - start;
    if (this.#anchored > MAX_ANCHORED)
      throw userError(
        `anchors (\`&\`) stand before more than ${MAX_ANCHORED} characters, which is the most that is allowed`,
        this.#placeOf(node),
      );
    this.#anchors.set(anchor, node);
  }

  #readAlias(alias: Alias, depth: number, name: string | undefined): TextNode {
    this.#aliases += 1;
    if (this.#aliases > this.#limits.aliases)
      throw tooMany('aliases', this.#limits.aliases, this.#placeOf(alias));
    const target = this.#anchors.get(alias.source);
    const offset = offsetOf(alias);
    if (target !== undefined) return { ...this.read(target, depth, name), offset };
    this.#add(alias, `no anchor ${quote(`&${alias.source}`)} stands before this alias`);
    return { offset, value: null, written: null };
  }

  #readNode(node: Node, depth: number, name: string | undefined): TextNode {
    if (isMap(node)) {
      const mapping = this.#openMapping(offsetOf(node));
      this.#readEntries(node, depth, mapping);
      const { offset, own, merged } = mapping;
      return toMapping(offset, merged === undefined ? own : new Map([...merged, ...own]));
    }
    if (isSeq(node)) {
      const list = this.#openList(offsetOf(node));
      this.#readItems(node, depth, name, list);
      return toList(list.offset, list.items);
    }
    return isScalar(node)
      ? this.#readScalar(node, name)
      : { offset: offsetOf(node), value: null, written: null };
  }

  #readItems(node: YAMLSeq, depth: number, name: string | undefined, { items }: OpenList): void {
    for (const item of node.items) items.push(this.read(item, depth + 1, name));
  }

  #readEntries(map: YAMLMap, depth: number, mapping: OpenMapping): void {
    for (const { key, value } of map.items) {
      const name = nameOfKey(key);
      if (name === undefined) this.#add(key, 'only plain keys are allowed');
      else if (FORBIDDEN_KEYS.has(name)) this.#add(key, `the key ${quote(name)} is not allowed`);
      else if (isMergeKey(key) ? mapping.merged !== undefined : mapping.own.has(name))
        this.#add(key, `the key ${quote(name)} is given twice`);
      else if (isMergeKey(key)) mapping.merged = this.#readMerged(value, depth);
      else {
        const keyOffset = offsetOf(key);
        const node = this.read(value, depth + 1, name);
        // A key may stand without a value.
        mapping.own.set(name, { node: value === null ? { ...node, offset: keyOffset } : node, keyOffset });
      }
    }
  }

  /** Reads what a merge key stands before: of several mappings, the first that has a key gives its value. */
  #readMerged(value: unknown, depth: number): ReadonlyMap<string, TextEntry> {
    const known = this.problems.length;
    const node = this.read(value, depth + 1);
    if (this.problems.length > known) return new Map();
    const mappings = (Array.isArray(node.value) ? nodesIn(node) : [node]).map(entriesOf);
    if (mappings.every((entries) => entries !== undefined)) return new Map(mappings.toReversed().flat());
    this.#add(value, '`<<` merges a mapping or a list of mappings');
    return new Map();
  }

  #readScalar(node: Scalar, name: string | undefined): TextNode {
    const { value, source } = node;
    const offset = offsetOf(node);
    if (typeof value !== 'number') return { offset, value, written: value };
    if (!Number.isFinite(value)) this.#add(node, explainInfinite(name));
    const written = source ?? String(value);
    return { offset, value, written: written === String(value) ? value : written };
  }

  #add(node: unknown, message: string): void {
    this.problems.push({ message, place: this.#placeOf(node) });
    if (this.problems.length >= MAX_TOLD) throw new UserError(this.problems);
  }

  #placeOf(node: unknown): Place {
    return this.#placeAt(offsetOf(node));
  }
}
