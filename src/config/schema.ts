import { z } from 'zod';
import { FLOOR_MODES } from '../domain/benchmark.ts';
import { MAX_CONCURRENCY, MAX_REPEAT } from '../domain/defaults.ts';
import { closedObject } from '../text/check-source.ts';
import {
  countField,
  globList,
  jsonObject,
  openShare,
  positive,
  shareField,
  textField,
  wholeNumber,
} from '../text/fields.ts';
import { address, embeddingModel, judgeModel, model, modelSettings } from './model-schema.ts';
import { RUNNERS_OWN, VARIABLE } from './api-keys.ts';

const MAX_MINUTES = 10_080;
const MAX_OUTAGE_SECONDS = 86_400;

const apiKey = z
  .string({ error: '`${NAME}`, which names an environment variable' })
  .regex(VARIABLE, {
    error: '`${NAME}`, which names an environment variable: a key itself must not stand in a file',
  })
  .refine((written) => !RUNNERS_OWN.test(written), {
    error: '`${NAME}`, which names an environment variable, none of the runner’s own (`ACTIONS_...`)',
  });

const thresholds = closedObject({
  min_pass_rate: shareField.optional().describe('Floor of the pass rate, 0 to 1.'),
  max_latency_ms: positive()
    .optional()
    .describe('Held against the mean latency; a warning unless --fail-on names latency.'),
  regression_threshold: shareField
    .optional()
    .describe('The drop of the pass rate that counts, 0.05 unless given.'),
});

const budget = closedObject({
  max_cost_usd: positive()
    .optional()
    .describe(
      'US dollars, which the last answer may go over, and more where they cost more than any before; needs a `price` on every model (docs/prices.md).',
    ),
  max_minutes: positive(MAX_MINUTES)
    .optional()
    .describe('Time after which nothing more is asked; answers under way are waited for 30 seconds more.'),
  max_requests: countField.optional().describe('Requests sent, retries included.'),
  max_outage_seconds: positive(MAX_OUTAGE_SECONDS)
    .optional()
    .describe('Time that a run waits for a model that is away, 300 unless given.'),
});

const statistics = closedObject({
  alpha: openShare.optional().describe('Chance of a false alarm per run, 0.05 unless given.'),
  power: openShare.optional().describe('Power at which the detectable drop is told, 0.8 unless given.'),
  suspect_p: shareField
    .optional()
    .describe(
      'A result whose p is below is asked again; not below `alpha`; 0.1, or a larger `alpha`, unless given.',
    ),
  confirm_trials: wholeNumber(0, MAX_REPEAT)
    .optional()
    .describe('Trials per case and side when a result is asked again, 3 unless given; 0: never.'),
  error_budget: shareField
    .optional()
    .describe('Share of trials that may be errored or unscored, 0.05 unless given.'),
});

const sourceField = z.union(
  [
    textField,
    closedObject({
      url: address.describe('Of one file, or of a folder that holds the official files by their names.'),
      sha256: z
        .string({ error: '64 hex digits in lower case' })
        .regex(/^[0-9a-f]{64}$/, { error: '64 hex digits in lower case' })
        .optional()
        .describe('Of the one file that is taken; without it, the published content is.'),
    }),
  ],
  { error: 'a path, an address, or a mapping of `url` and `sha256`' },
);

const benchmarks = closedObject({
  enabled: z
    .array(textField, { error: 'a list of benchmark names' })
    .min(1, { error: 'a list of at least one benchmark name' })
    .optional()
    .describe('Names of the benchmarks to run; all that can be loaded unless given.'),
  limits: z
    .record(z.string(), countField, { error: 'a mapping of benchmark names to whole numbers' })
    .optional()
    .describe('At most so many cases, by benchmark name: a stable sample.'),
  files: globList
    .optional()
    .describe(
      'Globs (`*`, `**`, `?`, `[...]`, `{a,b}`) of custom benchmark files, benchmarks/**/*.{yaml,yml,json} unless given; files among them that are none are passed over.',
    ),
  sources: z
    .record(z.string(), sourceField, { error: 'a mapping of benchmark names to paths or addresses' })
    .optional()
    .describe(
      'Where a standard benchmark comes from, by name: a file, a folder (an address with `/` at its end), or `{url, sha256}`; unless given, its official place.',
    ),
  options: z
    .record(z.string(), jsonObject, { error: 'a mapping of benchmark names to options' })
    .optional()
    .describe('Settings of a standard benchmark, by name.'),
});

