import { describe, expect, it, vi } from 'vitest';
import type { Completion, Model, Prompt } from '../../src/domain/model.ts';
import type { Plan } from '../../src/domain/plan.ts';
import { ProviderError } from '../../src/domain/provider-error.ts';
import type { Evaluator } from '../../src/evaluators/evaluator.ts';
import type { OpenedModel, Provider } from '../../src/providers/provider.ts';
import { Spending } from '../../src/run/budget.ts';
import type { Progress } from '../../src/run/progress.ts';
import { runPlan } from '../../src/run/run-plan.ts';
import type { Ran } from '../../src/run/run-plan.ts';
import {
  NO_LIMIT,
  createBenchmark,
  createCell,
  createCompletion,
  createModel,
  createPlan,
  createRunDeps,
} from '../support/plans.ts';

/** Passes an answer that says "right"; cannot score one that says "unreadable". */
const rightOrWrong: Evaluator = {
  version: 1,
  settings: {},
  reference: { rule: [], examples: [] },
  findProblem: () => undefined,
  evaluate: (_item, answer) =>
    answer === 'unreadable'
      ? { status: 'unscored', reason: 'cannot be read' }
      : { status: 'scored', value: answer === 'right' ? 1 : 0, answer, explanation: 'as it says' },
};

type Answer = (prompt: Prompt, trial: number) => Promise<Completion>;

function createProvider(answer: Answer): Provider & { closed: boolean; most: number } {
  let inFlight = 0;
  const provider = {
    closed: false,
    most: 0,
    complete: async (prompt: Prompt, trial: number): Promise<Completion> => {
      inFlight += 1;
      provider.most = Math.max(provider.most, inFlight);
      try {
        await new Promise((resolve) => setImmediate(resolve));
        return await answer(prompt, trial);
      } finally {
        inFlight -= 1;
      }
    },
    close: (): Promise<void> => {
      provider.closed = true;
      return Promise.resolve();
    },
  };
  return provider;
}

function run(plan: Plan, openModel: (model: Model) => OpenedModel): Promise<Ran> {
  return runPlan(plan, createRunDeps(openModel, { findEvaluator: () => rightOrWrong }));
}

const sayById: Answer = ({ messages: [message] }) =>
  Promise.resolve(createCompletion(message?.content.startsWith('good') === true ? 'right' : 'wrong'));

