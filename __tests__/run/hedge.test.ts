import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Hedge } from '../../src/run/hedge.ts';
import type { Send } from '../../src/run/hedge.ts';

const HANGING_MS = 30_000;

/** A hedge that knows a model which answers at once. */
async function createHedge(answers = 20): Promise<Hedge> {
  const hedge = new Hedge(HANGING_MS);
  for (let i = 0; i < answers; i += 1)
    await hedge.ask(playSteps([() => Promise.resolve('42')]).send, () => true);
  return hedge;
}

/** Sends the requests that end as given, one after the other, and counts them. */
function playSteps(endings: readonly (() => Promise<string>)[]): { send: Send<string>; sent: () => number } {
  let sent = 0;
  return {
    sent: () => sent,
    send: (begun) => {
      begun();
      sent += 1;
      return (endings[sent - 1] ?? never)();
    },
  };
}

function never(): Promise<string> {
  return new Promise(() => undefined);
}

function sleep<T>(ms: number, value: T): Promise<T> {
  return new Promise((resolve) => setTimeout(() => resolve(value), ms));
}

/** Asks, and lets the time pass until there is an end. */
async function ask(hedge: Hedge, send: Send<string>, mayRepeat = true): Promise<string> {
  const asked = hedge.ask(send, () => mayRepeat);
  await Promise.all([asked.catch(() => undefined), vi.advanceTimersByTimeAsync(5 * HANGING_MS)]);
  return await asked;
}

describe('Hedge', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('sends a request that hangs once more, and takes the first answer', async () => {
    const hedge = await createHedge();
    const { send, sent } = playSteps([never, () => Promise.resolve('the second')]);
    expect(await ask(hedge, send)).toBe('the second');
    expect(sent()).toBe(2);
  });

  it('takes the answer of the first where the second hangs or fails', async () => {
    const hedge = await createHedge();
    const late = () => sleep(3 * HANGING_MS, 'the first');
    const { send, sent } = playSteps([late, () => Promise.reject(new Error('second'))]);
    expect(await ask(hedge, send)).toBe('the first');
    expect(sent()).toBe(2);
  });

  it('fails as the first request did where none is answered', async () => {
    const hedge = await createHedge();
    const fail = (ms: number, name: string) => () =>
      sleep(ms, null).then(() => Promise.reject(new Error(name)));
    const { send } = playSteps([fail(2 * HANGING_MS, 'first'), fail(2 * HANGING_MS, 'second')]);
    await expect(ask(hedge, send)).rejects.toThrow('first');
  });

  it.each<[string, () => Promise<Hedge>, boolean]>([
    ['few answers are known', () => createHedge(3), true],
    ['it may not be repeated', () => createHedge(), false],
    ['the model often thinks for that long', createSlowHedge, true],
  ])('sends a request once where %s', async (_why, create, mayRepeat) => {
    const hedge = await create();
    const { send, sent } = playSteps([() => sleep(2 * HANGING_MS, 'the first')]);
    expect(await ask(hedge, send, mayRepeat)).toBe('the first');
    expect(sent()).toBe(1);
  });

  it('takes no request for hanging that waits for its turn', async () => {
    const hedge = await createHedge();
    let sent = 0;
    const send: Send<string> = async (begun) => {
      await sleep(2 * HANGING_MS, null);
      begun();
      sent += 1;
      return '42';
    };
    expect(await ask(hedge, send)).toBe('42');
    expect(sent).toBe(1);
  });
});

async function createSlowHedge(): Promise<Hedge> {
  const hedge = await createHedge();
  const slow = playSteps([() => sleep(HANGING_MS / 2, '42')]);
  await ask(hedge, slow.send);
  return hedge;
}
