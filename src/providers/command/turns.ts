type Waiting = { readonly isAlone: boolean; readonly start: () => void };

/** Turns in the order in which they are asked for: of any number at once, or of one alone. */
export class Turns {
  #running = 0;
  #isAlone = false;
  readonly #waiting: Waiting[] = [];

  /** Acts when its turn has come. */
  async take<T>(isAlone: boolean, act: () => Promise<T>): Promise<T> {
    const { promise: turn, resolve } = Promise.withResolvers<null>();
    this.#waiting.push({ isAlone, start: () => resolve(null) });
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
    for (let [next] = this.#waiting; next !== undefined && this.#mayStart(next); [next] = this.#waiting) {
      this.#waiting.shift();
      this.#running += 1;
      this.#isAlone = next.isAlone;
      next.start();
    }
  }

  #mayStart({ isAlone }: Waiting): boolean {
    return this.#running === 0 || !(isAlone || this.#isAlone);
  }
}
