import { isNonEmpty } from '../domain/json.ts';
import type { Cell, PlannedCase } from '../domain/plan.ts';
import type { CellRecord, Outcome } from '../domain/record.ts';
import { combineTrials } from '../records/combine-trials.ts';
import { buildCellRecord } from './build-record.ts';
import type { RecordDeps } from './build-record.ts';

/** A trial still to run, with the function that keeps its outcome. */
export type PendingTrial = {
  readonly planned: PlannedCase;
  /** Number of the trial, from 1. */
  readonly trial: number;
  readonly keep: (outcome: Outcome) => void;
};

/** A cell while it runs: hands out its trials and, with the last outcome, its record. */
export class CellRun {
  readonly cell: Cell;
  readonly #outcomes: Outcome[][];
  #left: number;
  readonly #deps: RecordDeps;
  readonly #onRecord: (record: CellRecord) => void;

  constructor(cell: Cell, deps: RecordDeps, onRecord: (record: CellRecord) => void) {
    this.cell = cell;
    this.#outcomes = cell.cases.map(() => []);
    this.#left = cell.cases.length * cell.repeat;
    this.#deps = deps;
    this.#onRecord = onRecord;
  }

  /** Gives each case once, then each case again: trials of one case are as far apart in time as the run allows. */
  *trials(): Generator<PendingTrial> {
    for (let trial = 1; trial <= this.cell.repeat; trial += 1)
      for (const [index, planned] of this.cell.cases.entries())
        yield { planned, trial, keep: (outcome) => this.#keep(index, trial, outcome) };
  }

  #keep(index: number, trial: number, outcome: Outcome): void {
    const outcomes = this.#outcomes[index];
    if (outcomes !== undefined) outcomes[trial - 1] = outcome;
    this.#left -= 1;
    if (this.#left === 0) this.#onRecord(this.#buildRecord());
  }

  #buildRecord(): CellRecord {
    const results = this.cell.cases.flatMap((planned, index) => {
      const outcomes = this.#outcomes[index] ?? [];
      return isNonEmpty(outcomes) ? [combineTrials(planned, outcomes, this.#deps.redact)] : [];
    });
    if (!isNonEmpty(results)) throw new Error('a cell ended without an outcome');
    return buildCellRecord(this.cell, this.#deps, results);
  }
}
