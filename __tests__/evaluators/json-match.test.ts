import { describe, expect, it } from 'vitest';
import type { Json } from '../../src/domain/json.ts';
import { jsonMatch } from '../../src/evaluators/json-match.ts';
import { evaluate, problemOf, testScores, valueOf } from '../support/evaluator-conformance.ts';
import { createCase } from '../support/plans.ts';

describe('jsonMatch', () => {
  testScores(jsonMatch, { expected: { a: 1 }, right: '{"a": 1}' });

  it.each<[Json, string, number]>([
    [{ a: 1, b: [true, null] }, '{"b":[true,null],"a":1}', 1], // the order of keys
    [{ a: 1 }, ' \n{"a":1}\n', 1],
    [{ a: 1 }, '{"a":1,"b":2}', 0],
    [{ a: 1, b: 2 }, '{"a":1}', 0],
    [{ a: 1 }, '{"a":"1"}', 0],
    [{ a: '1' }, '{"a":1}', 0],
    [{ a: null }, '{}', 0],
    [[1, 2], '[1,2]', 1],
    [[1, 2], '[2,1]', 0],
    [[1, 2], '1', 0], // a list is no choice of its items
    [[], '[]', 1],
    [{}, '[]', 0],
    [true, 'true', 1],
    [false, 'null', 0],
    ['Paris', '"Paris"', 1],
    ['Paris', 'Paris', 0],
    ['{"a": 1.50}', '{"a": 1.5}', 1], // a cell of a table
    // numbers by value
    [{ a: 1 }, '{"a":1.0}', 1],
    [{ a: 100 }, '{"a":1e2}', 1],
    [{ a: 0 }, '{"a":-0.0}', 1],
    [{ a: 0.1 }, '{"a":0.1000000000000000055511151231257827}', 0], // the same double
    [{ a: '9007199254740993' }, '{"a":9007199254740992}', 0],
    [{ a: '9007199254740993' }, '{"a":9007199254740993}', 1], // as a file of cases gives it
    [{ a: '1.10' }, '{"a":1.1}', 1],
    [{ a: '1.10' }, '{"a":"1.10"}', 1],
    [{ a: '007' }, '{"a":"007"}', 1],
    [{ a: '007' }, '{"a":7}', 1],
    [{ a: '5' }, '{"a":5}', 0], // a text in quotes
    // fences
    [{ a: 1 }, 'Sure!\n```json\n{"a":1}\n```\nAnything else?', 1],
    [{ a: 1 }, '```\n{"a":1}\n```', 1],
    [{ a: 1 }, '~~~json\n{"a":1}\n~~~', 1],
    [{ a: 1 }, '```json\n{"a":1}', 1], // the answer ends before the fence
    [{ a: 1 }, '```json\r\n{"a":1}\r\n```', 1],
    [{ a: 1 }, '```python\nprint(1)\n```\n```json\n{"a":1}\n```', 1],
    [{ a: 1 }, '```json\n{"a":2}\n```\n```json\n{"a":1}\n```', 0],
    [{ a: '```' }, '{"a":"```"}', 1],
    [{ a: 1 }, 'The answer is {"a":1}', 0],
    // no JSON
    [{ a: 1 }, "{'a': 1}", 0],
    [{ a: 1 }, '{"a": 1,}', 0],
    [{ a: 1 }, '{"a": 2, "a": 1}', 0],
    [{ a: 1 }, '{"a": 1', 0],
    [{ a: 1 }, '', 0],
    [{}, '{"__proto__": {}}', 0],
    [[], '['.repeat(50_000), 0],
  ])('expected %j, answer %j: %d', async (expected, answer, value) => {
    expect(await valueOf(jsonMatch, expected, answer)).toBe(value);
  });

  const order = { id: 'A-1', customer: { name: 'Ada' }, items: [{ sku: 'x', price: 2 }], note: 'n' };
  it.each<[string[], Json, number, number]>([
    [['id'], { id: 'A-1' }, 1, 1],
    [['id', 'note'], { id: 'A-1', note: 'other' }, 0, 0.5],
    [['customer.name'], { customer: { name: 'Ada', age: 36 } }, 1, 1],
    [['customer'], { customer: { name: 'Ada', age: 36 } }, 0, 0],
    [['items.0.price'], { items: [{ price: 2 }] }, 1, 1],
    [['items[].sku'], { items: [{ sku: 'x' }] }, 1, 1],
    [['items[].sku'], { items: [{ sku: 'x' }, { sku: 'y' }] }, 0, 0],
    [['id'], [], 0, 0],
  ])('compares %j alone in %j: %d', async (paths, answer, value, equal) => {
    expect(await evaluate(jsonMatch, order, JSON.stringify(answer), { paths })).toMatchObject({
      value,
      secondary: { paths_equal: equal },
    });
  });

  it.each<[Json, string, string]>([
    [{ a: { b: 1 } }, '{"a":{"b":2}}', '`a.b`: 2 is not 1'],
    [{ a: [1, 2] }, '{"a":[1]}', '`a`: 1 items, not 2'],
    [{ a: 1 }, '{}', '`a`: it is missing'],
    [{}, '{"x":1}', '`x`: it is not expected'],
    [{ a: { b: 1 } }, '{"a":[]}', '`a`: a list is no object'],
    [[1], '{"a":1}', 'an object is no list'],
    [{ a: 1 }, 'no', 'the answer is no JSON: not valid JSON: expected a value'],
    [{ a: 1 }, '{"a":1}', 'is the expected JSON'],
  ])('says of %j and %j: %s', async (expected, answer, explanation) => {
    expect(await evaluate(jsonMatch, expected, answer)).toMatchObject({ explanation });
  });

  it('names what is wrong before anything is asked', () => {
    expect(problemOf(jsonMatch, null)).toBe('`expected` is missing');
    expect(problemOf(jsonMatch, { a: 1 })).toBeUndefined();
    const item = createCase({ expected: { a: 1 }, metadata: { paths: ['b'] } });
    expect(jsonMatch.findProblem(item, {})).toEqual([
      '`paths` names what `expected` does not hold: ',
      { theirs: '`b`' },
    ]);
    expect(jsonMatch.settings['paths']?.check('a')).toContain('a list of paths');
  });
});
