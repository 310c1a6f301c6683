import { OwnWaits } from './own-waits.ts';

/** Newest requests that are looked at. */
const NEWEST = 32;
/** How many more put off than let in make a wall: at first, and after one that was none. */
const SURE = { first: 6, doubted: 16 } as const;
/** How many fewer make one likely. */
const LIKELY = 3;
/** For how many put off one counts that was let in: at first, and after a wall that was none. */
const RELIEF = { first: 1, doubted: 3 } as const;
/** Longest time between two probes. */
const MAX_PROBE_MS = 1_000;
/** Requests that are remembered, at least. */
const MEMORY = 256;
/** Time in which what is let in is counted: most servers let in at once what they let in in a tenth of a second. */
const BURST_MS = 100;
/** Time in which requests count as sent at once. */
const AT_ONCE_MS = 10;
/** How often the time in which requests are put off must be over until one that was not counts as let in. */
const CERTAIN = 2;
/** Time after which a request that was not put off was surely let in, where none is known to be. */
const LET_IN_MS = 200;
/** Longest time in which a request is put off that is counted with: who put off later is seen too late. */
const MAX_LAG_MS = 500;
/** What remains of the longest such time with each request that is put off: one that was slow is soon forgotten. */
const STILL_SLOW = 0.95;

/** A request that was sent. */
export type TriedRequest = { readonly ms: number; isPutOff: boolean };

/** What a server let in before a wall: requests a second, and at once. */
export type LetIn = { readonly perSecond: number; readonly burst: number };

/**
 * Sees within a few requests that a server has begun to put off all that it is sent (429): nearly all of the newest were,
 * and those before were not. Requests that are put off by chance seldom come so close together.
 */
export class Wall {
  #tried: TriedRequest[] = [];
  #lagMs = 0;
  readonly #ownWaits = new OwnWaits();
  #state: keyof typeof SURE = 'first';

  /** Time after which it is known of a request whether it was put off. */
  get knownAfterMs(): number {
    return CERTAIN * this.#lagMs;
  }

  /** True where what seemed a wall was none. */
  get isDoubted(): boolean {
    return this.#state === 'doubted';
  }

  /** Notes that what seemed a wall was none: the next must be plainer. */
  doubt(): void {
    this.#state = 'doubted';
  }

  /** Notes that a request is sent. */
  sent(nowMs: number): TriedRequest {
    const tried = { ms: nowMs, isPutOff: false };
    this.#tried.push(tried);
    if (this.#tried.length > 2 * MEMORY) this.#tried = this.#tried.slice(-MEMORY);
    return tried;
  }

  /** Tells, once, that what seemed a wall was none: of many that were each told a time of their own one has come back, and was let in. */
  hasOpened(nowMs: number): boolean {
    if (!this.#ownWaits.isOpen) return false;
    const { told, gapMs, backMs } = this.#ownWaits;
    const opener = this.#tried.find(({ ms, isPutOff }) => {
      const knownMs = ms >= backMs ? this.knownAfterMs : Math.max(LET_IN_MS, this.knownAfterMs);
      return !isPutOff && nowMs - ms >= knownMs;
    });
    if (opener === undefined) return false;
    this.#ownWaits.end();
    const wasNone = told >= SURE.first && gapMs < Infinity && opener.ms >= backMs;
    if (wasNone) this.doubt();
    return wasNone;
  }

  /** Notes that a request was put off, and the time that was named. */
  putOff(tried: TriedRequest, nowMs: number, namedMs: number | null = null): void {
    tried.isPutOff = true;
    this.#ownWaits.putOff(namedMs, nowMs);
    this.#lagMs = Math.min(MAX_LAG_MS, Math.max(STILL_SLOW * this.#lagMs, nowMs - tried.ms));
  }

  /** Gives the milliseconds until one more may go: where a wall is likely they go as probes, each later than the last. */
  probeMs(nowMs: number): number {
    const lastMs = this.#tried.at(-1)?.ms;
    if (this.#lagMs === 0 || lastMs === undefined) return 0;
    const beyond = this.#pressureOf(this.#listKnown(nowMs)) - SURE[this.#state] + LIKELY;
    if (beyond < 0) return 0;
    const gapMs = Math.min(MAX_PROBE_MS, this.knownAfterMs * 2 ** beyond, this.#ownWaits.gapMs);
    return Math.max(0, lastMs + gapMs - nowMs);
  }

  /** Gives what was let in before the wall; null: there is none. */
  find(nowMs: number): LetIn | null {
    const known = this.#listKnown(nowMs);
    if (this.#pressureOf(known) < SURE[this.#state]) return null;
    const letInMs = known.filter(({ isPutOff }) => !isPutOff).map(({ ms }) => ms);
    const lastMs = letInMs.at(-1);
    if (lastMs === undefined) return null;
    const countIn = (spanMs: number): number => letInMs.filter((ms) => ms > lastMs - spanMs).length;
    return { perSecond: countIn(BURST_MS) / (BURST_MS / 1_000), burst: countIn(AT_ONCE_MS) };
  }

  /**
   * Gives how many more of the newest were put off than let in, since that was last the other way round. Of those beyond a
   * wall nothing is left with the first that is let in.
   */
  #pressureOf(known: readonly TriedRequest[]): number {
    const [sure, relief] = [SURE[this.#state], RELIEF[this.#state]];
    let pressure = 0;
    for (const { isPutOff } of known.slice(-NEWEST))
      pressure = isPutOff ? pressure + 1 : Math.max(0, Math.min(sure, pressure) - relief);
    return pressure;
  }

  #listKnown(nowMs: number): readonly TriedRequest[] {
    const untilMs = nowMs - this.knownAfterMs;
    // Sought from the newest: this is asked for each request, and few of those that are remembered are still open.
    return this.#tried.slice(0, this.#tried.findLastIndex(({ ms }) => ms <= untilMs) + 1);
  }
}
