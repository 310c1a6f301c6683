/** Newest requests that are looked at, and how many of them must have been put off. */
const NEWEST = { requests: 12, putOff: 11 } as const;
/** Requests that are remembered, at least. */
const MEMORY = 256;
/** Time in which what is let in is counted: most servers let in at once what they let in in a tenth of a second. */
const BURST_MS = 100;
/** How often the time in which requests are put off must be over until one that was not counts as let in. */
const SURE = 2;
/** Longest time in which a request is put off that is counted with: who put off later is seen too late. */
const MAX_LAG_MS = 500;
/** What remains of the longest such time with each request that is put off: one that was slow is soon forgotten. */
const STILL_SLOW = 0.95;

/** A request that was sent. */
export type TriedRequest = { readonly ms: number; isPutOff: boolean };

/**
 * Sees within a few requests that a server has begun to put off all that it is sent (429): nearly all of the newest were,
 * and those before were not. Requests that are put off by chance hardly ever come so close together.
 */
export class Wall {
  #tried: TriedRequest[] = [];
  #lagMs = 0;

  /** Time after which it is known of a request whether it was put off. */
  get knownAfterMs(): number {
    return SURE * this.#lagMs;
  }

  /** Notes that a request is sent. */
  sent(nowMs: number): TriedRequest {
    const tried = { ms: nowMs, isPutOff: false };
    this.#tried.push(tried);
    if (this.#tried.length > 2 * MEMORY) this.#tried = this.#tried.slice(-MEMORY);
    return tried;
  }

  /** Notes that a request was put off. */
  putOff(tried: TriedRequest, nowMs: number): void {
    tried.isPutOff = true;
    this.#lagMs = Math.min(MAX_LAG_MS, Math.max(STILL_SLOW * this.#lagMs, nowMs - tried.ms));
  }

  /** Gives the requests a second that were let in before the wall; null: there is none. */
  find(nowMs: number): number | null {
    const known = this.#listKnown(nowMs);
    if (countPutOff(known.slice(-NEWEST.requests)) < NEWEST.putOff) return null;
    const letIn = known.filter(({ isPutOff }) => !isPutOff);
    const lastMs = letIn.at(-1)?.ms;
    if (lastMs === undefined) return null;
    return letIn.filter(({ ms }) => ms > lastMs - BURST_MS).length / (BURST_MS / 1_000);
  }

  /** Counts the requests since a time of which it is known what became of them; `ms` is the time in which they were sent. */
  since(
    fromMs: number,
    nowMs: number,
  ): { readonly ms: number; readonly sent: number; readonly putOff: number } {
    const known = this.#listKnown(nowMs).filter(({ ms }) => ms >= fromMs);
    return { ms: nowMs - this.knownAfterMs - fromMs, sent: known.length, putOff: countPutOff(known) };
  }

  #listKnown(nowMs: number): readonly TriedRequest[] {
    return this.#tried.filter(({ ms }) => nowMs - ms >= this.knownAfterMs);
  }
}

function countPutOff(tried: readonly TriedRequest[]): number {
  return tried.filter(({ isPutOff }) => isPutOff).length;
}
