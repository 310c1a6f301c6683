import { describe, expect, it } from 'vitest';
import { createCliWorld } from '../support/cli-world.ts';
import { callCli, verdictOf } from '../support/cli.ts';
import { playOnce } from '../support/play-once.ts';
import { readNewest } from '../support/read-records.ts';
import { CASES } from '../support/sums.ts';

describe('run --compare on a prompt that makes answers worse', () => {
  const seen = playOnce(async () => {
    await using world = await createCliWorld();
    await world.run();
    world.dir.write('prompt.md', 'new');
    world.rightly = (prompt, question) => prompt === 'old' || question % 3 > 0;
    const called = await world.run('--compare', '--json');
    const again = world.model.received
      .slice(2 * CASES)
      .map(({ body }) => (body['messages'] as { content: string }[])[0]!.content);
    const checked = await callCli(['check', '--fail-on-regression', '--json'], { cwd: world.dir.path });
    return { called, again, checked, record: readNewest(world.dir) };
  });

  it('is red after it has asked both prompts again', () => {
    const { called } = seen();
    expect(called.code).toBe(1);
    expect(verdictOf(called)).toMatchObject({
      verdict: 'regressed',
      rematch: { trials: 3, cases: CASES, change: -1 / 3, unfinished: null },
    });
    expect(verdictOf(called).reason).toContain('asked both again, 3 times each: 66.7 % against 100 %');
  });

  it('says how much it asks again', () => {
    expect(seen().called.err).toContain('sums on gpt: asking again, 3 times each: 360 requests');
  });

  it('asks them in turn: in no stretch is one side asked much more than the other', () => {
    const { again } = seen();
    expect(again).toHaveLength(6 * CASES);
    for (let from = 0; from < again.length; from += 60)
      expect(
        Math.abs(again.slice(from, from + 60).filter((prompt) => prompt === 'old').length - 30),
      ).toBeLessThanOrEqual(20);
  });

  it('is repeated by check', () => {
    const { called, checked } = seen();
    expect(checked.code).toBe(1);
    expect(verdictOf(checked)).toMatchObject({
      verdict: 'regressed',
      rematch: { p_fresh: verdictOf(called).rematch!['p_fresh' as never] },
    });
  });

  it('keeps the fresh answers beside the first look', () => {
    const { record } = seen();
    expect(record.results[0].trials).toBeUndefined();
    expect(record.rematch?.candidate[0]?.trials).toHaveLength(3);
  });
});

describe('run --compare', { timeout: 60_000 }, () => {
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

  it('decides by one look, and says so, where the old model is gone', async () => {
    await using world = await createCliWorld();
    await world.run();
    world.dir.write('llm-bench.yml', world.dir.read('llm-bench.yml').replace('model: gpt-4', 'model: gpt-5'));
    world.rightly = (_prompt, question, name) => (name === 'gpt-4' ? 404 : question % 3 > 0);
    const called = await world.run('--compare', '--json');
    expect(called.code).toBe(1);
    expect(verdictOf(called)).toMatchObject({ verdict: 'regressed', rematch: null });
    expect(verdictOf(called).warnings.join()).toContain(
      "not asked a second time: the baseline's model is gone",
    );
    expect(world.model.received).toHaveLength(2 * CASES + 1);
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

  it('is red where four cases that always passed always fail', async () => {
    await using world = await createCliWorld();
    await world.run('--limit', '4', '--results', 'past');
    world.dir.write('prompt.md', 'new');
    world.rightly = (prompt) => prompt === 'old';
    const called = await world.run('--limit', '4', '--baseline', 'past', '--json');
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
});
