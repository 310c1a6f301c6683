import type { TrialName } from '../domain/plan.ts';
import type { Outcome } from '../domain/record.ts';

/** Place where answers are kept while a run goes on, so that none is lost with its process. */
export type AnswerKeeper = {
  /** Tells whether an interrupted run of the same plan has kept an outcome that was not taken yet. */
  readonly has: (name: TrialName) => boolean;
  /** Gives such an outcome, once: whoever takes it holds it from then on; undefined where there is none. */
  readonly take: (name: TrialName) => Outcome | undefined;
  /** Keeps an outcome; never throws. One that is kept again, with its scores, replaces the earlier. */
  readonly keep: (name: TrialName, outcome: Outcome, how?: { readonly isAgain: boolean }) => void;
};
