import type { RaterMark } from '../../domain/ballot.ts';
import type { RatedAnswer, RaterState } from '../data.ts';
import { sendBallot } from './server.ts';

/** Where a rater stands, as far as this page knows; each ballot is on the disk before it counts here. */
export class Session {
  readonly rater: string;
  readonly #order: readonly string[];
  readonly #rated: Map<string, RatedAnswer>;
  readonly #skipped = new Set<string>();
  /** The answers that were rated or skipped, the latest last. */
  #passed: string[];
  /** An answer whose ballot or skip was taken back: it comes next, with its note. */
  #again: RatedAnswer | null = null;

  constructor(rater: string, { order, rated }: RaterState) {
    this.rater = rater;
    this.#order = order;
    this.#rated = new Map(rated.map((one) => [one.id, one]));
    this.#passed = [...this.#rated.keys()];
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
    return this.#passed.length > 0;
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
    this.#rated.set(id, { id, mark, note });
    this.#skipped.delete(id);
    this.#pass(id);
  }

  /** Takes back the latest ballot or skip; its answer comes again. */
  async undo(): Promise<void> {
    const id = this.#passed.at(-1);
    if (id === undefined) return;
    const rated = this.#rated.get(id);
    if (rated !== undefined) await sendBallot({ rater: this.rater, id, mark: null, note: '' });
    this.#rated.delete(id);
    this.#skipped.delete(id);
    this.#passed.pop();
    this.#again = rated ?? { id, mark: null, note: '' };
  }

  skip(id: string): void {
    this.#skipped.add(id);
    this.#pass(id);
  }

  /** Lets the answers that were skipped come again. */
  unskip(): void {
    this.#passed = this.#passed.filter((id) => !this.#skipped.has(id));
    this.#skipped.clear();
  }

  #pass(id: string): void {
    this.#passed = [...this.#passed.filter((one) => one !== id), id];
    this.#again = null;
  }

  #isOpen(id: string): boolean {
    return !this.#rated.has(id) && !this.#skipped.has(id);
  }
}
