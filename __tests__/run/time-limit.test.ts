import { describe, expect, it } from 'vitest';
import { TimeLimit } from '../../src/run/time-limit.ts';

/** A limit of one minute, so many milliseconds after its beginning. */
function limitAfter(ms: number): TimeLimit {
  let now = 0;
  const limit = new TimeLimit(1, () => now);
  now = ms;
  return limit;
}

const never = new Promise<string>(() => undefined);

describe('TimeLimit', () => {
  it('says that it is over when it is', () => {
    expect(limitAfter(59_999).find()).toBeUndefined();
    expect(limitAfter(60_000).find()).toEqual({ kind: 'budget', words: 'budget spent: 1 minute' });
  });

  it('waits for what is under way, half a minute at most', async () => {
    const long = limitAfter(89_990);
    expect(long.isLongOver).toBe(false);
    expect(await long.hold(Promise.resolve('answer'))).toBe('answer');
    await expect(long.hold(never)).rejects.toMatchObject({
      kind: 'fatal',
      failure: { kind: 'budget', words: 'budget spent: 1 minute' },
    });
    expect(limitAfter(90_000).isLongOver).toBe(true);
  });

  it('hands on how a request ends before', async () => {
    const failing = limitAfter(0).hold(Promise.reject(new Error('refused')));
    await expect(failing).rejects.toThrow('refused');
  });

  it('is never over where there is no limit', async () => {
    const limit = new TimeLimit(null, () => 1e12);
    expect([limit.leftMs, limit.find(), limit.isLongOver]).toEqual([Infinity, undefined, false]);
    expect(await limit.hold(Promise.resolve('answer'))).toBe('answer');
  });
});
