import { isMapping } from '../../domain/json.ts';
import type { Json, JsonObject } from '../../domain/json.ts';
import { userError } from '../../domain/problem.ts';
import type { Place } from '../../domain/problem.ts';
import { quote } from '../../text/quote.ts';
import { openDocument } from '../document.ts';
import type { Node, Site } from '../document.ts';
import { findCheckProblem } from '../find-check-problem.ts';
import { fillForeign, readNunjucks } from '../foreign-template.ts';
import type { ForeignPart, Variables } from '../foreign-template.ts';
import type { Check, ForeignTest } from '../foreign.ts';
import type { Losses } from '../losses.ts';
import { convertAssertion } from './assertions.ts';
import type { RawAssertion } from './csv-tests.ts';
import { readAssertion } from './tests.ts';
import type { RawTest } from './tests.ts';
import { multiply, readText, readVariables } from './variables.ts';

/** What every test of a config has beside its own. */
export type Defaults = { readonly node: Node; readonly site: Site };

/** A test before its lists of variables multiply it. */
type Written = {
  readonly place: Place;
  readonly variables: Variables;
  readonly assertions: readonly RawAssertion[];
  readonly description: string | undefined;
  readonly threshold: number | undefined;
  readonly metadata: JsonObject;
  readonly prefix: string;
  readonly suffix: string;
  readonly expands: boolean;
};

const TEST_KEYS = new Set(['vars', 'assert', 'description', 'threshold', 'metadata', 'options']);
const ASSERTION_KEYS = new Set([
  'type',
  'value',
  'threshold',
  'weight',
  'metric',
  'provider',
  'transform',
  '$ref',
]);
/** Options that change what is checked: without them the checks would mean something else. */
const TRANSFORMS = ['transform', 'postprocess', 'transformVars'];
const OPTION_KEYS = new Set(['prefix', 'suffix', 'provider', 'disableVarExpansion', ...TRANSFORMS]);
/** Assertions whose rule here is another in a corner that counts. */
const DIFFERENCES: Readonly<Record<string, string>> = {
  'is-json': 'JSON in a fenced block passes here too',
  'contains-json': 'JSON passes here alone or in a fenced block, not within a sentence',
};

/** Makes the tests that a written one stands for; what cannot be carried over is a loss. */
export function buildTests(test: RawTest, defaults: Defaults, losses: Losses): ForeignTest[] {
  const written = test.kind === 'row' ? readRow(test, defaults, losses) : readMapping(test, defaults, losses);
  if (written === undefined) return [];
  const { place, variables, expands } = written;
  const all = expands ? multiply(variables, place) : [variables];
  return all.map((one) => buildOne(written, one, test.site, losses));
}

function readMapping(
  { node, site }: RawTest & { kind: 'mapping' },
  defaults: Defaults,
  losses: Losses,
): Written | undefined {
  for (const [key, inner] of node.entries())
    if (!TEST_KEYS.has(key)) losses.add(`\`${key}\` of a test is not carried over`, inner.keyPlace);
  const [own, usual] = [node.get('options'), defaults.node.get('options')];
  if (isTransformed(own, losses) || isTransformed(usual, losses)) return undefined;
  const metadata = node.get('metadata').value;
  return {
    place: node.place,
    variables: {
      ...readVariables(defaults.node.get('vars'), defaults.site),
      ...readVariables(node.get('vars'), site),
    },
    assertions: [...listAssertions(defaults.node, losses), ...listAssertions(node, losses)],
    description: node.get('description').text(),
    threshold: node.get('threshold').number() ?? defaults.node.get('threshold').number(),
    metadata: { ...metadataOf(defaults), ...(isMapping(metadata) ? metadata : {}) },
    prefix: own.get('prefix').text() ?? usual.get('prefix').text() ?? '',
    suffix: own.get('suffix').text() ?? usual.get('suffix').text() ?? '',
    expands: (own.get('disableVarExpansion').value ?? usual.get('disableVarExpansion').value) !== true,
  };
}

function readRow(
  { row }: RawTest & { kind: 'row' },
  defaults: Defaults,
  losses: Losses,
): Written | undefined {
  for (const column of row.lost) losses.add(`the column ${quote(column)} is not carried over`, row.place);
  const usual = defaults.node.get('options');
  if (isTransformed(usual, losses)) return undefined;
  return {
    ...row,
    variables: { ...readVariables(defaults.node.get('vars'), defaults.site), ...row.variables },
    assertions: [...listAssertions(defaults.node, losses), ...row.assertions],
    threshold: row.threshold ?? defaults.node.get('threshold').number(),
    metadata: { ...metadataOf(defaults), ...row.metadata },
    prefix: row.prefix === '' ? (usual.get('prefix').text() ?? '') : row.prefix,
    suffix: row.suffix === '' ? (usual.get('suffix').text() ?? '') : row.suffix,
    expands: true,
  };
}

function metadataOf({ node }: Defaults): JsonObject {
  const { value } = node.get('metadata');
  return isMapping(value) ? value : {};
}

