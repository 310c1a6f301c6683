import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { CellRecord } from '../../src/domain/record.ts';
import { exactMatch } from '../../src/evaluators/exact-match.ts';
import { FORM_FILES } from '../support/form-text.ts';
import { callVerb } from '../support/io.ts';
import { problemsOfAsync } from '../support/problems-of.ts';
import { readRecords } from '../support/read-records.ts';
import { createEvaluatorRecord, createResult, recordOf } from '../support/records.ts';
import { createTempDir } from '../support/temp-dir.ts';
import type { TempDir } from '../support/temp-dir.ts';

const EXACT = {
  evaluators: [createEvaluatorRecord({ name: 'exact_match', version: exactMatch.version })],
};

/** A project with one run of three cases, each answered "It is 42." where "42" is expected. */
function createProject(more: Partial<CellRecord> = {}): TempDir {
  const answer = { input: '6 * 7?', expected: '42', output: 'It is 42.', scores: { exact_match: 0 } };
  const results = ['a', 'b', 'c'].map((id) => createResult(id, '0', { ...answer, case_hash: `h-${id}` }));
  const record = recordOf(results, { config: EXACT, fingerprint: 'f1', ...more });
  return createTempDir({
    'results/before.json': JSON.stringify({ ...record, timestamp: '2026-11-01T00:00:00Z' }),
  });
}
/** What `score` wrote. */
const readAgain = (dir: TempDir): CellRecord =>
  readRecords(dir).find(({ record }) => record.rescored_from !== undefined)!.record;
const score = (dir: TempDir, ...args: readonly string[]) => callVerb('score', args, dir.path);

describe('score', () => {
  it('scores kept answers by the evaluator that is chosen', async () => {
    using dir = createProject();
    await score(dir, 'results', '--evaluator', 'contains_match');
    expect(readAgain(dir)).toMatchObject({
      summary: { pass_rate: 1 },
      config: { evaluators: [{ name: 'contains_match' }] },
    });
  });

  it('scores by the evaluators that the results name where none is chosen', async () => {
    using dir = createProject();
    await score(dir, 'results');
    expect(readAgain(dir)).toMatchObject({ summary: { pass_rate: 0 }, config: EXACT });
  });

  it('keeps the fingerprint only of what is scored as it was', async () => {
    using same = createProject();
    using other = createProject();
    await score(same, 'results');
    await score(other, 'results', '--evaluator', 'contains_match');
    expect([same, other].map((dir) => readAgain(dir).fingerprint)).toEqual(['f1', undefined]);
  });

  it('keeps no rematch: its answers were scored the other way', async () => {
    const rematch = { trials: 3, against: 'then', baseline: [], candidate: [] };
    using dir = createProject({ rematch });
    await score(dir, 'results');
    expect(readAgain(dir).rematch).toBeUndefined();
  });

  it('writes beside the file that it is given, and leaves that as it is', async () => {
    using dir = createProject();
    const before = dir.read('results/before.json');
    const { err } = await score(dir, 'results/before.json');
    expect(err).toBe('results/b_m_20261101_000000.json: scored again, nobody was asked\n');
    expect(dir.read('results/before.json')).toBe(before);
  });

  it('writes to the folder that --results names', async () => {
    using dir = createProject();
    await score(dir, 'results', '--results', 'again');
    expect(readdirSync(`${dir.path}/again`).sort()).toEqual(
      ['b_m_20261101_000000.json', ...FORM_FILES, 'run.json'].sort(),
    );
    expect(readdirSync(`${dir.path}/results`)).toEqual(['before.json']);
  });

  it('writes the forms that --report-formats names, and the summary', async () => {
    using dir = createProject();
    await score(dir, 'results', '--results', 'again', '--report-formats', 'markdown');
    expect(readdirSync(`${dir.path}/again`)).toEqual(['b_m_20261101_000000.json', 'run.json', 'summary.md']);
  });

  it('names the file that the answers came from, and keeps its time and whether it was cut', async () => {
    using dir = createProject({ complete: false, cell_cases: 9 });
    await score(dir, 'results');
    expect(readAgain(dir)).toMatchObject({
      rescored_from: 'before.json',
      timestamp: '2026-11-01T00:00:00Z',
      complete: false,
      cell_cases: 9,
    });
  });

  it('scores the run again, not what it has scored before, unless that is named', async () => {
    using dir = createProject();
    await score(dir, 'results', '--evaluator', 'contains_match');
    await score(dir, 'results', '--evaluator', 'fuzzy_match');
    await score(dir, 'results/b_m_20261101_000000.json');
    expect(
      ['', '_2', '_3'].map((nth) => {
        const file = `results/b_m_20261101_000000${nth}.json`;
        const { rescored_from: from, config } = JSON.parse(dir.read(file)) as CellRecord;
        return [from, config?.evaluators?.map(({ name }) => name).join()];
      }),
    ).toEqual([
      ['before.json', 'contains_match'],
      ['before.json', 'fuzzy_match'],
      ['b_m_20261101_000000.json', 'contains_match'],
    ]);
  });

  it('is found by neither check nor run --compare, and taken where it is named', async () => {
    using dir = createProject();
    await score(dir, 'results', '--evaluator', 'contains_match');
    const checked = await callVerb('check', ['--json'], dir.path);
    expect(JSON.parse(checked.out)).toMatchObject({
      cells: [{ verdict: 'no_baseline', candidate: { pass_rate: 0 } }],
    });
    const files = ['results/before.json', 'results/b_m_20261101_000000.json'];
    const compared = await callVerb('compare', [...files, '--json'], dir.path);
    expect(JSON.parse(compared.out)).toMatchObject({ cells: [{ candidate: { pass_rate: 1 } }] });
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
