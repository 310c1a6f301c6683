/** A clock that stands still until all that is being done waits, and then goes to what is due next. */
export class VirtualTime {
  now = 0;
  readonly #due: { readonly ms: number; readonly wake: () => void }[] = [];

  /** Resolves when the time has come. */
  readonly wait = (ms: number): Promise<void> =>
    new Promise((wake) => void this.#due.push({ ms: this.now + Math.max(0, ms), wake }));

  /** Lets the time pass until what is done has ended. */
  async pass(done: Promise<unknown>): Promise<void> {
    const ending = done.then(() => 'done' as const);
    const idle = (): Promise<'idle'> => new Promise((resolve) => setImmediate(resolve, 'idle'));
    while ((await Promise.race([ending, idle()])) === 'idle') {
      const next = this.#due.reduce((first, other) => (other.ms < first.ms ? other : first));
      this.#due.splice(this.#due.indexOf(next), 1);
      this.now = next.ms;
      next.wake();
    }
  }
}
