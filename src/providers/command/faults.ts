import { ProviderError } from '../../domain/provider-error.ts';

/** Faults of a program that has never answered, after which it is not asked further. */
const NEVER_ANSWERED = 3;
/** Questions in a row that it did not answer in time. */
const LATE_IN_A_ROW = 10;

/** Times that a new program may end on a question by itself, and any program for whatever reason. */
const MAX_OWN_ENDINGS = 2;
const MAX_ENDINGS = 3;

/** Counts what a program does wrong, so that one that does not work costs a few questions, not the whole plan. */
export class Faults {
  #hasAnswered = false;
  #faults = 0;
  #late = 0;
  readonly #endings = new Map<string, number>();

  /** Tells whether a program has ended on a question that it has not answered since. */
  isSuspect(question: string): boolean {
    return this.#endings.has(question);
  }

  /** Tells whether a program has ended on a question so often that the next time tells. */
  isNearlyKnown(question: string): boolean {
    return this.#endings.get(question) === MAX_ENDINGS - 1;
  }

  /** Notes that a program ended on a question, most likely because of it or not; true where it most likely always does. */
  ended(question: string, isOwn: boolean): boolean {
    const times = (this.#endings.get(question) ?? 0) + 1;
    this.#endings.set(question, times);
    return times >= (isOwn ? MAX_OWN_ENDINGS : MAX_ENDINGS);
  }

  /** Notes an answer: what a program says of its own failure is one. */
  answered(question: string): void {
    this.#endings.delete(question);
    this.#hasAnswered = true;
    this.#late = 0;
  }

  /** Notes that a program crashed, hung or said nonsense; gives the failure, which is final where it happens too often. */
  note(error: ProviderError): ProviderError {
    this.#faults += 1;
    this.#late = error.failure.kind === 'unreachable' ? this.#late + 1 : 0;
    const isDead = !this.#hasAnswered && this.#faults >= NEVER_ANSWERED;
    if (error.kind === 'fatal' || (!isDead && this.#late < LATE_IN_A_ROW)) return error;
    const { mayBePaid, failure } = error;
    return new ProviderError('fatal', failure.words, {
      failureKind: failure.kind,
      mayBePaid,
      cause: error,
    });
  }
}
