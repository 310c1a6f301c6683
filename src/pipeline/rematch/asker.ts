import type { Failure } from '../../domain/failure.ts';
import { isNonEmpty } from '../../domain/json.ts';
import type { Cell, PlannedCase } from '../../domain/plan.ts';
import type { CaseResult, Outcome } from '../../domain/record.ts';
import { combineTrials } from '../../records/combine-trials.ts';
import { failureOf } from '../../records/failure.ts';
import { Health } from '../../run/health.ts';
import { Hedge } from '../../run/hedge.ts';
import { Pace } from '../../run/pace.ts';
import type { PeersByKey } from '../../run/peers.ts';
import { Trials } from '../../run/trials.ts';
import type { Shared } from '../../run/trials.ts';
import type { Redactor } from '../../text/redact.ts';

/** One side of a rematch. */
export type AskedSide = { readonly cell: Cell; readonly side: 'baseline' | 'candidate' };

/** Asks one side of a rematch, trial by trial, and keeps its answers. */
export class Asker {
  readonly #cell: Cell;
  readonly #trials: Trials;
  readonly #health: Health;
  readonly #outcomes: Outcome[][];
  readonly #redact: Redactor;
  readonly #tell: (outcome: Outcome) => void;
  readonly #side: 'baseline' | 'candidate';
  readonly #asked = new Set<string>();

  constructor(
    { cell, side }: AskedSide,
    tell: (outcome: Outcome) => void,
    { peers, ...shared }: Omit<Shared, 'health' | 'pace' | 'hedge'> & { readonly peers: PeersByKey },
  ) {
    this.#cell = cell;
    this.#health = new Health(shared.spending.maxOutageMs);
    this.#side = side;
    this.#tell = tell;
    this.#redact = shared.redact;
    this.#trials = new Trials({
      ...shared,
      health: this.#health,
      pace: new Pace(undefined, peers.of(cell.model)),
      hedge: Hedge.of(cell.model),
    });
    this.#outcomes = cell.cases.map(() => []);
  }

  get size(): number {
    return this.#cell.cases.length;
  }

  /** Trials that were put to the model, answered or not. */
  get asked(): number {
    return this.#asked.size;
  }

  /** Failure for which it was given up; undefined while it is worth asking. */
  get gaveUp(): Failure | undefined {
    return this.#health.gaveUp;
  }

  /** Asks the first case once and keeps the answer; gives the failure where the model is gone. */
  async probe(): Promise<Failure | undefined> {
    await this.ask(0, 1);
    const first = this.#outcomes[0]?.[0];
    const failure = first === undefined ? null : failureOf(first);
    return failure?.kind === 'gone' || failure?.kind === 'no_address' ? failure : undefined;
  }

  async ask(index: number, trial: number): Promise<void> {
    const [planned, outcomes] = [this.#cell.cases[index], this.#outcomes[index]];
    const asked = `${index} ${trial}`;
    if (planned === undefined || outcomes === undefined || this.#asked.has(asked)) return;
    this.#asked.add(asked);
    const [cell, side] = [this.#cell, this.#side];
    await this.#trials.run({ cell, planned, trial, side }, (outcome) => {
      outcomes[trial - 1] = outcome;
      this.#tell(outcome);
    });
  }

  results(): CaseResult[] {
    return this.#cell.cases.flatMap((planned: PlannedCase, index): CaseResult[] => {
      const outcomes = this.#outcomes[index] ?? [];
      return isNonEmpty(outcomes) ? [combineTrials(planned, outcomes, this.#redact)] : [];
    });
  }
}
