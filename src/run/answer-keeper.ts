import type { TrialName } from '../domain/plan.ts';
import type { Outcome } from '../domain/record.ts';

/** Place where answers are kept while a run goes on, so that none is lost with its process. */
export type AnswerKeeper = {
  /** Gives the outcome that an interrupted run of the same plan has kept; undefined where there is none. */
  readonly find: (name: TrialName) => Outcome | undefined;
  /** Keeps an outcome; never throws. One that is kept again, with its scores, replaces the earlier. */
  readonly keep: (name: TrialName, outcome: Outcome, how?: { readonly isAgain: boolean }) => void;
};
