import type { Model } from '../domain/model.ts';
import { userError } from '../domain/problem.ts';
import type { Judge, Line } from '../evaluators/instruments.ts';
import type { OpenModel } from '../providers/provider.ts';
import type { Spending } from './budget.ts';
import { FairGate } from './fair-gate.ts';
import { InstrumentLine } from './instrument-line.ts';
import { Peers } from './peers.ts';
import { SilenceWatch } from './silence.ts';

/** What it takes to open a judge for answers that are kept. */
export type JudgeOpening = {
  readonly model: Model;
  readonly open: (line: Line) => Judge;
  readonly openModel: OpenModel;
  /** Requests at once. */
  readonly concurrency: number;
  readonly spending: Spending;
  readonly signal: AbortSignal;
};

/** A judge that can be used, until it is closed. */
export type OpenedJudge = { readonly judge: Judge; readonly close: () => Promise<void> };

/** Opens a judge by itself, without a run of cells around it; its requests are counted and limited as a run's. */
export async function openJudge({
  model,
  open,
  openModel,
  concurrency,
  spending,
  signal,
}: JudgeOpening): Promise<OpenedJudge> {
  const found = await openModel(model, signal);
  if (found.status === 'unavailable') throw userError(found.failure.words, model.placeOf('id'));
  const { provider } = found;
  const watch = new SilenceWatch(() => undefined);
  const line = new InstrumentLine('judge', model, {
    ...{ provider, watch, spending, signal },
    gate: new FairGate(concurrency),
    peers: new Peers(),
  });
  return { judge: open(line), close: () => provider.close() };
}
