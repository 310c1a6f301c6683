import { describe, expect, it } from 'vitest';
import type { Model } from '../../src/domain/model.ts';
import { ProviderError } from '../../src/domain/provider-error.ts';
import { planEmbedder } from '../../src/instruments/embedder.ts';
import { Asker } from '../../src/pipeline/rematch/asker.ts';
import type { Provider } from '../../src/providers/provider.ts';
import { Spending } from '../../src/run/budget.ts';
import { FairGate } from '../../src/run/fair-gate.ts';
import { LateScores } from '../../src/run/late-scores.ts';
import { openInstruments } from '../../src/run/open-instruments.ts';
import { PeersByKey } from '../../src/run/peers.ts';
import { Scheduler } from '../../src/run/scheduler.ts';
import { SilenceWatch } from '../../src/run/silence.ts';
import { localWorkspace } from '../../src/text/reach.ts';
import { NO_BALLOTS } from '../support/ballots.ts';
import { createCell, createCompletion, createModel, createRunDeps, NO_LIMIT } from '../support/plans.ts';

const KEY = { provider: 'openai', baseUrl: null, apiKey: 'shared' };

/** A provider that puts its first request off. */
function createProvider(): Provider {
  let count = 0;
  const answer = async <T>(value: T): Promise<T> => {
    count += 1;
    if (count === 1) throw new ProviderError('rate_limited', 'HTTP 429', { status: 429, retryAfterMs: 1 });
    return Promise.resolve(value);
  };
  const usage = { inputTokens: 1, outputTokens: 0 };
  return {
    complete: () => answer(createCompletion('42')),
    embed: (texts) => answer({ vectors: texts.map(() => [1, 2]), usage }),
    close: () => Promise.resolve(),
  };
}

/** What a run has for all that it asks. */
function createShared() {
  const peers = new PeersByKey();
  // Another model on the same key, which is held back all the while.
  peers.of(KEY).join({
    perSecond: () => 1,
    take: () => undefined,
    last: { sentMs: performance.now(), putOffMs: -Infinity },
  });
  return {
    ...createRunDeps(() => ({ status: 'ready', provider: createProvider() })),
    ...{ peers, spending: new Spending(NO_LIMIT), gate: new FairGate(4) },
    watchModel: () => new SilenceWatch(() => undefined),
  };
}

const countOn = (peers: PeersByKey, model: Pick<Model, 'provider' | 'baseUrl' | 'apiKey'>): number =>
  peers.of(model).countPressing(performance.now());

describe('the limit of a key', () => {
  it('is shared by what scores answers', async () => {
    const shared = createShared();
    const embedder = createModel({ id: 'e', model: 'e', ...KEY });
    const instruments = {
      embedder: planEmbedder({
        models: { embedder, judge: embedder },
        judge: { criteria: [], samples: 1, template: null },
        ballots: NO_BALLOTS,
        workspace: localWorkspace('.'),
        redact: (text) => text,
      }),
    };
    const cell = createCell(['q'], { evaluators: [{ name: 'semantic_similarity', settings: {} }] });
    const opened = await openInstruments([cell], { ...shared, instruments });
    expect(countOn(shared.peers, KEY)).toBe(1);
    await opened.instruments.embedder?.embed('a text');
    expect(countOn(shared.peers, KEY)).toBe(2);
    expect(countOn(shared.peers, { ...KEY, apiKey: 'other' })).toBe(1);
    await opened.close();
  });

  it('is shared by the sides of a rematch', async () => {
    const shared = createShared();
    const model = createModel({ id: 'm', ...KEY });
    const instruments = {};
    const askers = (['baseline', 'candidate'] as const).map(
      (side) =>
        new Asker({ cell: createCell(['q'], { model }), side }, () => undefined, {
          ...{ ...shared, instruments, due: {}, late: new LateScores(instruments) },
          ...{ provider: createProvider(), scheduler: new Scheduler(1), watch: shared.watchModel() },
        }),
    );
    for (const asker of askers) await asker.ask(0, 1);
    expect(askers.map((asker) => asker.results()[0]?.output)).toEqual(['42', '42']);
    expect(countOn(shared.peers, KEY)).toBe(3);
  });
});
