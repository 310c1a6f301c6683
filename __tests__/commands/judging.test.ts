import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { CaseResult, RunRecord } from '../../src/domain/record.ts';
import { textOf, verdictOf } from '../support/fake-judge.ts';
import { HOSTILE, outsideCode } from '../support/hostile.ts';
import { callVerb } from '../support/io.ts';
import { sendJson, startLoopback } from '../support/loopback.ts';
import type { Loopback } from '../support/loopback.ts';
import { openAiProtocol } from '../support/protocols.ts';
import { createTempDir } from '../support/temp-dir.ts';
import type { TempDir } from '../support/temp-dir.ts';
import { readRun } from '../support/read-records.ts';

let server: Loopback;
let dir: TempDir;
/** What the judge replies to a request. */
let reply: (text: string) => string;
beforeEach(async () => {
  reply = (text) => verdictOf(text, text.includes('Lyon') ? 3 : 9);
  server = await startLoopback(({ body }, response) => {
    const text = textOf(body);
    const isJudge = text.includes('You judge answers');
    sendJson(response, openAiProtocol.answer(isJudge ? reply(text) : text.replace('Say ', '')));
  });
  dir = createTempDir();
});
afterEach(async () => {
  dir[Symbol.dispose]();
  await server[Symbol.asyncDispose]();
});

type Entry = Readonly<Record<string, unknown>>;

const CASES = [
  { input: 'Say Paris', expected: 'Paris' },
  { input: 'Say Lyon', expected: 'Paris' },
];

function write(judge: Entry, evaluator: Entry = {}, cases: readonly Entry[] = CASES): void {
  const address = { provider: 'openai', base_url: `${server.url}/v1` };
  const { model, ...settings } = judge;
  const config = {
    models: [{ id: 'm', ...address }],
    judge: { model: { ...address, model: 'j', ...(model as Entry | undefined) }, ...settings },
  };
  dir.write('llm-bench.yml', JSON.stringify(config));
  const evaluators = [{ name: 'llm_judge', ...evaluator }];
  dir.write('benchmarks/b.json', JSON.stringify({ name: 'b', evaluators, test_cases: cases }));
}

async function run(...args: readonly string[]) {
  const called = await callVerb('run', ['--allowed-hosts', new URL(server.url).host, ...args], dir.path);
  return { ...called, record: () => readRun(`${dir.path}/results`) };
}

const resultsOf = (record: RunRecord): readonly CaseResult[] => record.cells[0]?.results ?? [];
const scoresOf = (record: RunRecord): unknown[] =>
  resultsOf(record).map(({ scores }) => scores?.['llm_judge']);
const judged = (): number =>
  server.received.filter(({ body }) => textOf(body).includes('You judge answers')).length;

