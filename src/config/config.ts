import path from 'node:path';
import { isUrl } from '../benchmarks/loader.ts';
import type { SourceChoice } from '../benchmarks/locate.ts';
import type { ApiKey } from '../domain/api-key.ts';
import { createGate } from '../domain/benchmark.ts';
import type { Gate } from '../domain/benchmark.ts';
import { DEFAULT_OUTAGE_MS, DEFAULT_STATISTICS, defaultSuspectP } from '../domain/defaults.ts';
import { isMapping } from '../domain/json.ts';
import type { JsonObject, NonEmpty } from '../domain/json.ts';
import type { Model } from '../domain/model.ts';
import type { Budget, Statistics } from '../domain/plan.ts';
import { UserError, userError } from '../domain/problem.ts';
import type { Place, Problem } from '../domain/problem.ts';
import type { JudgeSettings } from '../evaluators/instruments.ts';
import { placeBallots } from '../records/ballots/ballot-site.ts';
import type { BallotSite } from '../records/ballots/ballot-site.ts';
import { checkSource, inFileOrder } from '../text/check-source.ts';
import { createKeyTest } from '../text/names-key.ts';
import { quote } from '../text/quote.ts';
import type { Workspace } from '../text/reach.ts';
import { readText, SIZE_LIMITS } from '../text/read-text.ts';
import type { ParsedText, Source } from '../text/source.ts';
import { CONFIG_LIMITS, parseYaml } from '../text/yaml.ts';
import { readApiKeys } from './api-keys.ts';
import type { KeySite } from './api-keys.ts';
import { findConfig } from './find-config.ts';
import { findInexactNumbers } from './inexact-numbers.ts';
import { readInstrumentModels } from './instrument-models.ts';
import type { InstrumentModels } from './instrument-models.ts';
import { readJudgeSettings } from './judge-settings.ts';
import { readModels } from './models.ts';
import { listProgramSecrets } from './program-variables.ts';
import { configSchema } from './schema.ts';
import type { ConfigText } from './schema.ts';

const KEYS = Object.keys(configSchema.shape);
const namesKey = createKeyTest(KEYS);
const DEFAULT_FILES = ['benchmarks/**/*.{yaml,yml,json}'];

/** A name in the config and where it was written. */
export type Named = { readonly name: string; readonly place: Place };

/** Benchmarks that a config asks for. */
export type BenchmarkChoice = {
  /** Benchmarks to run; null: all that can be loaded. */
  readonly enabled: readonly Named[] | null;
  readonly limits: ReadonlyMap<string, { readonly count: number; readonly place: Place }>;
  /** Globs relative to the working directory. */
  readonly files: readonly string[];
  readonly sources: ReadonlyMap<string, SourceChoice>;
  readonly options: ReadonlyMap<string, { readonly values: JsonObject; readonly place: Place }>;
  /** Names that a setting is given for, and the key of those settings. */
  readonly mentioned: readonly (Named & { readonly key: string })[];
};

/** A config, checked and with every default filled in. */
export type Config = {
  readonly file: string;
  readonly apiKeys: ReadonlyMap<string, ApiKey>;
  /** Texts that must be shown nowhere: the keys, the parts that they are made of, and what programs get. */
  readonly secrets: readonly string[];
  readonly models: NonEmpty<Model>;
  readonly instrumentModels: InstrumentModels;
  readonly judge: JudgeSettings;
  readonly ballots: BallotSite;
  /** Models that `compare_to` names and the config does not have: only a past can. */
  readonly pastModels: readonly Named[];
  readonly concurrency: number;
  readonly benchmarks: BenchmarkChoice;
  readonly repeat: number;
  readonly budget: Budget;
  readonly statistics: Statistics;
  readonly gate: Gate;
  /** Globs relative to the working directory, by benchmark name. */
  readonly paths: Readonly<Record<string, readonly string[]>>;
};

/** Location where a config is looked for, and the values that fill it in. */
export type ConfigSite = KeySite & { readonly file?: string | undefined; readonly workspace: Workspace };

/** Loads the config at `file`, else at the first default place; everything wrong with it is one UserError. */
export function loadConfig({ file, ...site }: ConfigSite): Config {
  const { cwd, files, named } = site.workspace;
  const name = file ?? findConfig(cwd);
  const reach = file === undefined ? files : named;
  const source = parseConfig(
    readText(path.resolve(cwd, name), reach, SIZE_LIMITS.config, undefined, name),
    name,
  );
  const inexact = findInexactNumbers(source);
  if (inexact.length > 0) throw new UserError(inexact);
  return readConfig(source, site);
}

/** Parses a config; what has none of its keys is another file, of which nothing is quoted. */
function parseConfig(text: string, file: string): ParsedText {
  try {
    const source = parseYaml(text, file, CONFIG_LIMITS);
    const { value } = source;
    if (isMapping(value) && KEYS.some((key) => Object.hasOwn(value, key))) return source;
  } catch (error) {
    if (!(error instanceof UserError) || namesKey(text)) throw error;
  }
  throw userError('this is no config: it has none of the keys of one, as `models` is', { file });
}

