import { setImmediate } from 'node:timers/promises';

/** A piece of work. Expected failures are data, so a rejection ends the whole run. */
export type Task = () => Promise<void>;

/** Most tasks that wait, and so hold no place, before no more are begun. */
const MAX_WAITING = 1_000;
/** Time in which tasks that wait for nothing are begun without a look at anything else. */
const MAX_BUSY_MS = 20;

/**
 * Runs one model's tasks, at most `concurrency` at once, and takes the next from its source only when there is room: a
 * million tasks cost no more memory than those that are under way. A task that waits gives its place to another.
 */
export class Scheduler {
  readonly #concurrency: number;
  readonly #countSent: () => number;
  #sent = NaN;
  /** When tasks began to wait for nothing; undefined while they wait. */
  #busySinceMs: number | undefined;
  /** Tasks that were begun and have not ended. */
  #begun = 0;
  #waiting = 0;
  /** Tasks that have waited and want their place again: they go before new ones. */
  readonly #returning: (() => void)[] = [];
  #wake: () => void = () => undefined;

  /** @param countSent counts what tasks have sent: where it stands still, as where all is known, none waits for anything. */
  constructor(concurrency: number, countSent: () => number = () => NaN) {
    this.#concurrency = concurrency;
    this.#countSent = countSent;
  }

  /** Resolves when every task has ended; rejects with the first failure once the tasks under way have ended. */
  async drain(tasks: Iterable<Task>): Promise<void> {
    const failures: unknown[] = [];
    for (const task of tasks) {
      this.#begun += 1;
      void task()
        .catch((error: unknown) => failures.push(error))
        .finally(() => this.#end());
      if (this.#mustYield()) await setImmediate();
      while (!this.#hasRoom && failures.length === 0) await this.#change();
      if (failures.length > 0) break;
    }
    while (this.#begun > 0) await this.#change();
    if (failures.length > 0) throw failures[0];
  }

  /** Tells whether others must be let in, since nothing is waited for: signals, and what is to be written. */
  #mustYield(): boolean {
    const sent = this.#countSent();
    const isWaitedFor = sent !== this.#sent;
    this.#sent = sent;
    if (isWaitedFor) this.#busySinceMs = undefined;
    else this.#busySinceMs ??= performance.now();
    if (this.#busySinceMs === undefined || performance.now() - this.#busySinceMs <= MAX_BUSY_MS) return false;
    this.#busySinceMs = undefined;
    return true;
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
