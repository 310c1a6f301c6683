import { describe, expect, it } from 'vitest';
import { hashAnswer } from '../../src/records/ballots/hash-answer.ts';
import { createBallot } from '../support/ballots.ts';
import { callVerb } from '../support/io.ts';
import { readNewest, readRecords } from '../support/read-records.ts';
import { createReplayProject, SUMS } from '../support/replay-project.ts';
import { CASES, configOf, listSums, numberIn, startModel } from '../support/sums.ts';
import { createTempDir } from '../support/temp-dir.ts';
import type { TempDir } from '../support/temp-dir.ts';

/** A project whose answers people rate, the last `wrong` of which are wrong. */
function createProject(evaluators = '[human]', wrong = 5): TempDir {
  const dir = createReplayProject(wrong);
  const file = 'benchmarks/sums.yaml';
  dir.write(file, dir.read(file).replace('[exact_match]', evaluators));
  return dir;
}

/** What somebody says of the first `count` answers: that the right ones are good. */
function listBallots(count: number, wrong = 5, rater = 'ann'): string {
  return Array.from({ length: count }, (_, n) => {
    const isRight = n < SUMS - wrong;
    const text = isRight ? String(n + 1) : 'no idea';
    const answer = hashAnswer({ input: `${n} + 1 =`, metadata: {} }, text);
    const ballot = createBallot({ answer, rater, mark: isRight ? 'pass' : 'fail', score: isRight ? 1 : 0 });
    return `${JSON.stringify(ballot)}\n`;
  }).join('');
}

const call = (dir: TempDir, verb: string, ...args: readonly string[]) => callVerb(verb, args, dir.path);
const at = (minute: number) => ({ now: () => new Date(`2026-11-24T10:0${minute}:00Z`) });

