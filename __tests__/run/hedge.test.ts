import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ProviderError } from '../../src/domain/provider-error.ts';
import { Hedge } from '../../src/run/hedge.ts';
import type { Send } from '../../src/run/hedged-request.ts';

/** Least time after which a request hangs. */
const HANGING_MS = 200;
const OTHERS_EVERY_MS = 50;

/** Sends requests that end as given, one after the other; the signals that they were sent with tell which was given up. */
function playSteps(endings: readonly (() => Promise<string>)[]) {
  const signals: AbortSignal[] = [];
  const send: Send<string> = (begun, { signal }) => {
    begun();
    signals.push(signal);
    return (endings[signals.length - 1] ?? never)();
  };
  return { send, signals };
}

function never(): Promise<string> {
  return new Promise(() => undefined);
}

function sleep<T>(ms: number, value: T): Promise<T> {
  return new Promise((resolve) => setTimeout(() => resolve(value), ms));
}

function answerAfter(ms: number): Send<string> {
  return (begun) => {
    begun();
    return sleep(ms, '42');
  };
}

/** Settings of a test: what others take to be answered, how many are known before, and what is done at last. */
type Others = { readonly tookMs?: number; readonly known?: number; readonly goOn?: boolean };

/** Asks for two minutes at most, while others are answered. */
async function ask(
  send: Send<string>,
  { tookMs = 10, known = 100, goOn = true }: Others = {},
  mayRepeat = true,
): Promise<string> {
  const hedge = new Hedge();
  const others = Array.from({ length: known }, () => hedge.ask(answerAfter(tookMs), () => false));
  await Promise.all([...others, vi.advanceTimersByTimeAsync(tookMs)]);
  const asked = hedge.ask(send, () => mayRepeat);
  const more = goOn
    ? setInterval(() => void hedge.ask(answerAfter(tookMs), () => false), OTHERS_EVERY_MS)
    : undefined;
  await Promise.all([asked.catch(() => undefined), vi.advanceTimersByTimeAsync(120_000)]);
  clearInterval(more);
  return await asked;
}

