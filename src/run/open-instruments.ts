import type { Failure } from '../domain/failure.ts';
import type { Model } from '../domain/model.ts';
import type { Cell } from '../domain/plan.ts';
import type { InstrumentName, Instruments, PlannedInstruments } from '../evaluators/instruments.ts';
import type { OpenModel } from '../providers/provider.ts';
import type { Spending } from './budget.ts';
import type { ScoringRequests } from './debts.ts';
import type { FairGate } from './fair-gate.ts';
import { InstrumentLine } from './instrument-line.ts';
import { listNeeds } from './list-needs.ts';
import type { FindEvaluator } from './list-needs.ts';
import type { PeersByKey } from './peers.ts';
import type { SilenceWatch } from './silence.ts';

/** What it takes to open the instruments of cells. */
export type OpeningDeps = {
  readonly instruments: PlannedInstruments;
  readonly findEvaluator: FindEvaluator;
  readonly openModel: OpenModel;
  readonly spending: Spending;
  readonly gate: FairGate;
  readonly peers: PeersByKey;
  readonly watchModel: (model: Model) => SilenceWatch;
  readonly signal: AbortSignal;
};

/** Answers enough to tell what one takes. */
const MANY = 1000;

/** Instruments that can be used, and the models behind them. */
export type OpenedInstruments = {
  readonly instruments: Instruments;
  /** Requests that it takes to score one answer, about. */
  readonly due: ScoringRequests;
  /** Gives the failure for which an instrument of a cell cannot be had; undefined where all can. */
  readonly findLack: (cell: Cell) => Failure | undefined;
  readonly close: () => Promise<void>;
};

/** Opens the instruments that cells need. */
export async function openInstruments(cells: readonly Cell[], deps: OpeningDeps): Promise<OpenedInstruments> {
  const opened: Partial<Record<InstrumentName, unknown>> = {};
  const lacks = new Map<InstrumentName, Failure>();
  const closing: (() => Promise<void>)[] = [];
  const names = new Set(cells.flatMap((cell) => listNeeds(cell, deps.findEvaluator)));
  for (const name of names) {
    const planned = deps.instruments[name];
    if (planned === undefined) continue;
    if (planned.model === null) {
      const instrument = await planned.open(deps.signal);
      opened[name] = instrument;
      if ('close' in instrument) closing.push(() => instrument.close());
      continue;
    }
    const { model } = planned;
    const found = await deps.openModel(model, deps.signal);
    if (found.status === 'unavailable') lacks.set(name, found.failure);
    // What can only be recalled would judge a part.
    else if (found.provider.barred !== undefined) lacks.set(name, found.provider.barred);
    else {
      closing.push(() => found.provider.close());
      const { provider } = found;
      const peers = deps.peers.of(model);
      const line = new InstrumentLine(name, model, {
        ...deps,
        provider,
        watch: deps.watchModel(model),
        peers,
      });
      opened[name] = planned.open(line);
    }
  }
  const due = Object.entries(deps.instruments).map(([name, { countRequests }]) => [
    name,
    countRequests(MANY) / MANY,
  ]);
  return {
    due: Object.fromEntries(due) as ScoringRequests, // as the planned ones are named
    instruments: opened as Instruments, // each by its own name
    findLack: (cell) => {
      const lacking = listNeeds(cell, deps.findEvaluator).find((name) => lacks.has(name));
      return lacking === undefined ? undefined : lacks.get(lacking);
    },
    close: async () => {
      await Promise.all(closing.map((close) => close()));
    },
  };
}
