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
    const row = `{"input":"a","expected":"b",${keys(100_000)}}\n`;
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