describe('Hedge', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('sends a request that hangs once more, takes the first answer, and gives the other up', async () => {
    const { send, signals } = playSteps([never, () => Promise.resolve('the second')]);
    expect(await ask(send)).toBe('the second');
    expect(signals.map(({ aborted }) => aborted)).toEqual([true, true]);
  });

  it('sends it again soon where the second fails, and not before the time that the provider named', async () => {
    for (const retryAfterMs of [null, 700]) {
      const sentMs: number[] = [];
      const fail = () => Promise.reject(new ProviderError('transient', 'second', { retryAfterMs }));
      const { send, signals } = playSteps([never, fail, () => Promise.resolve('the third')]);
      const noteTime: Send<string> = (begun, sending) => {
        sentMs.push(performance.now());
        return send(begun, sending);
      };
      expect(await ask(noteTime)).toBe('the third');
      expect(signals).toHaveLength(3);
      const waitedMs = (sentMs[2] ?? 0) - (sentMs[1] ?? 0);
      expect(waitedMs).toBeGreaterThanOrEqual(HANGING_MS + (retryAfterMs ?? 0));
      // It is looked at now and then.
      expect(waitedMs).toBeLessThan(1.5 * HANGING_MS + (retryAfterMs ?? 0));
    }
  });

  it('sends none before the time that the provider named to the first, where the second hangs', async () => {
    const begunMs = performance.now();
    let thirdMs = 0;
    const putOff = () =>
      sleep(HANGING_MS + 50, null).then(() =>
        Promise.reject(new ProviderError('rate_limited', 'slow down', { retryAfterMs: 5_000 })),
      );
    const third = () => {
      thirdMs = performance.now();
      return Promise.resolve('the third');
    };
    expect(await ask(playSteps([putOff, never, third]).send)).toBe('the third');
    expect(thirdMs - begunMs).toBeGreaterThan(5_000);
  });

  it('takes the answer of the first where those after it hang', async () => {
    const { send, signals } = playSteps([() => sleep(9 * HANGING_MS, 'the first'), never, never]);
    expect(await ask(send)).toBe('the first');
    expect(signals).toHaveLength(3);
  });

  it('fails as the first request did where none is answered', async () => {
    const fail = (ms: number, name: string) => () =>
      sleep(ms, null).then(() => Promise.reject(new Error(name)));
    const { send } = playSteps([fail(2 * HANGING_MS, 'first'), fail(2 * HANGING_MS, 'second')]);
    await expect(ask(send)).rejects.toThrow('first');
  });

  it('fails as the one did whose provider names the latest time, where none is answered', async () => {
    const fail = (ms: number, retryAfterMs: number | null) => () =>
      sleep(ms, null).then(() =>
        Promise.reject(new ProviderError('transient', `in ${retryAfterMs}`, { retryAfterMs })),
      );
    const late = playSteps([fail(2 * HANGING_MS, null), fail(2 * HANGING_MS, 700)]);
    await expect(ask(late.send)).rejects.toMatchObject({ retryAfterMs: 700 });
    const early = playSteps([fail(2 * HANGING_MS, 5_000), fail(2 * HANGING_MS, 700)]);
    await expect(ask(early.send)).rejects.toMatchObject({ retryAfterMs: 5_000 });
  });

  it('waits four times as long as nearly all others took', async () => {
    const { send, signals } = playSteps([() => sleep(7_000, 'the first'), never]);
    expect(await ask(send, { tookMs: 2_000 })).toBe('the first');
    expect(signals).toHaveLength(1);
    const later = playSteps([() => sleep(9_000, 'the first'), never]);
    expect(await ask(later.send, { tookMs: 2_000 })).toBe('the first');
    expect(later.signals).toHaveLength(2);
  });

  it.each<[string, Others, boolean]>([
    ['few answers are known', { known: 19, goOn: false }, true],
    ['it may not be repeated', {}, false],
    ['the model often thinks for long', { tookMs: 8_000 }, true],
  ])('sends a request once where %s', async (_why, others, mayRepeat) => {
    const { send, signals } = playSteps([() => sleep(60_000, 'the first')]);
    expect(await ask(send, others, mayRepeat)).toBe('the first');
    expect(signals).toHaveLength(1);
  });

  it('sends only one in a while of those that hang where nobody is answered, and all where somebody is', async () => {
    const hedge = new Hedge();
    const others = Array.from({ length: 200 }, () => hedge.ask(answerAfter(10), () => false));
    await Promise.all([...others, vi.advanceTimersByTimeAsync(10)]);
    let sent = 0;
    let isAway = true;
    const send: Send<string> = (begun) => {
      begun();
      sent += 1;
      return isAway || sent <= 5 ? never() : sleep(10, '42');
    };
    let answered = 0;
    for (let request = 0; request < 5; request += 1)
      void hedge.ask(send, () => true).then(() => (answered += 1));
    await vi.advanceTimersByTimeAsync(2.5 * HANGING_MS);
    expect(sent).toBe(7);
    isAway = false;
    void hedge.ask(answerAfter(10), () => false);
    await vi.advanceTimersByTimeAsync(2 * HANGING_MS);
    expect(answered).toBeGreaterThanOrEqual(4);
    expect(sent).toBeLessThanOrEqual(5 + 2 + 5);
  });

  it('sends nothing once more after a failure that does not pass, nor beyond what may be under way', async () => {
    const refuse = () => Promise.reject(new ProviderError('fatal', 'no such key'));
    const { send, signals } = playSteps([() => sleep(60_000, 'the first'), refuse]);
    expect(await ask(send)).toBe('the first');
    expect(signals).toHaveLength(2);
    const hedge = new Hedge(1);
    for (let other = 0; other < 100; other += 1) {
      const answered = hedge.ask(answerAfter(10), () => false);
      await Promise.all([answered, vi.advanceTimersByTimeAsync(10)]);
    }
    const alone = playSteps([() => sleep(60_000, 'the first')]);
    await Promise.all([hedge.ask(alone.send, () => true), vi.advanceTimersByTimeAsync(60_000)]);
    expect(alone.signals).toHaveLength(1);
  });

  it('sends no more at once than may be under way, however many hang', async () => {
    const most = 6;
    const hedge = new Hedge(most);
    const others = Array.from({ length: 200 }, () => hedge.ask(answerAfter(10), () => false));
    await Promise.all([...others, vi.advanceTimersByTimeAsync(10)]);
    let [underWay, highest] = [0, 0];
    // As behind a gate, each begins a moment after it was asked for.
    const hang: Send<string> = async (begun) => {
      await Promise.resolve();
      begun();
      highest = Math.max(highest, (underWay += 1));
      return await never();
    };
    for (let request = 0; request < 4; request += 1) void hedge.ask(hang, () => true);
    const more = setInterval(() => void hedge.ask(answerAfter(10), () => false), OTHERS_EVERY_MS);
    await vi.advanceTimersByTimeAsync(10 * HANGING_MS);
    clearInterval(more);
    expect(highest).toBeGreaterThan(4);
    expect(highest).toBeLessThanOrEqual(most);
  });

  it('goes on where the first fails while the one after it hangs', async () => {
    const fail = () => sleep(700, null).then(() => Promise.reject(new ProviderError('transient', 'reset')));
    const { send, signals } = playSteps([fail, never, () => Promise.resolve('the third')]);
    expect(await ask(send)).toBe('the third');
    expect(signals).toHaveLength(3);
  });

  it('sends at most a twentieth more requests than are answered', async () => {
    const hedge = new Hedge();
    const others = Array.from({ length: 100 }, () => hedge.ask(answerAfter(10), () => false));
    await Promise.all([...others, vi.advanceTimersByTimeAsync(10)]);
    let sent = 0;
    const hang: Send<string> = (begun) => {
      begun();
      sent += 1;
      return never();
    };
    for (let request = 0; request < 50; request += 1) void hedge.ask(hang, () => true);
    const more = setInterval(() => void hedge.ask(answerAfter(10), () => false), 250);
    await vi.advanceTimersByTimeAsync(5_000);
    clearInterval(more);
    expect(sent - 50).toBeLessThanOrEqual(6);
    expect(sent - 50).toBeGreaterThan(4);
  });

  it('looks at nothing while nothing is asked', async () => {
    const hedge = new Hedge();
    for (let time = 1; time <= 2; time += 1) {
      const asked = hedge.ask(answerAfter(HANGING_MS), () => true);
      expect(vi.getTimerCount()).toBe(2);
      await Promise.all([asked, vi.advanceTimersByTimeAsync(2 * HANGING_MS)]);
      expect(vi.getTimerCount()).toBe(0);
    }
  });

  it('takes no request for hanging that waits for its turn', async () => {
    let sent = 0;
    const send: Send<string> = async (begun) => {
      await sleep(2 * HANGING_MS, null);
      begun();
      sent += 1;
      return '42';
    };
    expect(await ask(send)).toBe('42');
    expect(sent).toBe(1);
  });
});
