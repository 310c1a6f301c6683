import type { ScoredAnswer } from './scored-answers.ts';

/** What one person says of an answer, from 0 to 1. */
export type Rating = { readonly rater: string; readonly value: number };

/** Why labels are of no scored answer: no such answer, or another text than the results hold. */
export type LeftOut = { readonly unknown: number; readonly otherAnswer: number };

/** What people say of answers, and how many of their labels are of none. */
export type Ratings = {
  readonly byAnswer: ReadonlyMap<ScoredAnswer, readonly Rating[]>;
  readonly leftOut: LeftOut;
};

/** Collects what people say of answers; each says one thing of each. */
export class RatingsOf {
  readonly #byAnswer = new Map<ScoredAnswer, Rating[]>();
  readonly #leftOut = { unknown: 0, otherAnswer: 0 };

  /** Adds a rating; false where its rater has rated that answer already. */
  add(answer: ScoredAnswer, { rater, value }: Rating): boolean {
    const known = this.#byAnswer.get(answer) ?? [];
    if (known.some((rating) => rating.rater === rater)) return false;
    known.push({ rater, value });
    this.#byAnswer.set(answer, known);
    return true;
  }

  /** Counts a label that is of no scored answer. */
  leaveOut(why: keyof LeftOut): void {
    this.#leftOut[why] += 1;
  }

  /** Gives all that was collected. */
  give(): Ratings {
    return { byAnswer: this.#byAnswer, leftOut: { ...this.#leftOut } };
  }
}
