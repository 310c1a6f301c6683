import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { callCli, verdictOf } from '../support/cli.ts';
import type { Loopback } from '../support/loopback.ts';
import { readNewest } from '../support/read-records.ts';
import { configOf, startModel } from '../support/sums.ts';
import { createTempDir } from '../support/temp-dir.ts';
import type { TempDir } from '../support/temp-dir.ts';

/** What the model always says; under a tolerance of 0.5 that is 42. */
const sayNearly42 = (): string => 'It is 42.4.';

const benchmark = (tolerance: string): string =>
  `name: sums\nevaluators: [{ name: numeric_match, tolerance: ${tolerance} }]\ntest_cases:\n${Array.from({ length: 12 }, (_, i) => `  - { id: s${i}, input: "${i}?", expected: 42 }`).join('\n')}\n`;

function createProject(model: Loopback): TempDir {
  return createTempDir({
    'llm-bench.yml': configOf(model),
    'benchmarks/sums.yaml': benchmark('0.01'),
  });
}

describe('llm-bench score', () => {
  it('scores kept answers with another evaluator, and asks nobody', async () => {
    await using model = await startModel(sayNearly42);
    using dir = createProject(model);
    await callCli(['run', '--allowed-hosts', model.host], { cwd: dir.path });
    const asked = model.received.length;
    const called = await callCli(['score', 'results', '--evaluator', 'fuzzy_match'], { cwd: dir.path });
    expect(called).toMatchObject({ code: 0 });
    expect(called.err).toContain('scored again, nobody was asked');
    expect(model.received).toHaveLength(asked);
    const record = readNewest(dir);
    expect(Object.keys(record.results[0].scores ?? {})).toEqual(['fuzzy_match']);
    expect(record.results[0].output).toBe('It is 42.4.');
    expect(record.fingerprint).toBeUndefined();
    expect((await callCli(['score', 'results'], { cwd: dir.path })).code).toBe(0);
  });

  it.each([
    ['no evaluator is named', [], 'b on m names no evaluator: choose with --evaluator'],
    [
      'an evaluator is unknown',
      ['--evaluator', 'exact_mach'],
      '--evaluator `exact_mach` is unknown; did you mean `exact_match`',
    ],
    ['the cases are not known', ['--evaluator', 'exact_match'], 'nothing can be scored again'],
  ])('ends with 2 where %s', async (_what, args, message) => {
    using dir = createTempDir({
      'r.json': JSON.stringify({
        benchmark_name: 'b',
        model_id: 'm',
        timestamp: '2026-11-24',
        results: [{ test_id: 'a', passed: true, output: 'x' }],
      }),
    });
    const called = await callCli(['score', 'r.json', ...args], { cwd: dir.path });
    expect(called).toMatchObject({ code: 2 });
    expect(called.err).toContain(message);
  });
});

describe('run --compare', () => {
  it('scores the baseline again where the evaluators changed', async () => {
    await using model = await startModel(sayNearly42);
    using dir = createProject(model);
    const run = ['run', '--allowed-hosts', model.host];
    await callCli(run, { cwd: dir.path });
    expect(readNewest(dir).summary?.pass_rate).toBe(0);
    dir.write('benchmarks/sums.yaml', benchmark('0.5'));
    const called = await callCli([...run, '--compare', '--json'], { cwd: dir.path });
    const cell = verdictOf(called);
    expect(cell).toMatchObject({
      verdict: 'passed',
      baseline: { pass_rate: 1 },
      candidate: { pass_rate: 1 },
    });
    expect(cell.warnings.join()).toContain(
      'scored again with evaluators that changed: numeric_match (tolerance 0.01 -> 0.5)',
    );
  });

  it('is repeated by check and compare', async () => {
    await using model = await startModel(sayNearly42);
    using dir = createProject(model);
    const run = ['run', '--allowed-hosts', model.host];
    await callCli([...run, '--results', 'first'], { cwd: dir.path });
    dir.write('benchmarks/sums.yaml', benchmark('0.5'));
    const compared = await callCli([...run, '--baseline', 'first', '--results', 'second', '--json'], {
      cwd: dir.path,
    });
    const repeated = await callCli(['compare', 'first', 'second', '--json'], { cwd: dir.path });
    expect(JSON.parse(repeated.out)).toEqual(JSON.parse(compared.out));
    for (const name of readdirSync(`${dir.path}/second`).filter((one) => one.startsWith('sums_')))
      dir.write(`first/again-${name}`, dir.read(`second/${name}`));
    const checked = await callCli(['check', '--results', 'first', '--json'], { cwd: dir.path });
    expect(JSON.parse(checked.out)).toEqual(JSON.parse(compared.out));
  });
});

describe('score', () => {
  it('keeps errors, so that they still count', async () => {
    let asked = 0;
    await using model = await startModel(() => ((asked += 1) > 6 ? { status: 401 } : '42'));
    using dir = createProject(model);
    await callCli(['run', '--allowed-hosts', model.host], { cwd: dir.path });
    const before = readNewest(dir).summary;
    expect(before).toMatchObject({ total_tests: 12 });
    expect(before!.errored).toBeGreaterThan(0);
    const called = await callCli(['score', 'results', '--json'], { cwd: dir.path });
    expect(readNewest(dir).summary).toMatchObject({ total_tests: 12, errored: before!.errored });
    expect(JSON.parse(called.out)).toMatchObject({ verdict: 'unmeasured' });
  });
});
