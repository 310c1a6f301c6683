import { z } from 'zod';
import { RUN_SCHEMA } from '../domain/record.ts';
import { flagField, jsonObject, textField, wholeNumber } from '../text/fields.ts';

/** Name of a results file beside run.json: never a path. */
const FILE_NAME = /^[A-Za-z0-9_-][A-Za-z0-9._-]*\.json$/;

const cost = z.number({ error: 'a number or null' }).nullable();
const tokens = z.number({ error: 'a number from 0' }).min(0, { error: 'a number from 0' });
const count = wholeNumber(0);
const usage = z.looseObject({ input_tokens: tokens, output_tokens: tokens });

/** Schema of run.json: of each cell all but its answers, for which it names the cell's file. */
export const runFileSchema = z.looseObject({
  schema: z.literal(RUN_SCHEMA, { error: RUN_SCHEMA }),
  tool_version: textField,
  started_at: textField.describe('ISO 8601, UTC.'),
  finished_at: textField.describe('ISO 8601, UTC.'),
  requests: wholeNumber(0).describe('All requests, retries, rematches and instruments included.'),
  usage,
  cost_usd: cost.describe('US dollars; null where no price is known.'),
  instruments: z
    .record(z.string(), z.looseObject({ model: textField, requests: wholeNumber(0), usage, cost_usd: cost }))
    .optional()
    .describe('What instruments took of all that, by name.'),
  ledger: z
    .record(
      z.string(),
      z.looseObject({ dispatched: count, answered: count, unknown: count, estimated: count }),
    )
    .optional()
    .describe(
      'What became of the requests to each model, by id: `unknown` ones lost their response, `estimated` answers came without a count of tokens.',
    ),
  cost_at_most_usd: z
    .number({ error: 'a number' })
    .optional()
    .describe(
      'US dollars at most, each lost response counted as the dearest answer of its model, or where none came as the longest it may give.',
    ),
  jail: textField.optional().describe('The kind of jail that held the code that was run.'),
  unjailed: textField.optional().describe('Why checks of your own ran without a jail.'),
  cells: z.array(
    z.looseObject({
      file: textField
        .regex(FILE_NAME, { error: 'the name of a results file in the same folder' })
        .describe('The results file in the same folder that holds all of the cell, answers and rematch too.'),
      benchmark_name: textField,
      model_id: textField,
      timestamp: textField.describe('ISO 8601, as in the results file.'),
      summary: jsonObject.optional().describe('The figures at a glance, as in the results file.'),
      config: jsonObject.optional().describe('Settings in force, as in the results file.'),
      fingerprint: textField.optional(),
      recipe: jsonObject.optional().describe('Prompts and model entry, as in the results file.'),
      files: jsonObject.optional().describe('Digests of further files that shape the answers, by path.'),
      complete: flagField.optional().describe('False where the cell was cut.'),
      cell_cases: wholeNumber(0).optional().describe('Cases of the whole cell, where it was cut.'),
      rescored_from: textField.optional(),
      unmeasured: z.string({ error: 'text' }).optional().describe('Why nothing could be measured.'),
    }),
    { error: 'a list' },
  ),
});
