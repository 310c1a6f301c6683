import { describe, expect, it } from 'vitest';
import { loadCases, refuseCases } from '../../support/load-cases.ts';

const json = (...rows: readonly object[]) => ({ 'c.json': JSON.stringify(rows) });
const load = (fields: string, ...rows: readonly object[]) =>
  loadCases({ cases: `{ file: c.json, fields: ${fields} }`, files: json(...rows) });
const refuse = async (fields: string, ...rows: readonly object[]): Promise<string> =>
  (await refuseCases({ cases: `{ file: c.json, fields: ${fields} }`, files: json(...rows) })).join('\n');

describe('checks of a case’s own', () => {
  it('stand in cells as JSON, their numbers as they are written but for settings', async () => {
    const csv = `input,evaluators,thresholds
a,"[{""contains_match"": {""expected"": [1.10]}}, {""numeric_match"": {""expected"": 7.0, ""tolerance"": 0.50}}]","{""numeric_match"": 1.00}"
b, equals ,
c,,
`;
    const [item, ...others] = await loadCases({
      cases: 'c.csv',
      files: { 'c.csv': csv.replace('input,', 'input,expected,').replaceAll(/^([abc]),/gm, '$1,x,') },
    });
    expect(item?.ownChecks).toEqual({
      evaluators: [
        { name: 'contains_match', settings: { expected: ['1.10'] } },
        { name: 'numeric_match', settings: { expected: '7.0', tolerance: 0.5 } },
      ],
      thresholds: { numeric_match: 1 },
    });
    expect(others.map(({ ownChecks, metadata }) => ({ ownChecks, metadata }))).toEqual([
      { ownChecks: { evaluators: [{ name: 'equals', settings: {} }] }, metadata: {} },
      { ownChecks: undefined, metadata: {} },
    ]);
  });

  it('may have other names', async () => {
    const row = { input: 'a', checks: [{ equals: { expected: 'b' } }], marks: { equals: 1 } };
    expect(await load('{ evaluators: checks, thresholds: marks }', row)).toMatchObject([
      {
        ownChecks: {
          evaluators: [{ name: 'equals', settings: { expected: 'b' } }],
          thresholds: { equals: 1 },
        },
      },
    ]);
  });

  it('are refused in a cell that is no JSON', async () => {
    const files = { 'c.csv': 'input,expected,evaluators\na,b,"equals, exact_match"\n' };
    expect(await refuseCases({ cases: 'c.csv', files })).toEqual([
      'benchmarks/c.csv:2: `evaluators` must be JSON, found the text `equals, exact_match`',
    ]);
  });
});

