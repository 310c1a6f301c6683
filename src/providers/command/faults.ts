import { DEFAULT_OUTAGE_MS } from '../../domain/defaults.ts';
import type { Failure } from '../../domain/failure.ts';
import { ProviderError } from '../../domain/provider-error.ts';
import { givenUp } from './program-errors.ts';

/** Faults of a program that has never answered, after which it is not asked further. */
const NEVER_ANSWERED = 3;
/** Questions one after another that it did not answer in time, and how many where that went on for long. */
const LATE_IN_A_ROW = 10;
const LONG_LATE = { inARow: 3, ms: DEFAULT_OUTAGE_MS } as const;

/** Times that a new program may end on a question by itself, and any program for whatever reason. */
const MAX_OWN_ENDINGS = 2;
const MAX_ENDINGS = 3;

/** Counts what a program does wrong, so that one that does not work costs a few questions, not the whole plan. */
export class Faults {
  #hasAnswered = false;
  #faults = 0;
  #late = 0;
  /** Late ones before the last answer. */
  #lateBefore = 0;
  /** When the first was late since the last answer. */
  #lateSinceMs = 0;
  #gaveUp: Failure | null = null;
  readonly #endings = new Map<string, number>();
  readonly #clock: () => number;

  /** @param clock milliseconds that only go up. */
  constructor(clock: () => number = () => performance.now()) {
    this.#clock = clock;
  }

  /** True while it is open whether the program still works: it is then asked one question at a time, if any. */
  get isDoubtful(): boolean {
    return this.#late > this.#lateBefore || this.#hasNeverWorked;
  }

  get #hasNeverWorked(): boolean {
    return !this.#hasAnswered && this.#faults >= NEVER_ANSWERED;
  }

  /** Late ones so far; of those that were under way together the first counts. */
  get late(): number {
    return this.#late;
  }

  /** Throws where the program was given up. */
  throwIfGivenUp(): void {
    if (this.#gaveUp === null) return;
    const { kind, words } = this.#gaveUp;
    throw new ProviderError('fatal', words, { failureKind: kind });
  }

  /** Tells whether a program has ended on a question, or may have, that it has not answered since. */
  isSuspect(question: string): boolean {
    return this.#endings.has(question);
  }

  /** Tells whether a program has ended on a question so often that the next time tells. */
  isNearlyKnown(question: string): boolean {
    return this.#endings.get(question) === MAX_ENDINGS - 1;
  }

  /** Notes that a program may have hung on a question. */
  suspect(question: string): void {
    this.#endings.set(question, this.#endings.get(question) ?? 0);
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
    this.#lateBefore = this.#late;
  }

  /**
   * Notes that a program crashed, hung or said nonsense; gives the failure, which is final where it happens too often.
   *
   * @param lateBefore late ones that were known when it was asked.
   * @param others questions that it may yet answer: whether it works at all is not judged before.
   */
  note(error: ProviderError, lateBefore: number, others: number): ProviderError {
    this.#faults += 1;
    if (error.failure.kind !== 'unreachable') this.#lateBefore = this.#late;
    else if (lateBefore === this.#late) this.#addLate();
    if (error.kind === 'fatal' || this.#gaveUp !== null) return error;
    if (this.#hasNeverWorked && others === 0)
      return this.#giveUp(`it failed at ${this.#faults} questions and answered none`, error);
    const inARow = this.#late - this.#lateBefore;
    const isLong = inARow >= LONG_LATE.inARow && this.#clock() - this.#lateSinceMs >= LONG_LATE.ms;
    return isLong || inARow >= LATE_IN_A_ROW
      ? this.#giveUp(`it was late ${inARow} times in a row`, error)
      : error;
  }

  #addLate(): void {
    if (this.#late === this.#lateBefore) this.#lateSinceMs = this.#clock();
    this.#late += 1;
  }

  #giveUp(why: string, error: ProviderError): ProviderError {
    const final = givenUp(why, error);
    this.#gaveUp = final.failure;
    return final;
  }
}
