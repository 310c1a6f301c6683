type Waiting = { readonly mustBeAlone: () => boolean; readonly start: () => void };

/** Turns in the order in which they are asked for: of any number at once, or of one alone. */
export class Turns {
  #running = 0;
  #isAlone = false;
  readonly #waiting: Waiting[] = [];

  /** Number of those that act. */
  get running(): number {
    return this.#running;
  }

  /** Acts when its turn has come; whether it must be alone is asked again whenever another has acted. */
  async take<T>(mustBeAlone: () => boolean, act: () => Promise<T>): Promise<T> {
    const { promise: turn, resolve } = Promise.withResolvers<null>();
    this.#waiting.push({ mustBeAlone, start: () => resolve(null) });
    this.#startNext();
    await turn;
    try {
      return await act();
    } finally {
      this.#running -= 1;
      this.#startNext();
    }
  }

  #startNext(): void {
    for (let [next] = this.#waiting; next !== undefined; [next] = this.#waiting) {
      const mustBeAlone = next.mustBeAlone();
      if (this.#running > 0 && (mustBeAlone || this.#isAlone)) return;
      this.#waiting.shift();
      this.#running += 1;
      this.#isAlone = mustBeAlone;
      next.start();
    }
  }
}
