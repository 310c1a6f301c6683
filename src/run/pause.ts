import { setTimeout as sleep } from 'node:timers/promises';
import type { Spending } from './budget.ts';
import type { Pause } from './retry.ts';
import type { SilenceWatch } from './silence.ts';

/** Time by which a timer may be early: what waits until the run's time is over must find it over. */
const EARLY_MS = 20;

/** Gives the pause between attempts that a watch knows of, and that the signal and the run's time end. */
export function pause(watch: SilenceWatch, spending: Spending, signal: AbortSignal): Pause {
  return async (ms, error) => {
    const waitMs = Math.min(ms, spending.leftMs + EARLY_MS);
    await watch.waiting(error, waitMs, sleep(waitMs, undefined, { signal }));
    return spending.leftMs > 0;
  };
}
