import { describe, expect, it } from 'vitest';
import { createCliWorld } from '../support/cli-world.ts';
import type { CliWorld } from '../support/cli-world.ts';
import { verdictOf } from '../support/cli.ts';
import { readNewest } from '../support/read-records.ts';
import { CASES } from '../support/sums.ts';

const BENCHMARK = 'benchmarks/sums.yaml';

describe('a case that must pass', { timeout: 60_000 }, () => {
  it('is asked again before it fails the cell', async () => {
    await using world = await createCliWorld();
    edit(world, BENCHMARK, 'id: sums-7,', 'id: sums-7, must_pass: true,');
    let sevens = 0;
    world.rightly = (_prompt, question) => question !== 7 || ++sevens > 1;
    expect((await world.run()).code).toBe(0);
    expect(world.model.received).toHaveLength(CASES + 3);
    world.rightly = (_prompt, question) => question !== 7;
    expect((await world.run()).code).toBe(1);
  });

  it('is asked again where one look decides, for the old model is gone', async () => {
    await using world = await createCliWorld();
    await world.run('--results', 'base');
    edit(world, BENCHMARK, 'id: sums-7,', 'id: sums-7, must_pass: true,');
    edit(world, 'llm-bench.yml', 'model: gpt-4', 'model: gpt-5');
    let sevens = 0;
    world.rightly = (_prompt, question, name) =>
      name === 'gpt-4' ? 404 : question === 7 ? ++sevens > 1 : question % 3 > 0;
    const called = await world.run('--baseline', 'base', '--json');
    expect(verdictOf(called)).toMatchObject({ verdict: 'regressed', rematch: null });
    expect(verdictOf(called).warnings.join()).toContain(
      "not asked a second time: the baseline's model is gone",
    );
    expect(readNewest(world.dir).rematch).toMatchObject({
      baseline: [],
      candidate: [{ test_id: 'sums-7' }],
    });
  });

  it('is asked again where it is new, for it is not in the rematch of both sides', async () => {
    await using world = await createCliWorld();
    await world.run('--results', 'base');
    world.dir.write('prompt.md', 'new');
    const added = '  - { id: new, input: "99 + 1 =", expected: "100", must_pass: true }\n';
    world.dir.write(BENCHMARK, world.dir.read(BENCHMARK) + added);
    let asked = 0;
    world.rightly = (prompt, question) =>
      question === 99 ? ++asked > 1 : prompt === 'old' || question % 3 > 0;
    const before = world.model.received.length;
    const called = await world.run('--baseline', 'base', '--json');
    expect(world.model.received).toHaveLength(before + CASES + 1 + 6 * CASES + 3);
    expect(verdictOf(called)).toMatchObject({ verdict: 'regressed', rematch: { cases: CASES } });
    const { rematch } = readNewest(world.dir);
    expect([rematch!.baseline.length, rematch!.candidate.length]).toEqual([CASES, CASES + 1]);
  });
});

/** Puts one text for another in a file of the project. */
function edit({ dir }: CliWorld, file: string, from: string, to: string): void {
  dir.write(file, dir.read(file).replace(from, to));
}