describe('runPlan', () => {
  it('gives one record a cell, with the cases in their order', async () => {
    const cells = [
      createCell(['good1', 'bad1', 'good2']),
      createCell(['good3'], { benchmark: createBenchmark({ name: 'b' }) }),
    ];
    const provider = createProvider(sayById);
    const { cells: records, spending } = await run(createPlan(cells), () => ({ status: 'ready', provider }));
    expect(records.map(({ benchmark_name }) => benchmark_name)).toEqual(['sums', 'b']);
    expect(records[0]?.results.map(({ test_id, passed }) => [test_id, passed])).toEqual([
      ['good1', true],
      ['bad1', false],
      ['good2', true],
    ]);
    expect(records[0]?.summary).toMatchObject({
      total_tests: 3,
      passed: 2,
      pass_rate: 2 / 3,
      total_tokens: 15,
    });
    expect(spending).toMatchObject({ requests: 4, inputTokens: 12, outputTokens: 8 });
    expect(provider.closed).toBe(true);
  });

  it('keeps the trials of a case apart and in order', async () => {
    const provider = createProvider((_prompt, trial) =>
      Promise.resolve(createCompletion(trial === 2 ? 'wrong' : 'right')),
    );
    const { cells } = await run(createPlan([createCell(['q'], { repeat: 3 })]), () => ({
      status: 'ready',
      provider,
    }));
    const [result] = cells[0]?.results ?? [];
    expect(result?.trials?.map(({ passed }) => passed)).toEqual([true, false, true]);
    expect(result).toMatchObject({ passed: true, scores: { exact_match: 2 / 3 } });
    expect(cells[0]?.summary?.pass_rate).toBeCloseTo(2 / 3, 12);
  });

  it('keeps to the concurrency over all models together', async () => {
    const provider = createProvider(sayById);
    const ids = Array.from({ length: 40 }, (_, i) => `good${i}`) as [string, ...string[]];
    const cells = ['a', 'b', 'c'].map((id) => createCell(ids, { model: createModel({ id }) }));
    await run(createPlan(cells, { concurrency: 4 }), () => ({ status: 'ready', provider }));
    expect(provider.most).toBe(4);
  });

  it('turns a rejected request into an errored case and goes on', async () => {
    const provider = createProvider((prompt, trial) =>
      prompt.messages[0]?.content === 'bad'
        ? Promise.reject(new ProviderError('rejected', 'the prompt is too long', { status: 400 }))
        : sayById(prompt, trial),
    );
    const { cells } = await run(createPlan([createCell(['good1', 'bad', 'good2'])]), () => ({
      status: 'ready',
      provider,
    }));
    expect(cells[0]?.results[1]).toMatchObject({
      passed: null,
      error: 'the prompt is too long',
      output: null,
    });
    expect(cells[0]?.summary).toMatchObject({ passed: 2, pass_rate: 1, errored: 1, unscored: 0 });
  });

  it('asks no more after a fatal failure than was in flight', async () => {
    const provider = createProvider(() =>
      Promise.reject(new ProviderError('fatal', 'quota spent', { status: 429 })),
    );
    const ids = Array.from({ length: 500 }, (_, i) => `q${i}`) as [string, ...string[]];
    const { cells, spending } = await run(createPlan([createCell(ids)]), () => ({
      status: 'ready',
      provider,
    }));
    expect(spending.requests).toBeLessThanOrEqual(5);
    expect(cells[0]?.results.every(({ error }) => error === 'quota spent')).toBe(true);
  });

  it('keeps account of answers that came, were not counted and were lost, and of what they cost at most', async () => {
    let asked = 0;
    const provider = createProvider(() => {
      asked += 1;
      if (asked <= 2) return Promise.reject(new ProviderError('transient', 'reset'));
      const usage =
        asked === 3 ? { inputTokens: null, outputTokens: null } : { inputTokens: 4, outputTokens: 1 };
      return Promise.resolve({ ...createCompletion('right'), usage });
    });
    const model = createModel({ price: { input: 1_000_000, output: 0 } });
    const cell = createCell(['12345678', '12345678'], { model });
    const { spending } = await run(createPlan([cell]), () => ({ status: 'ready', provider }));
    expect(spending.models.of('small')).toMatchObject({
      dispatched: 4,
      answered: 2,
      unknown: 2,
      estimated: 1,
    });
    expect(spending.atMostUsd).toBe(spending.costUsd + 2 * spending.models.of('small').dearestUsd);
    expect(spending.models.of('small').dearestUsd).toBeGreaterThanOrEqual(4);
  });

  it('counts lost answers against a budget of dollars', () => {
    const spending = new Spending({ ...NO_LIMIT, maxCostUsd: 3 });
    spending.add({ inputTokens: 1, outputTokens: 1 }, { usd: 1, isEstimated: false }, 'm');
    spending.models.lost('m', 0);
    expect(spending.findLimit()).toBeUndefined();
    spending.models.lost('m', 0);
    expect(spending.findLimit()).toMatchObject({ kind: 'budget' });
  });

  it('holds a budget of dollars where no answer can be used', async () => {
    const provider = createProvider(() =>
      Promise.reject(new ProviderError('rejected', 'it is too long', { mayBePaid: true })),
    );
    const ids = Array.from({ length: 50 }, (_, i) => `q${i}`) as [string, ...string[]];
    const model = createModel({ price: { input: 0, output: 1_000_000 }, maxTokens: 10, maxConcurrency: 1 });
    const plan = createPlan([createCell(ids, { model })], { budget: { ...NO_LIMIT, maxCostUsd: 35 } });
    const { spending } = await run(plan, () => ({ status: 'ready', provider }));
    expect(spending.models.of('small')).toMatchObject({ dispatched: 4, answered: 0, unknown: 4 });
    expect(spending.atMostUsd).toBe(40);
  });

  it('spends no more dollars than one answer too many, fifty at once, whatever is lost or put off', async () => {
    let asked = 0;
    const provider = createProvider(() => {
      asked += 1;
      const failure = { 3: 'transient', 5: 'rate_limited' } as const;
      const kind = failure[(asked % 7) as keyof typeof failure] as 'transient' | 'rate_limited' | undefined;
      return kind === undefined
        ? Promise.resolve(createCompletion('right'))
        : Promise.reject(new ProviderError(kind, 'no', { retryAfterMs: 1 }));
    });
    const ids = Array.from({ length: 100 }, (_, i) => `q${i}`) as [string, ...string[]];
    // Each answer costs two dollars, and can cost ten.
    const model = createModel({ price: { input: 0, output: 1_000_000 }, maxTokens: 10 });
    const plan = createPlan([createCell(ids, { model })], {
      concurrency: 50,
      budget: { ...NO_LIMIT, maxCostUsd: 49 },
    });
    const { cells, spending } = await run(plan, () => ({ status: 'ready', provider }));
    expect(spending.atMostUsd).toBe(50);
    const unasked = cells[0]?.results.filter(({ error }) => error === 'budget spent: 49 US dollars');
    expect(unasked).toHaveLength(100 - spending.models.of('small').answered);
  });

  it('ends at once when it is interrupted while requests wait for dollars', async () => {
    const interruption = new AbortController();
    const provider = createProvider(async () => {
      interruption.abort();
      await Promise.reject(new ProviderError('transient', 'interrupted'));
      return createCompletion('never');
    });
    const model = createModel({ price: { input: 0, output: 1_000_000 }, maxTokens: 10 });
    const plan = createPlan([createCell(['a', 'b', 'c', 'd', 'e'], { model })], {
      budget: { ...NO_LIMIT, maxCostUsd: 5 },
    });
    const deps = createRunDeps(() => ({ status: 'ready', provider }), { signal: interruption.signal });
    const { cells, spending } = await runPlan(plan, deps);
    expect(spending.requests).toBe(1);
    expect(cells[0]?.results.every(({ passed }) => passed === null)).toBe(true);
  });

  it('never sends more requests than the budget has', async () => {
    const provider = createProvider(sayById);
    const ids = Array.from({ length: 50 }, (_, i) => `good${i}`) as [string, ...string[]];
    const plan = createPlan([createCell(ids)], {
      budget: { ...NO_LIMIT, maxRequests: 7 },
    });
    const { cells, spending } = await run(plan, () => ({ status: 'ready', provider }));
    expect(spending.requests).toBe(7);
    expect(cells[0]?.results.filter(({ error }) => error === 'budget spent: 7 requests')).toHaveLength(43);
  });

  it('waits for no model longer than its time allows', async () => {
    const provider = createProvider(() =>
      Promise.reject(new ProviderError('rate_limited', 'slow down', { retryAfterMs: 300_000 })),
    );
    const budget = { ...NO_LIMIT, maxMinutes: 0.01 };
    const plan = createPlan([createCell(['a', 'b'])], { budget });
    const { cells, spending } = await run(plan, () => ({ status: 'ready', provider }));
    expect(spending.requests).toBe(2);
    const error = 'budget spent: 0.01 minutes, and not one answer: slow down';
    expect(cells[0]?.results).toMatchObject([
      { passed: null, error, error_kind: 'throttled' },
      { passed: null, error, error_kind: 'throttled' },
    ]);
  });

  it('waits for no answer for longer than half a minute after its time', async () => {
    vi.useFakeTimers();
    const provider = createProvider((prompt) =>
      prompt.messages[0]?.content === 'good' ? sayById(prompt, 1) : new Promise(() => undefined),
    );
    const plan = createPlan([createCell(['good', 'never', 'nor'])], {
      budget: { ...NO_LIMIT, maxMinutes: 1 },
      concurrency: 2,
    });
    const ran = run(plan, () => ({ status: 'ready', provider }));
    await vi.advanceTimersByTimeAsync(90_000);
    const { cells, spending } = await ran;
    vi.useRealTimers();
    expect(cells[0]?.results).toMatchObject([
      { passed: true },
      { passed: null, error: 'budget spent: 1 minute', error_kind: 'budget' },
      { passed: null, error: 'budget spent: 1 minute', error_kind: 'budget' },
    ]);
    expect(spending.requests).toBe(3);
  });

  it('records why a model could not be asked, and runs the others', async () => {
    const cells = [
      createCell(['q'], { model: createModel({ id: 'a' }) }),
      createCell(['good'], { model: createModel({ id: 'b' }) }),
    ];
    const provider = createProvider(sayById);
    const { cells: records } = await run(createPlan(cells), ({ id }) =>
      id === 'a'
        ? { status: 'unavailable', failure: { kind: 'no_key', words: 'OPENAI_API_KEY is not set' } }
        : { status: 'ready', provider },
    );
    expect(records.map(({ unmeasured }) => unmeasured)).toEqual(['OPENAI_API_KEY is not set', undefined]);
    expect(records[0]?.results[0]).toMatchObject({ error_kind: 'no_key' });
    expect(records[1]?.summary?.pass_rate).toBe(1);
  });

  it('leaves a case unscored, not failed, where an evaluator cannot tell', async () => {
    const provider = createProvider(() => Promise.resolve(createCompletion('unreadable')));
    const { cells } = await run(createPlan([createCell(['q'])]), () => ({ status: 'ready', provider }));
    expect(cells[0]?.results[0]).toMatchObject({
      passed: null,
      scores: { exact_match: null },
      error: 'unscored: exact_match: cannot be read',
      error_kind: 'unscored',
      output: 'unreadable',
    });
    expect(cells[0]?.summary).toMatchObject({ pass_rate: null, errored: 0, unscored: 1 });
  });

  it('counts what priced answers cost', async () => {
    const provider = createProvider(sayById);
    const model = createModel({ price: { input: 1, output: 10 } });
    const { cells } = await run(createPlan([createCell(['q'], { model })]), () => ({
      status: 'ready',
      provider,
    }));
    expect(cells[0]?.summary?.cost_usd).toBeCloseTo((3 * 1 + 2 * 10) / 1e6, 15);
  });

  it('loses nothing in an outage, and asks little while it lasts', async () => {
    let [asked, failed] = [0, 0];
    const ids = Array.from({ length: 59 }, (_, index) => `q${index}`);
    let backAtMs = Infinity;
    const provider = createProvider(() => {
      asked += 1;
      if (asked > 20 && backAtMs === Infinity) backAtMs = Date.now() + 3_000;
      if (asked <= 20 || Date.now() > backAtMs) return Promise.resolve(createCompletion('yes'));
      failed += 1;
      return Promise.reject(new ProviderError('transient', 'away', { status: 503 }));
    });
    const deps = createRunDeps(() => ({ status: 'ready', provider }));
    const { cells } = await runPlan(createPlan([createCell(['q', ...ids])]), deps);
    expect(cells[0]?.summary).toMatchObject({ total_tests: 60, errored: 0 });
    // Ten before it is known, those under way then, and one or two that looked.
    expect(failed).toBeLessThanOrEqual(20);
  });

  it('tells while it runs that a model asks to wait, for how many and until when', async () => {
    const interrupt = new AbortController();
    const told: Progress[] = [];
    const provider = createProvider(() =>
      Promise.reject(new ProviderError('rate_limited', 'slow down', { retryAfterMs: 60_000 })),
    );
    const deps = createRunDeps(() => ({ status: 'ready', provider }), {
      signal: interrupt.signal,
      onProgress: (progress) => {
        told.push(progress);
        if (progress.kind === 'silent') interrupt.abort();
      },
    });
    const startedMs = Date.now();
    const { cells } = await runPlan(createPlan([createCell(['a', 'b', 'c'])]), deps);
    expect(cells[0]?.results.map((result) => result.error_kind)).toEqual(['stopped', 'stopped', 'stopped']);
    const { silence } = told.find(({ kind }) => kind === 'silent') as Extract<Progress, { kind: 'silent' }>;
    expect(silence).toMatchObject({ throttled: { count: 3 }, failed: null, hanging: null });
    expect(silence.throttled?.untilMs).toBeGreaterThanOrEqual(startedMs + 60_000);
  });
});
