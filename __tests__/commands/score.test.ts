import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { CellRecord } from '../../src/domain/record.ts';
import { callVerb } from '../support/io.ts';
import { problemsOfAsync } from '../support/problems-of.ts';
import { readNewest } from '../support/read-records.ts';
import { createEvaluatorRecord, createResult, recordOf } from '../support/records.ts';
import { createTempDir } from '../support/temp-dir.ts';
import type { TempDir } from '../support/temp-dir.ts';

const EXACT = { evaluators: [createEvaluatorRecord({ name: 'exact_match' })] };

/** A project with one run of three cases, each answered "It is 42." where "42" is expected. */
function createProject(more: Partial<CellRecord> = {}): TempDir {
  const answer = { input: '6 * 7?', expected: '42', output: 'It is 42.', scores: { exact_match: 0 } };
  const results = ['a', 'b', 'c'].map((id) => createResult(id, '0', { ...answer, case_hash: `h-${id}` }));
  const record = recordOf(results, { config: EXACT, fingerprint: 'f1', ...more });
  return createTempDir({
    'results/before.json': JSON.stringify({ ...record, timestamp: '2026-11-01T00:00:00Z' }),
  });
}
const score = (dir: TempDir, ...args: readonly string[]) => callVerb('score', args, dir.path);

describe('score', () => {
  it('scores kept answers by the evaluator that is chosen', async () => {
    using dir = createProject();
    await score(dir, 'results', '--evaluator', 'contains_match');
    expect(readNewest(dir)).toMatchObject({
      timestamp: '2026-11-24T10:00:00.000Z',
      summary: { pass_rate: 1 },
      config: { evaluators: [{ name: 'contains_match' }] },
    });
  });

  it('scores by the evaluators that the results name where none is chosen', async () => {
    using dir = createProject();
    await score(dir, 'results');
    expect(readNewest(dir)).toMatchObject({ summary: { pass_rate: 0 }, config: EXACT });
  });

  it('keeps the fingerprint only of what is scored as it was', async () => {
    using same = createProject();
    using other = createProject();
    await score(same, 'results');
    await score(other, 'results', '--evaluator', 'contains_match');
    expect([same, other].map((dir) => readNewest(dir).fingerprint)).toEqual(['f1', undefined]);
  });

  it('keeps no rematch: its answers were scored the other way', async () => {
    const rematch = { trials: 3, against: 'then', baseline: [], candidate: [] };
    using dir = createProject({ rematch });
    await score(dir, 'results');
    expect(readNewest(dir).rematch).toBeUndefined();
  });

  it('writes beside the file that it is given, and leaves that as it is', async () => {
    using dir = createProject();
    const before = dir.read('results/before.json');
    const { err } = await score(dir, 'results/before.json');
    expect(err).toBe('results/b_m_20261124_100000.json: scored again, nobody was asked\n');
    expect(dir.read('results/before.json')).toBe(before);
  });

  it('writes to the folder that --results names', async () => {
    using dir = createProject();
    await score(dir, 'results', '--results', 'again');
    expect(readdirSync(`${dir.path}/again`)).toEqual(['b_m_20261124_100000.json', 'run.json', 'summary.md']);
    expect(readdirSync(`${dir.path}/results`)).toEqual(['before.json']);
  });

  it('gives a run of no request', async () => {
    using dir = createProject();
    await score(dir, 'results');
    expect(JSON.parse(dir.read('results/run.json'))).toMatchObject({ requests: 0, cost_usd: null });
  });

  it('gives 0 however bad the scores are', async () => {
    using dir = createProject();
    const { code, out } = await score(dir, 'results');
    expect(code).toBe(0);
    expect(out).toContain('Nothing to compare with yet: pass rate 0 %');
  });

  it('prints one JSON object with --json', async () => {
    using dir = createProject();
    const { out } = await score(dir, 'results', '--json');
    expect(JSON.parse(out)).toMatchObject({
      verdict: 'no_baseline',
      cells: [{ candidate: { pass_rate: 0 } }],
    });
  });

  it.each([
    [['results', '--evaluator', 'exact'], '--evaluator `exact` is unknown'],
    [['nowhere'], 'there is no file or folder'],
    [[], 'expected RUN, found none'],
    [['results', '--fail-on', 'never'], 'unknown option --fail-on'],
  ])('refuses %j', async (args, message) => {
    using dir = createProject();
    expect(await problemsOfAsync(score(dir, ...args))).toContain(message);
    expect(readdirSync(`${dir.path}/results`)).toEqual(['before.json']);
  });

  it('refuses results of an evaluator that there is no more', async () => {
    using dir = createProject({ config: { evaluators: [createEvaluatorRecord({ name: 'bygone' })] } });
    expect(await problemsOfAsync(score(dir, 'results'))).toContain('b on m: evaluator `bygone` is unknown');
  });
});
