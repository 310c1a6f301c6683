import pLimit from 'p-limit';
import { ProviderError } from '../domain/provider-error.ts';
import { held, Hints, isEarly } from './hints.ts';
import type { Hinting, SentRequest } from './hints.ts';
import { Limit, TOLERATED } from './limit.ts';
import { Opening } from './opening.ts';
import { isStale, letInOf, openWindow, shareOf, tallyOf } from './pace-window.ts';
import type { PaceWindow } from './pace-window.ts';
import { Peers } from './peers.ts';
import type { Pause } from './retry.ts';
import { Stops } from './stops.ts';
import { Turns } from './turns.ts';
import { Wall } from './wall.ts';
import type { TriedRequest } from './wall.ts';

/** Least time and requests of a window of which is judged whether there is a limit, and requests put off that tell of one. */
const WINDOW = { ms: 1_000, requests: 5, putOff: 3 } as const;
/** The same where a pace is judged: shortly after it was begun, and while it rises. */
const SHORT = { ms: 100, requests: 5, rising: 2 } as const;
/** Requests put off, and their share, with which a window need be no longer; and with which it need not even be short. */
const BAD = { putOff: 5, share: 0.1 } as const;
const WORST = { putOff: 6, share: 0.5 } as const;
/** Part of what was let in that a pace begins with where only some are put off. */
const FIRST_PART = 0.95;
/** Time without pacing after one that was of no use; it doubles. */
const UNPACED_MS = { first: 5_000, most: 60_000 } as const;
/** Time after which a request that waits looks whether it still must. */
const LOOK_MS = 250;

/** A request that was sent: what is to be learned from how it ends. */
type Sent = {
  readonly hinted: SentRequest;
  readonly tried: TriedRequest;
  /** The window that it counts in, if any. */
  readonly window: PaceWindow | undefined;
};

/**
 * Finds how many requests a second a model takes: unlimited until it puts requests off (429), all at once or some; then
 * as many as it lets in, and slowly more. Where fewer requests are put off as often, they go unpaced for a while. Where
 * its headers say what it will still take, nothing need be put off.
 */
export class Pace {
  #limit: Limit | null = null;
  #begunMs = 0;
  #window: PaceWindow | undefined;
  /** Share that is put off by chance, as the last pace that was of no use has shown. */
  #chance = 0;
  #unpacedMs: number = UNPACED_MS.first;
  #unpacedUntilMs = -Infinity;
  #isGivenUp = false;
  #opening = new Opening();
  /** Limits of which the peers were told. */
  readonly #levelled = new WeakSet<Limit>();
  readonly #wall = new Wall();
  readonly #stops = new Stops();
  readonly #last = { sentMs: -Infinity, putOffMs: -Infinity };
  readonly #line = pLimit(1);
  /** Line behind it of requests that were never sent: who has waited as it was told to goes before them. */
  readonly #unsentLine = pLimit(1);
  readonly #hints = new Hints();
  readonly #turns: Turns;
  readonly #clock: () => number;
  readonly #peers: Peers;

  /**
   * @param clock milliseconds that only go up.
   * @param peers paces of models that may share a limit, which this one joins.
   */
  constructor(clock: () => number = () => performance.now(), peers = new Peers()) {
    this.#clock = clock;
    this.#turns = new Turns(clock);
    this.#peers = peers;
    peers.join({
      perSecond: () => (this.#limit?.isSettled === true ? this.#limit.perSecond : Infinity),
      take: (perSecond) => {
        if (this.#limit !== null) this.#limit.perSecond = perSecond;
      },
      last: this.#last,
    });
  }

  /** Sends a request, again or for the first time, when it is its turn; learns from how it ends. */
  async keep<T extends Hinting>(send: () => Promise<T>, pause: Pause, isAgain = false): Promise<T> {
    const sent = this.#isFree() ? this.#send() : await this.#queue(() => this.#takeTurn(pause), isAgain);
    try {
      const answer = await send();
      const perSecond = this.#stops.letIn(sent.tried.ms);
      if (perSecond !== null) this.#resume(perSecond);
      this.#hints.answered(sent.hinted, answer, this.#clock());
      return answer;
    } catch (error) {
      if (error instanceof ProviderError) {
        this.#hints.failed(sent.hinted, error, this.#clock());
        // What was sent in spite of hints says nothing about a pace.
        if (!isEarly(sent.hinted) || error.kind !== 'rate_limited') this.#note(error, sent.window);
        if (error.kind === 'rate_limited') {
          this.#stops.putOff();
          this.#wall.putOff(sent.tried, this.#clock(), error.retryAfterMs);
          await this.#lookForWall(pause);
        }
      }
      throw error;
    }
  }

  /** Takes up a pace after a stop: none would have been slow enough for that, and what was put off in it counts no more. */
  #resume(perSecond: number): void {
    this.#limit?.resume(perSecond);
    this.#window = undefined;
  }

  #send(): Sent {
    const now = this.#clock();
    this.#last.sentMs = now;
    if (this.#wall.hasOpened(now)) this.#window = undefined;
    const hinted = this.#hints.sent(now, this.#peers.countPressing(now));
    return { hinted, window: this.#count(now), tried: this.#wall.sent(now) };
  }

  #hintedMs(): number {
    const now = this.#clock();
    return this.#hints.waitMs(now, this.#peers.countPressing(now));
  }

  #probeMs(): number {
    return this.#isUnpaced() ? this.#wall.probeMs(this.#clock()) : 0;
  }

