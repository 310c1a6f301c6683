import { describe, expect, it } from 'vitest';
import { createCliWorld } from '../support/cli-world.ts';
import { callCli, verdictOf } from '../support/cli.ts';
import type { Called } from '../support/cli.ts';
import { readRecords } from '../support/read-records.ts';
import type { Kept } from '../support/read-records.ts';
import { CASES } from '../support/sums.ts';
import type { TempDir } from '../support/temp-dir.ts';

describe('a run that was judged by a rematch before', { timeout: 60_000 }, () => {
  it('draws no second lot when it is run again', async () => {
    await using world = await createCliWorld();
    await world.run('--results', 'base');
    world.dir.write('prompt.md', 'new');
    world.rightly = (prompt, question) => prompt === 'old' || question % 3 > 0;
    const first = await world.run('--baseline', 'base', '--compare', '--json');
    const asked = world.model.received.length;
    const second = await world.run('--baseline', 'base', '--compare', '--json');
    expect(world.model.received).toHaveLength(asked + CASES);
    expect(verdictOf(second).rematch).toEqual(verdictOf(first).rematch);
    expect([first.code, second.code]).toEqual([1, 1]);
  });

  it.each([
    ['refused its key', 401, 'could not be asked to the end'],
    ['could not take every other question', 400, 'more than the error budget'],
  ])('asks anew where the earlier rematch failed: the server %s', async (_what, status, reason) => {
    await using world = await createCliWorld();
    await world.run('--results', 'base');
    world.dir.write('prompt.md', 'new');
    world.rightly = (prompt, question) =>
      world.model.received.length > 2 * CASES && question % 2 > 0 ? status : prompt === 'old';
    const first = await world.run('--baseline', 'base', '--json');
    expect(verdictOf(first)).toMatchObject({ verdict: 'inconclusive' });
    expect(verdictOf(first).reason).toContain(reason);
    const asked = world.model.received.length;
    world.rightly = (prompt) => prompt === 'old';
    const second = await world.run('--baseline', 'base', '--json');
    expect(world.model.received).toHaveLength(asked + 7 * CASES);
    expect([second.code, verdictOf(second).verdict]).toEqual([1, 'regressed']);
  });

  it('takes up a rematch of the last day only, however often it was taken up', async () => {
    await using world = await createCliWorld();
    await world.run('--results', 'base');
    world.dir.write('prompt.md', 'new');
    world.rightly = (prompt, question) => prompt === 'old' || question % 3 > 0;
    const again = async (): Promise<number> => {
      const before = world.model.received.length;
      await world.run('--baseline', 'base');
      return world.model.received.length - before;
    };
    expect([await again(), await again()]).toEqual([7 * CASES, CASES]);
    const [first, copy] = readRecords(world.dir);
    expect(copy!.record.rematch).toEqual({ ...first!.record.rematch, asked_at: first!.record.timestamp });
    const old = new Date(Date.now() - 25 * 3_600_000).toISOString();
    rewrite(world.dir, first!, { timestamp: old });
    rewrite(world.dir, copy!, { rematch: { ...copy!.record.rematch!, asked_at: old } });
    expect(await again()).toBe(7 * CASES);
  });

  it.each([
    ['changed', 'input: "7 + 1 =", expected: "8"', 'input: "7 + 1 =", expected: ["8", "eight"]'],
    ['is gone', '  - { id: sums-7, input: "7 + 1 =", expected: "8" }\n', ''],
  ])('asks anew where a case %s', async (_what, from, to) => {
    await using world = await createCliWorld();
    await world.run('--results', 'base');
    world.dir.write('prompt.md', 'new');
    world.rightly = (prompt, question) => prompt === 'old' || question % 3 > 0;
    await world.run('--baseline', 'base');
    world.dir.write('benchmarks/sums.yaml', world.dir.read('benchmarks/sums.yaml').replace(from, to));
    const before = world.model.received.length;
    const called = await world.run('--baseline', 'base', '--json');
    expect(world.model.received.length - before).toBeGreaterThanOrEqual(7 * (CASES - 1));
    expect(verdictOf(called).rematch).toMatchObject({ cases: CASES - 1 });
  });

  it('asks anew where the baseline has answers to more cases than the rematch asked', async () => {
    await using world = await createCliWorld();
    await world.run('--results', 'base');
    world.dir.write('prompt.md', 'new');
    world.rightly = (prompt, question) => prompt === 'old' || question % 3 > 0;
    await world.run('--baseline', 'base', '--limit', '30');
    const before = world.model.received.length;
    await world.run('--baseline', 'base');
    expect(world.model.received).toHaveLength(before + 7 * CASES);
  });

  it('stays red on a lucky first look, and does not look for what a clean rematch had cleared', async () => {
    await using world = await createCliWorld();
    await world.run('--results', 'base');
    const lookTwice = async (prompt: string, isBadAgain: boolean): Promise<Called> => {
      world.dir.write('prompt.md', prompt);
      const from = world.model.received.length;
      world.rightly = (asked, question) => {
        const isFirstLook = world.model.received.length <= from + CASES;
        return asked === 'old' || question % 3 > 0 || !(isFirstLook || isBadAgain);
      };
      await world.run('--baseline', 'base');
      world.rightly = () => true;
      return await world.run('--baseline', 'base', '--json');
    };
    const red = await lookTwice('worse', true);
    expect([red.code, verdictOf(red).verdict]).toEqual([1, 'regressed']);
    const clean = await lookTwice('as good', false);
    expect(clean.code).toBe(0);
    expect(verdictOf(clean)).toMatchObject({ verdict: 'passed', rematch: null });
  });

  it('compares and checks a folder in which a rematch is null', async () => {
    await using world = await createCliWorld();
    await world.run();
    rewrite(world.dir, readRecords(world.dir)[0]!, { rematch: null });
    expect((await callCli(['check'], { cwd: world.dir.path })).code).toBe(0);
    expect((await world.run('--compare')).code).toBe(0);
    expect((await callCli(['check'], { cwd: world.dir.path })).code).toBe(0);
  });
});

/** Writes a kept cell anew, with these changes. */
function rewrite(dir: TempDir, { file, record }: Kept, changes: object): void {
  dir.write(file, JSON.stringify({ ...record, ...changes }));
}
