import type { Failure } from '../domain/failure.ts';
import type { Completion, Model, Prompt } from '../domain/model.ts';
import type { TrialName } from '../domain/plan.ts';
import { ProviderError } from '../domain/provider-error.ts';
import type { Provider, Sending } from '../providers/provider.ts';
import { hasRoom, reserveRepeats, reserveRoom } from './batch/reserve-room.ts';
import type { Claim } from './batch/reserve-room.ts';
import type { Spending } from './budget.ts';
import { costRange, countCharacters, mostUsd, priceAnswer } from './cost-of-answer.ts';
import type { ScoringRequests } from './debts.ts';
import type { FairGate } from './fair-gate.ts';
import type { Health } from './health.ts';
import type { Hedge } from './hedge.ts';
import type { Send } from './hedged-request.ts';
import { enterLost } from './lost.ts';
import type { Pace } from './pace.ts';
import { pause } from './pause.ts';
import { askUntilAnswered } from './retry.ts';
import type { Asked } from './retry.ts';
import type { Scheduler } from './scheduler.ts';
import type { SilenceWatch } from './silence.ts';

/** What it takes to ask a model under the limits of the run. */
export type Asking = {
  readonly provider: Provider;
  readonly health: Health;
  readonly pace: Pace;
  readonly hedge: Hedge;
  readonly watch: SilenceWatch;
  readonly spending: Spending;
  /** Limit of requests at once over all models; a trial that waits for its next attempt holds no place in it. */
  readonly gate: FairGate;
  /** Limit of the model's trials at once, in which one that waits for its next attempt holds no place. */
  readonly scheduler: Scheduler;
  readonly signal: AbortSignal;
};

/** How a trial's requests ended. */
export type Ending = {
  readonly asked: Asked<Completion>;
  readonly sent: number;
  /** Says that the answer has its scores, or never comes. */
  readonly settle: () => void;
};

/** Asks a model a trial's question until it answers; `due` are the requests that it will take to score the answer. */
export async function askModel(trial: TrialName, due: ScoringRequests, asking: Asking): Promise<Ending> {
  const { provider, health, pace, hedge, watch, spending, gate, scheduler, signal } = asking;
  const { model } = trial.cell;
  const { id } = model;
  signal.throwIfAborted();
  // Made once for all requests: it is put together each time it is read.
  const { prompt } = trial.planned;
  const stored = await provider.recall?.(prompt, trial.trial);
  if (stored !== undefined) {
    spending.recalled(1);
    return { asked: { status: 'answered', value: stored }, sent: 0, settle: spending.debts.owe(due) };
  }
  const collected = provider.collect?.(prompt, trial.trial);
  if (collected instanceof ProviderError)
    return { asked: { status: 'failed', error: collected }, sent: 0, settle: () => undefined };
  if (collected !== undefined) {
    spending.sent(id);
    enterAnswer(model, prompt, collected, spending);
    return { asked: { status: 'answered', value: collected }, sent: 1, settle: spending.debts.owe(due) };
  }
  const rest = pause(watch, spending.time, signal);
  let sent = 0;
  let settle: (() => void) | undefined;
  const findStop = (): Failure | undefined =>
    provider.barred ?? health.gaveUp ?? health.explain(spending.findLimit(settle === undefined ? due : {}));
  const send: Send<Completion> = (begun, sending) =>
    gate.pass(model, () => {
      signal.throwIfAborted();
      const stop = findStop();
      if (stop !== undefined) throw new ProviderError('fatal', stop.words, { failureKind: stop.kind });
      if (sending.signal.aborted) throw new ProviderError('transient', 'it was answered meanwhile');
      sent += 1;
      settle ??= spending.debts.owe(due);
      spending.sent(id);
      begun();
      return watch.asking(spending.time.hold(complete(trial, prompt, asking, sending)));
    });
  const claim: Claim = {
    ledger: spending.models,
    name: id,
    findRange: () => costRange(model, countCharacters(prompt)),
    findKeptUsd: () => spending.owedUsd(settle === undefined ? due : {}),
  };
  const mayRepeat = (): boolean => !health.isAway && findStop() === undefined && hasRoom(spending, claim);
  const attempt = async (): Promise<Completion> => {
    const release = await reserveRoom(spending, claim);
    const sendOne = reserveRepeats(send, spending, claim);
    return await pace.keep(() => hedge.ask(sendOne, mayRepeat), rest, sent > 0).finally(release);
  };
  const asked = await askUntilAnswered(attempt, health, signal, (ms, error) =>
    scheduler.whileWaiting(rest(ms, error)),
  );
  return { asked, sent, settle: () => settle?.() };
}

/** Sends one request, and enters its answer, or that it was lost: also where nobody waits for it any more. */
async function complete(
  { cell: { model }, trial }: TrialName,
  prompt: Prompt,
  { provider, spending }: Asking,
  sending: Sending,
): Promise<Completion> {
  const answering = provider.complete(prompt, trial, sending);
  const completion = await enterLost(answering, () =>
    spending.models.lost(model.id, mostUsd(model, countCharacters(prompt))),
  );
  enterAnswer(model, prompt, completion, spending);
  return completion;
}

function enterAnswer(model: Model, prompt: Prompt, answer: Completion, spending: Spending): void {
  spending.add(answer.usage, priceAnswer(model, prompt, answer), model.id);
}
