import { isAlias, isMap, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';
import type { Document, Node, YAMLMap } from 'yaml';
import { UserError, userError } from '../domain/problem.ts';
import type { Place, Problem } from '../domain/problem.ts';
import type { Source, ValuePath } from './source.ts';

/** What a document may hold; counts are of the document with its aliases filled in. */
export type YamlLimits = { readonly depth: number; readonly values: number; readonly aliases: number };

/** Limits for a config, which people write by hand. */
export const CONFIG_LIMITS: YamlLimits = { depth: 32, values: 10_000, aliases: 50 };
/** Limits for files that hold cases. */
export const BENCHMARK_LIMITS: YamlLimits = { depth: 32, values: 2_000_000, aliases: 1_000 };

const FORBIDDEN_KEYS = new Set(['__proto__', 'constructor', 'prototype']);
const CORE_TAG = /^tag:yaml\.org,2002:(?:str|int|float|bool|null|map|seq)$/;

/** Parses one YAML 1.2 (core schema) document; JSON is such a document. Everything wrong with it is a UserError. */
export function parseYaml(text: string, file: string, limits: YamlLimits): Source {
  const lineCounter = new LineCounter();
  const placeAt = (offset: number): Place => {
    const { line, col } = lineCounter.linePos(offset);
    return { file, line, column: col };
  };
  const document = parse(text, file, lineCounter);
  const problems = document.errors.map((error) => ({
    message:
      error.code === 'MULTIPLE_DOCS'
        ? 'the file holds several YAML documents; one is allowed'
        : error.message,
    place: placeAt(error.pos[0]),
  }));
  if (problems.length > 0) throw new UserError(problems.slice(0, 5));
  if (document.contents === null) throw userError('the file is empty', { file });
  const reader = new Reader(document, limits, placeAt);
  const value = reader.read(document.contents, 1);
  if (reader.problems.length > 0) throw new UserError(reader.problems);
  const placeOf = (path: ValuePath): Place => placeAt(offsetOf(findNode(document, path).node));
  const placeOfKey = (path: ValuePath): Place => {
    const { key } = findNode(document, path);
    return key === undefined ? placeOf(path) : placeAt(offsetOf(key));
  };
  return { file, value, placeOf, placeOfKey };
}

function parse(text: string, file: string, lineCounter: LineCounter): Document.Parsed {
  try {
    // Duplicate keys are looked for by the reader: the library compares every pair (seconds for thousands of keys).
    return parseDocument(text, { lineCounter, uniqueKeys: false, prettyErrors: false, schema: 'core' });
  } catch (cause) {
    throw userError('the file is nested too deeply', { file }, { cause });
  }
}

/** Turns nodes into plain values and collects what is not allowed in them; stops at the first limit. */
class Reader {
  readonly problems: Problem[] = [];
  readonly #document: Document;
  readonly #limits: YamlLimits;
  readonly #placeAt: (offset: number) => Place;
  #values = 0;
  #aliases = 0;

  constructor(document: Document, limits: YamlLimits, placeAt: (offset: number) => Place) {
    this.#document = document;
    this.#limits = limits;
    this.#placeAt = placeAt;
  }

  read(node: unknown, depth: number): unknown {
    this.#values += 1;
    const { limits, values } = { limits: this.#limits, values: this.#values };
    if (values > limits.values)
      throw this.#problem(node, `more than ${limits.values} values are not allowed`);
    if (depth > limits.depth) throw this.#problem(node, `more than ${limits.depth} levels are not allowed`);
    if (isAlias(node)) {
      this.#aliases += 1;
      if (this.#aliases > limits.aliases)
        throw this.#problem(node, `more than ${limits.aliases} aliases are not allowed`);
      return this.read(node.resolve(this.#document), depth + 1);
    }
    if (isNode(node) && node.tag !== undefined && !CORE_TAG.test(node.tag))
      this.#add(node, `the tag \`${node.tag}\` is not allowed`);
    if (isMap(node)) return this.#readMap(node, depth);
    if (isSeq(node)) return node.items.map((item) => this.read(item, depth + 1));
    return isScalar(node) ? this.#readScalar(node, node.value) : null;
  }

  #readMap(map: YAMLMap, depth: number): unknown {
    const result: Record<string, unknown> = {};
    for (const { key, value } of map.items) {
      const name = isScalar(key) ? String(key.value) : undefined;
      if (name === undefined) this.#add(key, 'only plain keys are allowed');
      else if (FORBIDDEN_KEYS.has(name)) this.#add(key, `the key \`${name}\` is not allowed`);
      else if (Object.hasOwn(result, name)) this.#add(key, `the key \`${name}\` is given twice`);
      else result[name] = this.read(value, depth + 1);
    }
    return result;
  }

  #readScalar(node: unknown, value: unknown): unknown {
    if (typeof value === 'number' && !Number.isFinite(value))
      this.#add(node, 'only finite numbers are allowed');
    return value;
  }

  #add(node: unknown, message: string): void {
    this.problems.push({ message, place: this.#placeAt(offsetOf(node)) });
  }

  #problem(node: unknown, message: string): UserError {
    return userError(message, this.#placeAt(offsetOf(node)));
  }
}

function isNode(value: unknown): value is Node {
  return isScalar(value) || isMap(value) || isSeq(value);
}

function offsetOf(node: unknown): number {
  return isNode(node) || isAlias(node) ? (node.range?.[0] ?? 0) : 0;
}

/** The node at a path, or the last one on the way, and the key it stands under. */
function findNode(document: Document, path: ValuePath): { readonly node: unknown; readonly key?: unknown } {
  let found: { node: unknown; key?: unknown } = { node: document.contents };
  for (const step of path) {
    const parent = isAlias(found.node) ? found.node.resolve(document) : found.node;
    let next: { node: unknown; key?: unknown } | undefined;
    if (isMap(parent)) {
      const pair = parent.items.find(({ key }) => isScalar(key) && String(key.value) === String(step));
      if (pair !== undefined) next = { node: pair.value ?? pair.key, key: pair.key };
    } else if (isSeq(parent) && parent.items[Number(step)] !== undefined)
      next = { node: parent.items[Number(step)] };
    if (next === undefined) break;
    found = next;
  }
  return found;
}
