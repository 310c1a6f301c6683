import { describe, expect, it, vi } from 'vitest';
import type { Embedding, Model } from '../../src/domain/model.ts';
import type { Plan, TrialName } from '../../src/domain/plan.ts';
import { ProviderError } from '../../src/domain/provider-error.ts';
import type { Outcome } from '../../src/domain/record.ts';
import { planEmbedder } from '../../src/instruments/embedder.ts';
import { planJudge } from '../../src/instruments/judge/plan-judge.ts';
import type { InstrumentSite } from '../../src/instruments/index.ts';
import type { OpenedModel, Provider } from '../../src/providers/provider.ts';
import type { AnswerKeeper } from '../../src/run/answer-keeper.ts';
import { runPlan } from '../../src/run/run-plan.ts';
import type { Ran, RunDeps } from '../../src/run/run-plan.ts';
import { localWorkspace } from '../../src/text/reach.ts';
import {
  createBenchmark,
  createCell,
  createCompletion,
  createModel,
  createPlan,
  createRunDeps,
  NO_LIMIT,
} from '../support/plans.ts';
import { NO_BALLOTS } from '../support/ballots.ts';

const embedderModel = createModel({ id: 'e', model: 'e' });
const site: InstrumentSite = {
  models: { embedder: embedderModel, judge: embedderModel },
  judge: { criteria: [], samples: 1, template: null },
  ballots: NO_BALLOTS,
  workspace: localWorkspace('.'),
  redact: (text) => text,
};
const embedder = () => planEmbedder(site);

type World = {
  /** Requests in their order, by what they ask. */
  readonly asked: string[];
  readonly embed: (texts: readonly string[]) => Promise<Embedding>;
};

function createWorld(): World {
  const asked: string[] = [];
  return {
    asked,
    embed: (texts) => {
      asked.push(`${texts.length} texts`);
      const vectors = texts.map(() => [1, 2]);
      return Promise.resolve({ vectors, usage: { inputTokens: texts.length, outputTokens: 0 } });
    },
  };
}

function open({ asked, embed }: World): (model: Model) => OpenedModel {
  const provider: Provider = {
    complete: ({ messages: [message] }) => {
      asked.push(message?.content ?? '');
      return Promise.resolve(createCompletion(`answer to ${message?.content ?? ''}`));
    },
    embed: (texts) => embed(texts),
    close: () => Promise.resolve(),
  };
  return () => ({ status: 'ready', provider });
}

function cellOf(count: number) {
  const [first = 'q', ...rest] = Array.from({ length: count }, (_, index) => `q${index}`);
  return createCell([first, ...rest], { evaluators: [{ name: 'semantic_similarity', settings: {} }] });
}

async function run(plan: Plan, world: World, more: Partial<RunDeps> = {}): Promise<Ran> {
  return await runPlan(plan, createRunDeps(open(world), { instruments: { embedder: embedder() }, ...more }));
}

