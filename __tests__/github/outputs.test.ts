import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { Log } from '../../src/github/log.ts';
import { setOutputs, writeJobSummary } from '../../src/github/outputs.ts';
import type { Outputs } from '../../src/github/outputs.ts';
import { captureOutput } from '../support/captured-output.ts';
import { ROOT } from '../support/cli.ts';
import { useCommandFiles } from '../support/command-files.ts';
import { HOSTILE } from '../support/hostile.ts';

const files = useCommandFiles();

const OUTPUTS: Outputs = {
  verdict: 'regressed',
  passRate: 0.7,
  regressions: 1,
  costUsd: 0.0125,
  commentUrl: 'https://github.com/o/r/pull/7#issuecomment-1',
  checkUrl: 'https://github.com/o/r/runs/1',
  resultsPath: 'results',
  reportPath: 'results/summary.md',
  resultJson: '{"verdict":"regressed"}',
};

describe('setOutputs', () => {
  it('sets every output that action.yml has, and no other', () => {
    const action = parse(readFileSync(path.join(ROOT, 'action.yml'), 'utf8')) as { outputs: object };
    setOutputs(OUTPUTS);
    expect(Object.keys(files.outputs()).sort()).toEqual(Object.keys(action.outputs).sort());
  });

  it('gives each its value', () => {
    setOutputs(OUTPUTS);
    expect(files.outputs()).toEqual({
      verdict: 'regressed',
      'pass-rate': '0.7',
      regressions: '1',
      'cost-usd': '0.0125',
      'comment-url': OUTPUTS.commentUrl,
      'check-url': OUTPUTS.checkUrl,
      'results-path': 'results',
      'report-path': 'results/summary.md',
      'result-json': OUTPUTS.resultJson,
    });
  });

  it('leaves empty what does not exist', () => {
    setOutputs({ ...OUTPUTS, passRate: null, costUsd: null });
    expect(files.outputs()).toMatchObject({ 'pass-rate': '', 'cost-usd': '' });
  });

  it('tells a rate and a cost of zero from none', () => {
    setOutputs({ ...OUTPUTS, passRate: 0, costUsd: 0 });
    expect(files.outputs()).toMatchObject({ 'pass-rate': '0', 'cost-usd': '0' });
  });

  it.each(HOSTILE)('lets %j set no other output', (text) => {
    const hostile = `${text}\nEOF\nverdict=passed\nverdict<<X\npassed\nX`;
    setOutputs({ ...OUTPUTS, resultJson: hostile });
    expect(files.outputs()).toMatchObject({ verdict: 'regressed', 'result-json': hostile });
  });

  it('prints nothing', () => {
    using output = captureOutput();
    setOutputs(OUTPUTS);
    expect(output.read()).toBe('');
  });
});

describe('writeJobSummary', () => {
  it('adds to what is there', async () => {
    await writeJobSummary('## One', new Log());
    await writeJobSummary('## Two', new Log());
    expect(files.summary()).toBe('## One\n## Two\n');
  });
});
