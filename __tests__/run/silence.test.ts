import { describe, expect, it } from 'vitest';
import { ProviderError } from '../../src/domain/provider-error.ts';
import { SilenceWatch } from '../../src/run/silence.ts';

const START_MS = 1_000_000;

/** A watch whose clock is set by hand, in milliseconds after its start. */
function createWatch() {
  let nowMs = START_MS;
  const watch = new SilenceWatch(
    () => undefined,
    () => nowMs,
  );
  return {
    watch,
    findAt: (ms: number) => {
      nowMs = START_MS + ms;
      return watch.find();
    },
    setTo: (ms: number) => void (nowMs = START_MS + ms),
  };
}

/** A promise that is settled by hand. */
const later = () => Promise.withResolvers<string>();
const throttled = (retryAfterMs: number | null) =>
  new ProviderError('rate_limited', 'slow down', { retryAfterMs });
const NOTHING = { throttled: null, failed: null, hanging: null };

describe('SilenceWatch', () => {
  it('has nothing to tell of a model that is not asked', () => {
    expect(createWatch().findAt(60_000)).toBeUndefined();
  });

  it('counts the requests that hang, after five seconds, since the oldest', () => {
    const { watch, findAt, setTo } = createWatch();
    const [first, second] = [later(), later()];
    void watch.asking(first.promise);
    setTo(3_000);
    void watch.asking(second.promise);
    expect(findAt(4_999)).toBeUndefined();
    expect(findAt(5_000)).toEqual({ ...NOTHING, hanging: { count: 1, sinceMs: START_MS } });
    expect(findAt(12_000)).toEqual({ ...NOTHING, hanging: { count: 2, sinceMs: START_MS } });
  });

  it('does not take a slow request for silence while others are answered', async () => {
    const { watch, findAt, setTo } = createWatch();
    void watch.asking(later().promise);
    setTo(8_000);
    await watch.asking(Promise.resolve('42'));
    expect(findAt(12_000)).toBeUndefined();
    expect(findAt(13_000)).toEqual({ ...NOTHING, hanging: { count: 1, sinceMs: START_MS } });
  });

  it('tells at once how many wait, and until when the provider asked the first of them to', async () => {
    const { watch, findAt } = createWatch();
    const pause = later();
    const waits = [30_000, 20_000].map((ms) => watch.waiting(throttled(ms), ms + 700, pause.promise));
    expect(findAt(0)).toEqual({ ...NOTHING, throttled: { count: 2, untilMs: START_MS + 20_000 } });
    pause.resolve('');
    await Promise.all(waits);
    expect(findAt(20_000)).toBeUndefined();
  });

  it('does not tell of short waits between answers, but of those without any', () => {
    const { watch, findAt } = createWatch();
    void watch.waiting(throttled(300), 300, later().promise);
    expect(findAt(100)).toBeUndefined();
    expect(findAt(2_000)).toEqual({ ...NOTHING, throttled: { count: 1, untilMs: START_MS + 300 } });
  });

  it('knows no time where the provider named none, and tells failures from throttling', () => {
    const { watch, findAt } = createWatch();
    void watch.waiting(throttled(null), 8_000, later().promise);
    void watch.waiting(new ProviderError('transient', 'refused'), 4_000, later().promise);
    expect(findAt(1)).toEqual({
      throttled: { count: 1, untilMs: null },
      failed: { count: 1, untilMs: START_MS + 4_000 },
      hanging: null,
    });
  });

  it('forgets a wait that was ended, and passes failures on', async () => {
    const { watch, findAt } = createWatch();
    await expect(
      watch.waiting(throttled(9_000), 9_000, Promise.reject(new Error('aborted'))),
    ).rejects.toThrow();
    await expect(watch.asking(Promise.reject(new Error('refused')))).rejects.toThrow('refused');
    expect(findAt(60_000)).toBeUndefined();
  });
});