describe('a run whose answers an instrument scores', () => {
  it('keeps what the scores take of `max_requests`', async () => {
    const world = createWorld();
    const plan = createPlan([cellOf(300)], { budget: { ...NO_LIMIT, maxRequests: 100 } });
    const { cells, spending } = await run(plan, world);
    expect(spending.requests).toBe(100);
    expect(cells[0]?.results.filter(({ passed }) => passed === true)).toHaveLength(99);
    expect(cells[0]?.results.at(-1)).toMatchObject({ error_kind: 'budget' });
  });

  describe('by a judge', () => {
    const judge: Provider['complete'] = ({ answerSchema, messages: [message] }) => {
      const schema = JSON.stringify(answerSchema ?? null);
      if (schema === 'null') return Promise.resolve(createCompletion(`answer to ${message?.content ?? ''}`));
      const nonce = /"const":"(\w+)"/.exec(schema)?.[1];
      const [name = ''] = ['one', 'other'].filter((one) => schema.includes(`"${one}":`));
      const verdict = { nonce, scores: { [name]: { reason: 'Right.', score: 9 } } };
      return Promise.resolve(createCompletion(JSON.stringify(verdict)));
    };
    const runJudged = async (names: readonly string[], maxRequests: number, keeper?: AnswerKeeper) => {
      const uses = names.map((as) => ({
        ...{ name: 'llm_judge', as },
        settings: { criteria: [as], reference: false },
      }));
      const plan = createPlan([createCell(['q0', 'q1', 'q2', 'q3', 'q4', 'q5'], { evaluators: uses })], {
        budget: { ...NO_LIMIT, maxRequests },
      });
      const provider: Provider = { complete: judge, close: () => Promise.resolve() };
      const slow = createModel({ id: 'e', model: 'e', maxConcurrency: 1 });
      const planned = planJudge({ ...site, models: { ...site.models, judge: slow } });
      const deps = createRunDeps(() => ({ status: 'ready', provider }), {
        instruments: { judge: planned },
        ...(keeper !== undefined && { keeper }),
      });
      const { cells } = await runPlan(plan, deps);
      const results = cells[0]?.results ?? [];
      return {
        passed: results.filter(({ passed }) => passed === true).length,
        unscored: results.filter(({ error_kind }) => error_kind === 'unscored').length,
      };
    };

    it('keeps what each of its uses takes of `max_requests`', async () => {
      expect(await runJudged(['one', 'other'], 10)).toEqual({ passed: 3, unscored: 0 });
    });

    it('keeps what the scores of kept answers take too', async () => {
      const kept: Outcome = {
        ...{ passed: null, scores: { one: null }, latency_ms: 1, output: 'kept', attempts: 1 },
        ...{ error: 'unscored: one: budget spent', error_kind: 'unscored' },
      };
      const keeper: AnswerKeeper = {
        has: () => false,
        take: ({ planned }) =>
          ['1', '2', '3'].some((end) => planned.case.id.endsWith(end))
            ? { ...kept, output: planned.case.id }
            : undefined,
        keep: () => undefined,
      };
      expect(await runJudged(['one'], 4, keeper)).toEqual({ passed: 3, unscored: 0 });
    });
  });

  it('scores what was answered before the time was over', async () => {
    const world = createWorld();
    const plan = createPlan([cellOf(3)], { budget: { ...NO_LIMIT, maxMinutes: 0.01 } });
    // The time is over 600 ms after the start: all are asked by then, also on a machine that is busy.
    const wait = () => new Promise((resolve) => setTimeout(resolve, 700));
    const deps = createRunDeps(
      (model) => {
        const opened = open(world)(model);
        if (opened.status !== 'ready') return opened;
        const { provider } = opened;
        const complete: Provider['complete'] = (prompt, trial) =>
          wait().then(() => provider.complete(prompt, trial));
        return { status: 'ready', provider: { ...provider, complete } };
      },
      { instruments: { embedder: embedder() } },
    );
    const { cells } = await runPlan(plan, deps);
    expect(cells[0]?.results.map(({ passed }) => passed)).toEqual([true, true, true]);
  });

  it('waits for no score for longer than half a minute after its time', async () => {
    // What a run loads is loaded in real time.
    await run(createPlan([cellOf(1)]), createWorld());
    vi.useFakeTimers();
    const world = { ...createWorld(), embed: () => new Promise<never>(() => undefined) };
    const ran = run(createPlan([cellOf(3)], { budget: { ...NO_LIMIT, maxMinutes: 1 } }), world);
    const state = { isOver: false };
    void ran.finally(() => (state.isOver = true));
    const beganMs = Date.now();
    while (!state.isOver) await vi.advanceTimersByTimeAsync(1_000);
    const tookMs = Date.now() - beganMs;
    vi.useRealTimers();
    const { cells } = await ran;
    // By a clock that this test moves on; what the run does before its first request may take some of it.
    expect(tookMs).toBeLessThan(300_000);
    const [record] = cells;
    expect(record?.results.map(({ output }) => output)).toEqual(
      ['q0', 'q1', 'q2'].map((q) => `answer to ${q}`),
    );
    expect(record?.results.every(({ error }) => error?.endsWith('budget spent: 1 minute'))).toBe(true);
  });

  it('keeps answers before they have scores; taken up, they are not asked for again', async () => {
    const world = createWorld();
    const lines: { readonly id: string; readonly outcome: Outcome }[] = [];
    const keeper: AnswerKeeper = {
      has: () => false,
      take: ({ planned }: TrialName) => lines.findLast(({ id }) => id === planned.case.id)?.outcome,
      keep: ({ planned }, outcome) => void lines.push({ id: planned.case.id, outcome }),
    };
    const refusing = { ...world, embed: () => Promise.reject(new ProviderError('fatal', 'no credit')) };
    const first = await run(createPlan([cellOf(2)]), refusing, { keeper });
    expect(first.cells[0]?.results[0]).toMatchObject({
      passed: null,
      error_kind: 'unscored',
      error: 'unscored: semantic_similarity: embedder: no credit',
      output: 'answer to q0',
    });
    expect(lines.map(({ id, outcome }) => [id, outcome.output, outcome.passed])).toContainEqual([
      'q1',
      'answer to q1',
      null,
    ]);
    const before = world.asked.length;
    const second = await run(createPlan([cellOf(2)]), world, { keeper });
    expect(world.asked.slice(before)).toEqual(['3 texts']);
    expect(
      second.cells[0]?.results.map(({ passed, output, latency_ms }) => [passed, output, latency_ms]),
    ).toEqual([
      [true, 'answer to q0', 10],
      [true, 'answer to q1', 10],
    ]);
  });

  it('ends at once when it is cancelled while answers wait', async () => {
    const world = createWorld();
    const controller = new AbortController();
    const cancelled = open(world);
    const deps = createRunDeps(
      (model) => {
        const opened = cancelled(model);
        if (opened.status !== 'ready') return opened;
        const complete: Provider['complete'] = (prompt, trial) => {
          if (prompt.messages[0]?.content === 'q7') controller.abort(new Error('cancelled'));
          return opened.provider.complete(prompt, trial);
        };
        return { status: 'ready', provider: { ...opened.provider, complete } };
      },
      { instruments: { embedder: embedder() }, signal: controller.signal },
    );
    const { cells } = await runPlan(createPlan([cellOf(20)]), deps);
    expect(cells[0]?.results.every((result) => result.error_kind === 'stopped')).toBe(true);
    expect(world.asked).not.toContain('2 texts');
  });

  it('does not ask a model whose answers cannot be scored, and says why', async () => {
    const world = createWorld();
    const failure = { kind: 'no_key', words: 'the key is missing' } as const;
    const openModel = (model: Model): OpenedModel =>
      model === embedderModel ? { status: 'unavailable', failure } : open(world)(model);
    const plain = createCell(['p'], { benchmark: createBenchmark({ name: 'plain' }) });
    const { cells } = await runPlan(
      createPlan([cellOf(2), plain]),
      createRunDeps(openModel, { instruments: { embedder: embedder() } }),
    );
    expect(cells.map(({ unmeasured }) => unmeasured)).toEqual(['the key is missing', undefined]);
    expect(world.asked).toEqual(['p']);
  });
});
