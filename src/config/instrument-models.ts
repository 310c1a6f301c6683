import type { Model } from '../domain/model.ts';
import type { Problem } from '../domain/problem.ts';
import { findProvider, providers } from '../providers/index.ts';
import { suggest } from '../text/nearest.ts';
import { quote } from '../text/quote.ts';
import type { Source } from '../text/source.ts';
import { createModel, findEntryProblems, findRecordProblems } from './models.ts';
import type { Entry, ModelSite } from './models.ts';
import type { ConfigText, ModelDefaultsText, ModelText } from './schema.ts';

/** The models that instruments ask, whether or not a benchmark needs them. */
export type InstrumentModels = { readonly embedder: Model; readonly judge: Model };

/** Key of each instrument in the config, and OpenAI's model that it asks where the config names none. */
const KEYS = {
  embedder: { key: 'embeddings', byDefault: 'text-embedding-3-small' },
  judge: { key: 'judge', byDefault: 'gpt-4' },
} as const;

/** Settings of `model_defaults` that say how a server is reached; the others shape answers. */
const WAY = ['base_url', 'headers', 'auth_header', 'api_key', 'timeout_seconds', 'max_concurrency'] as const;

type Read = { readonly model: Model; readonly entry: Entry | null; readonly problems: readonly Problem[] };

/** Gives the models of the instruments: one of `models`, an entry of their own, or OpenAI's; and what is wrong with them. */
export function readInstrumentModels(
  config: ConfigText,
  known: { readonly models: readonly Model[]; readonly entries: readonly Entry[] },
  source: Source,
  site: ModelSite,
): { readonly models: InstrumentModels; readonly problems: readonly Problem[] } {
  const embedder = readOne('embedder', config, known, source, site);
  const entries = [...known.entries, ...(embedder.entry === null ? [] : [embedder.entry])];
  const judge = readOne('judge', config, { ...known, entries }, source, site);
  const problems = [...embedder.problems, ...judge.problems, ...findSilentProvider(embedder.model, config)];
  return { models: { embedder: embedder.model, judge: judge.model }, problems };
}

function readOne(
  name: keyof InstrumentModels,
  config: ConfigText,
  { models, entries }: { readonly models: readonly Model[]; readonly entries: readonly Entry[] },
  source: Source,
  site: ModelSite,
): Read {
  const { key, byDefault } = KEYS[name];
  const written = config[key]?.model;
  if (typeof written !== 'object') {
    const model = models.find(({ id }) => id === written);
    // As the model of an instrument it records nothing: the file is its own as a model under test.
    if (model !== undefined) return { model: unrecorded(model), entry: null, problems: [] };
    const ids = models.map(({ id }) => id);
    const problems =
      written === undefined || written === byDefault
        ? []
        : [
            {
              message: `\`${key}.model\` names no model of this config: ${quote(written)}${suggest(written, ids)}`,
              place: source.placeOf([key, 'model']),
            },
          ];
    const entry = createEntry(name, { id: byDefault, provider: 'openai', model: byDefault }, config, source);
    return { model: createModel(entry, null, site.keyNames), entry: null, problems };
  }
  const { dimensions, ...settings } = { dimensions: undefined, ...written };
  const entry = createEntry(name, { ...settings, id: settings.id ?? settings.model ?? key }, config, source);
  const model = createModel(entry, null, site.keyNames);
  return {
    model: dimensions === undefined ? model : { ...model, own: { ...model.own, dimensions } },
    entry,
    problems: [
      ...findEntryProblems(entry, site.keyNames),
      ...findRecordProblems(entry, entries, site.workspace),
    ],
  };
}

function unrecorded(model: Model): Model {
  return model.record === null ? model : { ...model, record: null };
}

function createEntry(
  name: keyof InstrumentModels,
  written: ModelText,
  { model_defaults = {} }: ConfigText,
  source: Source,
): Entry {
  const { key } = KEYS[name];
  const defaults = pickWay(model_defaults);
  return {
    settings: { ...defaults, ...written },
    placeOf: (at) =>
      source.placeOf(
        !Object.hasOwn(written, at) && Object.hasOwn(defaults, at)
          ? ['model_defaults', at]
          : [key, 'model', at],
      ),
  };
}

function pickWay(defaults: ModelDefaultsText): ModelDefaultsText {
  return Object.fromEntries(
    WAY.flatMap((key) => (defaults[key] === undefined ? [] : [[key, defaults[key]]])),
  );
}

/** Finds that a config takes for embedding texts a model whose provider has no vectors. */
function findSilentProvider({ provider, placeOf }: Model, { embeddings }: ConfigText): Problem[] {
  if (embeddings?.model === undefined || findProvider({ provider })?.embeds === true) return [];
  const able = Object.entries(providers).flatMap(([name, { embeds }]) =>
    embeds === true ? [quote(name)] : [],
  );
  const message = `\`embeddings.model\`: provider ${quote(provider)} has no embeddings; ${able.join(', ')} have`;
  return [{ message, place: placeOf('provider') }];
}
