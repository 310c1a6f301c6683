import { isAlias, isMap, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';
import type { Alias, Document, Node, YAMLError, YAMLMap } from 'yaml';
import { UserError, userError } from '../domain/problem.ts';
import type { Place, Problem } from '../domain/problem.ts';

import { quote } from './quote.ts';
import { FORBIDDEN_KEYS } from './source.ts';
import type { Limits, Source, ValuePath } from './source.ts';

/** Limits to what a YAML document may hold; the value behind an alias counts each time. */
export type YamlLimits = Limits & { readonly aliases: number };

/** Limits for a config, which people write by hand. */
export const CONFIG_LIMITS: YamlLimits = { values: 5_000, levels: 32, aliases: 50 };
/** Limits for files that hold cases: what fits into Node's default heap. Larger sets are kept as JSON, JSONL or CSV. */
export const BENCHMARK_LIMITS: YamlLimits = { values: 500_000, levels: 32, aliases: 1_000 };

const SEPARATORS: ReadonlySet<number> = new Set(
  ['\n', ',', '[', '{'].map((separator) => separator.charCodeAt(0)),
);
const CORE_TAG = /^tag:yaml\.org,2002:(?:str|int|float|bool|null|map|seq)$/;

/**
 * Parses one YAML 1.2 document (core schema); JSON is such a document. Everything wrong with it is a UserError; of
 * syntax errors only the first, since it tends to cause the others.
 */
export function parseYaml(text: string, file: string, limits: YamlLimits): Source {
  // A node takes about a kilobyte, so what cannot be within the limit is refused before it is parsed.
  if (countSeparators(text) > 2 * limits.values) throw tooMany('values', limits.values, { file });
  const lineCounter = new LineCounter();
  const placeAt = (offset: number): Place => {
    const { line, col } = lineCounter.linePos(offset);
    return { file, line, column: col };
  };
  const document = parse(text, file, lineCounter);
  const [error] = document.errors;
  if (error !== undefined) throw userError(renderSyntaxError(error), placeAt(error.pos[0]), { cause: error });
  if (document.contents === null) throw userError('the file is empty', { file, line: 1, column: 1 });
  const reader = new Reader(limits, placeAt);
  const value = reader.read(document.contents, 1);
  if (reader.problems.length > 0) throw new UserError(reader.problems);
  const find = (path: ValuePath): Found => findNode(document.contents, path, reader.targets);
  return {
    file,
    value,
    placeOf: (path) => placeAt(offsetOf(find(path).node)),
    placeOfKey: (path) => placeAt(offsetOf(find(path).key)),
  };
}

/** Counts the characters that separate values in a text: at least one for each value but the first. */
function countSeparators(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length; at += 1) if (SEPARATORS.has(text.charCodeAt(at))) count += 1;
  return count;
}

function parse(text: string, file: string, lineCounter: LineCounter): Document.Parsed {
  try {
    // Duplicate keys are looked for by the reader: the library compares every pair (seconds for thousands of keys).
    return parseDocument(text, { lineCounter, uniqueKeys: false, prettyErrors: false, schema: 'core' });
  } catch (cause) {
    throw userError('the file cannot be read as YAML: it is nested too deeply', { file }, { cause });
  }
}

function renderSyntaxError({ code, message }: YAMLError): string {
  if (code === 'MULTIPLE_DOCS') return 'the file holds several YAML documents; one is allowed';
  if (code === 'RESOURCE_EXHAUSTION') return 'the file is nested too deeply';
  // What the library quotes from the file may be a key.
  return `not valid YAML: ${message.replace(/(?<=\w): .*$|(?<=escape sequence) .*$/s, '')}`;
}

/** Turns nodes into plain values and collects what is not allowed in them; stops at the first limit. */
class Reader {
  readonly problems: Problem[] = [];
  /** Node that each alias stands for. */
  readonly targets = new Map<Alias, Node>();
  readonly #anchors = new Map<string, Node>();
  readonly #limits: YamlLimits;
  readonly #placeAt: (offset: number) => Place;
  #values = 0;
  #aliases = 0;

