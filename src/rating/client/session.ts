import type { RaterMark } from '../../domain/ballot.ts';
import type { RatedAnswer, RaterState } from '../data.ts';
import { sendBallot } from './server.ts';

/** Where a rater stands, as far as this page knows; each ballot is on the disk before it counts here. */
export class Session {
  readonly rater: string;
  readonly #order: readonly string[];
  /** What was said, the latest last. */
  readonly #rated: Map<string, RatedAnswer>;
  readonly #skipped = new Set<string>();
  /** An answer whose ballot was taken back: it comes next, with its note. */
  #again: RatedAnswer | null = null;

  constructor(rater: string, { order, rated }: RaterState) {
    this.rater = rater;
    this.#order = order;
    this.#rated = new Map(rated.map((one) => [one.id, one]));
  }

  get total(): number {
    return this.#order.length;
  }

  get done(): number {
    return this.#rated.size;
  }

  get skipped(): number {
    return this.#skipped.size;
  }

  get canUndo(): boolean {
    return this.#rated.size > 0;
  }

  /** The answer to rate now; null where none is left but those that were skipped. */
  get current(): string | null {
    return this.#again?.id ?? this.#order.find((id) => this.#isOpen(id)) ?? null;
  }

  /** The one after it. */
  get next(): string | null {
    const { current } = this;
    return this.#order.find((id) => id !== current && this.#isOpen(id)) ?? null;
  }

  /** The note that the current answer had before its ballot was taken back. */
  get note(): string {
    return this.#again?.note ?? '';
  }

  async rate(id: string, mark: RaterMark, note: string): Promise<void> {
    await sendBallot({ rater: this.rater, id, mark, note });
    this.#rated.delete(id);
    this.#rated.set(id, { id, mark, note });
    this.#skipped.delete(id);
    this.#again = null;
  }

  /** Takes back the latest ballot; its answer comes again. */
  async undo(): Promise<void> {
    const last = [...this.#rated.values()].at(-1);
    if (last === undefined) return;
    await sendBallot({ rater: this.rater, id: last.id, mark: null, note: '' });
    this.#rated.delete(last.id);
    this.#again = last;
  }

  skip(id: string): void {
    this.#again = null;
    this.#skipped.add(id);
  }

  /** Lets the answers that were skipped come again. */
  unskip(): void {
    this.#skipped.clear();
  }

  #isOpen(id: string): boolean {
    return !this.#rated.has(id) && !this.#skipped.has(id);
  }
}
