import { readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { FORM_FILES } from '../support/form-text.ts';
import { callVerb } from '../support/io.ts';
import { problemsOfAsync } from '../support/problems-of.ts';
import { readNewest, readRecords } from '../support/read-records.ts';
import { createReplayProject, recordSums, SUMS } from '../support/replay-project.ts';
import type { TempDir } from '../support/temp-dir.ts';

const run = (dir: TempDir, ...args: readonly string[]) => callVerb('run', args, dir.path);

/** A project that was run once, and whose answers are eight worse now. */
async function createWorse(...args: readonly string[]): Promise<TempDir> {
  const dir = createReplayProject();
  await callVerb('run', args, dir.path, { now: () => new Date('2026-11-23T10:00:00Z') });
  dir.write('answers.jsonl', recordSums(8));
  return dir;
}

/** The file of the run that was cut to three cases. */
const cutFile = (dir: TempDir): string =>
  readRecords(dir).find(({ record }) => record.results.length === 3)!.file;

describe('run', () => {
  it('gives 0 where there is nothing to compare with, and says so', async () => {
    using dir = createReplayProject();
    const { code, out } = await run(dir);
    expect(code).toBe(0);
    expect(out).toContain('⚪ Nothing to compare with yet: pass rate 100 %');
  });

  it('writes a file a cell, the run and every form of the report, and nothing else', async () => {
    using dir = createReplayProject();
    await run(dir);
    expect(readdirSync(path.join(dir.path, 'results')).sort()).toEqual(
      [...FORM_FILES, 'run.json', 'sums_gpt_20261124_100000.json'].sort(),
    );
  });

  it('writes the forms that --report-formats names, and the summary', async () => {
    using dir = createReplayProject();
    const { err } = await run(dir, '--report-formats', 'csv,junit');
    expect(err).toContain('1 results file, run.json, summary.md, junit.xml and results.csv are in results\n');
    expect(readdirSync(path.join(dir.path, 'results')).sort()).toEqual([
      'junit.xml',
      'results.csv',
      'run.json',
      'summary.md',
      'sums_gpt_20261124_100000.json',
    ]);
    expect(dir.read('results/junit.xml')).toContain('<testsuite name="sums on gpt" tests="20" failures="0"');
  });

  it('refuses a form that there is not, before anything is asked', async () => {
    using dir = createReplayProject();
    const refused = await problemsOfAsync(run(dir, '--report-formats', 'csv,pdf'));
    expect(refused).toContain('--report-formats: `pdf` is not one of json, markdown,');
    expect(readdirSync(dir.path)).not.toContain('results');
  });

  it('keeps how difficult a case is said to be', async () => {
    using dir = createReplayProject();
    const benchmark = dir.read('benchmarks/sums.yaml');
    dir.write('benchmarks/sums.yaml', benchmark.replace('{ id: s3,', '{ id: s3, difficulty: hard,'));
    await run(dir);
    const { results } = readNewest(dir);
    const told = results.flatMap(({ test_id: id, difficulty }) =>
      difficulty === undefined ? [] : [[id, difficulty]],
    );
    expect(told).toEqual([['s3', 'hard']]);
  });

  it('says on the error stream how the run went and what it wrote', async () => {
    using dir = createReplayProject(4);
    expect((await run(dir)).err).toBe(
      'sums on gpt: 20 cases, 20 requests\n' +
        'sums on gpt: pass rate 80 %\n' +
        `1 results file, run.json, ${FORM_FILES.slice(0, -1).join(', ')} and ${FORM_FILES.at(-1)!} are in results\n`,
    );
  });

  it('prints one JSON object with --json, and nothing beside it', async () => {
    using dir = createReplayProject();
    expect(JSON.parse((await run(dir, '--json')).out)).toMatchObject({
      schema: 'llm-bench/verdict/1',
      verdict: 'no_baseline',
      exit_code: 0,
    });
  });

  it('compares with nothing unless it is asked to', async () => {
    using dir = await createWorse();
    expect(JSON.parse((await run(dir, '--json')).out)).toMatchObject({ verdict: 'no_baseline' });
  });

  it('compares with the newest earlier run where asked to, and gives 1 for a regression', async () => {
    using dir = await createWorse();
    const { code, out } = await run(dir, '--compare');
    expect(code).toBe(1);
    expect(out).toContain('🔴 Answers got worse: pass rate 100 % → 60 %');
  });

  it('passes over runs that were cut, and says how many cases of the cell it compares', async () => {
    using dir = await createWorse();
    const at = (day: number) => ({ now: () => new Date(`2026-11-${day}T10:00:00Z`) });
    await callVerb('run', ['--limit', '3'], dir.path, at(24));
    const whole = await callVerb('run', ['--compare', '--json'], dir.path, at(25));
    expect(JSON.parse(whole.out)).toMatchObject({
      cells: [{ baseline: { pass_rate: 1, cases: 20 }, cases: { compared: 20, total: 20 } }],
    });
    const cut = await callVerb('run', ['--compare', '--limit', '4'], dir.path, at(26));
    expect(cut.out).toContain(', 4 of 20 cases compared');
    const named = await callVerb('run', ['--baseline', cutFile(dir), '--json'], dir.path, at(27));
    expect(JSON.parse(named.out)).toMatchObject({ cells: [{ cases: { compared: 3, total: 20 } }] });
  });

  it('says which runs it passed over where no other is left, and why', async () => {
    using dir = createReplayProject();
    const at = (hour: number) => ({ now: () => new Date(`2026-11-23T1${hour}:00:00Z`) });
    await callVerb('run', ['--tag', 't1'], dir.path, at(0));
    await callVerb('score', ['results'], dir.path, at(1));
    const { out } = await callVerb('run', ['--compare'], dir.path, at(2));
    expect(out).toContain(
      'No earlier run is a baseline: 2026-11-23T10:00:00.000Z was scored again from ' +
        'sums_gpt_20261123_100000.json; 2026-11-23T10:00:00.000Z was cut to 10 of 20 cases by --case, --tag or ' +
        '--limit.\n',
    );
  });

  it('says so of the model too whose place another one took', async () => {
    using dir = createReplayProject();
    await callVerb('run', ['--limit', '4'], dir.path, { now: () => new Date('2026-11-23T10:00:00Z') });
    dir.write('llm-bench.yml', 'models: [{ id: new, provider: replay, recording: answers.jsonl }]\n');
    const { out } = await run(dir, '--compare');
    expect(out).toContain('No earlier run is a baseline: 2026-11-23T10:00:00.000Z was cut to 4 of 20 cases');
  });

  it('compares with the results that --baseline names', async () => {
    using dir = await createWorse('--results', 'past');
    const { code, out } = await run(dir, '--baseline', 'past', '--json');
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject({ cells: [{ baseline: { pass_rate: 1 } }] });
  });

  it('gives 0 for a regression where --fail-on does not name it', async () => {
    using dir = await createWorse();
    const { code, out } = await run(dir, '--compare', '--fail-on', 'never');
    expect(code).toBe(0);
    expect(out).toContain('Exit code 0, failing on nothing; with the default');
  });

  it('gives 1 for a first run where --fail-on names that', async () => {
    using dir = createReplayProject();
    expect((await run(dir, '--fail-on', 'no-baseline')).code).toBe(1);
  });

  it('gives 3 where the answers are not there to be measured', async () => {
    using dir = createReplayProject();
    dir.write('answers.jsonl', `${recordSums(0).split('\n')[0]!}\n`);
    expect((await run(dir)).code).toBe(3);
  });

  it('writes to the folder that --results names', async () => {
    using dir = createReplayProject();
    expect((await run(dir, '--results', 'deep/here')).err).toContain(' are in deep/here\n');
    expect(readRecords(dir, 'deep/here')).toHaveLength(1);
  });

  it('misses no cell where only some were chosen', async () => {
    using dir = await createWorse();
    dir.write('benchmarks/more.yaml', 'name: more\ntest_cases: [{ input: a, expected: b }]\n');
    const { out } = await run(dir, '--compare', '--benchmark', 'more', '--json');
    expect(JSON.parse(out)).toMatchObject({ missing_cells: [] });
  });

  it('marks a cell that was cut as incomplete', async () => {
    using dir = createReplayProject();
    await run(dir, '--limit', '5');
    expect(readNewest(dir)).toMatchObject({ complete: false, summary: { total_tests: 5 } });
  });

  it('gives the run the time and the version of the process', async () => {
    using dir = createReplayProject();
    await run(dir);
    expect(JSON.parse(dir.read('results/run.json'))).toMatchObject({
      tool_version: '0.1.0',
      started_at: '2026-11-24T10:00:00.000Z',
      requests: SUMS,
    });
  });
});
