import pLimit from 'p-limit';
import type { LimitFunction } from 'p-limit';

/** A piece of work. Expected failures are data, so a rejection ends the whole run. */
export type Task = () => Promise<void>;

/**
 * Runs one model's tasks, at most `concurrency` at once, and takes the next from its source only when there is room:
 * a million tasks cost no more memory than those in flight.
 */
export class Scheduler {
  readonly #limit: LimitFunction;

  constructor(concurrency: number) {
    this.#limit = pLimit(concurrency);
  }

  /** Tasks at once; may be set while tasks run. */
  set concurrency(value: number) {
    this.#limit.concurrency = value;
  }

  /** Resolves when every task has ended; rejects with the first failure once the tasks in flight have ended. */
  async drain(tasks: Iterable<Task>): Promise<void> {
    const failures: unknown[] = [];
    let inFlight = 0;
    let wake: () => void = () => undefined;
    const ended = (): Promise<void> => new Promise((resolve) => (wake = resolve));
    const settle = (): void => {
      inFlight -= 1;
      wake();
    };
    for (const task of tasks) {
      inFlight += 1;
      void this.#limit(task)
        .catch((error: unknown) => failures.push(error))
        .finally(settle);
      while (inFlight >= this.#limit.concurrency && failures.length === 0) await ended();
      if (failures.length > 0) break;
    }
    while (inFlight > 0) await ended();
    if (failures.length > 0) throw failures[0];
  }
}
