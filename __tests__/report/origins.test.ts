import { describe, expect, it } from 'vitest';
import { renderMarkdown } from '../../src/report/markdown/render-markdown.ts';
import { listOrigins } from '../../src/report/origins.ts';
import { renderTerminal } from '../../src/report/terminal.ts';
import { createRecord, runOf } from '../support/records.ts';
import { reportOf } from '../support/reports.ts';

const origin = { paper: 'Some et al. 2021 <b>', licence: 'MIT', version: 'test.jsonl of a/b at 1234567' };
const cells = [
  createRecord(['1'], { benchmark_name: 'gsm8k', model_id: 'a', config: { origin } }),
  createRecord(['1'], { benchmark_name: 'gsm8k', model_id: 'b', config: { origin } }),
  createRecord(['1'], { benchmark_name: 'own', model_id: 'a' }),
];

describe('listOrigins', () => {
  it('names each standard benchmark once, with paper, licence and content', () => {
    expect(listOrigins(runOf(...cells))).toEqual([
      { benchmark: 'gsm8k', words: 'Some et al. 2021 <b>; licence MIT; test.jsonl of a/b at 1234567' },
    ]);
    expect(listOrigins(undefined)).toEqual([]);
  });

  it('stands in the report, once, and harmlessly', () => {
    const report = reportOf([], cells);
    expect(renderTerminal(report)).toContain(
      'gsm8k: Some et al. 2021 <b>; licence MIT; test.jsonl of a/b at 1234567\n',
    );
    expect(renderMarkdown(report)).toContain(
      '`gsm8k`: `Some et al. 2021 <b>; licence MIT; test.jsonl of a/b at 1234567`',
    );
  });
});
