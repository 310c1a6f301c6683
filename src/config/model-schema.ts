/** What a model entry may say: one of `models`, `model_defaults`, or that of an instrument. */
import { z } from 'zod';
import { MAX_CONCURRENCY } from '../domain/defaults.ts';
import { authHeaderField, headersField } from '../providers/headers.ts';
import { providers } from '../providers/index.ts';
import { closedObject } from '../text/check-source.ts';
import {
  countField,
  flagField,
  jsonObject,
  positive,
  textField,
  textList,
  wholeNumber,
} from '../text/fields.ts';

const PROVIDERS = Object.keys(providers);
/** Fields of a model entry that only one kind of provider takes. */
const providerFields = Object.fromEntries(
  Object.values(providers).flatMap(({ fields }) => Object.entries(fields)),
);

/** Longest time limit: within what a timer of Node can hold (2^31 ms). */
const MAX_TIMEOUT_SECONDS = 86_400;

const dollars = z
  .number({ error: 'a number of dollars from 0' })
  .min(0, { error: 'a number of dollars from 0' });
const PRICE = { error: 'a mapping of `input` and `output`, or `builtin`' };
const price = z.union(
  [z.literal('builtin', PRICE), closedObject({ input: dollars, output: dollars })],
  PRICE,
);

/** An address without user or password. */
export const address = textField.refine(isAddress, {
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
export const modelSettings = {
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
  price: price
    .optional()
    .describe(
      'US dollars per million tokens, `{ input, output }`; `builtin` takes the list price of a well-known model of OpenAI or Anthropic (docs/prices.md).',
    ),
  max_concurrency: wholeNumber(1, MAX_CONCURRENCY).optional().describe('Requests at once to this model.'),
  timeout_seconds: positive(MAX_TIMEOUT_SECONDS)
    .optional()
    .describe(
      'Per attempt, over headers and body; 120 unless given. An answer that has begun may be silent for 30 at most.',
    ),
  stream: flagField.optional().describe('Ask for a streamed answer.'),
  score_reasoning: flagField
    .optional()
    .describe(
      'Score what a model thinks before its answer (`<think>` and the like) too; false unless given.',
    ),
};

const modelNames = {
  provider: z.enum(PROVIDERS, { error: `one of ${PROVIDERS.join(', ')}` }),
  model: textField.optional().describe('The name the provider knows it by.'),
};
const record = textField
  .optional()
  .describe(
    'A JSONL file of this model alone to which answers are recorded, for replay; newer ones replace those to the same question.',
  );

/** An entry of `models`. */
export const model = closedObject({
  id: textField.describe('Names the model in reports and result files.'),
  ...modelNames,
  ...modelSettings,
  ...providerFields,
  record,
  compare_to: textField
    .optional()
    .describe('The model id whose baseline this one is held against; where there is none, its own is.'),
});

const {
  system_prompt: _text,
  system_prompt_file: _file,
  score_reasoning: _scored,
  ...judgeSettings
} = modelSettings;
const {
  temperature: _heat,
  max_tokens: _most,
  stop: _stop,
  seed: _seed,
  stream: _stream,
  ...embedderSettings
} = judgeSettings;
const instrumentId = textField.optional().describe('Names the model in messages; its `model` unless given.');

/** The model of a judge: one of `models` by its id, or an entry of its own. */
export const judgeModel = z.union(
  [textField, closedObject({ id: instrumentId, ...modelNames, ...judgeSettings, ...providerFields, record })],
  { error: 'the id of a model, or a model entry' },
);
/** The same for embedding texts. */
export const embeddingModel = z.union(
  [
    textField,
    closedObject({
      id: instrumentId,
      ...modelNames,
      ...embedderSettings,
      ...providerFields,
      dimensions: countField.optional().describe('Numbers in a vector, where the model can give fewer.'),
      record,
    }),
  ],
  { error: 'the id of a model, or a model entry' },
);