/** Tells whether answers or variables are transformed before they are checked; then the test is lost. */
function isTransformed(options: Node, losses: Losses): boolean {
  for (const [key, inner] of options.entries()) {
    if (!OPTION_KEYS.has(key)) losses.add(`\`options.${key}\` is not carried over`, inner.keyPlace);
    if (!TRANSFORMS.includes(key)) continue;
    losses.add(
      `tests with \`options.${key}\` are left out: what they check is made by code, which is not imported`,
      inner.keyPlace,
    );
    return true;
  }
  return false;
}

function listAssertions(test: Node, losses: Losses): RawAssertion[] {
  return test
    .get('assert')
    .items()
    .flatMap((node): RawAssertion[] => losses.attempt(() => readOne(node, losses), node.place) ?? []);
}

function readOne(node: Node, losses: Losses): RawAssertion[] {
  const { raw, all } = readAssertion(node);
  if (raw.type === 'assert-set') {
    if (raw.threshold !== undefined)
      throw userError('the `assert-set` is not carried over: only a part of it need hold', node.place);
    return listAssertions(node, losses);
  }
  if ('transform' in all || 'contextTransform' in all)
    throw userError(
      `the assertion \`${raw.type}\` is not carried over: its \`transform\` is code`,
      node.place,
    );
  if (all['weight'] === 0)
    throw userError(`the assertion \`${raw.type}\` is not carried over: its \`weight\` is 0`, node.place);
  for (const key of Object.keys(all))
    if (
      !ASSERTION_KEYS.has(key) ||
      (key === 'weight' && all[key] !== 1) ||
      key === 'metric' ||
      key === 'provider'
    )
      losses.add(`\`${key}\` of the assertion \`${raw.type}\` is not carried over`, node.get(key).keyPlace);
  return [raw];
}

function buildOne(written: Written, variables: Variables, site: Site, losses: Losses): ForeignTest {
  const { place, threshold: mean, metadata: all } = written;
  const { tags, ...metadata } = all;
  const isTags = Array.isArray(tags) && tags.every((tag) => typeof tag === 'string' && tag !== '');
  const isLatency = ({ type }: RawAssertion): boolean => type === 'latency';
  const latencyMs = written.assertions.find(isLatency)?.threshold;
  const checked = written.assertions.filter((raw) => !isLatency(raw));
  const checks = checked.flatMap((raw) => convert(raw, variables, site, mean !== undefined, losses));
  const read = (text: string): readonly ForeignPart[] => {
    const template = readNunjucks(text);
    if (template.status === 'read') return template.parts;
    losses.add(`\`prefix\` or \`suffix\` is not carried over: ${template.reason}`, place);
    return [];
  };
  return {
    place,
    ...(written.description !== undefined && written.description !== '' && { id: written.description }),
    variables: fillNested(variables, place, losses),
    metadata: { ...metadata, ...(tags !== undefined && !isTags && { tags }) },
    tags: isTags ? (tags as readonly string[]) : [],
    prefix: read(written.prefix),
    suffix: read(written.suffix),
    checks,
    ...(mean !== undefined && mean >= 0 && mean <= 1 && { mean }),
    ...(latencyMs !== undefined && latencyMs > 0 && { latencyMs }),
  };
}

/** Fills variables into those that name others. */
function fillNested(variables: Variables, place: Place, losses: Losses): Variables {
  return Object.fromEntries(
    Object.entries(variables).map(([name, value]) => {
      if (typeof value !== 'string' || !/\{[{%#]/.test(value)) return [name, value];
      const template = readNunjucks(value);
      if (template.status === 'read') return [name, fillForeign(template.parts, variables).text];
      losses.add(`the variable ${quote(name)} is taken as it stands: ${template.reason}`, place);
      return [name, value];
    }),
  );
}

function convert(
  { type, value, threshold, place }: RawAssertion,
  variables: Variables,
  site: Site,
  isGraded: boolean,
  losses: Losses,
): Check[] {
  const lose = (reason: string): Check[] => {
    losses.add(`the assertion \`${type}\` is not carried over: ${reason}`, place);
    return [];
  };
  const filled = losses.attempt(() => fillValue(value, variables, site, place), place);
  if (filled === undefined) return [];
  const converted = convertAssertion({ type, value: filled ?? undefined, threshold, isGraded });
  if ('lost' in converted) return lose(converted.lost);
  const problem = findCheckProblem(converted);
  if (problem !== undefined) return lose(problem);
  const difference = DIFFERENCES[type];
  if (difference !== undefined)
    losses.add(`the assertion \`${type}\` is not the same here: ${difference}`, place);
  return [converted];
}

/** Gives an assertion's value, its file read and its variables filled in; null where there is none. */
function fillValue(value: Json | undefined, variables: Variables, site: Site, place: Place): Json {
  if (typeof value === 'string') {
    if (/^file:\/\/.*\.(?:json|ya?ml)$/i.test(value))
      return openDocument(value.slice('file://'.length), site, place).plain ?? null;
    return fillText(readText(value, site, place), variables, place);
  }
  if (Array.isArray(value))
    return (value as readonly Json[]).map((item) => fillValue(item, variables, site, place));
  if (!isMapping(value)) return value ?? null;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, fillValue(inner, variables, site, place)]),
  );
}

function fillText(text: string, variables: Variables, place: Place): string {
  const template = readNunjucks(text);
  if (template.status === 'refused')
    throw userError(`the assertion is not carried over: ${template.reason}`, place);
  return fillForeign(template.parts, variables).text;
}