  constructor(limits: YamlLimits, placeAt: (offset: number) => Place) {
    this.#limits = limits;
    this.#placeAt = placeAt;
  }

  read(node: unknown, depth: number): unknown {
    this.#values += 1;
    const { values, levels } = this.#limits;
    if (this.#values > values) throw tooMany('values', values, this.#placeOf(node));
    if (depth > levels) throw tooMany('levels', levels, this.#placeOf(node));
    if (isAlias(node)) return this.#readAlias(node, depth);
    if (!isNode(node)) return null;
    if (node.tag !== undefined && !CORE_TAG.test(node.tag))
      this.#add(node, 'tags of one’s own are not allowed, only those of YAML’s core schema');
    const value = isMap(node) ? this.#readMap(node, depth) : this.#readListOrScalar(node, depth);
    // Registered only now, so that no node can contain itself.
    if (node.anchor !== undefined) this.#anchors.set(node.anchor, node);
    return value;
  }

  #readAlias(alias: Alias, depth: number): unknown {
    this.#aliases += 1;
    if (this.#aliases > this.#limits.aliases)
      throw tooMany('aliases', this.#limits.aliases, this.#placeOf(alias));
    const target = this.#anchors.get(alias.source);
    if (target === undefined) {
      this.#add(alias, `no anchor ${quote(`&${alias.source}`)} stands before this alias`);
      return null;
    }
    this.targets.set(alias, target);
    return this.read(target, depth);
  }

  #readMap(map: YAMLMap, depth: number): unknown {
    const result: Record<string, unknown> = {};
    for (const { key, value } of map.items) {
      const name = isScalar(key) ? String(key.value) : undefined;
      if (name === undefined) this.#add(key, 'only plain keys are allowed');
      else if (FORBIDDEN_KEYS.has(name)) this.#add(key, `the key ${quote(name)} is not allowed`);
      else if (Object.hasOwn(result, name)) this.#add(key, `the key ${quote(name)} is given twice`);
      else result[name] = this.read(value, depth + 1);
    }
    return result;
  }

  #readListOrScalar(node: Node, depth: number): unknown {
    if (isSeq(node)) return node.items.map((item) => this.read(item, depth + 1));
    const value = isScalar(node) ? node.value : null;
    if (typeof value === 'number' && !Number.isFinite(value))
      this.#add(node, 'only finite numbers are allowed');
    return value;
  }

  #add(node: unknown, message: string): void {
    this.problems.push({ message, place: this.#placeOf(node) });
  }

  #placeOf(node: unknown): Place {
    return this.#placeAt(offsetOf(node));
  }
}

function tooMany(what: string, limit: number, place: Place): UserError {
  return userError(`more than ${limit} ${what} are not allowed`, place);
}

function isNode(value: unknown): value is Node {
  return isScalar(value) || isMap(value) || isSeq(value);
}

function offsetOf(node: unknown): number {
  return isNode(node) || isAlias(node) ? (node.range?.[0] ?? 0) : 0;
}

/** Node of a value, and the node that messages point to: its key, or in a list the value itself. */
type Found = { readonly node: unknown; readonly key: unknown };

/** Finds the node at a path, or the last node on the way to it. */
function findNode(top: unknown, path: ValuePath, targets: ReadonlyMap<Alias, Node>): Found {
  let found: Found = { node: top, key: top };
  for (const step of path) {
    const parent = isAlias(found.node) ? targets.get(found.node) : found.node;
    const next = findChild(parent, step);
    if (next === undefined) break;
    found = next;
  }
  return found;
}

function findChild(parent: unknown, step: string | number): Found | undefined {
  if (isSeq(parent)) {
    const node = parent.items[Number(step)];
    return node === undefined ? undefined : { node, key: node };
  }
  const pair = isMap(parent)
    ? parent.items.find(({ key }) => isScalar(key) && String(key.value) === String(step))
    : undefined;
  return pair === undefined ? undefined : { node: pair.value ?? pair.key, key: pair.key };
}
