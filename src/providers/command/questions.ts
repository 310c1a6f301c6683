import type { JsonObject } from '../../domain/json.ts';
import type { ProviderError } from '../../domain/provider-error.ts';

/** A question that a process is asked. */
type Asked = {
  /** Takes its answer; null: it is to be asked again. */
  readonly take: (answer: JsonObject | null) => void;
  readonly fail: (error: ProviderError) => void;
  /** The question without its id, by which it is known when it is asked again. */
  readonly question: string;
  /** Late ones of the program that were known by then. */
  readonly lateBefore: number;
};

/** A question without an answer yet. */
export type Waiting = Asked & {
  /** Questions that the process was asked before it. */
  readonly askedBefore: number;
  /** Answers that the process had given by then. */
  readonly answersBefore: number;
};

/** The questions of one process. */
export class Questions {
  /** By their ids, in the order in which they were asked. */
  readonly #waiting = new Map<string, Waiting>();
  #asked = 0;
  #answers = 0;
  /** Questions before the newest that was answered. */
  #beforeAnswered = -1;
  #answeredMs = performance.now();
  #lateSinceAnswer = 0;

  /** Number of answers. */
  get answers(): number {
    return this.#answers;
  }

  /** Number of those without an answer. */
  get size(): number {
    return this.#waiting.size;
  }

  /** The oldest without an answer. */
  get oldest(): Waiting | undefined {
    return this.#waiting.values().next().value;
  }

  /** Those without an answer, the oldest first. */
  get waiting(): readonly Waiting[] {
    return [...this.#waiting.values()];
  }

  /** Adds one. */
  add(id: string, asked: Asked): void {
    this.#waiting.set(id, { ...asked, askedBefore: this.#asked, answersBefore: this.#answers });
    this.#asked += 1;
  }

  /** Gives one that waits; undefined where none of that id does. */
  find(id: string): Waiting | undefined {
    return this.#waiting.get(id);
  }

  /** Notes an answer to one that waits. */
  answered(id: string): void {
    this.#beforeAnswered = Math.max(this.#beforeAnswered, this.#waiting.get(id)?.askedBefore ?? 0);
    this.#answers += 1;
    this.#answeredMs = performance.now();
    this.#lateSinceAnswer = 0;
    this.#waiting.delete(id);
  }

  /**
   * Tells whether the process hangs, most likely, as one is late: nothing was answered that it was asked later, or another
   * was late just before, and nothing was answered for half of the time limit.
   */
  showsHang({ askedBefore }: Waiting, timeoutMs: number): boolean {
    const isSilent = performance.now() - this.#answeredMs >= timeoutMs / 2;
    return askedBefore > this.#beforeAnswered || (this.#lateSinceAnswer > 0 && isSilent);
  }

  /** Lets go of one that is late. */
  dropLate(id: string): void {
    this.#lateSinceAnswer += 1;
    this.#waiting.delete(id);
  }

  /** Lets go of one. */
  drop(id: string): void {
    this.#waiting.delete(id);
  }

  /** Lets go of all. */
  clear(): void {
    this.#waiting.clear();
  }
}
