import { Validator } from '@cfworker/json-schema';
import type { Schema } from '@cfworker/json-schema';
import type { Json } from '../domain/json.ts';
import { shorten } from './cite-text.ts';
import type { Evaluator } from './evaluator.ts';
import { draftOf, findSchemaFault } from './json/check-schema.ts';
import { JSON_ANSWER, readJsonAnswer } from './json/read-json-answer.ts';

/** Scores 1 where the answer is JSON that a JSON Schema allows. */
export const jsonSchema: Evaluator = {
  version: 1,
  settings: {
    schema: {
      check: (value) => {
        const fault = findSchemaFault(value);
        return fault === undefined ? undefined : `a JSON Schema: ${fault.message}`;
      },
      default: {},
      text: 'the JSON Schema, or the path of a file of JSON or YAML that holds it, relative to the benchmark file; any JSON unless given',
      document: findSchemaFault,
    },
  },
  // Those of the schema and of its formats.
  hasPatterns: true,
  reference: {
    rule: [
      '1 where the answer is JSON and valid against the schema, else 0. No `expected` is needed.',
      'Drafts 4, 6, 7, 2019-09 and 2020-12 are read, the last unless `$schema` names another. `$ref` leads to parts of the same schema only, nothing is fetched; `$dynamicRef`, `$recursiveRef` and OpenAPI’s `nullable` are refused. Formats are checked (`date-time`, `email`, `uri`, `uuid` and the others of the drafts); those of other names are notes. Patterns are JavaScript’s, and one that takes too long on an answer leaves it unscored. A schema that is wrong is refused by `llm-bench validate`, with the line.',
      JSON_ANSWER,
      'The content of the schema is part of the fingerprint: a change of it is a change of the check.',
    ],
    examples: [
      { expected: null, answer: '{"name": "Ada"}', value: 1 },
      { expected: null, answer: 'Sure: {"name": "Ada"}', value: 0 },
      {
        expected: null,
        answer: '```json\n{"age": 36}\n```',
        settings: { schema: { type: 'object', required: ['age'], properties: { age: { type: 'integer' } } } },
        value: 1,
      },
      {
        expected: null,
        answer: '{"age": "36"}',
        settings: { schema: { type: 'object', properties: { age: { type: 'integer' } } } },
        value: 0,
      },
      { expected: null, answer: '"red"', settings: { schema: { enum: ['red', 'green'] } }, value: 1 },
    ],
  },
  findProblem: () => undefined,
  evaluate: (_item, output, { schema = {} }) => {
    const read = readJsonAnswer(output);
    if (read.status === 'none') return { status: 'scored', value: 0, answer: null, explanation: read.reason };
    const problem = validate(schema, read.json.value);
    return {
      status: 'scored',
      value: problem === undefined ? 1 : 0,
      answer: read.text,
      explanation: problem ?? 'is JSON that the schema allows',
    };
  },
};

/** Says where a value is not what a schema allows; undefined where it is. */
function validate(schema: Json, value: unknown): string | undefined {
  // The validator writes addresses into the schema it is given.
  const own = structuredClone(schema) as Schema | boolean;
  const { valid, errors } = new Validator(own, draftOf(schema)).validate(value);
  // The last one is the innermost: the others say that a part of them is wrong.
  const innermost = errors.at(-1);
  if (valid) return undefined;
  const where = innermost?.instanceLocation.replace(/^#\/?/, '') ?? '';
  return `${where === '' ? '' : `\`${shorten(where)}\`: `}${shorten(innermost?.error ?? 'is not what the schema allows')}`;
}
