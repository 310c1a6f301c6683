import { PaceTrial } from './pace-trial.ts';
import { letInOf, shareOf, tallyOf } from './pace-window.ts';
import type { PaceWindow, Tally } from './pace-window.ts';

/** Share of requests that may be put off. */
export const TOLERATED = 0.04;
/** Requests a second below which nothing is paced: there the provider's own waits tell enough. */
const SLOWEST = 1;
/** Growth from window to window until the first request is put off. */
const RISE = 1.5;
/** Growth in a second; after some windows without trouble it doubles with each, up to the most. */
const GROWTH = { usual: 0.01, windows: 3, most: 0.15 } as const;
/** Growth while little is known: with so many requests sent the limit is known to about one. */
const UNSURE = 2;
/** Part that a cut leaves: of what was let in, and at least of the pace, since few requests tell little. */
const CUT = { letIn: 0.98, least: 0.5 } as const;
/** How often the pace may be what was really sent, to grow. */
const TRIED_TIMES = 2;
/** Part of the pace that remains where a few are put off, and how often in a row before they count as put off by chance. */
const STEP = { back: 0.99, toGood: 0.97, times: 3 } as const;
/** Part of what is let in that is tried at least: of a rise's few requests, a burst may have let in most. */
const TRIED = { rising: 0.4, usual: 0.8 } as const;
/** Time and requests after the rise in which all of a window must have been let in, or there is no limit. */
const SEARCH = { seconds: 4, sent: 40 } as const;
/** What remains, from window to window, of the share that is put off by chance. */
const STILL_BY_CHANCE = 0.8;
/** How much a greedy pace gives way to its peers with each cut. */
const GIVES_WAY = 0.1;

/**
 * Finds the pace at which a server puts nothing off. It rises until something is put off, falls to what was let in, and
 * then grows slowly, in which the last pace without trouble holds it up. What is put off whatever the pace is left alone.
 */
export class Limit {
  #perSecond: number;
  #isRising: boolean;
  #isSettled = false;
  #sent = 0;
  /** Since the rise. */
  readonly #search = { seconds: 0, sent: 0 };
  /** Windows in a row without trouble, and with little. */
  #calm = 0;
  #uneasy = 0;
  /** Highest pace at which nothing was put off. */
  #goodPerSecond = 0;
  /** Share that is put off by chance. */
  #chance: number;
  #trial: PaceTrial | null = null;

  private constructor(perSecond: number, chance: number, isRising: boolean) {
    this.#perSecond = Math.max(SLOWEST, perSecond);
    this.#chance = chance;
    this.#isRising = isRising;
  }

  /** Begins at a pace that may be too slow; `chance` is the share that is known to be put off by chance. */
  static search(perSecond: number, chance: number): Limit {
    return new Limit(perSecond, chance, true);
  }

  /** Begins at a pace that was cut from none, where a share was put off. */
  static cut(perSecond: number, fromShare: number): Limit {
    const limit = new Limit(perSecond, 0, false);
    limit.#trial = new PaceTrial(fromShare, limit.#perSecond);
    return limit;
  }

  /** Requests a second. */
  get perSecond(): number {
    return this.#perSecond;
  }

  /** Takes another pace. */
  set perSecond(perSecond: number) {
    this.#perSecond = Math.max(SLOWEST, perSecond);
  }

