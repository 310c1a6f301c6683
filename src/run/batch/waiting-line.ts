/** One that waits: whether it may go, must wait for others that are under way, or for what waits for nothing but a batch. */
export type Waiting = {
  readonly look: () => 'goes' | 'waits' | 'waits for a batch';
  readonly go: () => void;
};

/**
 * A line of requests that wait for dollars. The first goes as soon as there is enough for it, and those behind it wait so
 * long, however little they need; only those that no other request can help let the others pass.
 */
export class WaitingLine {
  #line: Waiting[] = [];
  #asides: Waiting[] = [];

  /** True where nobody waits but for a batch. */
  get isEmpty(): boolean {
    return this.#line.length === 0;
  }

  /** Lets one join, and go at once where nobody waits and there is enough. */
  join(one: Waiting): void {
    this.#line.push(one);
    if (this.#line.length === 1) this.next();
  }

  /** Lets as many go as there is enough for. */
  next(): void {
    if (this.isEmpty) return;
    let done = 0;
    for (const one of this.#line) {
      const look = one.look();
      if (look === 'waits') break;
      done += 1;
      if (look === 'goes') one.go();
      else this.#asides.push(one);
    }
    this.#line.splice(0, done);
  }

  /** Lets as many go as there is enough for now that batches need less: who waited for that came first. */
  afterBatch(): void {
    this.#line.unshift(...this.#asides.splice(0));
    this.next();
  }
}
