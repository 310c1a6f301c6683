import { describe, expect, it } from 'vitest';
import type { Json } from '../../src/domain/json.ts';
import { jsonSchema } from '../../src/evaluators/json-schema.ts';
import { evaluate, problemOf, testScores, valueOf } from '../support/evaluator-conformance.ts';

const PERSON = {
  type: 'object',
  required: ['name', 'age'],
  additionalProperties: false,
  properties: {
    name: { type: 'string', minLength: 1 },
    age: { type: 'integer', minimum: 0 },
    email: { type: 'string', format: 'email' },
    friends: { type: 'array', items: { $ref: '#' } },
  },
};

describe('jsonSchema', () => {
  testScores(jsonSchema, { expected: null, right: '{}' });

  it('needs no expected answer', () => {
    expect(problemOf(jsonSchema, null)).toBeUndefined();
  });

  it.each<[Json, string, number]>([
    [PERSON, '{"name":"Ada","age":36}', 1],
    [PERSON, '```json\n{"name":"Ada","age":36}\n```', 1],
    [PERSON, '{"name":"Ada"}', 0],
    [PERSON, '{"name":"Ada","age":"36"}', 0],
    [PERSON, '{"name":"Ada","age":36.0}', 1],
    [PERSON, '{"name":"Ada","age":36,"x":1}', 0],
    [PERSON, '{"name":"Ada","age":36,"email":"nobody"}', 0],
    [PERSON, '{"name":"Ada","age":36,"friends":[{"name":"Bob","age":1}]}', 1],
    [PERSON, '{"name":"Ada","age":36,"friends":[{"name":"Bob"}]}', 0],
    [PERSON, 'Ada, 36', 0],
    [true, '1', 1],
    [false, '1', 0],
    [{ $defs: { n: { type: 'number' } }, items: { $ref: '#/$defs/n' } }, '[1,"2"]', 0],
    [{ type: 'array', prefixItems: [{ type: 'number' }], items: false }, '[1]', 1],
    [{ $schema: 'http://json-schema.org/draft-07/schema#', items: [{ type: 'number' }] }, '["1"]', 0],
    [{ $schema: 'http://json-schema.org/draft-04/schema#', minimum: 1, exclusiveMinimum: true }, '1', 0],
    [{ type: 'string', pattern: '^a+$' }, '"aaa"', 1],
    [{ multipleOf: 0.1 }, '0.3', 1],
    [{ format: 'date-time' }, '"2026-02-30T00:00:00Z"', 0],
    [{ 'x-note': 1, discriminator: { propertyName: 'kind' } }, '1', 1], // notes of other tools
  ])('schema %j, answer %j: %d', async (schema, answer, value) => {
    expect(await valueOf(jsonSchema, null, answer, { schema })).toBe(value);
  });

  it('says where the answer is wrong', async () => {
    expect(await evaluate(jsonSchema, null, '{"name":"","age":1}', { schema: PERSON })).toMatchObject({
      explanation: '`name`: String is too short (0 < 1).',
    });
    expect(await evaluate(jsonSchema, null, 'Ada', { schema: PERSON })).toMatchObject({
      answer: null,
      explanation: 'the answer is no JSON: not valid JSON: expected a value',
    });
  });

  it('leaves the schema as it is', async () => {
    const schema = structuredClone(PERSON);
    await evaluate(jsonSchema, null, '{}', { schema });
    expect(Object.getOwnPropertyNames(schema)).toEqual(Object.keys(PERSON));
  });

  it.each<[Json, (string | number)[], string]>([
    ['x', [], 'a schema must be a mapping'],
    [{ type: 'text' }, ['type'], '`type` must be one of array, boolean'],
    [{ properties: { a: 1 } }, ['properties', 'a'], 'a schema must be a mapping'],
    [{ required: 'a' }, ['required'], '`required` must be a list of texts'],
    [{ anyOf: [] }, ['anyOf'], '`anyOf` must be a list that is not empty'],
    [{ minLength: -1 }, ['minLength'], '`minLength` must be a whole number from 0'],
    [{ items: { pattern: '(' } }, ['items', 'pattern'], '`pattern` must be a pattern as JavaScript reads it'],
    [{ patternProperties: { '[': {} } }, ['patternProperties', '['], 'must be a pattern'],
    [{ requird: ['a'] }, ['requird'], 'there is no keyword `requird`; did you mean `required`?'],
    [{ $schema: 'https://example.org/mine' }, ['$schema'], '`$schema` must be the address of one of'],
    [{ nullable: true }, ['nullable'], '`nullable` is OpenAPI’s'],
    [{ $dynamicRef: '#a' }, ['$dynamicRef'], '`$dynamicRef` is not supported'],
    [{ items: { $ref: '#/$defs/x' } }, ['items', '$ref'], '`$ref` leads nowhere: `#/$defs/x`'],
    [{ $ref: 'https://example.org/s.json' }, ['$ref'], 'nothing is fetched'],
    [{ $ref: '#' }, [], 'refers to itself'],
    [{ $defs: { a: { anyOf: [{ $ref: '#/$defs/a' }] } } }, ['$defs', 'a'], 'refers to itself'],
  ])('finds what is wrong with %j', (schema, path, message) => {
    const fault = jsonSchema.settings['schema']?.document?.(schema);
    expect(fault?.path).toEqual(path);
    expect(fault?.message).toContain(message);
    expect(jsonSchema.settings['schema']?.check(schema)).toContain('a JSON Schema: ');
  });
});
