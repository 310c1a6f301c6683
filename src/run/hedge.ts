import type { Model } from '../domain/model.ts';
import { findProvider } from '../providers/index.ts';
import type { Sending } from '../providers/provider.ts';
import { HedgedRequest } from './hedged-request.ts';
import type { Send } from './hedged-request.ts';

/** Bounds of the time without an answer after which a request hangs, and how often the time of the others it is. */
const HANGING = { leastMs: 200, mostMs: 30_000, times: 4 } as const;
/** Newest answers by which their time is judged, the fewest that tell it, and the share of them that may be slower. */
const KNOWN = { most: 200, least: 20, slowShare: 0.01 } as const;
/** Part of that time within which another must have been answered: where nobody is, one in that time is sent once more. */
const ALIVE = 0.5;
/** Most repeats for each answer. */
const MOST_SHARE = 0.05;
/** Time after which all that is under way is looked at, again and again. */
const LOOK_MS = 50;

/**
 * Sends a request once more where it hangs, and again where that one does (Dean and Barroso, "The Tail at Scale", 2013):
 * it takes four times as long as 99 % of the newest answers did, a fifth of a second at least; past 30 s nothing is called
 * hanging. Where no other is answered either, one at a time shows whether the model is away.
 */
export class Hedge {
  readonly #mostAtOnce: number;
  readonly #open = new Set<Pick<HedgedRequest<unknown>, 'isDue' | 'repeat'>>();
  #timer: NodeJS.Timeout | undefined;
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
    const request = new HedgedRequest<T>((begun, sending) => this.#timed(send, begun, sending), mayRepeat);
    this.#open.add(request);
    this.#timer ??= setInterval(() => this.#look(), LOOK_MS).unref();
    try {
      return await request.answer;
    } finally {
      this.#open.delete(request);
    }
  }

  async #timed<T>(send: Send<T>, begun: () => void, sending: Sending): Promise<T> {
    let sentMs: number | undefined;
    const noteBegin = (): void => {
      sentMs = performance.now();
      begun();
    };
    // Counted before it is sent: others are looked at in the same turn.
    this.#underWay += 1;
    try {
      const answer = await send(noteBegin, sending);
      if (sentMs !== undefined) this.#note(sentMs);
      return answer;
    } finally {
      this.#underWay -= 1;
    }
  }

  #note(sentMs: number): void {
    this.#answers += 1;
    this.#answeredMs = performance.now();
    this.#latenciesMs.push(this.#answeredMs - sentMs);
    if (this.#latenciesMs.length > 2 * KNOWN.most) this.#latenciesMs = this.#latenciesMs.slice(-KNOWN.most);
  }

  #look(): void {
    if (this.#open.size === 0) {
      clearInterval(this.#timer);
      this.#timer = undefined;
    }
    if (this.#answers < KNOWN.least) return;
    const hangingMs = Math.max(HANGING.leastMs, HANGING.times * this.#usualMs());
    if (hangingMs > HANGING.mostMs) return;
    for (const request of this.#open) {
      if (!this.#hasRoom(hangingMs) || !request.isDue(hangingMs)) continue;
      this.#repeated += 1;
      this.#repeatedMs = performance.now();
      request.repeat();
    }
  }

  #hasRoom(hangingMs: number): boolean {
    if (this.#underWay >= this.#mostAtOnce || this.#repeated >= MOST_SHARE * this.#answers) return false;
    const now = performance.now();
    return now - this.#answeredMs <= ALIVE * hangingMs || now - this.#repeatedMs >= hangingMs;
  }

  /** Time within which nearly all of the newest answers came. */
  #usualMs(): number {
    const newest = this.#latenciesMs.slice(-KNOWN.most).toSorted((a, b) => a - b);
    return newest.at(-1 - Math.floor(KNOWN.slowShare * newest.length)) ?? 0;
  }
}
