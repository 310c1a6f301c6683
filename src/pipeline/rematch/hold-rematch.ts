import type { OneLook } from '../../compare/reason.ts';
import { STOPPED } from '../../domain/failure.ts';
import type { Failure } from '../../domain/failure.ts';
import type { Model } from '../../domain/model.ts';
import type { Cell } from '../../domain/plan.ts';
import type { CaseResult, Outcome, Rematch } from '../../domain/record.ts';
import type { OpenModel, Provider } from '../../providers/provider.ts';
import type { Spending } from '../../run/budget.ts';
import { FairGate } from '../../run/fair-gate.ts';
import { LateScores } from '../../run/late-scores.ts';
import { listNeeds } from '../../run/list-needs.ts';
import { openInstruments } from '../../run/open-instruments.ts';
import { PeersByKey } from '../../run/peers.ts';
import { watchSilence } from '../../run/run-plan.ts';
import type { RunDeps } from '../../run/run-plan.ts';
import { Scheduler } from '../../run/scheduler.ts';
import type { SilenceWatch } from '../../run/silence.ts';
import type { Shared } from '../../run/trials.ts';
import { Asker } from './asker.ts';
import type { AskedSide } from './asker.ts';

/** Both sides of a cell; the baseline is null where only the newer one is asked. */
export type Sides = {
  readonly candidate: Cell;
  readonly baseline: Cell | null;
  readonly trials: number;
  /** The newest timestamp of the baseline. */
  readonly against: string;
};

/** Dependencies of a rematch: those of a run, and more. */
export type RematchDeps = RunDeps & { readonly spending: Spending; readonly concurrency: number };

/** A rematch, or the reason why there can be none. */
export type Held =
  | { readonly status: 'held'; readonly rematch: Rematch }
  | { readonly status: 'impossible'; readonly why: OneLook };

/**
 * Asks both sides of a cell, `trials` times each, case by case in turn, so that the provider's good and bad minutes
 * fall on both. A rematch that does not fit into the budget left is not begun. Where one side is given up, the other is
 * not asked further.
 */
export async function holdRematch(sides: Sides, deps: RematchDeps): Promise<Held> {
  const { candidate, baseline, trials } = sides;
  if (deps.signal.aborted) return held(sides, [], [], STOPPED);
  const needed = candidate.cases.length * trials * (baseline === null ? 1 : 2);
  const scoring = listNeeds(candidate, deps.findEvaluator).map(
    (name) => deps.instruments[name]?.countRequests(needed) ?? 0,
  );
  const all = scoring.reduce((sum, requests) => sum + requests, needed);
  const misfit = deps.spending.findMisfit(all, candidate.model.id);
  if (misfit !== undefined) return held(sides, [], [], { kind: 'budget', words: misfit });
  const gate = new FairGate(deps.concurrency);
  const watchModel = (model: Model): SilenceWatch => watchSilence(model, deps);
  const openModel = withoutRecording(deps.openModel);
  const peers = new PeersByKey();
  const given = await openInstruments([candidate], { ...deps, openModel, gate, peers, watchModel });
  const { instruments, due } = given;
  const late = new LateScores(instruments);
  const opened: Provider[] = [];
  const limits = [candidate, baseline].map((cell) => cell?.model.maxConcurrency ?? deps.concurrency);
  const scheduler = new Scheduler(Math.min(...limits, deps.concurrency));
  const shared = { ...deps, openModel, gate, peers, instruments, due, late, scheduler };
  const open = (side: AskedSide): Promise<Asker | Failure> => openAsker(side, candidate, opened, shared);
  try {
    const lack = given.findLack(candidate);
    if (lack !== undefined) return unavailable('candidate', lack);
    const now = await open({ cell: candidate, side: 'candidate' });
    const before = baseline === null ? null : await open({ cell: baseline, side: 'baseline' });
    if (!(now instanceof Asker)) return unavailable('candidate', now);
    if (before !== null && !(before instanceof Asker)) return unavailable('baseline', before);
    const failure = await before?.probe();
    if (failure !== undefined) return { status: 'impossible', why: { kind: 'gone', failure } };
    deps.onProgress({ kind: 'rematch_started', cell: candidate, requests: needed, trials });
    await late.endAfter(scheduler.drain(takeTurns(now, before, trials)));
    deps.onProgress({ kind: 'rematch_ended', cell: candidate });
    const stopped = whyStopped(now, before, needed, deps.signal);
    const why = stopped && { ...stopped, words: deps.redact(stopped.words) };
    return held(sides, before?.results() ?? [], now.results(), why);
  } finally {
    await Promise.all([...opened.map((provider) => provider.close()), given.close()]);
  }
}

/** Opens models so that what they answer is not recorded: a rematch is never replayed. */
function withoutRecording(openModel: OpenModel): OpenModel {
  return (model, signal) => openModel(model.record === null ? model : { ...model, record: null }, signal);
}

async function openAsker(
  side: AskedSide,
  candidate: Cell,
  opened: Provider[],
  shared: Omit<RematchDeps, 'instruments'> &
    Pick<Shared, 'gate' | 'instruments' | 'due' | 'late' | 'scheduler'> & { readonly peers: PeersByKey },
): Promise<Asker | Failure> {
  const { cell } = side;
  const model = await shared.openModel(cell.model, shared.signal);
  if (model.status === 'unavailable') return model.failure;
  opened.push(model.provider);
  const tell = (outcome: Outcome): void =>
    shared.onProgress({ kind: 'trial_ended', cell: candidate, outcome });
  const watch = watchSilence(cell.model, shared);
  return new Asker(side, tell, { ...shared, provider: model.provider, watch });
}

function unavailable(side: 'candidate' | 'baseline', failure: Failure): Held {
  return { status: 'impossible', why: { kind: 'unavailable', side, failure } };
}

function held(
  { trials, against }: Sides,
  baseline: readonly CaseResult[],
  candidate: readonly CaseResult[],
  unfinished?: Failure,
): Held {
  const why = unfinished && { unfinished: unfinished.words, unfinished_kind: unfinished.kind };
  return { status: 'held', rematch: { trials, against, baseline, candidate, ...why } };
}

/** Says why a rematch stopped; a complete one decides, whatever became of the model later. */
function whyStopped(
  now: Asker,
  before: Asker | null,
  needed: number,
  signal: AbortSignal,
): Failure | undefined {
  if (signal.aborted) return STOPPED;
  if (now.asked + (before?.asked ?? 0) === needed) return undefined;
  const [side, failure] = now.gaveUp === undefined ? ['baseline', before?.gaveUp] : ['new side', now.gaveUp];
  return {
    kind: failure?.kind ?? 'unreachable',
    words: `the ${side} could not be asked to the end: ${failure?.words ?? 'no reason given'}`,
  };
}

/** Gives the questions to both sides in turn: neither is always asked first. Ends where one is given up. */
function* takeTurns(now: Asker, before: Asker | null, trials: number): Generator<() => Promise<void>> {
  for (let trial = 1; trial <= trials; trial += 1)
    for (let index = 0; index < now.size; index += 1) {
      const order = (index + trial) % 2 === 0 ? [now, before] : [before, now];
      for (const side of order) {
        if ((now.gaveUp ?? before?.gaveUp) !== undefined) return;
        if (side !== null) yield () => side.ask(index, trial);
      }
    }
}
