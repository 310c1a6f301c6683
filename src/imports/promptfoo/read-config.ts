import path from 'node:path';
import { isMapping } from '../../domain/json.ts';
import type { Json, JsonObject } from '../../domain/json.ts';
import { quote } from '../../text/quote.ts';
import { buildBenchmark } from '../build-benchmark.ts';
import { Node, openDocument } from '../document.ts';
import type { Site } from '../document.ts';
import type { Dialog, ForeignTest, Imported, ImportedBenchmark, ModelEntry } from '../foreign.ts';
import { slugOf } from '../slug.ts';
import type { Losses } from '../losses.ts';
import { buildTests } from './build-test.ts';
import type { Defaults } from './build-test.ts';
import { readPrompts } from './prompts.ts';
import type { LabelledPrompt } from './prompts.ts';
import { readProvider } from './providers.ts';
import type { ImportedModel } from './providers.ts';
import { readTestFile, readTests } from './tests.ts';

const KNOWN = new Set([
  ...['description', 'prompts', 'providers', 'targets', 'tests', 'defaultTest', 'evaluateOptions'],
  ...['$schema', 'assertionTemplates'],
]);
const DEFAULT_NAMES = /^promptfooconfig(?:\.[\w-]+)?\.(?:ya?ml|json)$/i;

/** Tells whether a document is a config of promptfoo, by its keys. */
export function isPromptfoo({ value }: Node): boolean {
  return (
    isMapping(value) && ['prompts', 'providers', 'targets', 'tests'].filter((key) => key in value).length > 1
  );
}

/** Imports a config of promptfoo: one benchmark a prompt, its tests as cases, its providers as models. */
export function importPromptfoo(top: Node, site: Site, losses: Losses): Imported {
  for (const [key, node] of top.entries())
    if (!KNOWN.has(key)) losses.add(`\`${key}\` is not carried over`, node.keyPlace);
  const written = top.get('tests').value === undefined ? [onlyDefaults(top, site)] : [];
  const raw = [...written, ...readTests(top.get('tests'), site, losses)];
  const defaults = openDefaults(top, site, losses);
  const tests = raw.flatMap(
    (test) => losses.attempt(() => buildTests(test, defaults, losses), top.place) ?? [],
  );
  const prompts = readPrompts(top.get('prompts'), site, losses);
  const models = readModels(top, losses);
  return {
    benchmarks: buildAll(prompts, tests, { top, site, losses }),
    models: uniqueIds(models.map(({ entry }) => entry)),
    apiKeys: Object.fromEntries(models.flatMap(({ key }) => (key === undefined ? [] : [key]))),
    settings: { ...readOptions(top.get('evaluateOptions'), losses), ...readJudge(top, losses) },
  };
}

/** Imports a file of promptfoo's tests alone: its cases without a prompt. */
export function importPromptfooTests(file: string, site: Site, losses: Losses): Imported {
  const place = { file, line: 1 };
  const nothing = nodeOf({}, file);
  const raw = readTestFile(path.basename(file), place, site, losses);
  const tests = raw.flatMap((test) => buildTests(test, { node: nothing, site }, losses));
  const names = [...new Set(tests.flatMap(({ variables }) => Object.keys(variables)))];
  const input = names.at(-1) ?? '';
  const parts = [{ kind: 'name', name: input } as const];
  const dialog: Dialog = { system: null, turns: [{ role: 'user', parts }], place };
  if (names.length > 1)
    losses.add(
      `the tests come without a prompt: \`input\` is ${quote(input)}, the other variables are metadata; write the \`prompt\` into the benchmark`,
      place,
    );
  const stem = slugOf(path.basename(file).replace(/\.\w+$/, ''));
  const wanted = { stem, name: stem, description: undefined, dialog, tests, lackIsEmpty: true };
  const benchmark = buildBenchmark(wanted, losses);
  return { benchmarks: benchmark === undefined ? [] : [benchmark], models: [], apiKeys: {}, settings: {} };
}

type Around = { readonly top: Node; readonly site: Site; readonly losses: Losses };

