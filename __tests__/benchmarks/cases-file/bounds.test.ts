import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readList } from '../../../src/benchmarks/cases-file/read-list.ts';
import { loadCases, refuseCases } from '../../support/load-cases.ts';
import type { CasesProject } from '../../support/load-cases.ts';

const refuse = async (project: CasesProject): Promise<string> => (await refuseCases(project)).join('\n');

const keys = (count: number, prefix = 'k'): string =>
  Array.from({ length: count }, (_, i) => `"${prefix}${i}":1`).join(',');

// Each of these would end in hours, or not at all, if its time grew with the square of its size.
describe('a file of cases', () => {
  it('has a bounded number of keys', async () => {
    const row = `{"input":"a","expected":"b",${keys(40_000)}}\n`;
    expect(await refuse({ cases: 'c.jsonl', files: { 'c.jsonl': row } })).toBe(
      'benchmarks/c.jsonl:1: more than 2000 different keys of rows are not allowed',
    );
    const rows = Array.from({ length: 300 }, (_, i) => `{"input":"a",${keys(1000, `r${i}_`)}}`).join('\n');
    expect(await refuse({ cases: 'c.jsonl', files: { 'c.jsonl': rows } })).toContain(
      'more than 2000 different keys',
    );
  });

  it('has a bounded number of columns', async () => {
    const header = Array.from({ length: 100_000 }, (_, i) => `c${i}`).join(',');
    expect(await refuse({ cases: 'c.csv', files: { 'c.csv': `input,${header}\na,${header}\n` } })).toBe(
      'benchmarks/c.csv:1: more than 2000 columns are not allowed',
    );
  });

  it('is not searched for each cell of a line that has too many', async () => {
    const line = ' "a" ,'.repeat(200_000);
    expect(await refuse({ cases: 'c.csv', files: { 'c.csv': `input,expected\n${line}\n` } })).toMatch(
      /^benchmarks\/c\.csv:2: not valid CSV: in the cell ` "a" `/,
    );
  });

  it.each([
    ['c.jsonl', '{"input":"a","expected":"b"}\n', 200_001],
    ['c.csv', 'a,b\n', 200_001],
  ])('has a bounded number of rows: %s', async (file, row, line) => {
    const text = (file === 'c.csv' ? 'input,expected\n' : '') + row.repeat(200_001);
    expect(await refuse({ cases: file, files: { [file]: text } })).toBe(
      `benchmarks/${file}:${line}: more than 200000 rows are not allowed`,
    );
  });

  it('has a bounded number of values and cells', async () => {
    const many = `{"input":"a","metadata":{"a":[${'1,'.repeat(45_000)}1]}}\n`.repeat(50);
    expect(await refuse({ cases: 'c.jsonl', files: { 'c.jsonl': many } })).toBe(
      'benchmarks/c.jsonl:45: more than 2000000 values in all rows are not allowed',
    );
    const wide = `{"input":"a","metadata":{"a":[${'1,'.repeat(60_000)}1]}}\n`;
    expect(await refuse({ cases: 'c.jsonl', files: { 'c.jsonl': wide } })).toMatch(
      /^benchmarks\/c\.jsonl:1:\d+: more than 50000 values are not allowed in a row$/,
    );
    const list = `[${'{"input":"a","expected":"b"},'.repeat(170_000)}{}]`;
    expect(await refuse({ cases: 'c.json', files: { 'c.json': list } })).toMatch(
      /^benchmarks\/c\.json:1:\d+: more than 500000 values are not allowed: rows belong into a JSONL or CSV file$/,
    );
    const cells = `input,expected\n${`a,b${','.repeat(99_998)}\n`.repeat(21)}`;
    expect(await refuse({ cases: 'c.csv', files: { 'c.csv': cells } })).toBe(
      'benchmarks/c.csv:21: more than 2000000 values in all rows are not allowed',
    );
  });

  it('has a bounded length of a row of CSV', async () => {
    const row = `"${'x'.repeat(17 * 1024 * 1024)}",b\n`;
    expect(await refuse({ cases: 'c.csv', files: { 'c.csv': `input,expected\n${row}` } })).toBe(
      'benchmarks/c.csv:2: more than 16777216 characters in one row are not allowed',
    );
  });

  it('is not read whole in YAML, where it is too large', async () => {
    const text = '- '.repeat(3_000_000);
    const end = 'bytes, which is the most that is allowed';
    expect(await refuse({ cases: 'c.yaml', files: { 'c.yaml': text } })).toBe(
      'benchmarks/b.yaml:2:8: cannot read `benchmarks/c.yaml`: it has 6000000 bytes; at most 4194304 are allowed in YAML: rows belong into a JSONL or CSV file',
    );
    expect(await refuse({ cases: 'c.yaml.gz', files: { 'c.yaml.gz': gzipSync(text) } })).toContain(
      `unpacked it has more than 4194304 ${end}`,
    );
  });

  it('passes over empty lines, however many', async () => {
    const text = `${'\n'.repeat(3_000_000)}{"input":"a","expected":"b"}`;
    expect(await loadCases({ cases: 'c.jsonl', files: { 'c.jsonl': text } })).toHaveLength(1);
  });

  it('takes as many keys as a table has', async () => {
    const row = `{"input":"a","expected":"b",${keys(1_900)}}\n`;
    expect(await loadCases({ cases: 'c.jsonl', files: { 'c.jsonl': row } })).toHaveLength(1);
  });

  it('refuses a path of many steps', async () => {
    expect(
      await refuse({
        cases: `{ file: c.jsonl, fields: { id: ${'a.'.repeat(10_000)}b } }`,
        files: { 'c.jsonl': '{"input":"a","expected":"b"}\n' },
      }),
    ).toContain('at most 256 characters');
  });
});

describe('readList', () => {
  it('reads texts of any length', () => {
    expect(readList(`['${'\\\\'.repeat(3_000_000)}']`)).toEqual({
      status: 'list',
      items: ['\\'.repeat(3_000_000)],
    });
    expect(readList(`['${'\\\\'.repeat(3_000_000)}`)).toEqual({ status: 'broken' });
  });
});
