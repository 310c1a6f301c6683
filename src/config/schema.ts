import { z } from 'zod';
import { FLOOR_MODES } from '../domain/benchmark.ts';
import { MAX_CONCURRENCY, MAX_REPEAT } from '../domain/defaults.ts';
import { authHeaderField, headersField } from '../providers/headers.ts';
import { providers } from '../providers/index.ts';
import { closedObject } from '../text/check-source.ts';
import {
  countField,
  flagField,
  globList,
  jsonObject,
  openShare,
  positive,
  shareField,
  textField,
  textList,
  wholeNumber,
} from '../text/fields.ts';
import { RUNNERS_OWN, VARIABLE } from './api-keys.ts';

const PROVIDERS = Object.keys(providers);
/** Fields of a model entry that only one kind of provider takes. */
const providerFields = Object.fromEntries(
  Object.values(providers).flatMap(({ fields }) => Object.entries(fields)),
);

/** Longest time limit: within what a timer of Node can hold (2^31 ms). */
const MAX_TIMEOUT_SECONDS = 86_400;
const MAX_MINUTES = 10_080;

const dollars = z
  .number({ error: 'a number of dollars from 0' })
  .min(0, { error: 'a number of dollars from 0' });
const price = closedObject({ input: dollars, output: dollars });

const apiKey = z
  .string({ error: '`${NAME}`, which names an environment variable' })
  .regex(VARIABLE, {
    error: '`${NAME}`, which names an environment variable: a key itself must not stand in a file',
  })
  .refine((written) => !RUNNERS_OWN.test(written), {
    error: '`${NAME}`, which names an environment variable, none of the runner’s own (`ACTIONS_...`)',
  });

const address = textField.refine(isAddress, {
  error: 'an address that starts with https:// or http://, without user or password',
});

function isAddress(written: string): boolean {
  if (!URL.canParse(written)) return false;
  const { protocol, username, password } = new URL(written);
  return /^https?:$/.test(protocol) && username === '' && password === '';
}

const temperature = z
  .number({ error: 'a number from 0 to 2, or null' })
  .min(0, { error: 'a number from 0 to 2, or null' })
  .max(2, { error: 'a number from 0 to 2, or null' })
  .nullable();

/** Settings that `model_defaults` may give for every model. */
const modelSettings = {
  base_url: address
    .optional()
    .describe(
      'Address as the provider’s own SDK takes it (OpenAI’s with /v1), a query (?api-version=...) included. Its host must be allowed.',
    ),
  headers: headersField
    .optional()
    .describe('Headers that go with every request, by name; none may hold a key.'),
  auth_header: authHeaderField
    .optional()
    .describe(
      'Header that alone carries the key, as Azure’s `api-key`; as the provider’s own SDK sends it unless given.',
    ),
  temperature: temperature
    .optional()
    .describe('0 unless given, and then left out where the model refuses it; null leaves it out.'),
  max_tokens: countField
    .nullable()
    .optional()
    .describe('Longest answer, 1024 unless given; null leaves it out.'),
  stop: z
    .union([textField, textList], { error: 'text or a list of texts' })
    .optional()
    .describe('Texts that end an answer.'),
  seed: z
    .int({ error: 'a whole number or null' })
    .nullable()
    .optional()
    .describe('Passed on to providers that take one; null leaves it out.'),
  params: jsonObject.optional().describe('Further fields of the request body, as the provider spells them.'),
  api_key: textField
    .nullable()
    .optional()
    .describe('A name in `api_keys`; the provider’s name unless given; null: no key.'),
  system_prompt: textField.optional().describe('System message where the benchmark has none.'),
  system_prompt_file: textField.optional().describe('A file that holds the system message.'),
  price: price.optional().describe('US dollars per million tokens.'),
  max_concurrency: wholeNumber(1, MAX_CONCURRENCY).optional().describe('Requests at once to this model.'),
  timeout_seconds: positive(MAX_TIMEOUT_SECONDS)
    .optional()
    .describe('Per attempt, over headers and body; 120 unless given.'),
  stream: flagField.optional().describe('Ask for a streamed answer.'),
  score_reasoning: flagField
    .optional()
    .describe(
      'Score what a model thinks before its answer (`<think>` and the like) too; false unless given.',
    ),
};

const model = closedObject({
  id: textField.describe('Names the model in reports and result files.'),
  provider: z.enum(PROVIDERS, { error: `one of ${PROVIDERS.join(', ')}` }),
  model: textField.optional().describe('The name the provider knows it by.'),
  ...modelSettings,
  ...providerFields,
  record: textField
    .optional()
    .describe(
      'A JSONL file of this model alone to which answers are recorded, for replay; newer ones replace those to the same question.',
    ),
  compare_to: textField
    .optional()
    .describe('The model id whose baseline this one is held against; where there is none, its own is.'),
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
  max_cost_usd: positive().optional().describe('US dollars; needs a `price` on every model.'),
  max_minutes: positive(MAX_MINUTES).optional(),
  max_requests: countField.optional().describe('Requests sent, retries included.'),
});

const statistics = closedObject({
  alpha: openShare.optional().describe('Chance of a false alarm per run, 0.05 unless given.'),
  power: openShare.optional().describe('Power at which the detectable drop is told, 0.8 unless given.'),
  suspect_p: shareField
    .optional()
    .describe(
      'A cell whose p is below is asked again; not below `alpha`; 0.1, or a larger `alpha`, unless given.',
    ),
  confirm_trials: wholeNumber(0, MAX_REPEAT)
    .optional()
    .describe('Trials per case and side when a cell is asked again, 3 unless given; 0: never.'),
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
  judge: closedObject({ model: textField.optional(), criteria: textList.optional() })
    .optional()
    .describe('The model that judges answers, for evaluators that need one.'),
  embeddings: closedObject({ model: textField.optional() })
    .optional()
    .describe('The model that embeds texts, for evaluators that need one.'),
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
