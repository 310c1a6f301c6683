import { setTimeout as sleep } from 'node:timers/promises';
import type { Pause } from './retry.ts';
import type { SilenceWatch } from './silence.ts';

/** Gives the pause between attempts that a watch knows of, and that the signal ends. */
export function pause(watch: SilenceWatch, signal: AbortSignal): Pause {
  return (ms, error) => watch.waiting(error, ms, sleep(ms, undefined, { signal }));
}