describe('fields', () => {
  it('say which key is which part of a case; the others are metadata', async () => {
    const row = {
      key: 7,
      question: 'Why?',
      answer: 'So.',
      topic: 'x',
      level: 3,
      vip: 1,
      note: 'n',
      input: 'raw',
    };
    expect(
      await load(
        '{ id: key, input: question, expected: { column: answer }, tags: topic, difficulty: level, must_pass: vip, criteria: note }',
        row,
      ),
    ).toEqual([
      {
        ...{ id: '7', input: 'Why?', expected: 'So.', tags: ['x'], difficulty: '3', mustPass: true },
        ...{ criteria: ['n'], metadata: { input: 'raw' } },
      },
    ]);
  });

  it('reach nested keys, and keys that hold dots', async () => {
    const row = {
      inputs: { question: 'Why?', lang: 'en' },
      outputs: { 'best.answer': 'So.' },
      turns: ['t', 'u'],
      x: [{ t: 'a' }, { t: 'b' }],
    };
    expect(
      await load(
        '{ input: inputs.question, expected: outputs.best.answer, id: turns.1, tags: "x[].t" }',
        row,
      ),
    ).toMatchObject([
      {
        id: 'u',
        input: 'Why?',
        expected: 'So.',
        tags: ['a', 'b'],
        metadata: { inputs: { lang: 'en' }, turns: ['t', 'u'], x: row.x },
      },
    ]);
  });

  it('keep further keys, or those that are listed; one may hold them all', async () => {
    const row = { q: 'a', expected: 'b', context: 'c', updated: 1, info: { lang: 'en' } };
    expect(await load('{ input: q, metadata: [context] }', row)).toMatchObject([
      { metadata: { context: 'c' } },
    ]);
    expect((await load('{ input: q, metadata: [context] }', row))[0]?.metadata).toEqual({ context: 'c' });
    expect((await load('{ input: q, metadata: info }', row))[0]?.metadata).toEqual({
      context: 'c',
      updated: 1,
      lang: 'en',
    });
    expect((await load('{ input: q }', { ...row, metadata: { a: 1 } }))[0]?.metadata).toMatchObject({
      a: 1,
      context: 'c',
    });
    expect(await refuse('{ input: q }', { ...row, metadata: { context: 1 } })).toBe(
      'benchmarks/c.json:1: the metadata `context` is given twice, once as a key of its own',
    );
  });

  it.each([
    ['c.json', '{"rows":[{"key":1745000000000000003,"q":1.10,"a":[1.10,18],"v":2.0}]}'],
    ['c.yaml', 'rows: [{ key: 1745000000000000003, q: 1.10, a: [1.10, 18], v: 2.0 }]'],
  ])('take numbers as they are written in %s', async (file, text) => {
    const cases = `{ file: ${file}, at: rows, fields: { id: key, input: q, expected: a } }`;
    expect(await loadCases({ cases, files: { [file]: text } })).toMatchObject([
      { id: '1745000000000000003', input: '1.10', expected: ['1.10', 18], metadata: { v: '2.0' } },
    ]);
  });

  it('take null for nothing there', async () => {
    const nothing = {
      id: null,
      tags: null,
      difficulty: null,
      criteria: null,
      must_pass: null,
      metadata: null,
      note: null,
    };
    expect(await load('{}', { ...nothing, input: 'a', expected: 'b' }, nothing)).toEqual([
      {
        ...{ id: 'b_1', input: 'a', expected: 'b', tags: [], difficulty: 'medium', criteria: [] },
        ...{ mustPass: false, metadata: {}, blank: ['note'] },
      },
    ]);
  });

  it('name keys that every row must have, where a case needs them; the rows without are counted', async () => {
    const rows = [
      { q: 'a', must_mention: 'x' },
      { q: 'b', must_mension: 'y' },
      { q: 'c' },
      { q: 'd', must_mention: null },
    ];
    expect(await refuse('{ input: q, expected: must_mention }', ...rows)).toBe(
      'benchmarks/c.json:1: there is no key `must_mention`, which `fields.expected` names; null says that there is none (and 1 more row)',
    );
    expect(
      await load(
        '{ input: q, tags: topic }',
        { q: 'a', expected: 'b', topic: 't' },
        { q: 'c', expected: 'd' },
      ),
    ).toMatchObject([{ tags: ['t'] }, { tags: [] }]);
  });

  it.each([
    [
      '{ input: q }',
      [{ text: 'a', label: 'b' }],
      'there is no key `q`, which `fields.input` names; the keys are text, label',
    ],
    [
      '{}',
      [
        { text: 'a', label: 'b' },
        { label: 'c', x: 1 },
      ],
      'there is no key `input`; the keys are text, label, x; say which is which: `cases: { file: c.json, fields: { input: text, expected: label } }`',
    ],
    ['{}', [{ input: 'a', expcted: 'b' }], 'unknown key `expcted`; did you mean `expected`?'],
    [
      '{}',
      [{ input: 'a', expected: 'b', must_pas: true }],
      'unknown key `must_pas`; did you mean `must_pass`?',
    ],
    [
      '{}',
      [{ input: 'a', expected: 'b' }, { expected: 'c' }, { expected: 'd' }],
      '`input` is missing; it must be text (and 1 more row)',
    ],
    [
      '{}',
      [
        { input: { a: 1 }, expected: 'b' },
        { input: { a: 2 }, expected: 'b' },
      ],
      '`input` must be text, found a mapping (and 1 more row)',
    ],
    [
      '{ input: q, expected: { column: a, list: false } }',
      [{ q: 'a', a: ['b'] }],
      '`a` must be text (`list: false`), found a list',
    ],
    [
      '{ input: q, metadata: m }',
      [{ q: 'a', expected: 'b', m: 'text' }],
      '`m` must be JSON, found the text `text`',
    ],
    [
      '{ input: q, metadata: m }',
      [{ q: 'a', expected: 'b', m: [1] }],
      '`m` must be a mapping, as `fields.metadata` says',
    ],
    ['{ input: [a, b] }', [{ a: 'a' }], '`cases.fields.input` must be text, found a list'],
    ['{ expected: { colum: a } }', [{ a: 'a' }], 'unknown key `colum`; did you mean `column`?'],
  ])('%s are refused for %j', async (fields, rows, message) => {
    expect(await refuse(fields, ...rows)).toContain(message);
  });

  it('are counted together: one problem for all rows', async () => {
    const rows = Array.from({ length: 38 }, () => ({ input: 'a', expected: 'b', must_pass: 'perhaps' }));
    expect(await refuse('{}', ...rows)).toMatch(/^.*: `must_pass` must be .* \(and 37 more rows\)$/);
    const unexpected = [
      { input: 'a', expected: 'b' },
      { id: 'x', input: 'c' },
      { input: 'd' },
      { input: 'e' },
    ];
    expect(await refuse('{}', ...unexpected)).toBe(
      'benchmarks/c.json:1: case `x`, exact_match: `expected` is missing (and 2 more cases)',
    );
  });
});

describe('rows of JSON', () => {
  it.each([
    [
      'NaN',
      'c.jsonl:2:33: not valid JSON: JSON has no `NaN`, which Python writes; use null, true, false or a text',
    ],
    ['-Infinity', 'c.jsonl:2:33: not valid JSON: JSON has no `-Infinity`'],
    ['None', 'JSON has no `None`'],
    ['nothing', 'c.jsonl:2:33: not valid JSON: expected a value'],
  ])('name %s, which JSON has not', async (word, message) => {
    const text = `{"input":"a","expected":"b"}\n{"input":"a","expected":"b","x":${word}}\n`;
    expect((await refuseCases({ cases: 'c.jsonl', files: { 'c.jsonl': text } })).join('\n')).toContain(
      message,
    );
  });
});
