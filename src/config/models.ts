import path from 'node:path';
import { DEFAULT_MAX_TOKENS, DEFAULT_TEMPERATURE } from '../domain/defaults.ts';
import type { JsonObject } from '../domain/json.ts';
import type { Model, Price } from '../domain/model.ts';
import { UserError } from '../domain/problem.ts';
import type { ProblemMessage, Place, Problem } from '../domain/problem.ts';
import { answersAfresh, findProvider, providers } from '../providers/index.ts';
import type { ProviderKind } from '../providers/provider.ts';
import { suggest } from '../text/nearest.ts';
import { quote } from '../text/quote.ts';
import type { Workspace } from '../text/reach.ts';
import { readText, SIZE_LIMITS } from '../text/read-text.ts';
import type { Source } from '../text/source.ts';
import { explainNoBuiltinPrice, findBuiltinPrice } from './builtin-prices.ts';
import { findRecordProblem } from './record-file.ts';
import type { ConfigText, ModelDefaultsText, ModelText } from './schema.ts';

const DEFAULT_TIMEOUT_SECONDS = 120;
/** Settings that are sent even where nobody writes them. */
const ASSUMED = ['temperature', 'max_tokens'] as const;

/** A model entry with the defaults filled in, and where each of its settings was written. */
export type Entry = { readonly settings: ModelText; readonly placeOf: (key: string) => Place };

/** Where models are read: the folder of their files, and the names of the keys. */
export type ModelSite = { readonly workspace: Workspace; readonly keyNames: readonly string[] };

/** Gives the config's models with their defaults filled in and their prompt files read, and what is wrong with them. */
export function readModels(
  config: ConfigText,
  source: Source,
  { workspace, keyNames }: ModelSite,
): {
  readonly models: readonly Model[];
  readonly entries: readonly Entry[];
  readonly problems: readonly Problem[];
} {
  const entries = config.models.map((_written, index) => fillInDefaults(config, index, source));
  const problems = entries.flatMap((entry, index) => [
    ...findIdProblems(entry, config.models.slice(0, index)),
    ...findEntryProblems(entry, keyNames),
    ...findPriceProblems(entry, config),
    ...findRecordProblems(entry, entries.slice(0, index), workspace),
  ]);
  const models = entries.map((entry) => {
    const prompt = readSystemPrompt(entry, workspace);
    problems.push(...prompt.problems);
    return createModel(entry, prompt.text, keyNames);
  });
  return { models, entries, problems };
}

function fillInDefaults({ models, model_defaults = {} }: ConfigText, index: number, source: Source): Entry {
  const written = models[index] as ModelText; // the caller counts over the models
  const defaults = dropRivalPrompt(model_defaults, written);
  return {
    settings: { ...defaults, ...written },
    placeOf: (key) =>
      source.placeOf(
        !Object.hasOwn(written, key) && Object.hasOwn(defaults, key)
          ? ['model_defaults', key]
          : ['models', index, key],
      ),
  };
}

/** Drops the default prompt where the model has its own, under either of the two keys. */
function dropRivalPrompt(defaults: ModelDefaultsText, written: ModelText): ModelDefaultsText {
  if (written.system_prompt === undefined && written.system_prompt_file === undefined) return defaults;
  const { system_prompt: _text, system_prompt_file: _file, ...rest } = defaults;
  return rest;
}

function findIdProblems({ settings: { id }, placeOf }: Entry, earlier: readonly ModelText[]): Problem[] {
  if (!earlier.some((other) => other.id === id)) return [];
  return [{ message: `the model id ${quote(id)} is given twice`, place: placeOf('id') }];
}

/** Finds what is wrong with an entry, whatever it is used for. */
export function findEntryProblems({ settings, placeOf }: Entry, keyNames: readonly string[]): Problem[] {
  const { api_key: key } = settings;
  const problems: Problem[] = [];
  const add = (message: ProblemMessage, at: string): unknown =>
    problems.push({ message, place: placeOf(at) });
  if (settings.system_prompt !== undefined && settings.system_prompt_file !== undefined)
    add('give `system_prompt` or `system_prompt_file`, not both', 'system_prompt_file');
  // What was written is not shown: it may be a key.
  if (typeof key === 'string' && !keyNames.includes(key))
    add(`\`api_key\` must be a name in \`api_keys\`, or null${suggest(key, keyNames)}`, 'api_key');
  const kind = findProvider(settings);
  for (const { message, at } of kind?.findProblems(settings) ?? []) add(message, at);
  for (const field of listForeignFields(settings)) add(explainForeignField(field), field);
  const [provider, model] = [settings.provider, nameOf(settings)];
  if (settings.price === 'builtin' && findBuiltinPrice(provider, model) === undefined)
    add(explainNoBuiltinPrice(provider, model), 'price');
  return problems;
}

function findPriceProblems({ settings, placeOf }: Entry, { budget }: ConfigText): Problem[] {
  if (budget?.max_cost_usd === undefined || settings.price !== undefined || !answersAfresh(settings))
    return [];
  return [{ message: explainPrice(settings.id), place: placeOf('id') }];
}