function buildAll(
  prompts: readonly LabelledPrompt[],
  tests: readonly ForeignTest[],
  { top, site, losses }: Around,
): ImportedBenchmark[] {
  const base = stemOf(site);
  const description = top.get('description').text();
  return prompts.flatMap(({ label, dialog }, index) => {
    const stem = prompts.length === 1 ? base : `${base}-${slugOf(label ?? String(index + 1))}`;
    const name = stem;
    return buildBenchmark({ stem, name, description, dialog, tests, lackIsEmpty: true }, losses) ?? [];
  });
}

/** Gives the name of what a config describes: the file's own, or its folder's where the file has promptfoo's name. */
function stemOf({ file, folder, cwd }: Site): string {
  const name = path.basename(file);
  if (!DEFAULT_NAMES.test(name)) return slugOf(name.replace(/\.\w+$/, ''));
  const variant = name.split('.').slice(1, -1).join('-');
  const around = path.resolve(folder) === path.resolve(cwd) ? 'promptfoo' : path.basename(folder);
  return slugOf([around, variant].filter((part) => part !== '').join('-'));
}

/** A config without tests asks each prompt once, and checks what every test has. */
function onlyDefaults(top: Node, site: Site): { kind: 'mapping'; node: Node; site: Site } {
  return { kind: 'mapping', node: nodeOf({}, top.place.file), site };
}

function nodeOf(value: JsonObject, file: string): Node {
  const at = (): { file: string; line: number } => ({ file, line: 1 });
  const source = { file, value, written: value, placeOf: at, placeOfKey: at };
  return new Node(source, [], value, value);
}

function openDefaults(top: Node, site: Site, losses: Losses): Defaults {
  const node = top.get('defaultTest');
  const named = node.text();
  if (named === undefined) return { node, site };
  const opened = losses.attempt(
    () => openDocument(named.replace(/^file:\/\//, ''), site, node.place),
    node.place,
  );
  return { node: opened ?? nodeOf({}, node.place.file), site };
}

function readModels(top: Node, losses: Losses): ImportedModel[] {
  const providers = top.get('providers').value === undefined ? top.get('targets') : top.get('providers');
  const nodes = Array.isArray(providers.value) ? providers.items() : [providers];
  const models = nodes.flatMap((node) =>
    node.value === undefined ? [] : (readProvider(node, losses) ?? []),
  );
  if (models.length === 0)
    losses.add('no provider is carried over: a config needs `models` of your own', top.place);
  return models;
}

function uniqueIds(entries: readonly ModelEntry[]): ModelEntry[] {
  const taken = new Set<string>();
  return entries.map((entry) => {
    let { id } = entry;
    for (let count = 2; taken.has(id); count += 1) id = `${entry.id}-${count}`;
    taken.add(id);
    return { ...entry, id };
  });
}

function readOptions(options: Node, losses: Losses): JsonObject {
  const found: Record<string, Json> = {};
  for (const [key, node] of options.entries()) {
    const count = node.number();
    const isCount = count !== undefined && Number.isInteger(count) && count >= 1 && count <= 1000;
    if (key === 'maxConcurrency' && isCount) found['concurrency'] = count;
    else if (key === 'repeat' && isCount) found['repeat'] = count;
    else losses.add(`\`evaluateOptions.${key}\` is not carried over`, node.keyPlace);
  }
  return found;
}

/** Reads the model that judges, or embeds, for all tests. */
function readJudge(top: Node, losses: Losses): JsonObject {
  const defaults = top.get('defaultTest');
  const written = [defaults.get('options').get('provider'), defaults.get('provider')].find(
    ({ value }) => value !== undefined,
  );
  if (written === undefined) return {};
  const byKind = isMapping(written.value) && written.value['id'] === undefined;
  const text = byKind ? written.get('text') : written;
  const judge = text.value === undefined ? undefined : readProvider(text, losses);
  const embedding = byKind ? written.get('embedding') : undefined;
  if (embedding?.value !== undefined)
    losses.add('the provider that embeds is not carried over: see `embeddings`', embedding.keyPlace);
  if (judge === undefined) return {};
  const { api_key: _key, ...entry } = judge.entry;
  return { judge: { model: { ...entry, ...(judge.key !== undefined && { api_key: judge.key[0] }) } } };
}
