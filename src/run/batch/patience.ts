import { setTimeout as sleep } from 'node:timers/promises';
import type { BatchNotes } from '../../records/batch-notes.ts';
import type { Spending } from '../budget.ts';

/** Notes of a run's batches, and how long they are waited for. */
export type BatchSite = {
  readonly notes: BatchNotes;
  /** Milliseconds that all batches may take; absent: as long as the run. */
  readonly patienceMs?: number;
  /** Pauses for so many milliseconds; absent: by the clock. */
  readonly sleep?: (ms: number, signal: AbortSignal) => Promise<unknown>;
};

/** Gives a pause that tells whether there is time to wait any more; an interruption ends it at once. */
export function patience(
  { patienceMs = Infinity, sleep: rest = byClock }: BatchSite,
  { time }: Pick<Spending, 'time'>,
  signal: AbortSignal,
): (ms: number) => Promise<boolean> {
  const endMs = performance.now() + patienceMs;
  const leftMs = (): number => Math.min(time.leftMs, endMs - performance.now());
  const hasTime = (): boolean => !signal.aborted && leftMs() > 0;
  return async (ms) => {
    if (!hasTime()) return false;
    try {
      await rest(Math.min(ms, leftMs()), signal);
    } catch {
      // Only the signal ends a pause.
    }
    return hasTime();
  };
}

async function byClock(ms: number, signal: AbortSignal): Promise<void> {
  await sleep(ms, undefined, { signal });
}
