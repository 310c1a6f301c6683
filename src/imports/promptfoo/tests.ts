import { isMapping } from '../../domain/json.ts';
import type { Json, JsonObject } from '../../domain/json.ts';
import { userError } from '../../domain/problem.ts';
import type { Place } from '../../domain/problem.ts';
import { parseJsonl } from '../../benchmarks/jsonl.ts';
import { quote } from '../../text/quote.ts';
import { openDocument, readSite, shownAs } from '../document.ts';
import type { Site } from '../document.ts';
import { Node } from '../document.ts';
import type { Losses } from '../losses.ts';
import { readCsvTests } from './csv-tests.ts';
import type { CsvTest, RawAssertion } from './csv-tests.ts';
import { listNamed } from './named-files.ts';

/** A test as it is written: a mapping, or a row of a table. */
export type RawTest = { readonly site: Site } & (
  { readonly kind: 'mapping'; readonly node: Node } | { readonly kind: 'row'; readonly row: CsvTest }
);

/** Reads the tests of a config: a list, in which each is a mapping or names files, or files alone. */
export function readTests(tests: Node, site: Site, losses: Losses): RawTest[] {
  const nodes = Array.isArray(tests.value) ? tests.items() : tests.value === undefined ? [] : [tests];
  return nodes.flatMap((node): RawTest[] => {
    const named = node.text() ?? node.get('path').text();
    if (named === undefined)
      return isMapping(node.value) ? [{ kind: 'mapping', node, site }] : lose(node, losses);
    return losses.attempt(() => readNamed(named, node.place, site, losses), node.place) ?? [];
  });
}

function lose(node: Node, losses: Losses): RawTest[] {
  losses.add('the test is left out: it is no mapping', node.place);
  return [];
}

function readNamed(named: string, place: Place, site: Site, losses: Losses): RawTest[] {
  if (/^(?:https?|huggingface|sharepoint|s3|az):/.test(named))
    throw userError(`tests of ${quote(named)} are not imported: export them to a file`, place);
  return listNamed(named.replace(/^file:\/\//, ''), site, place).flatMap(
    (file) => losses.attempt(() => readTestFile(file, place, site, losses), place) ?? [],
  );
}

/** Reads a file of tests in CSV, JSON, JSONL or YAML. */
export function readTestFile(file: string, from: Place, site: Site, losses: Losses): RawTest[] {
  if (/\.csv$/i.test(file)) return readCsvTests(file, site, from).map((row) => ({ kind: 'row', row, site }));
  if (/\.(?:jsonl|ndjson)$/i.test(file))
    return parseJsonl(readSite(file, site, from), shownAs(file, site)).map(({ value, place }) => ({
      kind: 'mapping',
      node: nodeAt(value, place),
      site,
    }));
  if (!/\.(?:json|ya?ml)$/i.test(file))
    throw userError(
      `tests of ${quote(file)} are not imported: only CSV, JSON, JSONL and YAML are read`,
      from,
    );
  return readTests(listOf(openDocument(file, site, from)), site, losses);
}

/** A file that holds one test may hold it alone. */
function listOf(top: Node): Node {
  const { tests } = isMapping(top.value) ? { tests: top.get('tests') } : { tests: undefined };
  return tests?.value === undefined ? top : tests;
}

function nodeAt(value: unknown, place: Place): Node {
  const at = (): Place => place;
  const source = { file: place.file, value, written: value, placeOf: at, placeOfKey: at };
  return new Node(source, [], value as Json, value as Json); // a row of JSONL is JSON
}

/** Reads an assertion; one that refers to a template of the config is that one, with what stands beside it. */
export function readAssertion(node: Node): { readonly raw: RawAssertion; readonly all: JsonObject } {
  const named = node.get('$ref').text();
  const template = named?.startsWith('#/') === true ? follow(node.top, named.slice(2).split('/')) : undefined;
  const own = isMapping(node.value) ? node.value : {};
  const all: JsonObject = { ...(isMapping(template?.value) ? template.value : {}), ...own };
  const { type, value } = all;
  if (typeof type !== 'string')
    throw userError('the assertion is not carried over: it has no `type`', node.place);
  const threshold = node.get('threshold').number() ?? template?.get('threshold').number();
  return { raw: { type, value, threshold, place: node.place }, all };
}

function follow(top: Node, steps: readonly string[]): Node {
  return steps.reduce((node, step) => node.get(step), top);
}
