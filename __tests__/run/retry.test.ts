import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { ProviderError } from '../../src/domain/provider-error.ts';
import type { ProviderErrorKind } from '../../src/domain/provider-error.ts';
import { Health } from '../../src/run/health.ts';
import { askUntilAnswered } from '../../src/run/retry.ts';
import type { Asked } from '../../src/run/retry.ts';

const noPause = () => Promise.resolve(true);

type Step = ProviderErrorKind | { readonly retryAfterMs: number } | 'answer';

/** Plays the steps one attempt each (the last one for ever) and notes the waits instead of waiting. */
async function play(
  steps: readonly Step[],
  health = new Health(),
): Promise<{ asked: Asked<string>; attempts: number; waits: number[]; health: Health }> {
  let attempts = 0;
  const waits: number[] = [];
  const attempt = (): Promise<string> => {
    const step = steps[Math.min(attempts, steps.length - 1)];
    attempts += 1;
    if (step === 'answer') return Promise.resolve('42');
    if (typeof step === 'object')
      return Promise.reject(new ProviderError('rate_limited', 'too many requests', { status: 429, ...step }));
    const status = step === 'transient' ? 500 : null;
    return Promise.reject(new ProviderError(step ?? 'transient', `failed: ${step}`, { status }));
  };
  const pause = (ms: number): Promise<boolean> => {
    waits.push(ms);
    return Promise.resolve(true);
  };
  const asked = await askUntilAnswered(attempt, health, new AbortController().signal, pause);
  return { asked, attempts, waits, health };
}

/** Gives the health of a model that has answered so many, and then put off so many. */
function createHealth(answered: number, putOff = 0): Health {
  const health = new Health();
  for (let n = 0; n < answered; n += 1) health.answered();
  for (let n = 0; n < putOff; n += 1)
    health.failed(new ProviderError('rate_limited', 'slow down'), Symbol('another'));
  return health;
}

/** Plays the steps 300 times, and gives the longest of each wait, as the next multiple of a step. */
async function findLongestWaits(
  steps: readonly Step[],
  createOne: () => Health,
  stepMs: number,
): Promise<number[]> {
  const longest: number[] = [];
  for (let played = 0; played < 300; played += 1) {
    const { waits } = await play(steps, createOne());
    for (const [index, wait] of waits.entries()) longest[index] = Math.max(longest[index] ?? 0, wait);
  }
  return longest.map((wait) => Math.ceil(wait / stepMs) * stepMs);
}

describe('askUntilAnswered', () => {
  it('asks again after a transient failure', async () => {
    const { asked, attempts } = await play(['transient', 'transient', 'answer']);
    expect(asked).toEqual({ status: 'answered', value: '42' });
    expect(attempts).toBe(3);
  });

  it('gives up after ten failures', async () => {
    const { asked, attempts, waits } = await play(['transient']);
    expect(asked.status).toBe('failed');
    expect(attempts).toBe(10);
    for (const [index, wait] of waits.entries())
      expect(wait).toBeLessThanOrEqual(Math.min(8000, 500 * 2 ** index));
  });

  it('keeps its waits short for four failures where most others are answered, and then its patience', async () => {
    const known = (answers: number) => (): Health => createHealth(answers);
    const chance = await findLongestWaits(['transient'], known(200), 100);
    expect(chance.slice(0, 6)).toEqual([100, 100, 100, 100, 500, 1000]);
    // No less patience for that: four attempts more.
    expect(chance).toHaveLength(13);
    // Nothing is known yet.
    expect((await findLongestWaits(['transient'], known(50), 500)).slice(0, 4)).toEqual([
      500, 1000, 2000, 4000,
    ]);
  });

  it('keeps its waits short where it is put off for no time that is named, and most others are not', async () => {
    const steps = [...Array<Step>(7).fill('rate_limited'), 'answer'] as const;
    const short = await findLongestWaits(steps, () => createHealth(200), 100);
    expect(short).toEqual([100, 100, 100, 100, 500, 500, 500]);
    const long = await findLongestWaits(steps, () => createHealth(200, 40), 500);
    expect(long.slice(0, 4)).toEqual([500, 1000, 2000, 4000]);
  });

  it('does not count being told to come back later as a failure', async () => {
    const { asked, attempts } = await play([...Array<Step>(40).fill({ retryAfterMs: 5 }), 'answer']);
    expect(asked.status).toBe('answered');
    expect(attempts).toBe(41);
  });

  it('never comes back before the time the provider named', async () => {
    const { waits } = await play([{ retryAfterMs: 61_000 }, 'answer']);
    expect(waits).toHaveLength(1);
    expect(waits[0]).toBeGreaterThanOrEqual(61_000);
  });

  it('makes no long wait of a short one that the provider named', async () => {
    const { waits } = await play([...Array<Step>(3).fill({ retryAfterMs: 50 }), 'answer']);
    for (const [index, wait] of waits.entries()) expect(wait).toBeLessThanOrEqual(50 + 50 * 2 ** index);
  });

  it('comes back soon after a second that the provider named', async () => {
    const { waits } = await play([{ retryAfterMs: 1_000 }, 'answer']);
    expect(waits[0]).toBeGreaterThanOrEqual(1_000);
    expect(waits[0]).toBeLessThanOrEqual(1_100);
  });

  it('waits no longer after a failure for having been put off before', async () => {
    const putOff = Array<Step>(30).fill({ retryAfterMs: 5 });
    const { waits } = await play([...putOff, 'transient', 'answer']);
    expect(waits.at(-1)).toBeLessThanOrEqual(500);
  });

  it('asks again at once who waited for long until the request failed', async () => {
    const waits: number[] = [];
    let attempts = 0;
    const attempt = async (): Promise<string> => {
      attempts += 1;
      if (attempts > 1) return '42';
      await sleep(600);
      throw new ProviderError('transient', 'did not answer in time');
    };
    const pause = (ms: number) => Promise.resolve(waits.push(ms) > 0);
    await askUntilAnswered(attempt, new Health(), new AbortController().signal, pause);
    expect(waits).toEqual([0]);
  });

  it('does not wait for an hour', async () => {
    const { asked, attempts } = await play([{ retryAfterMs: 3_600_000 }, 'answer']);
    expect(asked.status).toBe('failed');
    expect(attempts).toBe(1);
  });

  it.each(['rejected', 'fatal'] as const)('asks once where the failure is %s', async (kind) => {
    const { asked, attempts, health } = await play([kind, 'answer']);
    expect(asked.status).toBe('failed');
    expect(attempts).toBe(1);
    expect(health.gaveUp === undefined).toBe(kind === 'rejected');
  });

  it('lets an error that is no provider’s through', async () => {
    const attempt = (): Promise<never> => Promise.reject(new TypeError('a defect'));
    const asking = askUntilAnswered(attempt, new Health(), new AbortController().signal, noPause);
    await expect(asking).rejects.toThrow('a defect');
  });

  it('stops waiting when aborted', async () => {
    const controller = new AbortController();
    const attempt = (): Promise<never> => {
      queueMicrotask(() => controller.abort());
      return Promise.reject(new ProviderError('rate_limited', 'later', { retryAfterMs: 60_000 }));
    };
    const pause = (ms: number) => sleep(ms, true, controller);
    await expect(askUntilAnswered(attempt, new Health(), controller.signal, pause)).rejects.toThrow(/abort/i);
  });
});
