import type { Model } from '../domain/model.ts';
import { ProviderError } from '../domain/provider-error.ts';
import { findProvider } from '../providers/index.ts';

/** Bounds of the time without an answer after which a request hangs, and how often the time of the others it is. */
const HANGING = { leastMs: 500, mostMs: 30_000, times: 4 } as const;
/** Newest answers by which their time is judged, the fewest that tell it, and the share of them that may be slower. */
const KNOWN = { most: 200, least: 20, slowShare: 0.01 } as const;
/** Part of that time within which another must have been answered: where nobody is, one in that time is sent once more. */
const ALIVE = 0.5;
/** Most repeats of a request that are under way at once, most repeats for each answer, and how far their wait grows. */
const MAX = { atOnce: 2, share: 0.05, growth: 4 } as const;
/** Time after which a request that is under way is looked at, again and again. */
const LOOK_MS = 250;

/** A request; it tells by `begun` that it is sent, and is given up where the signal says that another was answered. */
export type Send<T> = (begun: () => void, signal: AbortSignal) => Promise<T>;

/**
 * Sends a request once more where it hangs, and again where that one does (Dean and Barroso, "The Tail at Scale", 2013):
 * it takes four times as long as 99 % of the newest answers did, half a second at least; past 30 s nothing is called
 * hanging. Where no other is answered either, one at a time shows whether the model is away. The first answer counts, and
 * the others are given up: they would hold their places.
 */
export class Hedge {
  readonly #mostAtOnce: number;
  #underWay = 0;
  #latenciesMs: number[] = [];
  #answers = 0;
  #repeated = 0;
  #repeatedMs = -Infinity;
  #answeredMs = -Infinity;

  /** @param mostAtOnce requests at once up to which one is sent once more. */
  constructor(mostAtOnce = Infinity) {
    this.#mostAtOnce = mostAtOnce;
  }

  /** Gives the hedge for a model: within its `max_concurrency`, and none for a program, which is not given up like a request. */
  static of(model: Model): Hedge {
    const isProgram = findProvider(model)?.application?.isProgram === true;
    return new Hedge(isProgram ? 0 : (model.maxConcurrency ?? Infinity));
  }

  /** Gives the first answer, or the failure of the first request where none comes; `mayRepeat` may forbid more. */
  async ask<T>(send: Send<T>, mayRepeat: () => boolean): Promise<T> {
    const { promise, resolve, reject } = Promise.withResolvers<T>();
    const settled = new AbortController();
    const start = (begun: () => void): Promise<T> => this.#timed(send, begun, settled.signal);
    let timer: NodeJS.Timeout | undefined;
    let firstError: unknown;
    const is = { underWay: 1, repeated: 0, refused: false };
    const fail = (error: unknown): void => {
      is.refused ||= !isPassing(error);
      is.underWay -= 1;
      if (is.underWay === 0) reject(firstError ?? error);
    };
    const repeat = (): void => {
      is.underWay += 1;
      is.repeated += 1;
      this.#repeated += 1;
      this.#repeatedMs = performance.now();
      start(() => undefined).then(resolve, fail);
    };
    const look = (sentMs: number): void => {
      const isOpen = is.underWay <= MAX.atOnce && !is.refused;
      const growth = Math.min(MAX.growth, 2 ** is.repeated);
      const isDue = isOpen && this.#isHanging(sentMs, growth) && mayRepeat();
      if (isDue) repeat();
      timer = setTimeout(look, LOOK_MS, isDue ? performance.now() : sentMs);
    };
    start(() => (timer = setTimeout(look, LOOK_MS, performance.now()))).then(resolve, (error: unknown) => {
      firstError = error;
      fail(error);
    });
    try {
      return await promise;
    } finally {
      clearTimeout(timer);
      if (is.repeated > 0) settled.abort();
    }
  }

  async #timed<T>(send: Send<T>, begun: () => void, signal: AbortSignal): Promise<T> {
    const request = { sentMs: NaN };
    const noteBegin = (): void => {
      request.sentMs = performance.now();
      this.#underWay += 1;
      begun();
    };
    try {
      const answer = await send(noteBegin, signal);
      this.#note(request.sentMs);
      return answer;
    } finally {
      if (!Number.isNaN(request.sentMs)) this.#underWay -= 1;
    }
  }

  #note(sentMs: number): void {
    this.#answers += 1;
    this.#answeredMs = performance.now();
    this.#latenciesMs.push(this.#answeredMs - sentMs);
    if (this.#latenciesMs.length > 2 * KNOWN.most) this.#latenciesMs = this.#latenciesMs.slice(-KNOWN.most);
  }

  #isHanging(sentMs: number, growth: number): boolean {
    const now = performance.now();
    if (now - sentMs < HANGING.leastMs || this.#answers < KNOWN.least) return false;
    if (this.#underWay >= this.#mostAtOnce || this.#repeated >= MAX.share * this.#answers) return false;
    const hangingMs = Math.max(HANGING.leastMs, HANGING.times * this.#usualMs());
    const isAlive = now - this.#answeredMs <= ALIVE * hangingMs;
    if (hangingMs > HANGING.mostMs || (!isAlive && now - this.#repeatedMs < hangingMs)) return false;
    return now - sentMs >= growth * hangingMs;
  }

  /** Time within which nearly all of the newest answers came. */
  #usualMs(): number {
    const newest = this.#latenciesMs.slice(-KNOWN.most).toSorted((a, b) => a - b);
    return newest.at(-1 - Math.floor(KNOWN.slowShare * newest.length)) ?? 0;
  }
}

/** Tells whether a failure may pass: another request may be answered. */
function isPassing(error: unknown): boolean {
  return error instanceof ProviderError && (error.kind === 'transient' || error.kind === 'rate_limited');
}
