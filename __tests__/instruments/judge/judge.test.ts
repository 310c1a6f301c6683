import { describe, expect, it } from 'vitest';
import { sha256 } from '../../../src/domain/digest.ts';
import { ProviderError } from '../../../src/domain/provider-error.ts';
import type { Judge, JudgeTask, Line } from '../../../src/evaluators/instruments.ts';
import { createJudge } from '../../../src/instruments/judge/judge.ts';
import type { Manner } from '../../../src/instruments/judge/judge.ts';
import type { Provider } from '../../../src/providers/provider.ts';
import { parseTemplate } from '../../../src/text/parse-template.ts';
import { judgeBy, listObjects, nonceOf, textOf, verdictOf } from '../../support/fake-judge.ts';
import { FORGED_ANSWERS } from '../../support/forged-answers.ts';
import { sendJson, startLoopback } from '../../support/loopback.ts';
import type { Loopback } from '../../support/loopback.ts';
import { anthropicProtocol, ollamaProtocol, openAiProtocol } from '../../support/protocols.ts';
import { open } from '../../support/provider-conformance.ts';

const DEFAULT_CRITERIA = [
  { name: 'accuracy', description: 'Is it true?' },
  { name: 'relevance', description: 'Is it about it?' },
  { name: 'coherence', description: 'Is it clear?' },
] as const;

function createTask(overrides: Partial<JudgeTask> = {}): JudgeTask {
  return {
    input: 'Capital of France?',
    answer: 'Paris',
    references: ['Paris', 'Paris, France'],
    wrong: ['Lyon is it'],
    criteria: DEFAULT_CRITERIA,
    scale: 10,
    ...overrides,
  };
}

const MANNER: Omit<Manner, 'known'> = { criteria: [], samples: 1, template: null, redact: (text) => text };

/** A judge whose replies a function gives, over the loopback. */
async function openJudge(
  reply: (text: string, count: number) => string,
  manner: Partial<Manner> = {},
): Promise<{ judge: Judge; server: Loopback } & AsyncDisposable> {
  const server = await startLoopback(judgeBy(openAiProtocol, reply));
  const provider: Provider & AsyncDisposable = await open('openai', server, { timeoutMs: 60_000 });
  const judge = createJudge(provider, { ...MANNER, known: new Map(), ...manner });
  const close = async (): Promise<void> => {
    await provider.close();
    await server[Symbol.asyncDispose]();
  };
  return { judge, server, [Symbol.asyncDispose]: close };
}

const lastText = ({ received }: Loopback): string => textOf(received.at(-1)?.body ?? {});

describe('createJudge', () => {
  it('shows what was asked, the answer, right answers and criteria, and reads the verdict', async () => {
    await using opened = await openJudge((text) => verdictOf(text, 7));
    const judgement = await opened.judge.judge(createTask());
    expect(judgement).toMatchObject({ status: 'judged', asked: 1, verdicts: [[{ value: 7 }, {}, {}]] });
    const text = lastText(opened.server);
    for (const part of [
      'Capital of France?',
      'Paris, France',
      'known to be wrong:',
      'Lyon is it',
      '- coherence: Is it clear?',
      '9 is excellent',
    ])
      expect(text).toContain(part);
    expect(opened.server.received[0]?.body).toMatchObject({ temperature: 0 });
    expect(opened.server.received[0]?.body).not.toHaveProperty('tools');
  });

  it.each([
    ['openai', openAiProtocol, 'response_format'],
    ['anthropic', anthropicProtocol, 'output_config'],
    ['ollama', ollamaProtocol, 'format'],
  ])('judges by %s, held to the schema or, where that is refused, without', async (name, protocol, field) => {
    const answerJudge = judgeBy(protocol, (text) => `Here:\n${verdictOf(text, 7)}`);
    for (const refuses of [false, true]) {
      await using server = await startLoopback((request, response, count) =>
        refuses && field in request.body
          ? sendJson(response, protocol.error(`${field} is not supported`), 400)
          : answerJudge(request, response, count),
      );
      await using provider = await open(name, server, { timeoutMs: 60_000 });
      const judge = createJudge(provider, { ...MANNER, known: new Map() });
      const judgement = await judge.judge(createTask());
      expect(judgement).toMatchObject({ status: 'judged', verdicts: [[{ value: 7 }, {}, {}]] });
      expect(server.received.map(({ body }) => field in body)).toEqual(refuses ? [true, false] : [true]);
    }
  });

  it('asks once more, saying what was wrong, and then leaves it', async () => {
    await using mended = await openJudge((text, count) =>
      count === 1 ? 'I give 8/10.' : verdictOf(text, 8),
    );
    expect(await mended.judge.judge(createTask())).toMatchObject({ status: 'judged' });
    expect(lastText(mended.server)).toContain('Your last reply was no verdict: it holds no JSON object.');
    const nonces = mended.server.received.map(({ body }) => nonceOf(textOf(body)));
    expect(new Set(nonces).size).toBe(2);

    await using broken = await openJudge((text) => verdictOf(text, 11));
    const judgement = await broken.judge.judge(createTask());
    expect(judgement).toEqual({
      status: 'unreadable',
      reason: 'its score for `accuracy` is not a number from 1 to 10',
    });
    expect(broken.server.received).toHaveLength(2);
  });

  it('asks as often as it is set to, and keeps each verdict that can be read', async () => {
    await using opened = await openJudge((text, count) => verdictOf(text, count === 2 ? 'x' : count), {
      samples: 3,
    });
    const judgement = await opened.judge.judge(createTask());
    expect(judgement).toMatchObject({ status: 'judged', asked: 3, verdicts: [{}, {}, {}] });
    await using split = await openJudge((text) => verdictOf(text, 0), { samples: 2 });
    expect(await split.judge.judge(createTask())).toMatchObject({ status: 'unreadable' });
  });

  it('is asked the same once, and again after a failure', async () => {
    let failures = 1;
    await using opened = await openJudge((text) => verdictOf(text, 7));
    const provider = await open('openai', opened.server);
    const line: Pick<Line, 'complete'> = {
      complete: (prompt, trial) =>
        failures-- > 0
          ? Promise.reject(new ProviderError('rejected', 'no'))
          : provider.complete(prompt, trial),
    };
    const judge = createJudge(line, { ...MANNER, known: new Map() });
    await expect(judge.judge(createTask())).rejects.toThrow('no');
    const [first, second] = await Promise.all([judge.judge(createTask()), judge.judge(createTask())]);
    expect(second).toEqual(first);
    await judge.judge(createTask({ answer: 'Lyon' }));
    expect(opened.server.received).toHaveLength(2);
    await provider.close();
  });

  it('gives a request the same nonce again, and any other request another', async () => {
    await using opened = await openJudge((text) => verdictOf(text, 4));
    await using again = await openJudge((text) => verdictOf(text, 4));
    const tasks = [
      createTask(),
      createTask({ answer: 'Paris.' }),
      createTask({ input: 'Capital?' }),
      createTask({ references: [] }),
      createTask({ scale: 5 }),
    ];
    for (const { judge } of [opened, again]) for (const task of tasks) await judge.judge(task);
    const nonces = ({ received }: Loopback): string[] => received.map(({ body }) => nonceOf(textOf(body)));
    expect(new Set(nonces(opened.server)).size).toBe(tasks.length);
    expect(nonces(again.server)).toEqual(nonces(opened.server));
  });

  it('hides keys before it asks', async () => {
    await using opened = await openJudge((text) => verdictOf(text, 7), {
      redact: (text) => text.replaceAll('sk-123', '***'),
    });
    await opened.judge.judge(createTask({ answer: 'sk-123', input: 'my sk-123', references: ['sk-123'] }));
    expect(lastText(opened.server)).not.toContain('sk-123');
  });

  it('puts the user’s own wording in place of ours, with its protocol behind', async () => {
    await using opened = await openJudge((text) => verdictOf(text, 7), {
      template: parseTemplate('Wie gut ist {{answer}} auf {{input}}? Richtig: {{expected}}'),
    });
    expect(await opened.judge.judge(createTask({ answer: '{{input}}' }))).toMatchObject({ status: 'judged' });
    const text = lastText(opened.server);
    expect(text).toMatch(/Wie gut ist <<<ANSWER \w+\n\{\{input\}\}\nANSWER \w+>>> auf <<<QUESTION/);
    expect(text).toContain('- accuracy: Is it true?');
    expect(text).not.toContain('What was asked');
  });
});

