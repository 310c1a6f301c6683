import { z } from 'zod';
import { MAX_REPEAT } from '../domain/defaults.ts';
import { closedObject } from '../text/check-source.ts';
import {
  flagField,
  globList,
  jsonObject,
  positive,
  shareField,
  textField,
  wholeNumber,
} from '../text/fields.ts';
import { casesSchema } from './cases-file/schema.ts';

// YAML and JSON read an unquoted `2` as a number, but it is meant as it is written; `1.10` has come as text already.
const asText = z.number().transform(String);
const name = z.union([textField, asText], { error: 'text that is not empty' });
const names = z.array(name, { error: 'a list of texts' });
const anyText = z.string({ error: 'text' });
const described = z.record(z.string(), textField, { error: 'a mapping of names to descriptions' });
const criteria = z.union([z.array(z.union([name, described])), described], {
  error: 'a list of names, or of names with descriptions',
});

const USE = 'the name of an evaluator, or a mapping of `name` and its settings, or of its name to them';
const settings = { as: textField.optional(), expected: z.json().optional() };
const use = z.union(
  [
    textField,
    z.looseObject({ name: textField, ...settings }),
    z
      .record(textField, z.union([z.looseObject(settings), z.null()]))
      .refine((written) => Object.keys(written).length === 1, { error: USE }),
  ],
  { error: USE },
);
/** Most evaluators of a benchmark, and of a case. */
const MAX_USES = 500;
const uses = z
  .array(use, { error: 'a list of evaluators' })
  .min(1, { error: 'a list of at least one evaluator' })
  .max(MAX_USES, { error: `a list of at most ${MAX_USES} evaluators` });
const thresholds = z.record(z.string(), shareField, {
  error: 'a mapping of evaluator names to numbers from 0 to 1',
});

/** One case as it is written, inline or as a row of a file of cases. */
export const caseSchema = closedObject({
  id: name
    .optional()
    .describe(
      'Names the case in reports and results; `<name>_<counter>` unless given, which moves with its place.',
    ),
  input: z
    .union([anyText, asText, z.boolean().transform(String)], { error: 'text' })
    .optional()
    .describe('What is put to the model; this or `messages` is required.'),
  messages: z
    .array(jsonObject, { error: 'a list of messages' })
    .optional()
    .describe(
      'A conversation in place of `input`, each message `{role, content}`, the user’s last turn at the end ([cases.md](cases.md)).',
    ),
  expected: z
    .json({ error: 'any value of JSON' })
    .optional()
    .describe(
      'What the answer is held against. A list means any of its items; for contains_match all of them, unless it has `match: any`; for not_contains none.',
    ),
  tags: names.optional(),
  difficulty: z.union([anyText, asText], { error: 'text' }).optional().describe('medium unless given.'),
  criteria: criteria
    .optional()
    .describe('What a judge looks at: names, or names with descriptions (`{empathy: "How well ...?"}`).'),
  must_pass: flagField.optional().describe('Failing it fails the benchmark.'),
  reviewed: flagField
    .optional()
    .describe(
      '`false`: waits for a person, who writes or confirms `expected`; until then it is not run, only counted.',
    ),
  metadata: jsonObject
    .optional()
    .describe(
      'For templates, and for `tolerance` and `extract` of numeric_match, `choices` and `labels` of multiple_choice, `paths` of json_match in this case alone.',
    ),
  evaluators: uses
    .optional()
    .describe(
      'Checks of this case alone, beside the benchmark’s; where the benchmark names no evaluators, in place of exact_match.',
    ),
  thresholds: thresholds.optional().describe('Go before the benchmark’s.'),
}).superRefine(({ input, messages }, context) => {
  const add = (key: string, message: string): void =>
    context.addIssue({ code: 'custom', path: [key], message });
  if (input === undefined && messages === undefined) add('input', 'text');
  if (input !== undefined && messages !== undefined) add('messages', 'left out where `input` is given');
});

/** A custom benchmark file (docs/benchmark.schema.json is made from this). */
export const benchmarkFileSchema = closedObject({
  name,
  description: anyText.optional(),
  version: name.optional().describe('1.0.0 unless given.'),
  evaluators: uses
    .optional()
    .describe(
      'exact_match unless given. Each by its name, or with settings: `{name: contains_match, match: any}` or `{contains_match: {match: any}}`; see [evaluators.md](evaluators.md).',
    ),
  thresholds: thresholds
    .optional()
    .describe(
      'Score that each evaluator must reach, `default` for the rest; with `mean`, what the mean of all scores must reach, and only evaluators that are named are held to marks of their own. Without thresholds the mean must reach 0.7.',
    ),
  prompt: anyText
    .optional()
    .describe(
      'User message: a template with {{input}} and {{metadata.x}}, see [prompts.md](prompts.md); the input alone unless given.',
    ),
  prompt_file: textField.optional().describe('A file that holds the prompt, relative to this one.'),
  system_prompt: anyText
    .optional()
    .describe('System message, a template too; goes before the model entry’s.'),
  system_prompt_file: textField.optional(),
  test_cases: z
    .array(caseSchema, { error: 'a list of cases' })
    .optional()
    .describe(
      'Numbers in them count as they are written: `007`, `1.10`, ids of any length. A YAML file has at most 4 MiB: more rows belong into `cases`.',
    ),
  cases: casesSchema
    .optional()
    .describe('A file of cases (JSONL, JSON, YAML, CSV, TSV), see [cases.md](cases.md).'),
  gate: closedObject({
    min_pass_rate: shareField.optional(),
    regression_threshold: shareField.optional(),
    max_latency_ms: positive().optional(),
  })
    .optional()
    .describe('Thresholds of this benchmark alone.'),
  repeat: wholeNumber(1, MAX_REPEAT).optional(),
  paths: globList
    .optional()
    .describe(
      'Globs (`*`, `**`, `?`, `[...]`, `{a,b}`) of files whose change means that it must run, relative to this one.',
    ),
});

/** An evaluator as it is written. */
export type UseText = z.infer<typeof use>;
/** A case as it is written. */
export type CaseText = z.infer<typeof caseSchema>;
/** A benchmark file as it is written. */
export type BenchmarkText = z.infer<typeof benchmarkFileSchema>;
