/** Time without a request that ends a window. */
const PAUSE_MS = 2_000;

/** Requests that were sent one after another, and what became of them. */
export type PaceWindow = {
  readonly startedMs: number;
  lastMs: number;
  /** When it was long enough; null: it is not yet. */
  endedMs: number | null;
  sent: number;
  putOff: number;
  hasFailed: boolean;
};

/** What became of the requests of some seconds. */
export type Tally = { readonly sent: number; readonly putOff: number; readonly seconds: number };

/** Begins a window. */
export function openWindow(nowMs: number): PaceWindow {
  return { startedMs: nowMs, lastMs: nowMs, endedMs: null, sent: 0, putOff: 0, hasFailed: false };
}

/** Tells whether nothing was sent for so long that a window says nothing of a pace. */
export function isStale({ lastMs }: PaceWindow, nowMs: number): boolean {
  return nowMs - lastMs > PAUSE_MS;
}

/** Gives what became of the requests of a window. */
export function tallyOf({ sent, putOff, startedMs, lastMs, endedMs }: PaceWindow): Tally {
  return { sent, putOff, seconds: Math.max(1, (endedMs ?? lastMs) - startedMs) / 1_000 };
}

/** Gives the share of requests that were put off. */
export function shareOf({ sent, putOff }: Pick<Tally, 'sent' | 'putOff'>): number {
  return putOff / sent;
}

/** Gives the requests a second that were let in; half a one more, so that no bad moment counts for nothing. */
export function letInOf({ sent, putOff, seconds }: Tally): number {
  return (sent - putOff + 0.5) / seconds;
}
