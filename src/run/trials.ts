import { STOPPED } from '../domain/failure.ts';
import type { Completion } from '../domain/model.ts';
import type { TrialName } from '../domain/plan.ts';
import type { Outcome } from '../domain/record.ts';
import type { InstrumentName, Instruments } from '../evaluators/instruments.ts';
import { failureOf, hasAnswer } from '../records/failure.ts';
import { redactOutcome } from '../records/redact.ts';
import type { Redactor } from '../text/redact.ts';
import type { AnswerKeeper } from './answer-keeper.ts';
import { askModel } from './ask-model.ts';
import type { Asking } from './ask-model.ts';
import type { ScoringRequests } from './debts.ts';
import type { LateScores } from './late-scores.ts';
import { findDue, listNeedsOf } from './list-needs.ts';
import type { FindEvaluator } from './list-needs.ts';
import { boundReasoning } from './read-answer.ts';
import { scoreAgain } from './score-again.ts';
import { erroredOutcome, judgeBy, scoreAnswer } from './score-answer.ts';
import type { Judging } from './score-answer.ts';

/** Parts that the trials of one model share; some are shared by all models. */
export type Shared = Asking & {
  readonly findEvaluator: FindEvaluator;
  readonly instruments: Instruments;
  readonly due: ScoringRequests;
  readonly late: LateScores;
  /** Place where answers are kept at once; absent: they are kept when the run has ended. */
  readonly keeper?: AnswerKeeper;
  readonly redact: Redactor;
};

/** Tells whether an answer that was kept has still to be scored. */
function lacksScore(kept: Outcome): boolean {
  const failure = failureOf(kept);
  return failure !== null && hasAnswer(failure);
}

/** Asks one model, one trial at a time: the request with its retries, then the scores. */
export class Trials {
  readonly #shared: Shared;

  constructor(shared: Shared) {
    this.#shared = shared;
  }

  /**
   * Gives `use` the outcome of a trial: the one that was kept, else a new one; a failure to get an answer is an outcome
   * too. Resolves when no more is asked of the model, which may be before an answer has its scores.
   */
  async run(name: TrialName, use: (outcome: Outcome) => void): Promise<void> {
    const { keeper, late, findEvaluator, spending } = this.#shared;
    const needs = listNeedsOf(name.planned, name.cell, findEvaluator);
    const isLate = needs.length > 0;
    const take = (outcome: Outcome): void => {
      keeper?.keep(name, outcome, { isAgain: isLate && outcome.output != null });
      use(outcome);
    };
    const kept = keeper?.take(name);
    const output = kept?.output ?? null;
    if (kept !== undefined && isLate && output !== null && lacksScore(kept)) {
      const settle = spending.debts.owe(findDue(name, this.#shared));
      const scoring = (): Promise<void> => this.#scoreAgain(name, kept, output).finally(settle).then(take);
      await late.add(this.#untilStopped(scoring, take));
    } else if (kept !== undefined) use(kept);
    else await this.#untilStopped(() => this.#askAndScore(name, needs, take), take);
  }

  /** Ends a trial that the run's interruption ends: that is an outcome too. */
  async #untilStopped(act: () => Promise<void>, take: (outcome: Outcome) => void): Promise<void> {
    try {
      await act();
    } catch (error) {
      if (!this.#shared.signal.aborted) throw error;
      take(erroredOutcome(STOPPED, 0));
    }
  }

  async #askAndScore(
    name: TrialName,
    needs: readonly InstrumentName[],
    take: (outcome: Outcome) => void,
  ): Promise<void> {
    const { keeper, late, redact } = this.#shared;
    const { asked, sent, settle } = await askModel(name, findDue(name, this.#shared), this.#shared);
    if (asked.status === 'failed') {
      settle();
      take(redactOutcome(erroredOutcome(asked.error.failure, sent), redact));
      return;
    }
    const isLate = needs.length > 0;
    // An answer that waits for its scores is kept before it has them.
    if (isLate) keeper?.keep(name, await this.#leaveUnscored(name, asked.value, sent));
    const scoring = (): Promise<void> => this.#score(name, asked.value, sent).finally(settle).then(take);
    await (isLate ? late.add(this.#untilStopped(scoring, take)) : scoring());
  }

  /** Gives an answer without the scores for which instruments are asked, and without others. */
  async #leaveUnscored(name: TrialName, completion: Completion, sent: number): Promise<Outcome> {
    const judging = this.#judge(name);
    const { price } = name.cell.model;
    const uses = judging.uses.filter(({ name: used }) => judging.findEvaluator(used).needs !== undefined);
    const waiting = { ...judging, uses, instruments: {}, price };
    return this.#clean(name, await scoreAnswer(name.planned.case, completion, sent, waiting));
  }

  async #score(name: TrialName, completion: Completion, sent: number): Promise<Outcome> {
    const judging = { ...this.#judge(name), price: name.cell.model.price };
    // Answers are scored as they came; keys are removed after that.
    return this.#clean(name, await scoreAnswer(name.planned.case, completion, sent, judging));
  }

  async #scoreAgain(name: TrialName, kept: Outcome, output: string): Promise<Outcome> {
    return this.#clean(name, await scoreAgain(name.planned.case, kept, output, this.#judge(name)));
  }

  #judge({ cell, planned }: TrialName): Omit<Judging, 'price'> {
    const { benchmark, evaluators, model } = cell;
    return {
      ...this.#shared,
      ...(planned.evaluators === undefined
        ? { uses: evaluators, thresholds: benchmark.thresholds }
        : judgeBy(planned.evaluators)),
      scoresReasoning: model.scoreReasoning,
    };
  }

  #clean({ cell: { model } }: TrialName, outcome: Outcome): Outcome {
    const clean = redactOutcome(outcome, this.#shared.redact);
    return model.scoreReasoning ? clean : boundReasoning(clean);
  }
}