  #isFree(): boolean {
    return this.#limit === null && this.#opening.isOver && this.#probeMs() === 0 && this.#hintedMs() === 0;
  }

  #queue<T>(turn: () => Promise<T>, isAgain: boolean): Promise<T> {
    return isAgain ? this.#line(turn) : this.#unsentLine(() => this.#line(turn));
  }

  async #takeTurn(pause: Pause): Promise<Sent> {
    // After a stop they go one after another again: what is let in may be but one drop.
    if (this.#probeMs() > 0) this.#opening = new Opening();
    await this.#untilLet(() => this.#probeMs(), pause);
    const gapMs = this.#opening.next(this.#clock());
    if (gapMs > 0) await pause(gapMs, held());
    if (this.#limit !== null) await this.#turns.next(() => this.#limit?.perSecond ?? Infinity, pause);
    await this.#untilLet(() => this.#hintedMs(), pause);
    return this.#send();
  }

  /** Waits as long as it is told to; that may change meanwhile. */
  async #untilLet(findMs: () => number, pause: Pause): Promise<void> {
    for (let isOn = true; isOn && !this.#isGivenUp;) {
      const waitMs = findMs();
      if (waitMs === 0) return;
      isOn = await pause(Math.min(waitMs, LOOK_MS), held(this.#hintedMs()));
    }
  }

  /**
   * Counts a request in the window of its sending: what fails late says nothing about a pace that was cut meanwhile. A
   * window is judged when it is known what became of its requests; those that are sent until then count in none.
   */
  #count(now: number): PaceWindow | undefined {
    let window = this.#window;
    if (window === undefined || isStale(window, now)) window = openWindow(now);
    else if (window.endedMs === null && this.#isLong(window, now)) window.endedMs = now;
    if (window.endedMs !== null && now >= window.endedMs + this.#wall.knownAfterMs) {
      this.#judge(window, now);
      window = openWindow(now);
    }
    this.#window = window;
    window.lastMs = now;
    if (window.endedMs !== null) return undefined;
    window.sent += 1;
    return window;
  }

  #isLong({ startedMs, sent, putOff }: PaceWindow, now: number): boolean {
    const ms = now - startedMs;
    if (this.#limit === null) return ms >= WINDOW.ms && sent >= WINDOW.requests;
    if (putOff >= WORST.putOff && putOff >= WORST.share * sent) return true;
    const { isRising } = this.#limit;
    if (ms < SHORT.ms || sent < (isRising ? SHORT.rising : SHORT.requests)) return false;
    if (isRising) return true;
    if (putOff >= BAD.putOff && putOff > BAD.share * sent) return true;
    return ms >= Math.min(WINDOW.ms, (now - this.#begunMs) / 2);
  }

  #note({ kind }: ProviderError, window: PaceWindow | undefined): void {
    if (kind === 'rate_limited') this.#last.putOffMs = this.#clock();
    if (kind === 'rate_limited' && window !== undefined) window.putOff += 1;
    if (kind === 'transient' && window !== undefined) window.hasFailed = true;
    // Nothing is sent any more, and nobody need wait for a turn to be told so.
    if (kind !== 'fatal') return;
    [this.#limit, this.#isGivenUp] = [null, true];
    this.#opening.end();
  }

  /**
   * Begins a search where a wall shows: it is not run against for a whole window. Meanwhile the place of what was put off
   * stays empty, until it is known what became of those sent with it; but not where such a wall was none: it would stay
   * empty for each that is put off by chance.
   */
  async #lookForWall(pause: Pause): Promise<void> {
    if (!this.#isUnpaced()) return;
    const { knownAfterMs, isDoubted } = this.#wall;
    if (knownAfterMs > 0 && !isDoubted) await pause(knownAfterMs, held());
    const now = this.#clock();
    const found = this.#isUnpaced() ? this.#wall.find(now) : null;
    if (found === null) return;
    this.#begin(Limit.search(found.perSecond, this.#chance), now);
    this.#turns.begin(found.perSecond, found.burst);
    this.#opening.end();
  }

  #isUnpaced(): boolean {
    return this.#limit === null && !this.#isGivenUp;
  }

  #begin(limit: Limit, now: number): void {
    this.#limit = limit;
    this.#begunMs = now;
    this.#window = undefined;
  }

  #judge(window: PaceWindow, now: number): void {
    const limit = this.#limit;
    if (limit === null) {
      const share = shareOf(window);
      // Where none was let in there is nothing to tell a pace by.
      const isLimited = share > TOLERATED && share < 1 && window.putOff >= WINDOW.putOff;
      if (isLimited && now >= this.#unpacedUntilMs)
        this.#begin(Limit.cut(FIRST_PART * letInOf(tallyOf(window)), share), now);
      return;
    }
    if (!limit.judge(window, this.#peers.greedOf(limit.perSecond, now))) this.#giveUp(limit, now);
    else if (limit.isSettled && !this.#levelled.has(limit)) {
      this.#levelled.add(limit);
      this.#peers.level(now);
    }
  }

  #giveUp(limit: Limit, now: number): void {
    this.#limit = null;
    this.#chance = limit.chance;
    this.#wall.doubt();
    this.#unpacedUntilMs = now + this.#unpacedMs;
    this.#unpacedMs = Math.min(2 * this.#unpacedMs, UNPACED_MS.most);
  }
}