/** Reads a parsed config; paths in it are relative to the working directory. */
export function readConfig(source: Source, { workspace, ...keySite }: Omit<ConfigSite, 'file'>): Config {
  const text = checkSource(configSchema, source);
  const { apiKeys, secrets } = readApiKeys(text.api_keys ?? {}, keySite);
  const site = { workspace, keyNames: [...apiKeys.keys()] };
  const { models, entries, problems } = readModels(text, source, site);
  const instruments = readInstrumentModels(text, { models, entries }, source, site);
  const judge = readJudgeSettings(text, instruments.models.judge, source, workspace);
  const all = inFileOrder([
    ...problems,
    ...instruments.problems,
    ...judge.problems,
    ...findRepeatedNames(text, source),
    ...findLowSuspectP(text, source),
  ]);
  const [first, ...rest] = models;
  if (all.length > 0 || first === undefined) throw new UserError(all);
  return {
    file: source.file,
    apiKeys,
    secrets: [...secrets, ...listProgramSecrets(models, instruments.models, keySite.env)],
    models: [first, ...rest],
    instrumentModels: instruments.models,
    judge: judge.settings,
    ballots: placeBallots(text.ballots, workspace),
    pastModels: listPastModels(models, text, source),
    concurrency: text.concurrency ?? 5,
    benchmarks: readChoice(text, source, workspace),
    repeat: text.repeat ?? 1,
    budget: {
      maxRequests: text.budget?.max_requests ?? null,
      maxMinutes: text.budget?.max_minutes ?? null,
      maxCostUsd: text.budget?.max_cost_usd ?? null,
      maxOutageMs: (text.budget?.max_outage_seconds ?? DEFAULT_OUTAGE_MS / 1000) * 1000,
    },
    statistics: readStatistics(text),
    gate: createGate({ ...text.thresholds, floor: text.floor }),
    paths: text.paths ?? {},
  };
}

function findRepeatedNames({ benchmarks }: ConfigText, source: Source): Problem[] {
  const enabled = benchmarks?.enabled ?? [];
  return enabled.flatMap((name, index) =>
    enabled.indexOf(name) < index
      ? [
          {
            message: `the benchmark ${quote(name)} is enabled twice`,
            place: source.placeOf(['benchmarks', 'enabled', index]),
          },
        ]
      : [],
  );
}

function readChoice(
  { benchmarks = {}, paths = {} }: ConfigText,
  source: Source,
  workspace: Workspace,
): BenchmarkChoice {
  const { enabled, limits = {}, files = DEFAULT_FILES, sources = {}, options = {} } = benchmarks;
  const placed = (name: string, index: number): Named => ({
    name,
    place: source.placeOf(['benchmarks', 'enabled', index]),
  });
  return {
    enabled: enabled?.map(placed) ?? null,
    limits: new Map(
      Object.entries(limits).map(([name, count]) => [
        name,
        { count, place: source.placeOfKey(['benchmarks', 'limits', name]) },
      ]),
    ),
    files,
    mentioned: [
      ...listMentioned(['benchmarks', 'limits'], limits, source),
      ...listMentioned(['benchmarks', 'options'], options, source),
      ...listMentioned(['paths'], paths, source),
    ],
    sources: new Map(
      Object.entries(sources).map(([name, where]) => [
        name,
        readSource(where, workspace, source.placeOf(['benchmarks', 'sources', name])),
      ]),
    ),
    options: new Map(
      Object.entries(options).map(([name, values]) => [
        name,
        { values, place: source.placeOfKey(['benchmarks', 'options', name]) },
      ]),
    ),
  };
}

type SourceText = NonNullable<NonNullable<ConfigText['benchmarks']>['sources']>[string];

function readSource(where: SourceText, { cwd, named }: Workspace, place: Place): SourceChoice {
  if (typeof where !== 'string') return { kind: 'url', url: where.url, sha256: where.sha256 ?? null, place };
  if (isUrl(where)) return { kind: 'url', url: where, sha256: null, place };
  return { kind: 'path', path: path.resolve(cwd, where), reach: named, place };
}

function listMentioned(
  path: readonly string[],
  settings: Readonly<Record<string, unknown>>,
  source: Source,
): BenchmarkChoice['mentioned'] {
  return Object.keys(settings).map((name) => ({
    key: path.join('.'),
    name,
    place: source.placeOfKey([...path, name]),
  }));
}

/** Finds a `suspect_p` below `alpha`: a cell that is not suspect must not be significant. */
function findLowSuspectP({ statistics = {} }: ConfigText, source: Source): Problem[] {
  const { alpha = DEFAULT_STATISTICS.alpha, suspect_p: suspectP } = statistics;
  if (suspectP === undefined || suspectP >= alpha) return [];
  const message = `\`statistics.suspect_p\` must not be below \`alpha\`, which is ${alpha}: what is significant must be asked again`;
  return [{ message, place: source.placeOf(['statistics', 'suspect_p']) }];
}

function listPastModels(models: readonly Model[], text: ConfigText, source: Source): Named[] {
  const ids = new Set(models.map(({ id }) => id));
  return models.flatMap(({ compareTo: name }, index): Named[] => {
    if (name === null || ids.has(name)) return [];
    const isOwn = text.models[index]?.compare_to !== undefined;
    const at = isOwn ? ['models', index, 'compare_to'] : ['model_defaults', 'compare_to'];
    return [{ name, place: source.placeOf(at) }];
  });
}

function readStatistics({ statistics = {} }: ConfigText): Statistics {
  const { alpha = DEFAULT_STATISTICS.alpha } = statistics;
  return {
    alpha,
    power: statistics.power ?? DEFAULT_STATISTICS.power,
    errorBudget: statistics.error_budget ?? DEFAULT_STATISTICS.errorBudget,
    suspectP: statistics.suspect_p ?? defaultSuspectP(alpha),
    confirmTrials: statistics.confirm_trials ?? DEFAULT_STATISTICS.confirmTrials,
  };
}
