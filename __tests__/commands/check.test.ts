import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { callVerb } from '../support/io.ts';
import { problemsOfAsync } from '../support/problems-of.ts';
import { createRecord, onDay, passing } from '../support/records.ts';
import { createTempDir } from '../support/temp-dir.ts';
import type { TempDir } from '../support/temp-dir.ts';

/** Results of one cell, a day each, of which so many of thirty cases passed. */
function createResults(folder: string, ...passed: readonly number[]): TempDir {
  const dir = createTempDir();
  for (const [index, one] of passed.entries())
    dir.write(`${folder}/r${index}.json`, JSON.stringify(createRecord(passing(one, 30), onDay(index + 1))));
  return dir;
}
const check = (dir: TempDir, ...args: readonly string[]) => callVerb('check', args, dir.path);

describe('check', () => {
  it('holds the newest run against the one before it', async () => {
    using dir = createResults('results', 0, 30, 15);
    expect((await check(dir)).out).toContain('🔴 Answers got worse: pass rate 100 % → 50 %');
  });

  it('holds no run against one that was cut, and tells where it passes over a newer one', async () => {
    using dir = createResults('results', 30, 15);
    const cut = { ...createRecord(['1', '1']), complete: false, cell_cases: 30 };
    dir.write('results/early.json', JSON.stringify({ ...cut, timestamp: '2026-01-01T12:00:00Z' }));
    dir.write('results/late.json', JSON.stringify({ ...cut, ...onDay(3) }));
    const { out, code } = await check(dir, '--fail-on-regression');
    expect(code).toBe(1);
    expect(out).toContain('🔴 Answers got worse: pass rate 100 % → 50 %\n');
    expect(out).toContain(
      'passed over, being no whole runs: 2026-01-03T00:00:00Z was cut to 2 of 30 cases by --case, --tag or --limit',
    );
  });

  it('says how many cases of the cell it compares', async () => {
    using dir = createResults('results', 30);
    const cut = createRecord(passing(12, 12), { complete: false, cell_cases: 30 });
    dir.write('results/late.json', JSON.stringify({ ...cut, ...onDay(3) }));
    const { out } = await check(dir);
    expect(out).toContain('pass rate 100 % → 100 %, 12 of 30 cases compared');
  });

  it('gives 0 for a regression unless told to fail', async () => {
    using dir = createResults('results', 30, 15);
    const { code, out } = await check(dir);
    expect(code).toBe(0);
    expect(out).toContain('failing on nothing; with the default');
  });

  it.each([[['--fail-on-regression']], [['--fail-on', 'regression']]])(
    'gives 1 for it with %j',
    async (args) => {
      using dir = createResults('results', 30, 15);
      expect((await check(dir, ...args)).code).toBe(1);
    },
  );

  it('does not fail on regression for want of a past', async () => {
    using dir = createResults('results', 15);
    const { code, out } = await check(dir, '--fail-on-regression', '--json');
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ verdict: 'no_baseline', exit_code: 0 });
  });

  it('reads the folder that --results names', async () => {
    using dir = createResults('elsewhere', 30, 30);
    expect((await check(dir, '--results', 'elsewhere')).out).toContain('🟢 No evidence of a drop');
  });

  it('writes nothing', async () => {
    using dir = createResults('results', 30, 15);
    await check(dir);
    expect(readdirSync(`${dir.path}/results`)).toEqual(['r0.json', 'r1.json']);
  });

  it.each([
    [['--fail-on', 'never', '--fail-on-regression'], 'give --fail-on or --fail-on-regression, not both'],
    [['--fail-on', 'red'], '`red` is not one of regression, below-floor'],
    [['--results', 'nowhere'], 'there is no file or folder'],
    [['--results', 'results/r0.json'], 'is a file, not a folder of results'],
  ])('refuses %j', async (args, message) => {
    using dir = createResults('results', 30, 15);
    expect(await problemsOfAsync(check(dir, ...args))).toContain(message);
  });

  it('refuses a folder without results', async () => {
    using dir = createTempDir({ 'results/notes.txt': '' });
    expect(await problemsOfAsync(check(dir))).toContain('there are no results in');
  });
});
