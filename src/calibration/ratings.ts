import type { ScoredAnswer } from './scored-answers.ts';

/** What one person says of an answer, from 0 to 1. */
export type Rating = { readonly rater: string; readonly value: number };

/** Why labels are of no scored answer: no such answer, or another text than the results hold. */
export type LeftOut = { readonly unknown: number; readonly otherAnswer: number };

/** What people say of answers, and how many of their labels are of none. */
export type Ratings = {
  readonly byAnswer: ReadonlyMap<ScoredAnswer, readonly Rating[]>;
  /** Answers that count for themselves; the others are the text of one of these again, and nobody looked twice. */
  readonly distinct: ReadonlySet<ScoredAnswer>;
  readonly leftOut: LeftOut;
};

/** Collects what people say of answers; each says one thing of each. */
export class RatingsOf {
  readonly #byAnswer = new Map<ScoredAnswer, Rating[]>();
  readonly #distinct = new Set<ScoredAnswer>();
  readonly #leftOut = { unknown: 0, otherAnswer: 0 };

  /** Adds a rating of answers that are the same text; false where its rater has rated one of them already. */
  add([first, ...same]: readonly [ScoredAnswer, ...ScoredAnswer[]], { rater, value }: Rating): boolean {
    this.#distinct.add(first);
    let isNew = true;
    for (const answer of [first, ...same]) {
      const known = this.#byAnswer.get(answer) ?? [];
      isNew &&= !known.some((rating) => rating.rater === rater);
      known.push({ rater, value });
      this.#byAnswer.set(answer, known);
    }
    return isNew;
  }

  /** Counts a label that is of no scored answer. */
  leaveOut(why: keyof LeftOut): void {
    this.#leftOut[why] += 1;
  }

  /** Gives all that was collected. */
  give(): Ratings {
    return { byAnswer: this.#byAnswer, distinct: this.#distinct, leftOut: { ...this.#leftOut } };
  }
}
