import { ProviderError } from '../../domain/provider-error.ts';

/** Faults of a program that has never answered, after which it is not asked further. */
const NEVER_ANSWERED = 3;
/** Questions in a row that it did not answer in time. */
const LATE_IN_A_ROW = 10;

/** Counts what a program does wrong, so that one that does not work costs a few questions, not the whole plan. */
export class Faults {
  #hasAnswered = false;
  #faults = 0;
  #late = 0;

  /** Notes an answer: what a program says of its own failure is one. */
  answered(): void {
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