describe('llm_judge in a run', () => {
  it('scores what the judge says, and says what it took', async () => {
    write({ model: { price: { input: 1, output: 1 } } });
    const { code, record, err } = await run();
    expect([code, err]).toEqual([0, expect.not.stringContaining('judges its own')]);
    expect(scoresOf(record())).toEqual([0.9, 0.3]);
    expect(resultsOf(record())[1]).toMatchObject({
      passed: false,
      explanations: { llm_judge: expect.stringContaining('accuracy 3 (As to accuracy.)') },
      secondary: { judge_accuracy: 0.3 },
    });
    expect(record().instruments).toEqual({
      judge: { model: 'j', requests: 2, usage: { input_tokens: 14, output_tokens: 6 }, cost_usd: 20e-6 },
    });
    const [evaluator] = record().cells[0]?.config?.evaluators ?? [];
    expect(evaluator?.instruments).toMatchObject({
      judge: { provider: 'openai', model: 'j', temperature: 0, samples: 1, version: 1 },
    });
  });

  it('leaves unscored what cannot be read, with the reason, after one more request', async () => {
    reply = () => 'I give it 10/10!';
    write({});
    const { record } = await run();
    expect(judged()).toBe(4);
    for (const result of resultsOf(record()))
      expect(result).toMatchObject({
        passed: null,
        error_kind: 'unscored',
        error: expect.stringContaining('no JSON object'),
      });
  });

  it('judges several times, and as the user words it', async () => {
    dir.write('judge.txt', 'Ist {{answer}} gut?');
    write({ samples: 3, prompt_file: 'judge.txt', criteria: [{ Güte: 'Wie gut?' }] });
    const { record } = await run();
    expect(judged()).toBe(6);
    expect(textOf(server.received.at(-1)?.body ?? {})).toMatch(/Ist <<<ANSWER[\s\S]*- Güte: Wie gut\?/);
    expect(resultsOf(record())[0]).toMatchObject({ secondary: { judge_spread: 0 } });
  });

  it('replays a recorded judge offline, and gives the same scores', async () => {
    write({ model: { record: 'judge.jsonl' }, samples: 2 });
    const recorded = (await run()).record();
    dir.write(
      'answers.jsonl',
      CASES.map(({ input }) => JSON.stringify({ ...rowOf(input), text: input.replace('Say ', '') })).join(
        '\n',
      ),
    );
    const replay = (file: string): Entry => ({ provider: 'replay', recording: file });
    dir.write(
      'llm-bench.yml',
      JSON.stringify({
        models: [{ id: 'm', ...replay('answers.jsonl') }],
        judge: { model: replay('judge.jsonl'), samples: 2 },
      }),
    );
    const before = server.received.length;
    const replayed = (await run()).record();
    expect(scoresOf(replayed)).toEqual(scoresOf(recorded));
    expect(resultsOf(replayed).map(({ explanations }) => explanations)).toEqual(
      resultsOf(recorded).map(({ explanations }) => explanations),
    );
    expect(server.received).toHaveLength(before);
  });

  it('judges a case by criteria that it describes itself', async () => {
    const criteria = [{ Empathie: 'Wie gut?' }, 'tone'];
    write({}, { criteria: ['safety'] }, [
      { ...CASES[0], criteria },
      { ...CASES[1], criteria: { Kürze: 'Kurz?' } },
    ]);
    const { record } = await run();
    expect(resultsOf(record()).map(({ secondary }) => Object.keys(secondary ?? {}))).toEqual([
      ['judge_Empathie', 'judge_tone'],
      [],
    ]);
    const texts = server.received.map(({ body }) => textOf(body)).join('\n');
    expect(texts).toContain('- Empathie: Wie gut?\n- tone:');
    expect(texts).toContain('- Kürze: Kurz?');
  });

  it('keeps the figures of two judgements apart', async () => {
    write({});
    reply = (text) => verdictOf(text, text.includes('- tone') ? 4 : 8);
    const evaluators = [
      { name: 'llm_judge', criteria: ['accuracy', 'safety'] },
      { name: 'llm_judge', as: 'manner', criteria: ['tone', 'accuracy'] },
    ];
    dir.write('benchmarks/b.json', JSON.stringify({ name: 'b', evaluators, test_cases: CASES }));
    const { record } = await run();
    expect(resultsOf(record())[0]).toMatchObject({
      scores: { llm_judge: 0.8, manner: 0.4 },
      secondary: { judge_accuracy: 0.8, judge_safety: 0.8, judge_tone: 0.4, manner_judge_accuracy: 0.4 },
    });
  });

  it('shows names of criteria and what the judge says harmlessly', async () => {
    const criteria = HOSTILE.map((text) => text.replaceAll(/[\p{Cc}\p{Cf}]/gu, ' ').slice(0, 50)).slice(0, 7);
    reply = (text) => verdictOf(text, 2).replaceAll('As to', '@org/team ![x](https://evil.example)');
    write({}, { criteria });
    const { code } = await run();
    expect(code).toBe(0);
    const markdown = outsideCode(dir.read('results/summary.md'));
    expect(markdown).toContain('judge_');
    expect(markdown).not.toMatch(/@org|!\[|evil\.example|<script|#1/);
  });

  it('says that a model judges its own answers', async () => {
    write({});
    dir.write('llm-bench.yml', dir.read('llm-bench.yml').replace('"model":"j"', '"model":"gpt-4"'));
    expect((await run()).err).toContain('model `m` judges its own answers');
  });

  it.each<[string, Entry, Entry]>([
    ['another model', {}, { model: { model: 'j2' } }],
    ['another temperature', {}, { model: { temperature: 1 } }],
    ['other criteria', {}, { criteria: ['safety'] }],
    ['more samples', {}, { samples: 2 }],
  ])('compares nothing with what was judged by %s', async (_name, before, after) => {
    write(before);
    await run();
    write(after);
    const { out } = await run('--compare', '--json');
    expect(JSON.parse(out)).toMatchObject({ cells: [{ verdict: 'incomparable' }] });
  });

  it('compares what the same judge judged', async () => {
    write({});
    await run();
    const { out } = await run('--compare', '--json');
    expect(JSON.parse(out)).toMatchObject({
      cells: [{ verdict: expect.not.stringMatching('incomparable') }],
    });
  });

  it.each<[string, Entry, Entry, string]>([
    ['no criteria', { criteria: [] }, {}, '`judge.criteria` must be'],
    ['criteria given twice', { criteria: ['a', 'A'] }, {}, '`judge.criteria` must be'],
    ['no samples', { samples: 0 }, {}, '`judge.samples` must be'],
    ['a missing prompt', { prompt_file: 'no.txt' }, {}, 'no.txt'],
    ['tools', { model: { params: { tools: [] } } }, {}, 'a judge has no tools'],
    ['another key', { rubric: 'Good.' }, {}, '`rubric`'],
    ['wrong settings', {}, { scale: 5 }, '`scale` needs a `rubric`'],
  ])('refuses %s before anything is asked', async (_name, judge, evaluator, words) => {
    write(judge, evaluator);
    await expect(run()).rejects.toThrow(words);
    expect(server.received).toEqual([]);
  });

  it('refuses a prompt that is none, where it is wrong', async () => {
    dir.write('judge.txt', 'Is\n{{question}} good?\n{{input');
    write({ prompt_file: 'judge.txt' });
    const error: unknown = await run().catch((found: unknown) => found);
    const { problems } = error as { problems: { message: string; place: { line: number } }[] };
    expect(problems.map(({ message, place }) => [place.line, message])).toEqual([
      [1, expect.stringContaining('{{answer}}')],
      [2, expect.stringContaining('`{{question}}`')],
      [3, expect.stringContaining('not closed')],
    ]);
  });
});

function rowOf(input: string): Entry {
  return {
    model: 'gpt-4',
    system: '',
    messages: [{ role: 'user', content: input }],
    trial: 1,
    finish_reason: 'stop',
  };
}

describe('score --judge', () => {
  const score = (...args: readonly string[]) =>
    callVerb('score', [...args, '--allowed-hosts', new URL(server.url).host], dir.path);
  const read = (folder: string): RunRecord => readRun(`${dir.path}/${folder}`);

  it('has the config’s judge judge kept answers of both sides, which can then be compared', async () => {
    write({ model: { model: 'j1' } });
    await run('--results', 'old');
    reply = (text) => verdictOf(text, text.includes('Lyon') ? 2 : 8);
    write({ model: { model: 'j2' } });
    await run('--results', 'new');
    const before = judged();
    const compare = async (...sides: readonly string[]): Promise<unknown> =>
      JSON.parse((await callVerb('compare', [...sides, '--json'], dir.path)).out);
    expect(await compare('old', 'new')).toMatchObject({ cells: [{ verdict: 'incomparable' }] });

    const { err } = await score('old', '--judge', '--results', 'again');
    expect(judged() - before).toBe(2);
    expect(err).toContain('scored again, the judge got 2 requests');
    expect(scoresOf(read('again'))).toEqual([0.8, 0.2]);
    expect(read('again')).toMatchObject({
      requests: 2,
      instruments: { judge: { model: 'j2', requests: 2 } },
    });
    expect(await compare('again', 'new')).toMatchObject({
      cells: [{ verdict: expect.not.stringMatching('incomparable') }],
    });
  });

  it('asks nobody without it, and keeps the scores there are', async () => {
    write({});
    await run('--results', 'old');
    const before = server.received.length;
    await score('old', '--results', 'again');
    expect(server.received).toHaveLength(before);
    expect(scoresOf(read('again'))).toEqual([0.9, 0.3]);
    expect(resultsOf(read('again'))[0]).toMatchObject({ secondary: { judge_accuracy: 0.9 } });
  });

  it('judges what was scored otherwise, by the evaluator that is chosen', async () => {
    write({});
    dir.write('benchmarks/b.json', JSON.stringify({ name: 'b', test_cases: CASES }));
    await run('--results', 'old');
    await expect(score('old', '--evaluator', 'llm_judge')).rejects.toThrow('`--judge` asks the judge');
    await score('old', '--judge', '--evaluator', 'llm_judge', '--results', 'again');
    expect(scoresOf(read('again'))).toEqual([0.9, 0.3]);
  });

  it('leaves unscored what the judge does not answer', async () => {
    write({});
    await run('--results', 'old');
    await server[Symbol.asyncDispose]();
    server = await startLoopback((_request, response) =>
      sendJson(response, { error: { message: 'no such model' } }, 404),
    );
    write({});
    await score('old', '--judge', '--results', 'again');
    for (const result of resultsOf(read('again')))
      expect(result).toMatchObject({ passed: null, error: expect.stringContaining('judge: ') });
  });

  it('refuses a judge without its key', async () => {
    write({});
    await run('--results', 'old');
    dir.write('llm-bench.yml', JSON.stringify({ models: [{ id: 'm', provider: 'ollama' }] }));
    await expect(score('old', '--judge')).rejects.toThrow('cannot be asked');
  });
});
