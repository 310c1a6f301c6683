import { describe, expect, it } from 'vitest';
import { jsonPieces } from '../../src/records/json-pieces.ts';
import { parseRecord } from '../../src/records/parse-record.ts';
import { parseLaidOut } from '../../src/records/parse-laid-out.ts';

/** Gives a value's JSON as results files are written. */
function layOut(value: object): string {
  return [...jsonPieces(value, 2), '\n'].join('');
}

const result = { test_id: '1', passed: true, tags: ['a', 'b'], output: 'ответ },\n  ]\n    },\n' };
const record = { benchmark_name: 'b', results: [result, { test_id: '2', passed: null }], config: {} };

describe('parseLaidOut', () => {
  it.each([
    ['one result', { ...record, results: [result] }],
    ['several', record],
    ['more than are parsed at once', { ...record, results: Array.from({ length: 9_000 }, () => result) }],
    [
      'a rematch with results of its own',
      { ...record, rematch: { baseline: [result], candidate: [result] } },
    ],
    ['a key that reaches a prototype', JSON.parse('{"__proto__":{},"results":[{"__proto__":1}]}') as object],
  ])('gives what JSON.parse gives: %s', (_, value) => {
    const text = layOut(value);
    const parsed = parseLaidOut([Buffer.from(text)]);
    expect(JSON.stringify(parsed)).toBe(JSON.stringify(JSON.parse(text)));
  });

  it('gives the same wherever the parts end', () => {
    const bytes = Buffer.from(layOut(record));
    const whole = JSON.stringify(parseLaidOut([bytes]));
    for (let at = 0; at <= bytes.length; at += 1)
      expect(JSON.stringify(parseLaidOut([bytes.subarray(0, at), bytes.subarray(at)]))).toBe(whole);
    expect(JSON.stringify(parseLaidOut([...bytes].map((byte) => Buffer.from([byte]))))).toBe(whole);
  });

  it('reads results that are longer than what is parsed at once', () => {
    const text = layOut({
      ...record,
      results: Array.from({ length: 5 }, () => ({ output: 'x'.repeat(600_000) })),
    });
    const bytes = Buffer.from(text);
    const parts = Array.from({ length: Math.ceil(bytes.length / 1_000) }, (_, at) =>
      bytes.subarray(at * 1_000, (at + 1) * 1_000),
    );
    expect(JSON.stringify(parseLaidOut(parts))).toBe(JSON.stringify(JSON.parse(text)));
  });

  it.each([
    ['another layout', JSON.stringify(record)],
    [
      'a list of that name within another key',
      `{"summary": {\n  "results": [\n    1\n  ]},\n"results": [2]}`,
    ],
    ['a list of that name beside another one', `{\n  "results": [\n    1\n  ],\n  "results": []\n}`],
    ['results that are cut off', layOut(record).slice(0, -60)],
    ['a broken result', layOut(record).replace('true', 'tru')],
    ['what is broken behind the results', layOut(record).replace('{}', '{')],
    ['a byte order mark', `\uFEFF${layOut(record)}`],
  ])('leaves to others %s', (_, text) => {
    expect(parseLaidOut([Buffer.from(text)])).toBeUndefined();
  });

  it('gives what is nested beyond measure, which is refused by whoever checks it', () => {
    const deep = `${'{"a":'.repeat(20_000)}1${'}'.repeat(20_000)}`;
    const text = layOut(record).replace('"output": ', `"metadata": ${deep}, "output": `);
    const read = (): unknown => parseRecord(parseLaidOut([Buffer.from(text)]), 'deep.json');
    expect(read).toThrow(/^deep\.json: `results\[0\]\.metadata.* is nested more than 100 levels deep/);
  });

  it('leaves to others what is not UTF-8', () => {
    const bytes = Buffer.from(layOut(record));
    bytes[bytes.indexOf('ответ')] = 0xff;
    expect(parseLaidOut([bytes])).toBeUndefined();
  });
});
