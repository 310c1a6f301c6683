import { setTimeout as sleep } from 'node:timers/promises';
import type { Pause } from './retry.ts';
import type { SilenceWatch } from './silence.ts';
import type { TimeLimit } from './time-limit.ts';

/** Time by which a timer may be early: what waits until the run's time is over must find it over. */
const EARLY_MS = 20;

/** Gives the pause between attempts that a watch knows of, and that the signal and the run's time end. */
export function pause(watch: SilenceWatch, time: TimeLimit, signal: AbortSignal): Pause {
  return async (ms, error) => {
    const waitMs = Math.min(ms, time.leftMs + EARLY_MS);
    await watch.waiting(error, waitMs, sleep(waitMs, undefined, { signal }));
    return time.leftMs > 0;
  };
}
