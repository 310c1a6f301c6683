import { describe, expect, it } from 'vitest';
import { ProviderError } from '../../src/domain/provider-error.ts';
import type { ProviderErrorKind } from '../../src/domain/provider-error.ts';
import { Health } from '../../src/run/health.ts';

const request = Symbol('request');
const down = new ProviderError('transient', 'connection refused');

describe('Health', () => {
  it('gives a model up after three trials in a row that were never answered', () => {
    const health = new Health();
    health.exhausted(down);
    health.exhausted(down);
    expect(health.gaveUp).toBeUndefined();
    health.exhausted(down);
    expect(health.gaveUp).toEqual({ kind: 'unreachable', words: 'connection refused' });
  });

  it('takes a redirect for a failure like others unless there is nothing else', () => {
    const redirect = new ProviderError('fatal', 'a redirect', { status: 302, failureKind: 'no_address' });
    const kinds = (health: Health): string[] => [1, 2, 3, 4].map(() => health.weigh(redirect).kind);
    expect(kinds(new Health())).toEqual(['transient', 'transient', 'fatal', 'fatal']);
    const answering = new Health();
    answering.answered();
    expect(new Set(kinds(answering))).toEqual(new Set(['transient']));
    const refused = new ProviderError('fatal', 'no', { status: 401, failureKind: 'refused' });
    expect(answering.weigh(refused)).toBe(refused);
  });

  it('says what a limit of the run means for a model that has not answered once', () => {
    const health = new Health();
    const limit = { kind: 'budget', words: 'budget spent: 1 minute' } as const;
    expect([health.explain(undefined), health.explain(limit)]).toEqual([undefined, limit]);
    health.failed(down, request);
    expect(health.explain(undefined)).toBeUndefined();
    expect(health.explain(limit)).toEqual({
      kind: 'unreachable',
      words: 'budget spent: 1 minute, and not one answer: connection refused',
    });
    health.answered();
    expect(health.explain(limit)).toBe(limit);
  });

  it('starts counting again with an answer', () => {
    const health = new Health();
    for (let i = 0; i < 10; i += 1) {
      health.exhausted(down);
      health.exhausted(down);
      health.answered();
    }
    expect(health.gaveUp).toBeUndefined();
  });

  it('gives up after three minutes of failures without an answer', () => {
    let now = 0;
    const health = new Health(180_000, () => now);
    health.failed(down, request);
    now = 179_000;
    health.failed(down, request);
    expect(health.gaveUp).toBeUndefined();
    now = 181_000;
    health.failed(down, request);
    expect(health.gaveUp?.words).toBe('no answer for 3 minutes: connection refused');
  });

  it('waits as long as it was asked to', () => {
    let now = 0;
    const health = new Health(180_000, () => now);
    health.failed(down, request);
    now = 170_000;
    health.failed(new ProviderError('rate_limited', 'later', { retryAfterMs: 120_000 }), request);
    now = 300_000;
    health.failed(down, request);
    expect(health.gaveUp).toBeUndefined();
    now = 351_000;
    health.failed(down, request);
    expect(health.gaveUp?.words).toContain('no answer');
  });

  it('gives up on who puts it off again and again and never answers', () => {
    let now = 0;
    const health = new Health(180_000, () => now);
    for (; now <= 241_000; now += 1000)
      health.failed(new ProviderError('rate_limited', 'later', { retryAfterMs: 1000 }), request);
    expect(health.gaveUp).toBeUndefined();
    now = 242_000;
    health.failed(new ProviderError('rate_limited', 'later', { retryAfterMs: 1000 }), request);
    expect(health.gaveUp?.words).toContain('later');
  });

  it('tells of a model that throttles for the whole patience that it throttles', () => {
    let now = 0;
    const health = new Health(180_000, () => now);
    health.failed(down, request);
    now = 181_000;
    health.failed(new ProviderError('rate_limited', 'too many requests', { status: 429 }), request);
    expect(health.gaveUp?.kind).toBe('throttled');
  });

  it('gives up at once where it is to wait longer than anybody would', () => {
    const health = new Health();
    health.failed(new ProviderError('rate_limited', 'tomorrow', { retryAfterMs: 3_600_000 }), request);
    expect(health.gaveUp).toEqual({ kind: 'throttled', words: 'tomorrow' });
  });

  it('says when to come back where that is too late for it, unless something else is wrong', () => {
    const weigh = (...[kind, retryAfterMs]: readonly [ProviderErrorKind, number]): ProviderError =>
      new Health().weigh(new ProviderError(kind, '429: later.', { status: 429, retryAfterMs }));
    const time = String.raw`\d{4}-\d\d-\d\d \d\d:\d\d UTC`;
    for (const [ms, said] of [
      [3_600_000, '60 minutes'],
      [86_400_000, '24 hours'],
      [Number.MAX_VALUE, '10000 hours'],
    ] as const) {
      const error = weigh('rate_limited', ms);
      expect(error.failure.kind).toBe('put_off');
      expect(error.message).toMatch(
        new RegExp(String.raw`^429: later\. \(it asks to come back in ${said}, after ${time}\)$`),
      );
      expect(error).toMatchObject({ kind: 'rate_limited', status: 429, retryAfterMs: ms });
    }
    expect(weigh('rate_limited', 600_000).message).toBe('429: later.');
    expect(weigh('fatal', 3_600_000).message).toBe('429: later.');
  });

  it('gives up after a minute on a server that was never reached', () => {
    let now = 0;
    const health = new Health(300_000, () => now);
    const cause = Object.assign(new Error('refused'), { code: 'ECONNREFUSED' });
    const bare = new ProviderError('transient', 'connection refused', { cause });
    // As the providers give it, without keys.
    const refused = new ProviderError('transient', 'connection refused', { cause: bare });
    health.failed(refused, request);
    now = 59_000;
    health.failed(refused, request);
    expect(health.gaveUp).toBeUndefined();
    now = 61_000;
    health.failed(refused, request);
    expect(health.gaveUp?.words).toBe('no answer for 60 seconds: connection refused');
    const reached = new Health(300_000, () => now);
    reached.answered();
    // Time in which nothing is asked is no silence.
    now += 400_000;
    reached.failed(refused, request);
    now += 299_000;
    reached.failed(refused, request);
    expect(reached.gaveUp).toBeUndefined();
    now += 2_000;
    reached.failed(refused, request);
    expect(reached.gaveUp?.words).toBe('no answer for 5 minutes: connection refused');
  });

  it('lets one request at a time look whether an outage is over, and the others wait', async () => {
    let now = 0;
    const health = new Health(300_000, () => now);
    for (let count = 0; count < 10; count += 1) health.failed(down, request);
    expect(health.isAway).toBe(true);
    const waits: number[] = [];
    const pause = (ms: number): Promise<boolean> => {
      waits.push(ms);
      now += ms;
      return Promise.resolve(true);
    };
    await health.untilLet(pause);
    await health.untilLet(pause);
    expect(waits).toEqual([2000, 2000]);
    health.answered();
    expect(health.isAway).toBe(false);
    await health.untilLet(pause);
    expect(waits).toHaveLength(2);
  });

  it('does not wait where the run has no time left', async () => {
    const health = new Health(300_000, () => 0);
    for (let count = 0; count < 10; count += 1) health.failed(down, request);
    await health.untilLet(() => Promise.resolve(false));
    expect(health.isAway).toBe(true);
  });

  it('does not wait for one request alone for long, to which a server answers', () => {
    let now = 0;
    const health = new Health(300_000, () => now);
    const away = new ProviderError('transient', 'away', { status: 503 });
    for (let count = 0; count < 10; count += 1) health.failed(away, request);
    expect(health.isAway).toBe(true);
    now = 61_000;
    health.failed(away, request);
    expect(health.isAway).toBe(false);
    health.failed(away, Symbol('another'));
    expect(health.isAway).toBe(true);
  });

  it('takes no request that fails by itself for an outage', () => {
    const health = new Health();
    const broken = new ProviderError('transient', 'answered 500', { status: 500 });
    for (let count = 0; count < 20; count += 1) health.failed(broken, request);
    expect(health.isAway).toBe(false);
    health.failed(broken, Symbol('another'));
    expect(health.isAway).toBe(false);
    health.failed(broken, Symbol('a third'));
    expect(health.isAway).toBe(true);
    health.failed(new ProviderError('rate_limited', 'later', { status: 429 }), request);
    expect(health.isAway).toBe(false);
  });

  it('takes no requests for an outage that failed again and again while others were answered', () => {
    const health = new Health();
    const broken = new ProviderError('transient', 'answered 500', { status: 500 });
    const own = [Symbol('a'), Symbol('b'), Symbol('c')];
    for (let round = 0; round < 3; round += 1) {
      for (const one of own) health.failed(broken, one);
      health.answered();
    }
    for (let count = 0; count < 30; count += 1) health.failed(broken, own[count % 3] ?? request);
    expect(health.isAway).toBe(false);
    for (const one of own) for (let count = 0; count < 4; count += 1) health.failed(down, one);
    expect(health.isAway).toBe(true);
  });

  it('gives up at once on a fatal failure and keeps its words', () => {
    const health = new Health();
    health.failed(new ProviderError('fatal', 'the key is wrong'), request);
    health.failed(new ProviderError('fatal', 'something later'), request);
    expect(health.gaveUp?.words).toBe('the key is wrong');
  });
});
