import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import type { Allowance } from '../../src/domain/allowance.ts';
import { ProviderError } from '../../src/domain/provider-error.ts';
import type { Hinting } from '../../src/run/hints.ts';
import { Pace } from '../../src/run/pace.ts';
import { Peers } from '../../src/run/peers.ts';
import type { Pause } from '../../src/run/retry.ts';
import { VirtualTime } from '../support/virtual-time.ts';

const LATENCY_MS = 100;
/** Waits for nothing. */
const go: Pause = () => Promise.resolve(true);
/** An answer with which a server says nothing. */
const ANSWER = {};

type Asking = {
  readonly atOnce?: number;
  /** When each model is asked no more. */
  readonly untilMs?: readonly number[];
  readonly retryAfter?: 'exact' | 'seconds' | 'none';
};

/** Numbers from 0 to 1, the same each time. */
function createRandom(): () => number {
  let state = 1;
  return () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
}

/** Admits a request, or gives the milliseconds until one is; some say with an answer what they still admit. */
type Admit = { (): number | null; readonly tell?: () => Allowance };

/** A server that admits `perSecond` requests, by a bucket that holds `burst`. */
function createBucket(time: VirtualTime, perSecond: number, burst: number): () => number | null {
  const admit = createToldBucket(time, perSecond, burst);
  return () => admit();
}

/** The same, which says what is left. */
function createToldBucket(time: VirtualTime, perSecond: number, burst: number): Admit {
  let [tokens, atMs] = [burst, 0];
  const fill = (): void => {
    tokens = Math.min(burst, tokens + ((time.now - atMs) / 1_000) * perSecond);
    atMs = time.now;
  };
  const admit = (): number | null => {
    fill();
    if (tokens < 1) return ((1 - tokens) / perSecond) * 1_000;
    tokens -= 1;
    return null;
  };
  const tell = (): Allowance => {
    fill();
    const resetMs = ((burst - tokens) / perSecond) * 1_000;
    return { of: 'requests', limit: burst, remaining: Math.floor(tokens), resetMs };
  };
  return Object.assign(admit, { tell });
}

/** A server that admits so many requests in each window of its clock, and says what is left. */
function createWindow(time: VirtualTime, limit: number, windowMs = 1_000): Admit {
  let [window, taken] = [0, 0];
  const restMs = (): number => windowMs - (time.now % windowMs);
  const admit = (): number | null => {
    const now = Math.floor(time.now / windowMs);
    if (now !== window) [window, taken] = [now, 0];
    if (taken >= limit) return restMs();
    taken += 1;
    return null;
  };
  const tell = (): Allowance => ({
    of: 'requests',
    limit,
    remaining: limit - taken,
    resetMs: restMs(),
  });
  return Object.assign(admit, { tell });
}

type Sent = { readonly ms: number; readonly isAdmitted: boolean; readonly model: number };

/** Keeps asking models for a minute, `atOnce` requests each, and gives what was sent. */
async function askForAMinute(
  create: (time: VirtualTime) => Admit,
  { atOnce = 16, untilMs = [60_000], retryAfter = 'exact' }: Asking = {},
): Promise<Sent[]> {
  const [time, random, sent]: [VirtualTime, () => number, Sent[]] = [new VirtualTime(), createRandom(), []];
  const admit = create(time);
  const send = (model: number) => async (): Promise<Hinting> => {
    const leftMs = admit();
    sent.push({ ms: time.now, isAdmitted: leftMs === null, model });
    const told = admit.tell?.();
    const allowances = told === undefined ? [] : [told];
    const latencyMs = leftMs === null ? LATENCY_MS * (0.5 + random()) : 2;
    await time.wait(latencyMs);
    if (leftMs === null) return { latencyMs, allowances };
    const retryAfterMs = { exact: leftMs, seconds: Math.ceil(leftMs / 1_000) * 1_000, none: null }[
      retryAfter
    ];
    throw new ProviderError('rate_limited', 'slow down', { retryAfterMs, allowances });
  };
  const ask = async (pace: Pace, model: number, endMs: number): Promise<void> => {
    for (let tries = 1; time.now < endMs; tries += 1)
      try {
        await pace.keep(send(model), (ms) => time.wait(ms).then(() => true), tries > 1);
        tries = 0;
      } catch (error) {
        const { retryAfterMs } = error as ProviderError;
        await time.wait((retryAfterMs ?? 0) + random() * Math.min(1_000, 500 * 2 ** (tries - 1)));
      }
  };
  const peers = new Peers();
  const asking = untilMs.flatMap((endMs, model) => {
    const pace = new Pace(() => time.now, peers);
    return Array.from({ length: atOnce }, () => ask(pace, model, endMs));
  });
  await time.pass(Promise.all(asking));
  return sent.filter(({ ms }) => ms < 60_000);
}

