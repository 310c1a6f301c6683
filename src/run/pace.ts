import pLimit from 'p-limit';
import { ProviderError } from '../domain/provider-error.ts';
import { held, Hints, isEarly } from './hints.ts';
import type { Hinting, SentRequest } from './hints.ts';
import { Opening } from './opening.ts';
import { PaceSearch } from './pace-search.ts';
import { letIn, secondsOf, shareOf, tellsOfLimit, TOLERATED } from './pace-window.ts';
import type { PaceWindow } from './pace-window.ts';
import { Peers } from './peers.ts';
import type { Pause } from './retry.ts';
import { Wall } from './wall.ts';

/** Least time and requests of a window, of which a pace is judged; a pause ends one as well. */
const WINDOW = { ms: 1_000, requests: 5, pauseMs: 2_000 } as const;
/** The same of a short window, which is enough where very many requests are sent. */
const SHORT = { ms: 150, requests: 150 } as const;
/** Requests a second below which nothing is paced: there the provider's own waits tell enough. */
const SLOWEST = 1;
/** Share of requests put off from which on a pace is far from what is let in. */
const FAR = 0.3;
/** Part of the pace that a cut leaves; from afar, the part of what was let in. */
const CUT = { near: 0.9, far: 0.95 } as const;
/** Growth in a second; after some windows without trouble it doubles with each, up to the most. */
const GROWTH = { usual: 0.05, windows: 4, most: 0.15 } as const;
/** Windows after which a first pace is settled, and requests put off since then of which its use is judged. */
const TRIAL = { windows: 2, putOff: 10 } as const;
/** Share, of that without pacing, which a pace that is of use leaves at most. */
const OF_USE = 0.6;
/** Time without pacing after one that was of no use; it doubles. */
const UNPACED_MS = { first: 5_000, most: 60_000 } as const;
/** Time that may be caught up: always, and at most where a timer was that late since this process was busy. */
const LATE_MS = { usual: 50, most: 250 } as const;

/** Time after which a request that waits looks whether it still must. */
const LOOK_MS = 250;

/**
 * Finds how many requests a second a model takes: unlimited until it puts requests off (429), all at once (then the pace
 * is searched) or some (then a little less than it let in), then slowly more. Where fewer requests are put off as often, they go unpaced for a while. Where its headers
 * say what it will still take, nothing need be put off.
 */
export class Pace {
  #perSecond = Infinity;
  #window: PaceWindow | undefined;
  /** Windows in a row without trouble. */
  #calm = 0;
  #unpacedShare = 0;
  #trial = { windows: 0, sent: 0, putOff: 0 };
  #unpacedMs: number = UNPACED_MS.first;
  #unpacedUntilMs = -Infinity;
  #isGivenUp = false;
  readonly #opening = new Opening();
  readonly #wall = new Wall();
  #search: PaceSearch | null = null;
  readonly #last = { sentMs: -Infinity, putOffMs: -Infinity };
  #nextMs = -Infinity;
  #lateMs: number = LATE_MS.usual;
  readonly #line = pLimit(1);
  readonly #hints = new Hints();
  readonly #clock: () => number;
  readonly #peers: Peers;

  /**
   * @param clock milliseconds that only go up.
   * @param peers paces of models that may share a limit, which this one joins.
   */
  constructor(clock: () => number = () => performance.now(), peers = new Peers()) {
    this.#clock = clock;
    this.#peers = peers;
    peers.join({
      perSecond: () => (this.#search === null ? this.#perSecond : Infinity),
      take: (perSecond) => (this.#perSecond = perSecond),
      last: this.#last,
    });
  }

  /** Sends a request when it is its turn, and learns from how it ends. */
  async keep<T extends Hinting>(send: () => Promise<T>, pause: Pause): Promise<T> {
    const sent = this.#isFree() ? this.#send() : await this.#line(() => this.#takeTurn(pause));
    const window = this.#count();
    const tried = this.#wall.sent(this.#clock());
    try {
      const answer = await send();
      this.#hints.answered(sent, answer, this.#clock());
      return answer;
    } catch (error) {
      if (error instanceof ProviderError) {
        this.#hints.failed(sent, error, this.#clock());
        // What was sent in spite of hints says nothing about a pace.
        if (!isEarly(sent) || error.kind !== 'rate_limited') this.#note(error, window);
        if (error.kind === 'rate_limited') {
          this.#wall.putOff(tried, this.#clock());
          await this.#lookForWall(pause);
        }
      }
      throw error;
    }
  }

  #send(): SentRequest {
    const now = this.#clock();
    this.#last.sentMs = now;
    return this.#hints.sent(now, this.#peers.countPressing(now));
  }

  #hintedMs(): number {
    const now = this.#clock();
    return this.#hints.waitMs(now, this.#peers.countPressing(now));
  }

