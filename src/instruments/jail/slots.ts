/** Places for so many pieces of work at once; each knows its place, which no other has meanwhile. */
export class Slots {
  readonly #free: number[];
  readonly #waiting: ((place: number) => void)[] = [];

  constructor(count: number) {
    this.#free = Array.from({ length: count }, (_, index) => index);
  }

  /** Does the work as soon as a place is free. */
  async use<T>(work: (place: number) => Promise<T>): Promise<T> {
    const place = this.#free.pop() ?? (await new Promise<number>((resolve) => this.#waiting.push(resolve)));
    try {
      return await work(place);
    } finally {
      const next = this.#waiting.shift();
      if (next === undefined) this.#free.push(place);
      else next(place);
    }
  }
}
