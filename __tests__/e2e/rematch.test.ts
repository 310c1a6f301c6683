import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { CellRecord } from '../../src/domain/record.ts';
import { callCli } from '../support/cli.ts';
import type { Called } from '../support/cli.ts';
import { sendJson, startLoopback } from '../support/loopback.ts';
import type { Loopback } from '../support/loopback.ts';
import { openAiProtocol } from '../support/protocols.ts';
import { createTempDir } from '../support/temp-dir.ts';
import type { TempDir } from '../support/temp-dir.ts';

const CASES = 60;

type World = AsyncDisposable & {
  readonly dir: TempDir;
  readonly model: Loopback;
  /** Whether a question is answered right under a prompt; a number is the status of an error. */
  rightly: (prompt: string, question: number, name: string) => boolean | number;
  readonly run: (...args: string[]) => Promise<Called>;
};

/** A benchmark of sums, a model that can be told how well to do them, and the command line. */
async function createWorld(config = ''): Promise<World> {
  const state: Pick<World, 'rightly'> = { rightly: () => true };
  const model = await startLoopback(({ body }, response) => {
    const messages = body['messages'] as { role: string; content: string }[];
    const question = Number(/\d+/.exec(messages.at(-1)!.content)![0]);
    const right = state.rightly(messages[0]!.content, question, String(body['model']));
    if (typeof right === 'number') sendJson(response, openAiProtocol.error('no'), right);
    else sendJson(response, openAiProtocol.answer(right ? String(question + 1) : 'no idea'));
  });
  const cases = Array.from(
    { length: CASES },
    (_, i) => `  - { id: s${i}, input: "${i} + 1", expected: "${i + 1}" }\n`,
  );
  const dir = createTempDir({
    'llm-bench.yml': `models:\n  - { id: gpt, provider: openai, model: gpt-4, base_url: "${model.url}/v1" }\nconcurrency: 20\n${config}`,
    'benchmarks/sums.yaml': `name: sums\nsystem_prompt_file: ../prompt.md\ntest_cases:\n${cases.join('')}`,
    'prompt.md': 'old',
  });
  return {
    dir,
    model,
    get rightly() {
      return state.rightly;
    },
    set rightly(rightly) {
      state.rightly = rightly;
    },
    run: (...args) => callCli(['run', '--allowed-hosts', model.host, ...args], { cwd: dir.path }),
    [Symbol.asyncDispose]: async () => {
      dir[Symbol.dispose]();
      await model[Symbol.asyncDispose]();
    },
  };
}

const verdictOf = ({
  out,
}: Called): { verdict: string; reason: string; rematch: object | null; warnings: string[] } =>
  (JSON.parse(out) as { cells: ReturnType<typeof verdictOf>[] }).cells[0]!;
const systems = (world: World, from: number): string[] =>
  world.model.received.slice(from).map(({ body }) => (body['messages'] as { content: string }[])[0]!.content);

describe('run --compare', { timeout: 60_000 }, () => {
  it('asks both prompts again before it says red', async () => {
    await using world = await createWorld();
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
    const files = readdirSync(`${world.dir.path}/results`)
      .filter((name) => name.startsWith('sums_'))
      .sort();
    const record = JSON.parse(world.dir.read(`results/${files.at(-1)!}`)) as CellRecord;
    expect(record.results[0].trials).toBeUndefined();
    expect(record.rematch?.candidate[0]?.trials).toHaveLength(3);
  });

  it('is not red on a day on which the provider answers everybody worse', async () => {
    await using world = await createWorld();
    await world.run();
    world.dir.write('prompt.md', 'new');
    world.rightly = (_prompt, question) => question % 3 > 0;
    const called = await world.run('--compare', '--json');
    expect(called.code).toBe(0);
    expect(verdictOf(called).verdict).toBe('inconclusive');
  });

  it('asks nobody again where nothing is suspect', async () => {
    await using world = await createWorld();
    await world.run();
    world.dir.write('prompt.md', 'new');
    await world.run('--compare');
    expect(world.model.received).toHaveLength(2 * CASES);
  });

  it('does not begin what does not fit into the budget', async () => {
    await using world = await createWorld('budget: { max_requests: 100 }\n');
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
    await using world = await createWorld();
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
    await using world = await createWorld();
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

  it('is red where four cases that always passed always fail', async () => {
    await using world = await createWorld();
    await world.run('--limit', '4');
    world.dir.write('prompt.md', 'new');
    world.rightly = (prompt) => prompt === 'old';
    const called = await world.run('--limit', '4', '--compare', '--json');
    expect(called.code).toBe(1);
    expect(verdictOf(called).verdict).toBe('regressed');
  });

  it('holds a model against the one whose place it took, and check says the same', async () => {
    await using world = await createWorld();
    await world.run();
    world.dir.write('llm-bench.yml', world.dir.read('llm-bench.yml').replace('id: gpt,', 'id: newer,'));
    world.dir.write('prompt.md', 'new');
    world.rightly = (prompt, question) => prompt === 'old' || question % 3 > 0;
    const called = await world.run('--compare', '--json');
    expect(called.code).toBe(1);
    expect(verdictOf(called)).toMatchObject({ model: 'newer', verdict: 'regressed' });
    const { out } = await callCli(['check', '--json'], { cwd: world.dir.path });
    const cells = (JSON.parse(out) as { cells: ReturnType<typeof verdictOf>[] }).cells;
    expect(cells.find((cell) => 'model' in cell && cell.model === 'newer')).toMatchObject({
      verdict: 'regressed',
      rematch: verdictOf(called).rematch,
    });
  });

  it('decides nothing where the fresh answers break the error budget', async () => {
    await using world = await createWorld();
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

  it('asks a case that must pass again before it fails the cell', async () => {
    await using world = await createWorld();
    world.dir.write(
      'benchmarks/sums.yaml',
      world.dir.read('benchmarks/sums.yaml').replace('id: s7,', 'id: s7, must_pass: true,'),
    );
    let sevens = 0;
    world.rightly = (_prompt, question) => question !== 7 || ++sevens > 1;
    expect((await world.run()).code).toBe(0);
    expect(world.model.received).toHaveLength(CASES + 3);
    world.rightly = (_prompt, question) => question !== 7;
    expect((await world.run()).code).toBe(1);
  });
});
