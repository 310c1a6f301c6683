import pLimit from 'p-limit';
import type { Cell, PlannedCase } from '../../domain/plan.ts';
import { isNonEmpty } from '../../domain/json.ts';
import type { CaseResult, Outcome, Rematch } from '../../domain/record.ts';
import type { Provider } from '../../providers/provider.ts';
import type { Spending } from '../../run/budget.ts';
import { combineTrials } from '../../records/combine-trials.ts';
import { Health } from '../../run/health.ts';
import type { RunDeps } from '../../run/run-plan.ts';
import { Scheduler } from '../../run/scheduler.ts';
import { Trials } from '../../run/trials.ts';
import type { Shared } from '../../run/trials.ts';

/** Both sides of a cell; null where only the newer one is asked. */
export type BothSides = {
  readonly candidate: Cell;
  readonly baseline: Cell | null;
  readonly trials: number;
  readonly against: string;
};

/** What asking again needs beside what a run needs. */
export type AskAgainDeps = RunDeps & { readonly spending: Spending; readonly concurrency: number };

/** A rematch, or why there can be none. */
export type AskedBoth =
  | { readonly status: 'asked'; readonly rematch: Rematch }
  | { readonly status: 'impossible'; readonly reason: string };

/** How a model says that it is no more. */
const GONE = / answered (?:404|410)\b/;

/**
 * Asks both sides of a cell again, `trials` times each, case by case in turn, so that the provider's good and bad minutes
 * fall on both. What does not fit into what is left of the budget is not begun; where a side is given up the other is not
 * asked for nothing.
 */
export async function askBothAgain(sides: BothSides, deps: AskAgainDeps): Promise<AskedBoth> {
  const { candidate, baseline, trials } = sides;
  const needed = candidate.cases.length * trials * (baseline === null ? 1 : 2);
  const misfit = deps.spending.findMisfit(needed, candidate.model.id);
  if (misfit !== undefined) return answered(sides, [], [], misfit);
  const opened: Provider[] = [];
  const open = async (cell: Cell): Promise<Side | string> => {
    const access = await deps.openModel({ ...cell.model, record: null });
    if (access.status === 'unavailable') return access.reason;
    opened.push(access.provider);
    const gate = pLimit(deps.concurrency);
    const tell = (outcome: Outcome): void =>
      deps.onProgress({ kind: 'trial_ended', cell: candidate, outcome });
    return new Side(cell, tell, { ...deps, provider: access.provider, health: new Health(), gate });
  };
  try {
    const [now, before] = [await open(candidate), baseline === null ? null : await open(baseline)];
    if (typeof now === 'string') return { status: 'impossible', reason: now };
    if (typeof before === 'string')
      return { status: 'impossible', reason: `the baseline's model cannot be asked: ${before}` };
    const gone = await before?.probe();
    if (gone !== undefined) return { status: 'impossible', reason: `the baseline's model is gone: ${gone}` };
    deps.onProgress({ kind: 'rematch_started', cell: candidate, requests: needed, trials });
    const limits = [candidate, baseline].map((cell) => cell?.model.maxConcurrency ?? deps.concurrency);
    await new Scheduler(Math.min(...limits, deps.concurrency)).drain(takeTurns(now, before, trials));
    deps.onProgress({ kind: 'rematch_ended', cell: candidate });
    return answered(sides, before?.results() ?? [], now.results(), whyStopped(now, before, needed));
  } finally {
    await Promise.all(opened.map((provider) => provider.close()));
  }
}

function answered(
  { trials, against }: BothSides,
  baseline: readonly CaseResult[],
  candidate: readonly CaseResult[],
  unfinished?: string,
): AskedBoth {
  const rematch = { trials, against, baseline, candidate, ...(unfinished !== undefined && { unfinished }) };
  return { status: 'asked', rematch };
}

/** Answers that are all there decide, whatever became of the model after them. */
function whyStopped(now: Side, before: Side | null, needed: number): string | undefined {
  if (now.asked + (before?.asked ?? 0) === needed) return undefined;
  const [side, reason] = now.gaveUp === undefined ? ['baseline', before?.gaveUp] : ['new side', now.gaveUp];
  return `the ${side} could not be asked to the end: ${reason ?? 'no reason given'}`;
}

/** The sides change places from trial to trial: neither is always the first to ask. Ends where one is given up. */
function* takeTurns(now: Side, before: Side | null, trials: number): Generator<() => Promise<void>> {
  for (let trial = 1; trial <= trials; trial += 1)
    for (let index = 0; index < now.size; index += 1) {
      const order = (index + trial) % 2 === 0 ? [now, before] : [before, now];
      for (const side of order) {
        if ((now.gaveUp ?? before?.gaveUp) !== undefined) return;
        if (side !== null) yield () => side.ask(index, trial);
      }
    }
}

/** One side while it is asked. */
class Side {
  readonly #cell: Cell;
  readonly #trials: Trials;
  readonly #health: Health;
  readonly #outcomes: Outcome[][];
  readonly #tell: (outcome: Outcome) => void;

  constructor(cell: Cell, tell: (outcome: Outcome) => void, shared: Shared) {
    this.#cell = cell;
    this.#tell = tell;
    this.#health = shared.health;
    this.#trials = new Trials(shared);
    this.#outcomes = cell.cases.map(() => []);
  }

  get size(): number {
    return this.#cell.cases.length;
  }

  /** Trials that were put to the model, answered or not. */
  get asked(): number {
    return this.#outcomes.reduce((sum, outcomes) => sum + outcomes.length, 0);
  }

  /** Why it was given up; undefined while it is worth asking. */
  get gaveUp(): string | undefined {
    return this.#health.gaveUp;
  }

  /** Asks the first case once: gives what the server says where the model is gone, else keeps the answer. */
  async probe(): Promise<string | undefined> {
    await this.ask(0, 1);
    const error = this.#outcomes[0]?.[0]?.error ?? '';
    return GONE.test(error) ? error : undefined;
  }

  async ask(index: number, trial: number): Promise<void> {
    const [planned, outcomes] = [this.#cell.cases[index], this.#outcomes[index]];
    if (planned === undefined || outcomes === undefined || outcomes[trial - 1] !== undefined) return;
    const outcome = await this.#trials.run(this.#cell, planned, trial);
    outcomes[trial - 1] = outcome;
    this.#tell(outcome);
  }

  results(): CaseResult[] {
    return this.#cell.cases.flatMap((planned: PlannedCase, index): CaseResult[] => {
      const outcomes = this.#outcomes[index] ?? [];
      return isNonEmpty(outcomes) ? [combineTrials(planned, outcomes)] : [];
    });
  }
}