const described = z.record(z.string(), textField, { error: 'a mapping of names to descriptions' });
const criteriaField = z.union([z.array(z.union([textField, described])), described], {
  error: 'a list of names, or of names with descriptions',
});
/** Most times that an answer is judged. */
const MAX_SAMPLES = 25;

/** The benchmark YAML (docs/llm-bench.schema.json is made from this). */
export const configSchema = closedObject({
  api_keys: z
    .record(z.string(), apiKey, { error: 'a mapping of names to `${NAME}`' })
    .optional()
    .describe('Keys by name, each as ${NAME}: the environment variable that holds it.'),
  models: z.array(model, { error: 'a list of models' }).min(1, { error: 'a list of at least one model' }),
  model_defaults: closedObject(modelSettings)
    .optional()
    .describe('Settings of every model that does not say otherwise.'),
  concurrency: wholeNumber(1, MAX_CONCURRENCY).optional().describe('Requests at once, 5 unless given.'),
  benchmarks: benchmarks.optional().describe('Which benchmarks are run, and where they come from.'),
  thresholds: thresholds.optional().describe('Where the gate stands, for every benchmark.'),
  floor: z
    .enum(FLOOR_MODES, { error: `one of ${FLOOR_MODES.join(', ')}` })
    .optional()
    .describe(
      'How a rate is held against `min_pass_rate`: `statistical` fails it where chance does not explain it, `strict` wherever it is under it; statistical unless given.',
    ),
  repeat: wholeNumber(1, MAX_REPEAT).optional().describe('Trials per case, 1 unless given.'),
  budget: budget.optional().describe('What ends a run early.'),
  judge: closedObject({
    model: judgeModel
      .optional()
      .describe('A model’s id, or an entry of its own, which needs no `id`; OpenAI’s `gpt-4` unless given.'),
    criteria: criteriaField
      .optional()
      .describe(
        'What answers are judged by where neither case nor evaluator says; accuracy, relevance and coherence unless given.',
      ),
    samples: wholeNumber(1, MAX_SAMPLES)
      .optional()
      .describe('How often each answer is judged; the mean counts; 1 unless given.'),
    prompt_file: textField
      .optional()
      .describe(
        'A file with your own wording, in which `{{answer}}`, `{{input}}`, `{{expected}}` and `{{criteria}}` are filled in.',
      ),
  })
    .optional()
    .describe('The model that judges answers, for evaluators that need one.'),
  embeddings: closedObject({
    model: embeddingModel
      .optional()
      .describe(
        'A model’s id, or an entry of its own, which needs no `id`; OpenAI’s `text-embedding-3-small` unless given.',
      ),
  })
    .optional()
    .describe('The model that embeds texts, for evaluators that need one.'),
  ballots: textField
    .optional()
    .describe(
      'Where people’s ballots lie, for `human` and every verb that reads or writes them: a file or a folder of .jsonl files; `ballots` unless given.',
    ),
  statistics: statistics.optional().describe('The numbers of the verdict.'),
  paths: z
    .record(z.string(), globList, { error: 'a mapping of benchmark names to lists of globs' })
    .optional()
    .describe('Files whose change means that a benchmark must run, by benchmark name.'),
});

/** A config as it is written. */
export type ConfigText = z.infer<typeof configSchema>;
/** A model entry as it is written. */
export type ModelText = ConfigText['models'][number];
/** `model_defaults` as it is written. */
export type ModelDefaultsText = NonNullable<ConfigText['model_defaults']>;
