import { describe, expect, it } from 'vitest';
import { callCli, verdictOf } from '../support/cli.ts';
import type { Called } from '../support/cli.ts';
import { createCliWorld } from '../support/cli-world.ts';
import type { CliWorld } from '../support/cli-world.ts';
import { readNewest, readRecords } from '../support/read-records.ts';
import type { Kept } from '../support/read-records.ts';
import { CASES } from '../support/sums.ts';
import type { TempDir } from '../support/temp-dir.ts';

const systems = (world: CliWorld, from: number): string[] =>
  world.model.received.slice(from).map(({ body }) => (body['messages'] as { content: string }[])[0]!.content);

function rewrite(dir: TempDir, { file, record }: Kept, changes: object): void {
  dir.write(file, JSON.stringify({ ...record, ...changes }));
}

describe('run --compare', { timeout: 60_000 }, () => {
  it('asks both prompts again before it says red', async () => {
    await using world = await createCliWorld();
    await world.run();
    world.dir.write('prompt.md', 'new');
    world.rightly = (prompt, question) => prompt === 'old' || question % 3 > 0;
    const called = await world.run('--compare', '--json');
    expect(called.code).toBe(1);
    expect(verdictOf(called)).toMatchObject({
      verdict: 'regressed',
      rematch: { trials: 3, cases: CASES, change: -1 / 3, unfinished: null },
    });
    expect(verdictOf(called).reason).toContain('asked both again, 3 times each: 66.7 % against 100 %');
    expect(called.err).toContain('sums on gpt: asking again, 3 times each: 360 requests');
    const again = systems(world, 2 * CASES);
    expect(again).toHaveLength(6 * CASES);
    // In turn: in no stretch of the rematch is one side asked much more than the other.
    for (let from = 0; from < again.length; from += 60)
      expect(
        Math.abs(again.slice(from, from + 60).filter((prompt) => prompt === 'old').length - 30),
      ).toBeLessThanOrEqual(20);
    const repeated = await callCli(['check', '--fail-on-regression', '--json'], { cwd: world.dir.path });
    expect(repeated.code).toBe(1);
    expect(verdictOf(repeated)).toMatchObject({
      verdict: 'regressed',
      rematch: { p_fresh: verdictOf(called).rematch!['p_fresh' as never] },
    });
    const record = readNewest(world.dir);
    expect(record.results[0].trials).toBeUndefined();
    expect(record.rematch?.candidate[0]?.trials).toHaveLength(3);
  });

  it('is not red on a day on which the provider answers everybody worse', async () => {
    await using world = await createCliWorld();
    await world.run();
    world.dir.write('prompt.md', 'new');
    world.rightly = (_prompt, question) => question % 3 > 0;
    const called = await world.run('--compare', '--json');
    expect(called.code).toBe(0);
    expect(verdictOf(called).verdict).toBe('inconclusive');
  });

  it('asks nobody again where nothing is suspect', async () => {
    await using world = await createCliWorld();
    await world.run();
    world.dir.write('prompt.md', 'new');
    await world.run('--compare');
    expect(world.model.received).toHaveLength(2 * CASES);
  });

  it('does not begin what does not fit into the budget', async () => {
    await using world = await createCliWorld('budget: { max_requests: 100 }\n');
    await world.run();
    world.dir.write('prompt.md', 'new');
    world.rightly = (prompt) => prompt === 'old';
    const called = await world.run('--compare', '--json');
    expect(called.code).toBe(0);
    expect(verdictOf(called)).toMatchObject({ verdict: 'inconclusive' });
    expect(verdictOf(called).reason).toContain(
      '360 requests do not fit into the 40 left of `budget.max_requests`',
    );
    expect(world.model.received).toHaveLength(2 * CASES);
  });

  it('decides by one look, and says so, where the old model is gone', async () => {
    await using world = await createCliWorld();
    await world.run();
    world.dir.write('llm-bench.yml', world.dir.read('llm-bench.yml').replace('model: gpt-4', 'model: gpt-5'));
    world.rightly = (_prompt, question, name) => (name === 'gpt-4' ? 404 : question % 3 > 0);
    const called = await world.run('--compare', '--json');
    expect(called.code).toBe(1);
    expect(verdictOf(called)).toMatchObject({ verdict: 'regressed', rematch: null });
    expect(verdictOf(called).warnings.join()).toContain("decided by one look: the baseline's model is gone");
    expect(world.model.received).toHaveLength(2 * CASES + 1);
  });

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

  it('does not begin what the cost budget cannot pay', async () => {
    await using world = await createCliWorld('budget: { max_cost_usd: 1 }\n');
    world.dir.write(
      'llm-bench.yml',
      world.dir
        .read('llm-bench.yml')
        .replace('model: gpt-4,', 'model: gpt-4, price: { input: 1000, output: 0 },'),
    );
    await world.run();
    world.dir.write('prompt.md', 'new');
    world.rightly = (prompt) => prompt === 'old';
    const called = await world.run('--compare', '--json');
    expect(verdictOf(called).verdict).toBe('inconclusive');
    expect(verdictOf(called).reason).toMatch(
      /360 requests, about [\d.]+ US dollars, do not fit into the [\d.]+ left of `budget.max_cost_usd`/,
    );
    expect(world.model.received).toHaveLength(2 * CASES);
  });

  it('is red where four cases that always passed always fail', async () => {
    await using world = await createCliWorld();
    await world.run('--limit', '4');
    world.dir.write('prompt.md', 'new');
    world.rightly = (prompt) => prompt === 'old';
    const called = await world.run('--limit', '4', '--compare', '--json');
    expect(called.code).toBe(1);
    expect(verdictOf(called).verdict).toBe('regressed');
  });

  it('holds a model against the one whose place it took, and check says the same', async () => {
    await using world = await createCliWorld();
    await world.run();
    world.dir.write('llm-bench.yml', world.dir.read('llm-bench.yml').replace('id: gpt,', 'id: newer,'));
    world.dir.write('prompt.md', 'new');
    world.rightly = (prompt, question) => prompt === 'old' || question % 3 > 0;
    const called = await world.run('--compare', '--json');
    expect(called.code).toBe(1);
    expect(verdictOf(called)).toMatchObject({ model: 'newer', verdict: 'regressed' });
    const { out } = await callCli(['check', '--json'], { cwd: world.dir.path });
    const cells = (JSON.parse(out) as { cells: { model: string }[] }).cells;
    expect(cells.find(({ model }) => model === 'newer')).toMatchObject({
      verdict: 'regressed',
      rematch: verdictOf(called).rematch,
    });
  });

  it('decides nothing where the fresh answers break the error budget', async () => {
    await using world = await createCliWorld();
    await world.run();
    world.dir.write('prompt.md', 'new');
    world.rightly = (prompt, question) =>
      prompt === 'old' && world.model.received.length > 2 * CASES && question % 2 > 0
        ? 400
        : prompt === 'old';
    const called = await world.run('--compare', '--json');
    expect(called.code).toBe(0);
    expect(verdictOf(called).verdict).toBe('inconclusive');
    expect(verdictOf(called).reason).toMatch(
      /asking both again decided nothing: 9\d of 1\d\d fresh trials gave no score/,
    );
  });

  it('asks a case that must pass again wherever it fails the first time', async () => {
    await using world = await createCliWorld();
    const benchmark = 'benchmarks/sums.yaml';
    const edit = (file: string, from: string, to: string): void =>
      void world.dir.write(file, world.dir.read(file).replace(from, to));
    await world.run('--results', 'base');
    // One look: the old model is gone.
    edit(benchmark, 'id: sums-7,', 'id: sums-7, must_pass: true,');
    edit('llm-bench.yml', 'model: gpt-4', 'model: gpt-5');
    const failedOnce = new Set<number>();
    const failOnce = (question: number): boolean => {
      if (failedOnce.has(question)) return true;
      failedOnce.add(question);
      return false;
    };
    world.rightly = (_prompt, question, name) =>
      name === 'gpt-4' ? 404 : question === 7 ? failOnce(7) : question % 3 > 0;
    const oneLook = await world.run('--baseline', 'base', '--json');
    expect(verdictOf(oneLook)).toMatchObject({ verdict: 'regressed', rematch: null });
    expect(verdictOf(oneLook).warnings.join()).toContain("decided by one look: the baseline's model is gone");
    expect(readNewest(world.dir).rematch).toMatchObject({
      baseline: [],
      candidate: [{ test_id: 'sums-7' }],
    });
    // A new case is not in the rematch of both sides.
    edit('llm-bench.yml', 'model: gpt-5', 'model: gpt-4');
    world.dir.write('prompt.md', 'new');
    world.dir.write(
      benchmark,
      `${world.dir.read(benchmark)}  - { id: s99, input: "99 + 1", expected: "100", must_pass: true }\n`,
    );
    failedOnce.clear();
    world.rightly = (prompt, question) =>
      question === 99 ? failOnce(99) : prompt === 'old' || question % 3 > 0;
    const before = world.model.received.length;
    const added = await world.run('--baseline', 'base', '--json');
    expect(world.model.received).toHaveLength(before + CASES + 1 + 6 * CASES + 3);
    expect(verdictOf(added)).toMatchObject({ verdict: 'regressed', rematch: { cases: CASES } });
    const { rematch } = readNewest(world.dir);
    expect([rematch!.baseline.length, rematch!.candidate.length]).toEqual([CASES, CASES + 1]);
  });

  it('asks a case that must pass again before it fails the cell', async () => {
    await using world = await createCliWorld();
    world.dir.write(
      'benchmarks/sums.yaml',
      world.dir.read('benchmarks/sums.yaml').replace('id: sums-7,', 'id: sums-7, must_pass: true,'),
    );
    let sevens = 0;
    world.rightly = (_prompt, question) => question !== 7 || ++sevens > 1;
    expect((await world.run()).code).toBe(0);
    expect(world.model.received).toHaveLength(CASES + 3);
    world.rightly = (_prompt, question) => question !== 7;
    expect((await world.run()).code).toBe(1);
  });
});
