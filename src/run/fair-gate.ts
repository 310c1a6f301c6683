/** Requests of one model: how many hold a place, those that wait for one, and the number of the last place that it got. */
type Queue = { held: number; readonly waiting: (() => void)[]; lastPlace: number };

/**
 * Limit of requests at once over all models. A place that becomes free goes to the model that holds the fewest of those
 * that wait, of several to the one that got none for the longest: one that hangs takes no more than its part from one that
 * answers.
 */
export class FairGate {
  #free: number;
  readonly #queues = new Map<object, Queue>();
  #places = 0;

  /** @param concurrency most requests at once. */
  constructor(concurrency: number) {
    this.#free = concurrency;
  }

  /** Gives what a request of a model gives, once there is a place for it. */
  async pass<T>(model: object, send: () => Promise<T>): Promise<T> {
    const queue = this.#queueOf(model);
    if (this.#free > 0) {
      this.#free -= 1;
      this.#give(queue);
    } else await new Promise<void>((resolve) => void queue.waiting.push(resolve));
    try {
      return await send();
    } finally {
      queue.held -= 1;
      this.#hand();
    }
  }

  #queueOf(model: object): Queue {
    const queue = this.#queues.get(model) ?? { held: 0, waiting: [], lastPlace: 0 };
    this.#queues.set(model, queue);
    return queue;
  }

  /** Hands a place that became free to who waits. */
  #hand(): void {
    let next: Queue | undefined;
    for (const queue of this.#queues.values())
      if (queue.waiting.length > 0 && (next === undefined || isBefore(queue, next))) next = queue;
    const go = next?.waiting.shift();
    if (next === undefined || go === undefined) this.#free += 1;
    else {
      this.#give(next);
      go();
    }
  }

  #give(queue: Queue): void {
    queue.held += 1;
    queue.lastPlace = this.#places += 1;
  }
}

function isBefore(one: Queue, other: Queue): boolean {
  return one.held < other.held || (one.held === other.held && one.lastPlace < other.lastPlace);
}
