/** Least bytes that come between two looks, unless the file ends: a drip of them would hold a run for hours. */
const MIN_BYTES = 16 * 1024;

/** A watch over one download: calls it off where it stalls, and where the run is interrupted. */
export class Watch {
  /** Why the download was called off; undefined where it was not. */
  reason: string | undefined;
  readonly #controller = new AbortController();
  readonly #timer: NodeJS.Timeout;
  readonly #interrupt: AbortSignal;
  readonly #onInterrupt = (): void => this.#callOff('it was interrupted');
  #sinceLook = 0;

  constructor(stallMs: number, interrupt: AbortSignal) {
    this.#interrupt = interrupt;
    this.#timer = setInterval(() => this.#look(stallMs), stallMs);
    interrupt.addEventListener('abort', this.#onInterrupt, { once: true });
    if (interrupt.aborted) this.#onInterrupt();
  }

  /** Signal that ends the download's requests. */
  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  /** Counts bytes that came. */
  count(bytes: number): void {
    this.#sinceLook += bytes;
  }

  /** Ends the watch. */
  end(): void {
    clearInterval(this.#timer);
    this.#interrupt.removeEventListener('abort', this.#onInterrupt);
  }

  #look(stallMs: number): void {
    if (this.#sinceLook < MIN_BYTES)
      this.#callOff(
        `it stalled: ${this.#sinceLook === 0 ? 'nothing' : `${this.#sinceLook} bytes`} came in ${stallMs / 1000} s`,
      );
    this.#sinceLook = 0;
  }

  #callOff(reason: string): void {
    this.reason ??= reason;
    this.#controller.abort();
  }
}
