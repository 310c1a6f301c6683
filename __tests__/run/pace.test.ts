import { describe, expect, it } from 'vitest';
import { ProviderError } from '../../src/domain/provider-error.ts';
import { Pace } from '../../src/run/pace.ts';
import { VirtualTime } from '../support/virtual-time.ts';

const LATENCY_MS = 100;
const { signal } = new AbortController();

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

/** A server that admits `perSecond` requests, by a bucket that holds `burst`; null: it admits one. */
function createBucket(time: VirtualTime, perSecond: number, burst: number): () => number | null {
  let [tokens, atMs] = [burst, 0];
  return () => {
    tokens = Math.min(burst, tokens + ((time.now - atMs) / 1_000) * perSecond);
    atMs = time.now;
    if (tokens < 1) return ((1 - tokens) / perSecond) * 1_000;
    tokens -= 1;
    return null;
  };
}

type Sent = { readonly ms: number; readonly isAdmitted: boolean; readonly model: number };

/** Keeps asking models for a minute, `atOnce` requests each, and gives what was sent. */
async function askForAMinute(
  create: (time: VirtualTime) => () => number | null,
  { atOnce = 16, untilMs = [60_000], retryAfter = 'exact' }: Asking = {},
): Promise<Sent[]> {
  const [time, random, sent]: [VirtualTime, () => number, Sent[]] = [new VirtualTime(), createRandom(), []];
  const admit = create(time);
  const send = (model: number) => async (): Promise<void> => {
    const leftMs = admit();
    sent.push({ ms: time.now, isAdmitted: leftMs === null, model });
    await time.wait(leftMs === null ? LATENCY_MS * (0.5 + random()) : 2);
    if (leftMs === null) return;
    const told = { exact: leftMs, seconds: Math.ceil(leftMs / 1_000) * 1_000, none: null }[retryAfter];
    throw new ProviderError('rate_limited', 'slow down', { retryAfterMs: told });
  };
  const ask = async (pace: Pace, model: number, endMs: number): Promise<void> => {
    for (let tries = 1; time.now < endMs; tries += 1)
      try {
        await pace.keep(send(model), signal);
        tries = 0;
      } catch (error) {
        const { retryAfterMs } = error as ProviderError;
        await time.wait((retryAfterMs ?? 0) + random() * Math.min(1_000, 500 * 2 ** (tries - 1)));
      }
  };
  const asking = untilMs.flatMap((endMs, model) => {
    const pace = new Pace(() => time.now, time.wait);
    return Array.from({ length: atOnce }, () => ask(pace, model, endMs));
  });
  await time.pass(Promise.all(asking));
  return sent.filter(({ ms }) => ms < 60_000);
}

/** Gives what came after the first seconds: the share that was put off, and what was admitted in a second. */
function summarize(sent: readonly Sent[], fromMs = 5_000): { putOff: number; perSecond: number } {
  const late = sent.filter(({ ms }) => ms >= fromMs);
  const admitted = late.filter(({ isAdmitted }) => isAdmitted).length;
  return { putOff: 1 - admitted / late.length, perSecond: admitted / ((60_000 - fromMs) / 1_000) };
}

describe('Pace', () => {
  it('lets all through at once while nothing is put off', async () => {
    const waits: number[] = [];
    const pace = new Pace(
      () => 0,
      (ms) => Promise.resolve(waits.push(ms)),
    );
    const answers = Array.from({ length: 500 }, (_, i) => pace.keep(() => Promise.resolve(i), signal));
    expect(await Promise.all(answers)).toHaveLength(500);
    expect(waits).toEqual([]);
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

  it('lets no model starve beside another of the same key', async () => {
    const sent = await askForAMinute((time) => createBucket(time, 20, 2), {
      atOnce: 8,
      untilMs: [60_000, 60_000],
    });
    const [some = 0, more = 0] = [0, 1]
      .map((model) => sent.filter((one) => one.isAdmitted && one.model === model).length)
      .sort((a, b) => a - b);
    expect(some / more).toBeGreaterThan(0.8);
    expect(summarize(sent).putOff).toBeLessThan(0.05);
  });

  it('takes up what another model leaves', async () => {
    const sent = await askForAMinute((time) => createBucket(time, 20, 2), { untilMs: [60_000, 20_000] });
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

  it('tells no limit from requests of which none was let in, each told when to come back', async () => {
    const [clock, waits]: [{ now: number }, number[]] = [{ now: 0 }, []];
    const pace = new Pace(
      () => clock.now,
      (ms) => Promise.resolve(waits.push(ms)),
    );
    for (; clock.now < 1_200; clock.now += 20) await fail(pace, 'rate_limited');
    clock.now = 31_000;
    for (let asked = 0; asked < 60; asked += 1) await pace.keep(() => Promise.resolve('42'), signal);
    expect(waits).toEqual([]);
  });

  it('lets nobody wait for a turn once a model is given up', async () => {
    const [clock, waits]: [{ now: number }, number[]] = [{ now: 0 }, []];
    const pace = new Pace(
      () => clock.now,
      (ms) => Promise.resolve(waits.push((clock.now += ms))),
    );
    await slowDown(pace, clock);
    await Promise.all(Array.from({ length: 10 }, () => fail(pace, 'rate_limited')));
    expect(waits).toHaveLength(9);
    const before = waits.length;
    await Promise.all(Array.from({ length: 50 }, () => fail(pace, 'fatal')));
    expect(waits.length - before).toBeLessThanOrEqual(2);
  });

  it('stops waiting when aborted', async () => {
    const [clock, abort] = [{ now: 0 }, new AbortController()];
    const pace = new Pace(() => clock.now);
    await slowDown(pace, clock);
    const asked = ['first', 'second'].map(() => fail(pace, 'rate_limited', abort.signal));
    abort.abort();
    expect(await Promise.all(asked)).toMatchObject([{ name: 'ProviderError' }, { name: 'AbortError' }]);
  });
});

/** Gives how a request ends that fails. */
function fail(pace: Pace, kind: 'rate_limited' | 'fatal', until = signal): Promise<unknown> {
  const sent = pace.keep(() => Promise.reject(new ProviderError(kind, 'no')), until);
  return sent.catch((error: unknown) => error);
}

/** Puts off all requests of a second but one, so that the pace is as slow as it can be. */
async function slowDown(pace: Pace, clock: { now: number }): Promise<void> {
  await pace.keep(() => Promise.resolve('42'), signal);
  for (; clock.now <= 1_000; clock.now += 100) await fail(pace, 'rate_limited');
}
