/** Time without an answer after which a request may hang. */
const HANGING_MS = 30_000;
/** Answers that must be known, and the part of that time within which nearly all of them must have come. */
const KNOWN = { answers: 20, part: 0.25, slowShare: 0.01 } as const;
/** Times the time above within which the model must have answered: where nobody is answered nothing more is sent. */
const ALIVE = 2;

/** A request; it is told that it was sent by `begun`, and asks `isWanted` before that. */
export type Send<T> = (begun: () => void, isWanted: () => boolean) => Promise<T>;

/**
 * Sends a request once more where it hangs (Dean and Barroso, "The Tail at Scale", 2013): nothing has come for 30 s,
 * while the model answers others, in nearly every case within a quarter of that. The first answer counts; a model that
 * thinks for long is cut short by nothing.
 */
export class Hedge {
  #answers = 0;
  #slow = 0;
  #answeredMs = -Infinity;
  readonly #hangingMs: number;

  constructor(hangingMs: number = HANGING_MS) {
    this.#hangingMs = hangingMs;
  }

  /** Gives the first answer, or the failure of the first request where none comes; `mayRepeat` may forbid the second. */
  async ask<T>(send: Send<T>, mayRepeat: () => boolean): Promise<T> {
    const { promise, resolve, reject } = Promise.withResolvers<T>();
    let timer: NodeJS.Timeout | undefined;
    let isSettled = false;
    let second: Promise<unknown> = Promise.resolve();
    const isWanted = (): boolean => !isSettled;
    const start = (begun: () => void): Promise<T> => this.#timed(send, begun, isWanted);
    const repeat = (): void => {
      if (this.#isUnusual() && mayRepeat()) second = start(() => undefined).then(resolve, () => undefined);
    };
    const first = start(() => (timer = setTimeout(repeat, this.#hangingMs)));
    first.then(resolve, (error: unknown) => {
      clearTimeout(timer);
      void second.then(() => reject(error));
    });
    try {
      return await promise;
    } finally {
      isSettled = true;
      clearTimeout(timer);
    }
  }

  async #timed<T>(send: Send<T>, begun: () => void, isWanted: () => boolean): Promise<T> {
    let sentMs = performance.now();
    const answer = await send(() => {
      sentMs = performance.now();
      begun();
    }, isWanted);
    this.#answers += 1;
    this.#answeredMs = performance.now();
    if (this.#answeredMs - sentMs > KNOWN.part * this.#hangingMs) this.#slow += 1;
    return answer;
  }

  #isUnusual(): boolean {
    if (performance.now() - this.#answeredMs > ALIVE * this.#hangingMs) return false;
    return this.#answers >= KNOWN.answers && this.#slow <= KNOWN.slowShare * this.#answers;
  }
}
