import { isNonEmpty } from '../domain/json.ts';
import type { Cell, PlannedCase } from '../domain/plan.ts';
import type { CellRecord, Outcome } from '../domain/record.ts';
import { combineTrials } from '../records/combine-trials.ts';
import { buildCellRecord } from './build-record.ts';
import type { RecordDeps } from './build-record.ts';
import { SharedParts } from './shared-parts.ts';

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
  /** The outcomes of all trials, those of a case beside one another: a list for each would take as much as they do. */
  readonly #outcomes: (Outcome | undefined)[];
  readonly #parts = new SharedParts();
  #left: number;
  readonly #deps: RecordDeps;
  readonly #onRecord: (record: CellRecord) => void;

  constructor(cell: Cell, deps: RecordDeps, onRecord: (record: CellRecord) => void) {
    this.cell = cell;
    this.#outcomes = Array.from({ length: cell.cases.length * cell.repeat });
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
    this.#outcomes[index * this.cell.repeat + trial - 1] = this.#parts.share(outcome);
    this.#left -= 1;
    if (this.#left === 0) this.#onRecord(this.#buildRecord());
  }

  #buildRecord(): CellRecord {
    const { cases, repeat } = this.cell;
    const results = cases.flatMap((planned, index) => {
      const [start, end] = [index * repeat, (index + 1) * repeat];
      const outcomes = this.#outcomes.slice(start, end).filter((outcome) => outcome !== undefined);
      // They are in the result from now on, or nowhere.
      this.#outcomes.fill(undefined, start, end);
      return isNonEmpty(outcomes) ? [combineTrials(planned, outcomes, this.#deps.redact)] : [];
    });
    if (!isNonEmpty(results)) throw new Error('a cell ended without an outcome');
    return buildCellRecord(this.cell, this.#deps, results);
  }
}
