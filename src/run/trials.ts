import type { LimitFunction } from 'p-limit';
import type { Completion } from '../domain/model.ts';
import type { TrialName } from '../domain/plan.ts';
import { ProviderError } from '../domain/provider-error.ts';
import type { Outcome } from '../domain/record.ts';
import type { Instruments } from '../evaluators/instruments.ts';
import type { Provider } from '../providers/provider.ts';
import { redactOutcome } from '../records/redact.ts';
import type { Redactor } from '../text/redact.ts';
import type { AnswerKeeper } from './answer-keeper.ts';
import type { Spending } from './budget.ts';
import type { Health } from './health.ts';
import type { LateScores } from './late-scores.ts';
import { listNeedsOf } from './list-needs.ts';
import type { FindEvaluator } from './list-needs.ts';
import type { Pace } from './pace.ts';
import { pause } from './pause.ts';
import { boundReasoning } from './read-answer.ts';
import { askUntilAnswered } from './retry.ts';
import type { Asked } from './retry.ts';
import { costUsd, erroredOutcome, judgeBy, scoreAnswer } from './score-answer.ts';
import type { SilenceWatch } from './silence.ts';

/** Parts that the trials of one model share; some are shared by all models. */
export type Shared = {
  readonly provider: Provider;
  readonly health: Health;
  readonly pace: Pace;
  readonly watch: SilenceWatch;
  readonly spending: Spending;
  /** Limit of requests at once over all models; a trial that waits for its next attempt holds no place in it. */
  readonly gate: LimitFunction;
  readonly findEvaluator: FindEvaluator;
  readonly instruments: Instruments;
  readonly late: LateScores;
  /** Place where answers are kept at once; absent: they are kept when the run has ended. */
  readonly keeper?: AnswerKeeper;
  readonly redact: Redactor;
  readonly signal: AbortSignal;
};

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
    const { keeper, late, findEvaluator } = this.#shared;
    const kept = keeper?.find(name);
    if (kept !== undefined) {
      use(kept);
      return;
    }
    const take = (outcome: Outcome): void => {
      keeper?.keep(name, outcome);
      use(outcome);
    };
    const { asked, sent } = await this.#ask(name);
    if (asked.status === 'failed') {
      take(redactOutcome(erroredOutcome(asked.error.failure, sent), this.#shared.redact));
      return;
    }
    const scoring = this.#score(name, asked.value, sent).then(take);
    await (listNeedsOf(name.planned, name.cell, findEvaluator).length > 0 ? late.add(scoring) : scoring);
  }

  async #ask({
    cell: { model },
    planned: { prompt },
    trial,
  }: TrialName): Promise<{ readonly asked: Asked<Completion>; readonly sent: number }> {
    const { provider, health, pace, watch, spending, gate, signal } = this.#shared;
    let sent = 0;
    const send = () =>
      gate(() => {
        const stop = health.gaveUp ?? spending.findLimit();
        if (stop !== undefined) throw new ProviderError('fatal', stop.words, { failureKind: stop.kind });
        sent += 1;
        spending.sent();
        return watch.asking(provider.complete(prompt, trial));
      });
    const attempt = () => pace.keep(send, signal);
    const asked = await askUntilAnswered(attempt, health, signal, pause(watch, spending, signal));
    if (asked.status === 'answered') {
      const { usage } = asked.value;
      spending.add(usage, costUsd(usage, model.price) ?? 0, model.id);
    }
    return { asked, sent };
  }

  async #score({ cell, planned }: TrialName, completion: Completion, sent: number): Promise<Outcome> {
    const { benchmark, model, evaluators } = cell;
    // Answers are scored as they came; keys are removed after that.
    const outcome = await scoreAnswer(planned.case, completion, sent, {
      ...this.#shared,
      ...(planned.evaluators === undefined
        ? { uses: evaluators, thresholds: benchmark.thresholds }
        : judgeBy(planned.evaluators)),
      price: model.price,
      scoresReasoning: model.scoreReasoning,
    });
    const clean = redactOutcome(outcome, this.#shared.redact);
    return model.scoreReasoning ? clean : boundReasoning(clean);
  }
}