/** Puts a request off, in a moment. */
async function putOff(time: VirtualTime, retryAfterMs: number | null): Promise<never> {
  await time.wait(2);
  throw new ProviderError('rate_limited', 'slow down', { retryAfterMs });
}

/** Gives what came after the first seconds: the share that was put off, and what was admitted in a second. */
function summarize(sent: readonly Sent[], fromMs = 5_000): { putOff: number; perSecond: number } {
  const late = sent.filter(({ ms }) => ms >= fromMs);
  const admitted = late.filter(({ isAdmitted }) => isAdmitted).length;
  return { putOff: 1 - admitted / late.length, perSecond: admitted / ((60_000 - fromMs) / 1_000) };
}

describe('Pace', () => {
  it('lets all through within a twentieth of a second while nothing is put off', async () => {
    const waits: number[] = [];
    const pace = new Pace(() => 0);
    const wait: Pause = (ms) => Promise.resolve(waits.push(ms) > 0);
    const answers = Array.from({ length: 500 }, () => pace.keep(() => Promise.resolve(ANSWER), wait));
    expect(await Promise.all(answers)).toHaveLength(500);
    // The first ones go one after another.
    expect(waits).toEqual(Array.from({ length: 49 }, (_, index) => index + 1));
  });

  it.each([
    [5, 'exact', 2],
    [16, 'exact', 2],
    [16, 'seconds', 2],
    [16, 'none', 2],
    [64, 'seconds', 2],
    [64, 'none', 20],
    [64, 'seconds', 100],
  ] as const)(
    'finds 20 requests a second for %d at once, told by %s, after a burst of %d',
    async (atOnce, retryAfter, burst) => {
      const sent = await askForAMinute((time) => createBucket(time, 20, burst), { atOnce, retryAfter });
      const { putOff, perSecond } = summarize(sent);
      expect(putOff).toBeLessThan(0.05);
      expect(perSecond).toBeGreaterThan(18);
    },
  );

  it.each([
    [16, 'a bucket', (time: VirtualTime) => createToldBucket(time, 20, 20)],
    [64, 'a bucket', (time: VirtualTime) => createToldBucket(time, 20, 20)],
    [16, 'a window', (time: VirtualTime) => createWindow(time, 20)],
    [64, 'a window', (time: VirtualTime) => createWindow(time, 20)],
  ] as const)('keeps %d at once within what a server says that %s holds', async (atOnce, _what, create) => {
    const { putOff, perSecond } = summarize(await askForAMinute(create, { atOnce }), 0);
    expect(putOff).toBeLessThan(0.05);
    expect(perSecond).toBeGreaterThan(19);
  });

  it.each([
    [100, 5_000, 'seconds'],
    [100, 5_000, 'none'],
    [100, 2_000, 'none'],
    [400, 3_000, 'none'],
    [1_000, 4_000, 'none'],
    [60, 10_000, 'seconds'],
    [300, 10_000, 'exact'],
    [1_000, 4_000, 'seconds'],
  ] as const)(
    'uses most of %i requests in each %i ms, which nothing tells but the end of each: %s',
    async (limit, windowMs, retryAfter) => {
      const create = (time: VirtualTime): Admit => {
        const admit = createWindow(time, limit, windowMs);
        return () => admit();
      };
      const sent = await askForAMinute(create, { atOnce: 50, retryAfter });
      const { perSecond } = summarize(sent, windowMs);
      expect(perSecond).toBeGreaterThan((0.8 * limit * 1_000) / windowMs);
    },
  );

  it.each([
    [16, 'exact', 2],
    [50, 'seconds', 2],
    [50, 'none', 2],
    [50, 'seconds', 20],
    [64, 'exact', 2],
  ] as const)(
    'runs against no limit of 20 a second from the first request on: %d at once, told by %s, a burst of %d',
    async (atOnce, retryAfter, burst) => {
      const sent = await askForAMinute((time) => createBucket(time, 20, burst), { atOnce, retryAfter });
      const { putOff, perSecond } = summarize(sent, 0);
      expect(putOff).toBeLessThan(0.05);
      expect(perSecond).toBeGreaterThan(18);
    },
  );

  it('uses most of a limit that lets in but one at once', async () => {
    const { putOff, perSecond } = summarize(await askForAMinute((time) => createBucket(time, 20, 1)), 0);
    expect(putOff).toBeLessThan(0.1);
    expect(perSecond).toBeGreaterThan(17);
  });

  it('stops for a moment where a model puts off all from the first request on', async () => {
    const sent = await askForAMinute(() => () => 60_000, { atOnce: 64, untilMs: [1_000] });
    expect(sent.filter(({ ms }) => ms < 1_000).length).toBeLessThan(16);
  });

  it.each([
    [64, 30_000, 37_000],
    [64, 10_000, 13_000],
    [200, 3_000, 8_000],
  ])(
    'lets each of %d wait at the same time where each is told to wait %d ms',
    async (count, waitMs, mostMs) => {
      const time = new VirtualTime();
      const pace = new Pace(() => time.now);
      const wait: Pause = (ms) => time.wait(ms).then(() => true);
      const asked = Array.from({ length: count }, async () => {
        await pace.keep(() => putOff(time, waitMs), wait).catch(() => undefined);
        await time.wait(waitMs);
        await pace.keep(() => time.wait(LATENCY_MS).then(() => ANSWER), wait, true);
        return time.now;
      });
      const [endedMs] = await Promise.all([Promise.all(asked), time.pass(Promise.all(asked))]);
      expect(Math.max(...endedMs)).toBeLessThan(mostMs);
    },
  );

  it('sends what has waited before what was never sent', async () => {
    const time = new VirtualTime();
    const pace = new Pace(() => time.now);
    const wait: Pause = (ms) => time.wait(ms).then(() => true);
    const sent: string[] = [];
    const putOffAs = (name: string): Promise<void> =>
      pace.keep(() => (sent.push(name), putOff(time, null)), wait, name === 'again').catch(() => undefined);
    const first = Array.from({ length: 20 }, () => putOffAs('new'));
    await time.pass(time.wait(1_000));
    sent.length = 0;
    await time.pass(Promise.all([...first, putOffAs('again')]));
    // One stands first in line already.
    expect(sent.indexOf('again')).toBe(1);
  });

  it('is soon as fast as before once a model no longer puts off all', async () => {
    const overMs = 10_000;
    const sent = await askForAMinute((time) => () => (time.now < overMs ? overMs - time.now : null));
    const after = sent.filter(({ ms }) => ms >= overMs + 1_000 && ms < overMs + 2_000);
    expect(after.length).toBeGreaterThan((0.8 * 16) / (LATENCY_MS / 1_000));
  });

  it.each([
    ['says nothing', createBucket, 2, 0.7],
    ['says what it holds', createToldBucket, 20, 0.85],
  ] as const)(
    'lets no model starve beside another of the same key, of a server that %s',
    async (_what, createServer, burst, least) => {
      const sent = await askForAMinute((time) => createServer(time, 20, burst), {
        atOnce: 8,
        untilMs: [60_000, 60_000],
      });
      const shareUntil = (untilMs: number): number => {
        const [some = 0, more = 0] = [0, 1]
          .map(
            (model) => sent.filter((one) => one.isAdmitted && one.model === model && one.ms < untilMs).length,
          )
          .sort((a, b) => a - b);
        return some / more;
      };
      expect(shareUntil(20_000)).toBeGreaterThan(least);
      expect(shareUntil(60_000)).toBeGreaterThan(0.8);
      expect(summarize(sent).putOff).toBeLessThan(0.05);
    },
  );

  it.each([
    [2, createBucket],
    [20, createToldBucket],
  ] as const)('takes up what another model leaves, of a burst of %d', async (burst, create) => {
    const untilMs = [60_000, 20_000];
    const sent = await askForAMinute((time) => create(time, 20, burst), { untilMs });
    expect(summarize(sent, 35_000).perSecond).toBeGreaterThan(18);
  });

  it.each([0.05, 0.2, 0.5])(
    'does not slow down for requests that are put off by chance, %f of them',
    async (share) => {
      const dice = createRandom();
      const sent = await askForAMinute(() => () => (dice() < share ? 50 : null));
      // Unpaced: 16 at once, each attempt 0.1 s, those put off 2 + 50 + about 250 ms.
      const unpaced = 16 / (LATENCY_MS / 1_000 + (share / (1 - share)) * 0.3);
      expect(summarize(sent).perSecond).toBeGreaterThan(0.8 * unpaced);
    },
  );

  it('loses little time where very many are sent and some of them put off by chance', async () => {
    const dice = createRandom();
    const sent = await askForAMinute(() => () => (dice() < 0.2 ? 50 : null), {
      atOnce: 128,
      untilMs: [10_000],
    });
    const unpaced = 128 / (LATENCY_MS / 1_000 + (0.2 / 0.8) * 0.3);
    const admitted = sent.filter(({ isAdmitted }) => isAdmitted).length;
    expect(admitted / 10).toBeGreaterThan(0.95 * unpaced);
  });

  it('loses little time to one request that was put off late', async () => {
    const [time, dice] = [new VirtualTime(), createRandom()];
    const pace = new Pace(() => time.now);
    const wait: Pause = (ms) => time.wait(ms).then(() => true);
    const send = (ms: number, isPutOff: boolean) => async (): Promise<Hinting> => {
      await time.wait(ms);
      if (isPutOff) throw new ProviderError('rate_limited', 'slow down');
      return ANSWER;
    };
    const ask = async (): Promise<void> => {
      for (let left = 500; left > 0; left -= 1)
        await pace.keep(send(10, dice() < 0.03), wait).catch(() => undefined);
    };
    await time.pass(pace.keep(send(5_000, true), wait).catch(() => undefined));
    const startMs = time.now;
    await time.pass(Promise.all(Array.from({ length: 16 }, ask)));
    expect(time.now - startMs).toBeLessThan(10_000);
  });

  it('tells no limit from requests of which none was let in, each told when to come back', async () => {
    const [clock, waits]: [{ now: number }, number[]] = [{ now: 0 }, []];
    const pace = new Pace(() => clock.now);
    const wait: Pause = (ms) => Promise.resolve(waits.push(ms) > 0);
    for (; clock.now < 1_200; clock.now += 20) await fail(pace, 'rate_limited', wait);
    clock.now = 31_000;
    for (let asked = 0; asked < 60; asked += 1) await pace.keep(() => Promise.resolve(ANSWER), wait);
    expect(waits).toEqual([]);
  });

  it('lets nobody wait for a turn once a model is given up', async () => {
    const [clock, waits]: [{ now: number }, number[]] = [{ now: 0 }, []];
    const pace = new Pace(() => clock.now);
    const wait: Pause = (ms) => Promise.resolve(waits.push((clock.now += ms)) > 0);
    await slowDown(pace, clock);
    await Promise.all(Array.from({ length: 10 }, () => fail(pace, 'rate_limited', wait)));
    expect(waits).toHaveLength(10);
    const before = waits.length;
    await Promise.all(Array.from({ length: 50 }, () => fail(pace, 'fatal', wait)));
    expect(waits.length - before).toBeLessThanOrEqual(2);
  });

  it('stops waiting when aborted', async () => {
    const [clock, abort] = [{ now: 0 }, new AbortController()];
    const pace = new Pace(() => clock.now);
    await slowDown(pace, clock);
    const wait: Pause = (ms) => sleep(ms, true, { signal: abort.signal });
    const asked = ['first', 'second'].map(() => fail(pace, 'rate_limited', wait));
    abort.abort();
    expect(await Promise.all(asked)).toMatchObject([{ name: 'AbortError' }, { name: 'AbortError' }]);
  });
});

/** Gives how a request ends that fails. */
function fail(pace: Pace, kind: 'rate_limited' | 'fatal', wait = go): Promise<unknown> {
  const sent = pace.keep(() => Promise.reject(new ProviderError(kind, 'no')), wait);
  return sent.catch((error: unknown) => error);
}

/** Puts off all requests of a second but one, so that the pace is as slow as it can be. */
async function slowDown(pace: Pace, clock: { now: number }): Promise<void> {
  await pace.keep(() => Promise.resolve(ANSWER), go);
  for (; clock.now <= 1_000; clock.now += 100) await fail(pace, 'rate_limited');
}
