/** Requests of one model: how many hold a place, and those that wait for one. */
type Queue = { held: number; readonly waiting: (() => void)[] };

/**
 * Limit of requests at once over all models. A place that becomes free goes to the model that holds the fewest of those
 * that wait: one that hangs takes no more than its part from one that answers.
 */
export class FairGate {
  #free: number;
  readonly #queues = new Map<object, Queue>();

  /** @param concurrency most requests at once. */
  constructor(concurrency: number) {
    this.#free = concurrency;
  }

  /** Gives what a request of a model gives, once there is a place for it. */
  async pass<T>(model: object, send: () => Promise<T>): Promise<T> {
    const queue = this.#queueOf(model);
    if (this.#free > 0) {
      this.#free -= 1;
      queue.held += 1;
    } else await new Promise<void>((resolve) => void queue.waiting.push(resolve));
    try {
      return await send();
    } finally {
      queue.held -= 1;
      this.#hand();
    }
  }

  #queueOf(model: object): Queue {
    const queue = this.#queues.get(model) ?? { held: 0, waiting: [] };
    this.#queues.set(model, queue);
    return queue;
  }

  /** Hands a place that became free to who waits. */
  #hand(): void {
    let next: Queue | undefined;
    for (const queue of this.#queues.values())
      if (queue.waiting.length > 0 && queue.held < (next?.held ?? Infinity)) next = queue;
    const go = next?.waiting.shift();
    if (next === undefined || go === undefined) this.#free += 1;
    else {
      next.held += 1;
      go();
    }
  }
}
