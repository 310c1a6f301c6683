import { setTimeout as sleep } from 'node:timers/promises';
import type { LimitFunction } from 'p-limit';
import type { Cell, PlannedCase } from '../domain/plan.ts';
import { ProviderError } from '../domain/provider-error.ts';
import type { Outcome } from '../domain/record.ts';
import type { Evaluator } from '../evaluators/evaluator.ts';
import type { Instruments } from '../evaluators/instruments.ts';
import type { Provider } from '../providers/provider.ts';
import { redactOutcome } from '../records/redact.ts';
import type { Redactor } from '../text/redact.ts';
import type { Spending } from './budget.ts';
import type { Health } from './health.ts';
import type { Pace } from './pace.ts';
import { boundReasoning } from './read-answer.ts';
import { askUntilAnswered } from './retry.ts';
import type { Pause } from './retry.ts';
import { erroredOutcome, judgeBy, scoreAnswer } from './score-answer.ts';
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
  readonly findEvaluator: (name: string) => Evaluator;
  readonly instruments: Instruments;
  readonly redact: Redactor;
  readonly signal: AbortSignal;
};

/** Asks one model, one trial at a time: the request with its retries, then the scores. */
export class Trials {
  readonly #shared: Shared;

  constructor(shared: Shared) {
    this.#shared = shared;
  }

  /** Gives the outcome of a trial; a failure to get an answer is an outcome too. */
  async run(cell: Cell, planned: PlannedCase, trial: number): Promise<Outcome> {
    const { case: item, prompt } = planned;
    const { provider, health, pace, watch, spending, gate, redact, signal } = this.#shared;
    let sent = 0;
    const send = () =>
      gate(() => {
        const stop = health.gaveUp ?? spending.findLimit();
        if (stop !== undefined) throw new ProviderError('fatal', stop.words, { failureKind: stop.kind });
        sent += 1;
        spending.requests += 1;
        return watch.asking(provider.complete(prompt, trial));
      });
    const attempt = () => pace.keep(send, signal);
    const pause: Pause = (ms, error) => watch.waiting(error, ms, sleep(ms, undefined, { signal }));
    const asked = await askUntilAnswered(attempt, health, signal, pause);
    if (asked.status === 'failed') return redactOutcome(erroredOutcome(asked.error.failure, sent), redact);
    const { benchmark, model, evaluators } = cell;
    // Answers are scored as they came; keys are removed after that.
    const outcome = await scoreAnswer(item, asked.value, sent, {
      ...this.#shared,
      ...(planned.evaluators === undefined
        ? { uses: evaluators, thresholds: benchmark.thresholds }
        : judgeBy(planned.evaluators)),
      price: model.price,
      scoresReasoning: model.scoreReasoning,
    });
    spending.add(asked.value.usage, outcome.cost_usd ?? 0, model.id);
    const clean = redactOutcome(outcome, redact);
    return model.scoreReasoning ? clean : boundReasoning(clean);
  }
}
