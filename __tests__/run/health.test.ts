import { describe, expect, it } from 'vitest';
import { ProviderError } from '../../src/domain/provider-error.ts';
import { Health } from '../../src/run/health.ts';

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
    const health = new Health(() => now);
    now = 179_000;
    health.failed(down);
    expect(health.gaveUp).toBeUndefined();
    now = 181_000;
    health.failed(down);
    expect(health.gaveUp?.words).toBe('no answer for 3 minutes: connection refused');
  });

  it('waits as long as it was asked to', () => {
    let now = 0;
    const health = new Health(() => now);
    now = 170_000;
    health.failed(new ProviderError('rate_limited', 'later', { retryAfterMs: 120_000 }));
    now = 300_000;
    health.failed(down);
    expect(health.gaveUp).toBeUndefined();
    now = 351_000;
    health.failed(down);
    expect(health.gaveUp?.words).toContain('no answer');
  });

  it('gives up on who puts it off again and again and never answers', () => {
    let now = 0;
    const health = new Health(() => now);
    for (; now <= 241_000; now += 1000)
      health.failed(new ProviderError('rate_limited', 'later', { retryAfterMs: 1000 }));
    expect(health.gaveUp).toBeUndefined();
    now = 242_000;
    health.failed(new ProviderError('rate_limited', 'later', { retryAfterMs: 1000 }));
    expect(health.gaveUp?.words).toContain('later');
  });

  it('tells of a model that throttles for the whole patience that it throttles', () => {
    let now = 0;
    const health = new Health(() => now);
    now = 181_000;
    health.failed(new ProviderError('rate_limited', 'too many requests', { status: 429 }));
    expect(health.gaveUp?.kind).toBe('throttled');
  });

  it('gives up at once where it is to wait longer than anybody would', () => {
    const health = new Health();
    health.failed(new ProviderError('rate_limited', 'tomorrow', { retryAfterMs: 3_600_000 }));
    expect(health.gaveUp).toEqual({ kind: 'throttled', words: 'tomorrow' });
  });

  it('gives up at once on a fatal failure and keeps its words', () => {
    const health = new Health();
    health.failed(new ProviderError('fatal', 'the key is wrong'));
    health.failed(new ProviderError('fatal', 'something later'));
    expect(health.gaveUp?.words).toBe('the key is wrong');
  });
});