describe('answers that people rate', () => {
  it('are pending until somebody has: counted, shown, not failed, and nobody is red', async () => {
    using dir = createProject();
    const { code, out } = await call(
      dir,
      'run',
      '--compare',
      '--fail-on',
      'regression,below-floor,unmeasured',
    );
    expect({ code, out }).toMatchObject({
      code: 0,
      out: expect.stringMatching(/on gpt +20 pending\n[\s\S]*20 answers wait for people/),
    });
    const { summary, results } = readNewest(dir);
    expect(summary).toMatchObject({ total_tests: 20, pass_rate: null, unscored: 0, errored: 0, pending: 20 });
    expect(results[0]).toMatchObject({
      passed: null,
      scores: { human: null },
      error: 'pending: human: nobody has rated it yet',
      error_kind: 'pending',
    });
    expect(dir.read('results/summary.md')).toContain('20 answers wait for people: `llm-bench rate`');
    expect(dir.read('results/junit.xml')).toMatch(/tests="20" failures="0" errors="0" skipped="20"/);
  });

  it('count as far as they are rated, whatever the error budget is', async () => {
    using dir = createProject();
    dir.write('ballots/ann.jsonl', listBallots(10));
    const { code, out } = await call(dir, 'run', '--compare', '--json');
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      verdict: 'no_baseline',
      cells: [
        { candidate: { cases: 10, pass_rate: 1 }, warnings: [expect.stringContaining('10 answers wait')] },
      ],
    });
    expect(readNewest(dir).summary).toMatchObject({ passed: 10, pass_rate: 1, pending: 10 });
    expect(dir.read('results/summary.md')).toContain('10 answers wait for people, of 20: `llm-bench rate`');
  });

  it('count in the history when the ballots came later, as in a report and a check', async () => {
    using dir = createProject();
    await call(dir, 'run');
    dir.write('ballots/ann.jsonl', listBallots(SUMS));
    const { out } = await call(dir, 'history', '--json');
    expect(JSON.parse(out)).toMatchObject({ cells: [{ points: [{ rate: (SUMS - 5) / SUMS }] }] });
    dir.write('elsewhere.jsonl', listBallots(10));
    const some = await call(dir, 'history', '--json', '--ballots', 'elsewhere.jsonl');
    expect(JSON.parse(some.out)).toMatchObject({ cells: [{ points: [{ rate: 1 }] }] });
  });

  it('are scored by `score` when the ballots are there: offline, as the same configuration', async () => {
    using dir = createProject();
    await call(dir, 'run');
    const before = readNewest(dir);
    dir.write('ballots/ann.jsonl', listBallots(SUMS));
    await call(dir, 'score', 'results', '--results', 'again');
    const { fingerprint, summary, rescored_from } = readRecords(dir, 'again').at(-1)!.record;
    expect({ fingerprint, summary }).toMatchObject({
      fingerprint: before.fingerprint,
      summary: { passed: 15, pass_rate: 0.75 },
    });
    expect(rescored_from).toBeDefined();
  });

  it('are scored wherever ballots lie, which must be there where they are named', async () => {
    using dir = createProject();
    await call(dir, 'run');
    dir.write('elsewhere/bob.jsonl', listBallots(SUMS));
    await call(dir, 'score', 'results', '--ballots', 'elsewhere', '--results', 'again');
    expect(dir.read('again/summary.md')).toContain('75');
    await expect(call(dir, 'score', 'results', '--ballots', 'nowhere')).rejects.toThrow(
      /no file or folder .*nowhere/,
    );
  });

  it('stand where the config says', async () => {
    using dir = createProject();
    dir.write('llm-bench.yml', `${dir.read('llm-bench.yml')}ballots: people\n`);
    dir.write('people/ann.jsonl', listBallots(SUMS));
    await call(dir, 'run');
    expect(readNewest(dir).summary).toMatchObject({ pass_rate: 0.75 });
  });

  it.each([
    ['the config says', 'people', []],
    ['an option says', 'elsewhere', ['--ballots', 'elsewhere']],
    ['a config says that an option names', 'others', ['--config', 'other.yml']],
  ])('are counted by every verb where %s', async (_who, folder, options) => {
    using dir = createProject('[human, exact_match]');
    dir.write('llm-bench.yml', `${dir.read('llm-bench.yml')}ballots: people\n`);
    dir.write('other.yml', 'ballots: others\n');
    await callVerb('run', ['--results', 'one'], dir.path, at(1));
    await callVerb('run', ['--results', 'one'], dir.path, at(2));
    dir.write(`${folder}/ann.jsonl`, listBallots(SUMS));
    const rated = { baseline: { cases: 20, pass_rate: 0.75 }, candidate: { cases: 20 }, verdict: 'passed' };
    for (const [verb, named] of [
      ['check', ['--results', 'one']],
      ['compare', readRecords(dir, 'one').map(({ file }) => file)],
      ['compare', ['one', 'one']],
    ] as const) {
      const { out } = await call(dir, verb, ...named, ...options, '--json');
      expect(JSON.parse(out)).toMatchObject({ cells: [rated] });
    }
    const { out: past } = await call(dir, 'history', '--results', 'one', ...options, '--json');
    expect(JSON.parse(past)).toMatchObject({ cells: [{ points: [{ rate: 0.75 }, { rate: 0.75 }] }] });
    await call(dir, 'report', 'one', ...options);
    expect(dir.read('report.md')).toContain('75 %');
    await call(dir, 'score', 'one', ...options, '--results', 'again');
    expect(readNewest(dir, 'again').summary).toMatchObject({ pass_rate: 0.75 });
    const { out } = await call(dir, 'calibrate', 'one', ...options, '--json');
    // What waited for people when it ran was scored by the other evaluator all the same.
    expect(JSON.parse(out)).toMatchObject({ evaluator: 'exact_match', labelled: 20, accuracy: 1 });
  });

  it('need no config that could be run, but one whose `ballots` is a place', async () => {
    using dir = createProject();
    await callVerb('run', [], dir.path, at(1));
    dir.write('llm-bench.yml', 'models: [{ id: gpt, provider: gone }]\nballots: people\n');
    dir.write('people/ann.jsonl', listBallots(SUMS));
    expect((await call(dir, 'check')).out).toContain('75 %');
    dir.write('llm-bench.yml', 'ballots: [people]\n');
    await expect(call(dir, 'check')).rejects.toThrow(
      /llm-bench\.yml:1:10: `ballots` must be text .*found a list/,
    );
    dir.write('llm-bench.yml', 'ballots: ../people\n');
    await expect(call(dir, 'check')).rejects.toThrow('the working directory');
    dir.write('llm-bench.yaml', 'ballots: people\n');
    await expect(call(dir, 'check')).rejects.toThrow('; say where ballots lie with --ballots');
  });

  it('are no matter to `score` where nobody scores: neither they nor the config are read', async () => {
    using dir = createReplayProject(5);
    await callVerb('run', [], dir.path, at(1));
    dir.write('llm-bench.yml', 'models: [');
    dir.write('ballots/ann.jsonl', 'no ballot\n');
    expect((await call(dir, 'score', 'results', '--results', 'again')).code).toBe(0);
    await expect(call(dir, 'score', 'results', '--evaluator', 'human')).rejects.toThrow('llm-bench.yml');
  });

  it('are asked of nobody a second time: ballots decide, by one look', async () => {
    await using model = await startModel((system, question) => {
      const number = numberIn(question);
      return system === 'old' || number % 2 === 0 ? String(number + 1) : 'no idea';
    });
    using dir = createTempDir({
      'llm-bench.yml': configOf(model),
      'benchmarks/sums.yaml': listSums('sums', '../prompt.md').replace('exact_match', 'human'),
      'prompt.md': 'old',
    });
    const env = { OPENAI_API_KEY: 'sk-test-0123456789' };
    const ask = (minute: number, ...args: readonly string[]) =>
      callVerb('run', ['--allowed-hosts', model.host, '--compare', '--json', ...args], dir.path, {
        env,
        ...at(minute),
      });
    await ask(1);
    dir.write('prompt.md', 'new');
    const unrated = await ask(2);
    expect(JSON.parse(unrated.out)).toMatchObject({ verdict: 'inconclusive', exit_code: 0 });
    const ballots = readRecords(dir).flatMap(({ record }) =>
      record.results.map(({ input, output, expected }) => {
        const answer = hashAnswer({ input: String(input), metadata: {} }, String(output));
        const isRight = output === expected;
        return createBallot({ answer, mark: isRight ? 'pass' : 'fail', score: isRight ? 1 : 0 });
      }),
    );
    dir.write('ballots/ann.jsonl', ballots.map((ballot) => `${JSON.stringify(ballot)}\n`).join(''));
    const [first] = readRecords(dir);
    const { code, out } = await ask(3, '--baseline', first!.file);
    expect({ code, asked: model.received.length }).toEqual({ code: 1, asked: 3 * CASES });
    expect(JSON.parse(out)).toMatchObject({
      cells: [{ verdict: 'regressed', rematch: null, warnings: [expect.stringContaining('ballots decide')] }],
    });
  });

  it.each([
    ['people are asked for the first time', '[exact_match]', '[exact_match, human]'],
    ['another number of people is needed', '[{ human: { raters: 2 } }]', '[human]'],
  ])('are counted for the kept answers of the baseline too where %s', async (_why, before, now) => {
    using dir = createProject(before);
    dir.write('ballots/both.jsonl', listBallots(SUMS) + listBallots(SUMS, 5, 'bob'));
    await callVerb('run', [], dir.path, at(1));
    const file = 'benchmarks/sums.yaml';
    dir.write(file, dir.read(file).replace(before, now));
    const { out } = await callVerb('run', ['--compare', '--json'], dir.path, at(2));
    const rated = { cells: [{ verdict: 'passed', baseline: { cases: 20, pass_rate: 0.75 } }] };
    expect(JSON.parse(out)).toMatchObject(rated);
    expect(JSON.parse((await call(dir, 'check', '--json')).out)).toMatchObject(rated);
  });

  it('keep a line that is no ballot from being passed over', async () => {
    using dir = createProject();
    dir.write('ballots/ann.jsonl', `${listBallots(1)}{"rater": "ann"}\n`);
    await expect(call(dir, 'run')).rejects.toThrow(/ballots\/ann\.jsonl:2: `schema` of a ballot must be/);
  });

  it('make a baseline once they are rated: the next run is held against them', async () => {
    using dir = createProject();
    await callVerb('run', [], dir.path, at(1));
    dir.write('ballots/ann.jsonl', listBallots(SUMS));
    const { out } = await callVerb('run', ['--compare', '--json'], dir.path, at(2));
    expect(JSON.parse(out)).toMatchObject({
      cells: [{ baseline: { cases: 20, pass_rate: 0.75 }, verdict: 'passed' }],
    });
    const checked = await call(dir, 'check', '--json');
    expect(JSON.parse(checked.out)).toMatchObject({
      cells: [{ baseline: { cases: 20 }, candidate: { cases: 20 } }],
    });
  });

  it('are the same rate everywhere in a report that counts them', async () => {
    using dir = createProject();
    await callVerb('run', [], dir.path, at(1));
    dir.write('ballots/ann.jsonl', listBallots(SUMS));
    await call(dir, 'report');
    expect(dir.read('report.md').match(/75 % \| 53\.1 to 88\.8 %/g)).toHaveLength(2);
  });

  it('wait where another evaluator fails them too, and are left out of the rate', async () => {
    using dir = createProject('[exact_match, human]');
    dir.write('ballots/ann.jsonl', listBallots(10));
    await call(dir, 'run');
    expect(readNewest(dir).summary).toMatchObject({ passed: 10, pass_rate: 1, pending: 10 });
    expect(readNewest(dir).results.at(-1)).toMatchObject({
      passed: null,
      scores: { exact_match: 0, human: null },
    });
  });

  it('need as many people as the benchmark says', async () => {
    using dir = createProject('[{ human: { raters: 2 } }]');
    dir.write('ballots/ann.jsonl', listBallots(SUMS));
    dir.write('ballots/bob.jsonl', listBallots(5, 20, 'bob'));
    await call(dir, 'run');
    // Bob calls good answers bad, but other ones: "no idea" was not answered to these.
    expect(readNewest(dir).summary).toMatchObject({ pending: 20 });
    dir.write('ballots/bob.jsonl', listBallots(5, 5, 'bob'));
    await call(dir, 'run', '--fresh');
    expect(readNewest(dir).summary).toMatchObject({ passed: 5, pending: 15 });
  });
});