  /** Takes up a pace, where it is a faster one, after a stop: what was put off in that was none by chance. */
  resume(perSecond: number): void {
    if (perSecond <= this.#perSecond) return;
    this.#perSecond = perSecond;
    this.#trial = this.#trial?.again() ?? null;
  }

  /** True until something is put off. */
  get isRising(): boolean {
    return this.#isRising;
  }

  /** True once nothing was put off after a cut. */
  get isSettled(): boolean {
    return this.#isSettled;
  }

  /** Share that is put off by chance, at any pace. */
  get chance(): number {
    return this.#chance;
  }

  /**
   * Sets the pace by what became of a window of requests; false: going slower is of no use.
   *
   * @param greed how far the pace is above its peers', to which it then gives way.
   */
  judge(window: PaceWindow, greed: number): boolean {
    const tally = tallyOf(window);
    this.#sent += tally.sent;
    this.#chance *= STILL_BY_CHANCE;
    const share = shareOf(tally);
    const trial = this.#trial;
    trial?.add(tally);
    const seen = trial?.seen ?? tally;
    const known = this.#endTrial();
    if (known === 'useless' || this.#hasFailedToSettle(tally)) {
      this.#chance = trial?.share ?? share;
      return false;
    }
    if (share <= this.#chance) this.#speedUp(window, greed);
    else if (share > TOLERATED + this.#chance) this.#slowDown(seen, greed);
    else this.#stepBack(share, greed);
    return true;
  }

  #hasFailedToSettle({ sent, putOff, seconds }: Tally): boolean {
    if (this.#isRising) return false;
    if (this.#trial === null || putOff <= this.#chance * sent) this.#isSettled = true;
    this.#search.seconds += seconds;
    this.#search.sent += sent;
    return !this.#isSettled && this.#search.seconds > SEARCH.seconds && this.#search.sent > SEARCH.sent;
  }

  /** Gives what is known of the use of a cut, and ends its trial where that is enough. */
  #endTrial(): ReturnType<PaceTrial['look']> {
    const known = this.#trial?.look(this.#perSecond) ?? 'open';
    if (known === 'early') this.#trial?.goOn();
    else if (known !== 'open') this.#trial = null;
    return known;
  }

  #speedUp(window: PaceWindow, greed: number): void {
    this.#calm += 1;
    this.#uneasy = 0;
    const { sent, seconds } = tallyOf(window);
    // A few requests may have been let in by what the limit had left.
    this.#goodPerSecond = this.#isRising && sent < 5 ? this.#perSecond / RISE : this.#perSecond;
    // What was not tried is not known to be let in: with few at once, or slow answers, the pace is not what holds them up.
    if (this.#perSecond > TRIED_TIMES * (sent / seconds)) return;
    if (this.#isRising) {
      this.#perSecond *= RISE;
      return;
    }
    if (window.hasFailed) return;
    const usual = GROWTH.usual * 2 ** Math.max(0, this.#calm - GROWTH.windows) * seconds;
    const growth = Math.max(usual, UNSURE / this.#sent) / greed;
    this.#perSecond *= 1 + Math.min(growth, GROWTH.most * seconds);
  }

  #slowDown(seen: Tally, greed: number): void {
    const triedPart = this.#isRising ? TRIED.rising : TRIED.usual;
    const leastPerSecond = (triedPart * (seen.sent - seen.putOff - 1)) / seen.seconds;
    this.#trial ??= new PaceTrial(shareOf(seen), Math.max(SLOWEST, leastPerSecond));
    // The least pace is to tell soon what is only likely.
    const letIn = this.#trial.isDoubtful ? 0 : (CUT.letIn * letInOf(seen)) / (1 - this.#chance);
    const perSecond = Math.max(letIn, this.#takeGood(), this.#trial.leastPerSecond);
    this.#isRising = false;
    [this.#calm, this.#uneasy] = [0, 0];
    this.#give(Math.min(1, Math.max(CUT.least, perSecond / this.#perSecond)), greed);
  }

  #stepBack(share: number, greed: number): void {
    const good = this.#takeGood();
    this.#calm = 0;
    this.#uneasy += 1;
    if (this.#uneasy > STEP.times) this.#chance = Math.max(this.#chance, share);
    else this.#give(good > 0 ? Math.max(STEP.toGood, good / this.#perSecond) : STEP.back, greed);
  }

  #give(part: number, greed: number): void {
    this.perSecond = this.#perSecond * part * Math.min(1, greed ** -GIVES_WAY);
  }

  /** Gives the highest pace without trouble, 0 where it is in doubt: there is trouble at one that is no higher. */
  #takeGood(): number {
    if (this.#goodPerSecond >= this.#perSecond) this.#goodPerSecond = 0;
    return this.#goodPerSecond;
  }
}
