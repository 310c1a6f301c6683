/** A piece of work. Expected failures are data, so a rejection ends the whole run. */
export type Task = () => Promise<void>;

/** Most tasks that wait, and so hold no place, before no more are begun. */
const MAX_WAITING = 1_000;

/**
 * Runs one model's tasks, at most `concurrency` at once, and takes the next from its source only when there is room: a
 * million tasks cost no more memory than those that are under way. A task that waits gives its place to another.
 */
export class Scheduler {
  readonly #concurrency: number;
  /** Tasks that were begun and have not ended. */
  #begun = 0;
  #waiting = 0;
  /** Tasks that have waited and want their place again: they go before new ones. */
  readonly #returning: (() => void)[] = [];
  #wake: () => void = () => undefined;

  constructor(concurrency: number) {
    this.#concurrency = concurrency;
  }

  /** Resolves when every task has ended; rejects with the first failure once the tasks under way have ended. */
  async drain(tasks: Iterable<Task>): Promise<void> {
    const failures: unknown[] = [];
    for (const task of tasks) {
      this.#begun += 1;
      void task()
        .catch((error: unknown) => failures.push(error))
        .finally(() => this.#end());
      while (!this.#hasRoom && failures.length === 0) await this.#change();
      if (failures.length > 0) break;
    }
    while (this.#begun > 0) await this.#change();
    if (failures.length > 0) throw failures[0];
  }

  /** Gives what the pause of a task gives; until then, and until a place is free again, others have its place. */
  async whileWaiting<T>(pause: Promise<T>): Promise<T> {
    this.#waiting += 1;
    this.#free();
    try {
      return await pause;
    } finally {
      if (this.#active >= this.#concurrency)
        await new Promise<void>((resolve) => this.#returning.push(resolve));
      else this.#waiting -= 1;
    }
  }

  get #active(): number {
    return this.#begun - this.#waiting;
  }

  get #hasRoom(): boolean {
    return this.#active < this.#concurrency && this.#waiting < MAX_WAITING;
  }

  #end(): void {
    this.#begun -= 1;
    this.#free();
  }

  /** Gives a place that became free to who waits for one, else to a new task. */
  #free(): void {
    const back = this.#active < this.#concurrency ? this.#returning.shift() : undefined;
    if (back !== undefined) {
      this.#waiting -= 1;
      back();
    }
    this.#wake();
  }

  #change(): Promise<void> {
    return new Promise((resolve) => (this.#wake = resolve));
  }
}
