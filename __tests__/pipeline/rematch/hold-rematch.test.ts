import { describe, expect, it } from 'vitest';
import type { Completion, Prompt } from '../../../src/domain/model.ts';
import type { Cell } from '../../../src/domain/plan.ts';
import { ProviderError } from '../../../src/domain/provider-error.ts';
import type { Rematch } from '../../../src/domain/record.ts';
import { planEmbedder } from '../../../src/instruments/embedder.ts';
import { holdRematch } from '../../../src/pipeline/rematch/hold-rematch.ts';
import type { Provider } from '../../../src/providers/provider.ts';
import { Spending } from '../../../src/run/budget.ts';
import { localWorkspace } from '../../../src/text/reach.ts';
import { createCell, createCompletion, createModel, createRunDeps, NO_LIMIT } from '../../support/plans.ts';
import { NO_BALLOTS } from '../../support/ballots.ts';

const NO_USAGE = { inputTokens: null, outputTokens: null };
const IDS: [string, ...string[]] = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j'];

/** Two sides of ten cases; the baseline's prompts begin with "old". */
function createSides(): { candidate: Cell; baseline: Cell } {
  const candidate = createCell(IDS, { model: createModel({ id: 'm' }) });
  const [first, ...rest] = candidate.cases.map((planned) => ({
    ...planned,
    prompt: { system: null, messages: [{ role: 'user' as const, content: `old ${planned.case.id}` }] },
  }));
  return { candidate, baseline: { ...candidate, cases: [first!, ...rest] } };
}

type Asked = { readonly rematch: Rematch; readonly requests: readonly string[] };

async function ask(
  answer: (text: string, count: number) => Completion,
  spending = new Spending(NO_LIMIT),
): Promise<Asked> {
  const requests: string[] = [];
  const complete = (prompt: Prompt): Promise<Completion> => {
    const text = prompt.messages[0]!.content;
    requests.push(text);
    return new Promise((resolve) => resolve(answer(text, requests.length)));
  };
  const held = await holdRematch(
    { ...createSides(), trials: 3, against: '2026-11-23T10:00:00Z' },
    {
      ...createRunDeps(() => ({
        status: 'ready',
        provider: { complete, close: () => Promise.resolve() },
      })),
      spending,
      concurrency: 1,
    },
  );
  if (held.status === 'impossible') throw new Error(held.why.kind);
  return { rematch: held.rematch, requests };
}

const right = (): Completion => createCompletion('42');

describe('holdRematch', () => {
  it('asks both sides in turn', async () => {
    const { rematch, requests } = await ask(right);
    expect(requests).toHaveLength(60);
    expect(rematch.unfinished).toBeUndefined();
    expect([rematch.baseline, rematch.candidate].map((side) => side.length)).toEqual([10, 10]);
  });

  it.each([
    ['the baseline', 'baseline', (text: string) => text.startsWith('old')],
    ['the new side', 'new side', (text: string) => !text.startsWith('old')],
  ])('asks the other side nothing more where %s is given up', async (_what, side, isRefused) => {
    const { rematch, requests } = await ask((text, count) => {
      if (count > 20 && isRefused(text)) throw new ProviderError('fatal', 'HTTP 401: no such key');
      return right();
    });
    expect(requests.length).toBeLessThanOrEqual(22);
    expect(rematch.unfinished).toBe(`the ${side} could not be asked to the end: HTTP 401: no such key`);
  });

  it('decides where all was asked before a side was given up', async () => {
    const { rematch } = await ask((_text, count) => {
      if (count === 60) throw new ProviderError('fatal', 'HTTP 401');
      return right();
    });
    expect(rematch.unfinished).toBeUndefined();
  });

  it('does not begin what would cost more than is left, by what the model’s answers cost so far', async () => {
    const spending = new Spending({ ...NO_LIMIT, maxCostUsd: 1 });
    for (let i = 0; i < 10; i += 1) spending.add(NO_USAGE, { usd: 0.01, isEstimated: false }, 'm');
    spending.add(NO_USAGE, { usd: 0.4, isEstimated: false }, 'a dear one');
    const { rematch, requests } = await ask(right, spending);
    expect(requests).toEqual([]);
    expect(rematch.unfinished).toBe(
      '60 requests, about 0.6 US dollars, do not fit into the 0.5 left of `budget.max_cost_usd`',
    );
    const enough = new Spending({ ...NO_LIMIT, maxCostUsd: 0.7 });
    for (let i = 0; i < 10; i += 1) enough.add(NO_USAGE, { usd: 0.01, isEstimated: false }, 'm');
    expect((await ask(right, enough)).requests).toHaveLength(60);
  });

  it('does not begin what needs more requests than are left', async () => {
    const { rematch, requests } = await ask(right, new Spending({ ...NO_LIMIT, maxRequests: 59 }));
    expect(requests).toEqual([]);
    expect(rematch).toMatchObject({
      unfinished: '60 requests do not fit into the 59 left of `budget.max_requests`',
      unfinished_kind: 'budget',
    });
  });
});

describe('a rematch whose answers an instrument scores', () => {
  async function embed(spending: Spending): Promise<{ rematch: Rematch; requests: number[] }> {
    const { candidate, baseline } = createSides();
    const scored = { evaluators: [{ name: 'semantic_similarity', settings: {} }] };
    const requests: number[] = [];
    const provider: Provider = {
      complete: ({ messages: [message] }) =>
        Promise.resolve(createCompletion(message?.content.startsWith('old') === true ? '42' : 'no idea')),
      embed: (texts) => {
        requests.push(texts.length);
        const vectors = texts.map((text) => (text === '42' ? [1, 0] : [0, 1]));
        return Promise.resolve({ vectors, usage: NO_USAGE });
      },
      close: () => Promise.resolve(),
    };
    const model = createModel({ id: 'e' });
    const embedder = planEmbedder({
      models: { embedder: model, judge: model },
      judge: { criteria: [], samples: 1, template: null },
      ballots: NO_BALLOTS,
      workspace: localWorkspace('.'),
      redact: (text) => text,
    });
    const deps = createRunDeps(() => ({ status: 'ready', provider }), { instruments: { embedder } });
    const held = await holdRematch(
      {
        candidate: { ...candidate, ...scored },
        baseline: { ...baseline, ...scored },
        trials: 3,
        against: '',
      },
      { ...deps, spending, concurrency: 2 },
    );
    if (held.status === 'impossible') throw new Error(held.why.kind);
    return { rematch: held.rematch, requests };
  }

  it('scores all of both sides, and asks for each text once', async () => {
    const { rematch, requests } = await embed(new Spending(NO_LIMIT));
    expect(requests).toEqual([2]);
    expect(rematch.unfinished).toBeUndefined();
    const passed = [rematch.baseline, rematch.candidate].map((side) => side.map((result) => result.passed));
    expect(passed).toEqual([IDS.map(() => true), IDS.map(() => false)]);
  });

  it('is not begun where the budget has nothing left for the scores', async () => {
    const { rematch, requests } = await embed(new Spending({ ...NO_LIMIT, maxRequests: 60 }));
    expect(requests).toEqual([]);
    expect(rematch.unfinished).toContain('61 requests do not fit into the 60 left');
  });
});
