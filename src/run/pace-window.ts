/** Share of requests that may be put off. */
export const TOLERATED = 0.04;

/** Requests that were sent one after another, and what became of them. */
export type PaceWindow = {
  readonly startedMs: number;
  lastMs: number;
  sent: number;
  putOff: number;
  hasFailed: boolean;
};

/** Tells whether so many are put off that there may be a limit; where none was let in there is nothing to tell it by. */
export function tellsOfLimit(window: PaceWindow): boolean {
  return shareOf(window) > TOLERATED && window.putOff < window.sent;
}

/** Gives the share of requests that were put off. */
export function shareOf({ sent, putOff }: { readonly sent: number; readonly putOff: number }): number {
  return putOff / sent;
}

/** Gives the requests a second that were let in; one more, so that no bad moment counts for nothing. */
export function letIn(window: PaceWindow): number {
  return (window.sent - window.putOff + 1) / secondsOf(window);
}

/** Gives the seconds from the first request to the last. */
export function secondsOf({ startedMs, lastMs }: PaceWindow): number {
  return Math.max(1, lastMs - startedMs) / 1_000;
}
