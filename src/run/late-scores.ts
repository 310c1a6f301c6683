import type { Gatherer, Instruments } from '../evaluators/instruments.ts';

/** Most answers that wait for their scores before no more are asked for. */
const MAX_WAITING = 512;

/**
 * Scores that are found beside the asking, since they wait for instruments: they hold no place of a model's, and
 * instruments wait until they can ask for many at once.
 */
export class LateScores {
  readonly #gatherers: readonly Gatherer[];
  readonly #waiting = new Set<Promise<void>>();
  readonly #failures: unknown[] = [];
  #hasEnded = false;
  #releases: readonly (() => void)[] = [];
  #found = Promise.withResolvers();

  constructor(instruments: Instruments) {
    this.#gatherers = Object.values(instruments).filter((one) => 'gather' in one);
    this.#gather();
  }

  /** Takes a score that is being found; where too many are, it resolves once there are less. */
  async add(scoring: Promise<void>): Promise<void> {
    const entry = scoring
      .catch((error: unknown) => void this.#failures.push(error))
      .finally(() => this.#remove(entry));
    this.#waiting.add(entry);
    // No more answers come: what there is must be enough.
    if (this.#isFull) this.#release();
    while (this.#isFull && this.#failures.length === 0) await this.#found.promise;
    this.#check();
  }

  /** Resolves when the asking and then all scores have ended; rejects with the first failure that is no provider's. */
  async endAfter(asking: Promise<void>): Promise<void> {
    try {
      await asking;
    } finally {
      this.#hasEnded = true;
      this.#release();
      await Promise.all(this.#waiting);
    }
    this.#check();
  }

  get #isFull(): boolean {
    return this.#waiting.size >= MAX_WAITING;
  }

  #remove(entry: Promise<void>): void {
    this.#waiting.delete(entry);
    if (!this.#isFull && !this.#hasEnded && this.#releases.length === 0) this.#gather();
    const found = this.#found;
    this.#found = Promise.withResolvers();
    found.resolve(undefined);
  }

  #gather(): void {
    this.#releases = this.#gatherers.map((one) => one.gather());
  }

  #release(): void {
    for (const release of this.#releases) release();
    this.#releases = [];
  }

  #check(): void {
    if (this.#failures.length > 0) throw this.#failures[0];
  }
}