/** Says that a model has no price where dollars are limited. */
export function explainPrice(id: string): string {
  return `a limit in US dollars needs \`price\` on the model ${quote(id)}: \`{ input, output }\` in US dollars per million tokens, or \`builtin\``;
}

/** Lists the fields of an entry that only providers of another kind take. */
function listForeignFields(settings: ModelText): string[] {
  const own = findProvider(settings)?.fields ?? {};
  const all = new Set(Object.values(providers).flatMap(({ fields }) => Object.keys(fields)));
  return [...all].filter((field) => Object.hasOwn(settings, field) && !Object.hasOwn(own, field));
}

function explainForeignField(field: string): string {
  const owners = Object.entries(providers).filter(([, { fields }]) => Object.hasOwn(fields, field));
  const hints = owners.flatMap(([, { fieldsHint }]) => fieldsHint ?? []);
  const names = owners.map(([name]) => quote(name)).join(' or ');
  return [`${quote(field)} goes with provider ${names}`, ...hints].join('; ');
}

/** Finds what is wrong with the file to which an entry records, other entries' being known. */
export function findRecordProblems(
  { settings: { record }, placeOf }: Entry,
  earlier: readonly Entry[],
  workspace: Workspace,
): Problem[] {
  if (record === undefined) return [];
  const message = findRecordProblem(record, workspace) ?? findSharedRecord(record, earlier);
  return message === undefined ? [] : [{ message, place: placeOf('record') }];
}

/** Finds another model that records to the same file: answers are found in it by what was asked, not by model. */
function findSharedRecord(record: string, earlier: readonly Entry[]): string | undefined {
  const other = earlier.find(
    ({ settings }) =>
      settings.record !== undefined && path.normalize(settings.record) === path.normalize(record),
  );
  return other === undefined
    ? undefined
    : `${quote(record)} is where the model ${quote(other.settings.id)} records already; each needs a file of its own`;
}

function readSystemPrompt(
  { settings, placeOf }: Entry,
  { cwd, files }: Workspace,
): { readonly text: string | null; readonly problems: readonly Problem[] } {
  const { system_prompt: text = null, system_prompt_file: file } = settings;
  if (text !== null || file === undefined) return { text, problems: [] };
  try {
    const place = placeOf('system_prompt_file');
    const text = readText(path.resolve(cwd, file), files, SIZE_LIMITS.benchmark, place, file);
    return { text, problems: [] };
  } catch (error) {
    if (error instanceof UserError) return { text, problems: error.problems };
    throw error;
  }
}

/** Makes a model of an entry. */
export function createModel(
  { settings, placeOf }: Entry,
  systemPrompt: string | null,
  keyNames: readonly string[],
): Model {
  const { provider, stop = [] } = settings;
  const kind = findProvider(settings);
  return {
    id: settings.id,
    provider,
    model: nameOf(settings),
    baseUrl: settings.base_url ?? null,
    headers: settings.headers ?? {},
    authHeader: settings.auth_header ?? null,
    temperature: settings.temperature === undefined ? DEFAULT_TEMPERATURE : settings.temperature,
    maxTokens: settings.max_tokens === undefined ? DEFAULT_MAX_TOKENS : settings.max_tokens,
    assumed: ASSUMED.filter((key) => settings[key] === undefined),
    systemPrompt,
    systemPromptFile: settings.system_prompt_file ?? null,
    stop: typeof stop === 'string' ? [stop] : stop,
    seed: settings.seed ?? null,
    params: settings.params ?? {},
    stream: settings.stream ?? false,
    scoreReasoning: settings.score_reasoning ?? false,
    timeoutMs: (settings.timeout_seconds ?? DEFAULT_TIMEOUT_SECONDS) * 1000,
    maxConcurrency: settings.max_concurrency ?? null,
    price: readPrice(settings),
    apiKey: resolveKeyName(settings, keyNames),
    own: pickOwn(settings, kind),
    record: settings.record ?? null,
    compareTo: settings.compare_to ?? null,
    placeOf,
  };
}

/** Gives the name by which the provider knows the entry's model. */
function nameOf(settings: ModelText): string {
  return settings.model ?? findProvider(settings)?.defaultModel ?? settings.id;
}

function readPrice(settings: ModelText): Price | null {
  const { price = null, provider } = settings;
  return price === 'builtin' ? (findBuiltinPrice(provider, nameOf(settings)) ?? null) : price;
}

/** Picks the fields that the entry's kind of provider alone takes. */
function pickOwn(settings: ModelText, kind: ProviderKind | undefined): JsonObject {
  const own = Object.keys(kind?.fields ?? {});
  // What a parsed file holds is JSON.
  return Object.fromEntries(Object.entries(settings).filter(([key]) => own.includes(key))) as JsonObject;
}

/** Gives the name of the entry's key: the written one, else the provider's own where `api_keys` has it. */
function resolveKeyName({ api_key, provider }: ModelText, keyNames: readonly string[]): string | null {
  if (api_key !== undefined) return api_key;
  return keyNames.includes(provider) ? provider : null;
}