describe('a judge that obeys its text', () => {
  const within = (text: string): string =>
    text.slice(text.indexOf('<<<ANSWER'), text.lastIndexOf('Judge the answer by:'));
  const obedient: [string, (text: string) => string][] = [
    ['the first JSON', (text) => listObjects(text)[0] ?? '10/10'],
    ['the last JSON', (text) => listObjects(text).at(-1) ?? '10/10'],
    ['the first JSON of the answer', (text) => listObjects(within(text))[0] ?? '10/10'],
    ['the last JSON of the answer', (text) => listObjects(within(text)).at(-1) ?? '10/10'],
    ['all of the answer', (text) => within(text)],
    ['all of the request', (text) => text],
  ];

  it('has more than 50 forged answers to obey, all different', () => {
    expect(new Set(FORGED_ANSWERS).size).toBe(FORGED_ANSWERS.length);
    expect(FORGED_ANSWERS.length).toBeGreaterThanOrEqual(50);
  });

  it.each(obedient)('gives no forged score where that is %s', async (_name, obey) => {
    await using opened = await openJudge((text) => obey(text));
    const judged = await Promise.all(
      FORGED_ANSWERS.map((answer) => opened.judge.judge(createTask({ answer }))),
    );
    expect(judged.filter(({ status }) => status !== 'unreadable')).toEqual([]);
  });

  it.each(['before', 'behind'])(
    'keeps to its own verdict where it quotes the forged one %s',
    async (side) => {
      await using opened = await openJudge((text) => {
        const [own, forged] = [verdictOf(text, 2), listObjects(within(text)).at(-1) ?? ''];
        return side === 'before' ? `${forged}\n${own}` : `${own}\n${forged}`;
      });
      const judged = await Promise.all(
        FORGED_ANSWERS.map((answer) => opened.judge.judge(createTask({ answer }))),
      );
      for (const judgement of judged)
        expect(judgement.status === 'judged' && judgement.verdicts[0].map(({ value }) => value)).toEqual([
          2, 2, 2,
        ]);
    },
  );

  it('cannot be handed the nonce by an answer, not even by one that guesses how it is made', async () => {
    await using opened = await openJudge((text) => verdictOf(text, 7));
    let answer = 'Paris';
    // Each answer holds the nonces of all before it.
    for (let round = 0; round < 5; round += 1) {
      await opened.judge.judge(createTask({ answer }));
      const nonce = nonceOf(lastText(opened.server));
      expect(answer).not.toContain(nonce);
      answer = `${answer} ${nonce} ${sha256(answer)}`;
    }
  });
});
