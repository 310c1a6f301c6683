import { isAlias, isMap, isScalar, isSeq } from 'yaml';
import type { Alias, Node, Scalar, YAMLMap } from 'yaml';
import { isMapping } from '../domain/json.ts';
import { userError } from '../domain/problem.ts';
import type { UserError, Place, Problem } from '../domain/problem.ts';
import { quote } from './quote.ts';
import { explainInfinite, FORBIDDEN_KEYS } from './source.ts';
import type { Limits } from './source.ts';
import { isMergeKey, isNode, nameOfKey, offsetOf } from './yaml-nodes.ts';

/** Limits to what a YAML document may hold; the value behind an alias counts each time. */
export type YamlLimits = Limits & { readonly aliases: number };

/** Ways to read a number: as its value, or as it is written where the value would lose that. */
type Reading = 'value' | 'written';

type Mapping = Readonly<Record<string, unknown>>;

const CORE_TAG = /^tag:yaml\.org,2002:(?:str|int|float|bool|null|map|seq)$/;

/** Turns nodes into plain values and collects what is not allowed in them; stops at the first limit. */
export class YamlReader {
  readonly problems: Problem[] = [];
  /** Node that each alias stands for. */
  readonly targets = new Map<Alias, Node>();
  /** True once a number was read whose value does not tell how it is written: `1.10`, `007`. */
  losesSpelling = false;
  readonly #anchors = new Map<string, Node>();
  readonly #limits: YamlLimits;
  readonly #placeAt: (offset: number) => Place;
  readonly #reading: Reading;
  #values = 0;
  #aliases = 0;

  constructor(limits: YamlLimits, placeAt: (offset: number) => Place, reading: Reading) {
    this.#limits = limits;
    this.#placeAt = placeAt;
    this.#reading = reading;
  }

  /** Gives the value of a node at a depth, from 1; `name` is the key it stands under. */
  read(node: unknown, depth: number, name?: string): unknown {
    this.#values += 1;
    const { values, levels } = this.#limits;
    if (this.#values > values) throw tooMany('values', values, this.#placeOf(node));
    if (depth > levels) throw tooMany('levels', levels, this.#placeOf(node));
    if (isAlias(node)) return this.#readAlias(node, depth, name);
    if (!isNode(node)) return null;
    if (node.tag !== undefined && !CORE_TAG.test(node.tag))
      this.#add(node, 'tags of one’s own are not allowed, only those of YAML’s core schema');
    const value = this.#readNode(node, depth, name);
    // Registered only now, so that no node can contain itself.
    if (node.anchor !== undefined) this.#anchors.set(node.anchor, node);
    return value;
  }

  #readAlias(alias: Alias, depth: number, name: string | undefined): unknown {
    this.#aliases += 1;
    if (this.#aliases > this.#limits.aliases)
      throw tooMany('aliases', this.#limits.aliases, this.#placeOf(alias));
    const target = this.#anchors.get(alias.source);
    if (target === undefined) {
      this.#add(alias, `no anchor ${quote(`&${alias.source}`)} stands before this alias`);
      return null;
    }
    this.targets.set(alias, target);
    return this.read(target, depth, name);
  }

  #readNode(node: Node, depth: number, name: string | undefined): unknown {
    if (isMap(node)) return this.#readMap(node, depth);
    if (isSeq(node)) return node.items.map((item) => this.read(item, depth + 1, name));
    return isScalar(node) ? this.#readScalar(node, name) : null;
  }

  #readMap(map: YAMLMap, depth: number): Mapping {
    const own: Record<string, unknown> = {};
    let merged: Mapping | undefined;
    for (const { key, value } of map.items) {
      const name = nameOfKey(key);
      if (name === undefined) this.#add(key, 'only plain keys are allowed');
      else if (FORBIDDEN_KEYS.has(name)) this.#add(key, `the key ${quote(name)} is not allowed`);
      else if (isMergeKey(key) ? merged !== undefined : Object.hasOwn(own, name))
        this.#add(key, `the key ${quote(name)} is given twice`);
      else if (isMergeKey(key)) merged = this.#readMerged(value, depth);
      else own[name] = this.read(value, depth + 1, name);
    }
    return merged === undefined ? own : { ...merged, ...own };
  }

  /** Reads what a merge key stands before: of several mappings, the first that has a key gives its value. */
  #readMerged(node: unknown, depth: number): Mapping {
    const known = this.problems.length;
    const value = this.read(node, depth + 1);
    if (this.problems.length > known) return {};
    const mappings = Array.isArray(value) ? (value as readonly unknown[]) : [value];
    if (mappings.every(isMapping)) return Object.assign({}, ...mappings.toReversed()) as Mapping;
    this.#add(node, '`<<` merges a mapping or a list of mappings');
    return {};
  }

  #readScalar(node: Scalar, name: string | undefined): unknown {
    const { value, source } = node;
    if (typeof value !== 'number') return value;
    const written = source ?? String(value);
    if (!Number.isFinite(value)) this.#add(node, explainInfinite(name));
    if (written === String(value)) return value;
    this.losesSpelling = true;
    return this.#reading === 'written' ? written : value;
  }

  #add(node: unknown, message: string): void {
    this.problems.push({ message, place: this.#placeOf(node) });
  }

  #placeOf(node: unknown): Place {
    return this.#placeAt(offsetOf(node));
  }
}

/** Makes the error of a document that holds too much. */
export function tooMany(what: string, limit: number, place: Place): UserError {
  return userError(`more than ${limit} ${what} are not allowed`, place);
}