  #isFree(): boolean {
    return this.#perSecond === Infinity && this.#opening.isOver && this.#hintedMs() === 0;
  }

  async #takeTurn(pause: Pause): Promise<SentRequest> {
    const gapMs = this.#opening.next(this.#clock());
    if (gapMs > 0) await pause(gapMs, held(gapMs));
    if (this.#perSecond !== Infinity) await this.#untilNext(pause);
    await this.#untilHinted(pause);
    return this.#send();
  }

  /** Waits by what the server says that it will still take; it may say more meanwhile. */
  async #untilHinted(pause: Pause): Promise<void> {
    for (let isOn = true; isOn && !this.#isGivenUp;) {
      const waitMs = this.#hintedMs();
      if (waitMs === 0) return;
      isOn = await pause(Math.min(waitMs, LOOK_MS), held(waitMs));
    }
  }

  async #untilNext(pause: Pause): Promise<void> {
    const waitMs = this.#nextMs - this.#clock();
    if (waitMs >= 1) {
      await pause(waitMs, held(waitMs));
      this.#lateMs = Math.min(Math.max(LATE_MS.usual, this.#clock() - this.#nextMs), LATE_MS.most);
    }
    this.#nextMs = Math.max(this.#nextMs, this.#clock() - this.#lateMs) + 1_000 / this.#perSecond;
  }

  /** Counts a request in the window of its sending: what fails late says nothing about a pace that was cut meanwhile. */
  #count(): PaceWindow {
    const now = this.#clock();
    if (this.#search !== null) this.#goOn(this.#search, now);
    else if (this.#window !== undefined && this.#isOver(this.#window, now)) {
      if (this.#window.sent >= WINDOW.requests) this.#judge(this.#window, now);
      this.#window = undefined;
    }
    this.#window ??= { startedMs: now, lastMs: now, sent: 0, putOff: 0, hasFailed: false };
    this.#window.sent += 1;
    this.#window.lastMs = now;
    return this.#window;
  }

  /** A limit shows in a second, with the burst that it lets in before; whether a pace is of use, in many requests too. */
  #isOver({ startedMs, lastMs, sent }: PaceWindow, now: number): boolean {
    if (now - lastMs > WINDOW.pauseMs) return true;
    const lengths = this.#perSecond === Infinity ? [WINDOW] : [WINDOW, SHORT];
    return lengths.some(({ ms, requests }) => now - startedMs >= ms && sent >= requests);
  }

  #note({ kind }: ProviderError, window: PaceWindow): void {
    if (kind === 'rate_limited') {
      window.putOff += 1;
      this.#last.putOffMs = this.#clock();
    }
    if (kind === 'transient') window.hasFailed = true;
    // Nothing is sent any more, and nobody need wait for a turn to be told so.
    if (kind !== 'fatal') return;
    [this.#perSecond, this.#isGivenUp, this.#search] = [Infinity, true, null];
    this.#opening.end();
  }

  /**
   * Begins a search where a wall shows: it is not run against for a whole window. Meanwhile the place of what was put off
   * stays empty, until it is known what became of those sent with it.
   */
  async #lookForWall(pause: Pause): Promise<void> {
    if (!this.#isUnpaced()) return;
    const { knownAfterMs } = this.#wall;
    if (knownAfterMs > 0) await pause(knownAfterMs, held(knownAfterMs));
    const now = this.#clock();
    const perSecond = this.#isUnpaced() ? this.#wall.find(now) : null;
    if (perSecond === null) return;
    this.#begin(perSecond, 1);
    this.#opening.end();
    this.#nextMs = now + 1_000 / this.#perSecond;
    this.#search = new PaceSearch(this.#wall, this.#perSecond, now);
  }

  #isUnpaced(): boolean {
    return this.#perSecond === Infinity && !this.#isGivenUp && this.#clock() >= this.#unpacedUntilMs;
  }

  #goOn(search: PaceSearch, now: number): void {
    const status = search.look(now);
    this.#perSecond = Math.max(SLOWEST, search.perSecond);
    if (status === 'going') return;
    this.#search = null;
    this.#window = undefined;
    if (status === 'useless') this.#giveUp(now);
    else this.#peers.level(now);
  }

  #judge(window: PaceWindow, now: number): void {
    if (this.#perSecond === Infinity) {
      if (tellsOfLimit(window) && now >= this.#unpacedUntilMs)
        this.#begin(CUT.far * letIn(window), shareOf(window));
    } else if (this.#isOfUse(window)) this.#adjust(window, this.#peers.greedOf(this.#perSecond, now));
    else this.#giveUp(now);
  }

  #begin(perSecond: number, unpacedShare: number): void {
    this.#unpacedShare = unpacedShare;
    this.#trial = { windows: 0, sent: 0, putOff: 0 };
    this.#calm = 0;
    this.#perSecond = Math.max(SLOWEST, perSecond);
  }

  #isOfUse({ sent, putOff }: PaceWindow): boolean {
    const trial = this.#trial;
    trial.windows += 1;
    if (trial.windows <= TRIAL.windows) return true;
    trial.sent += sent;
    trial.putOff += putOff;
    if (trial.putOff < TRIAL.putOff) return true;
    this.#trial = { ...trial, sent: 0, putOff: 0 };
    return shareOf(trial) <= OF_USE * this.#unpacedShare;
  }

  /** @param greed how far the pace is above its peers', which then give way less. */
  #adjust(window: PaceWindow, greed: number): void {
    const share = shareOf(window);
    this.#calm = share === 0 ? this.#calm + 1 : 0;
    if (share > FAR) this.#perSecond = CUT.far * letIn(window);
    else if (share > TOLERATED) this.#perSecond *= CUT.near ** greed;
    else if (share === 0 && !window.hasFailed) {
      const growth = GROWTH.usual * 2 ** Math.max(0, this.#calm - GROWTH.windows);
      this.#perSecond *= 1 + Math.min(growth / greed, GROWTH.most) * secondsOf(window);
    }
    this.#perSecond = Math.max(SLOWEST, this.#perSecond);
  }

  #giveUp(now: number): void {
    this.#perSecond = Infinity;
    this.#unpacedUntilMs = now + this.#unpacedMs;
    this.#unpacedMs = Math.min(2 * this.#unpacedMs, UNPACED_MS.most);
  }
}
