/** What the page and its server say to one another, as JSON. */
import type { RaterMark } from '../domain/ballot.ts';

/** How an answer is rated. */
export type RatingScale = 'pass_fail' | '1_to_5';

/** Where a rater stands: the answers in this rater's order, and what was said of some, the latest last. */
export type RaterState = {
  /** The only one whose ballots are taken here; null: whoever gives a name. */
  readonly onlyRater: string | null;
  readonly order: readonly string[];
  readonly rated: readonly RatedAnswer[];
};

/** What a rater has said of an answer; null where that was a score without a mark. */
export type RatedAnswer = { readonly id: string; readonly mark: RaterMark | null; readonly note: string };

/** An answer as a rater sees it: nothing says which model gave it. */
export type ShownAnswer = {
  readonly id: string;
  readonly scale: RatingScale;
  readonly turns: readonly Turn[];
  readonly answer: string;
  /** What was expected; empty: nothing is known. */
  readonly references: readonly string[];
  readonly criteria: readonly string[];
  /** What the case says beside its question. */
  readonly facts: readonly { readonly name: string; readonly text: string }[];
};

/** A turn of the question. */
export type Turn = { readonly role: 'system' | 'user' | 'assistant'; readonly text: string };

/** What a page sends; a mark of null takes back what the rater said. */
export type SentBallot = {
  readonly rater: string;
  readonly id: string;
  readonly mark: RaterMark | null;
  readonly note: string;
};

/** What a page is told where something cannot be done. */
export type Refusal = { readonly error: string };
