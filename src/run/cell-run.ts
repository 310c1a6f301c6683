import { isNonEmpty } from '../domain/json.ts';
import type { Cell, PlannedCase } from '../domain/plan.ts';
import type { CaseResult, CellRecord, Outcome } from '../domain/record.ts';
import { combineTrials } from '../records/combine-trials.ts';
import { Spool } from '../text/spool.ts';
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
  /** The outcomes of cases that have not ended: those of a case beside one another, not each case's in a list of its own. */
  readonly #outcomes: (Outcome | undefined)[];
  /** Trials of each case that have not ended. */
  readonly #missing: Uint16Array;
  readonly #results: Spool<CaseResult>;
  readonly #parts = new SharedParts();
  #left: number;
  readonly #deps: RecordDeps;
  readonly #onRecord: (record: CellRecord) => void;

  constructor(cell: Cell, deps: RecordDeps, onRecord: (record: CellRecord) => void) {
    const { length } = cell.cases;
    this.cell = cell;
    this.#outcomes = Array.from({ length: length * cell.repeat });
    this.#missing = new Uint16Array(length).fill(cell.repeat);
    this.#results = new Spool(length);
    this.#left = length;
    this.#deps = deps;
    this.#onRecord = onRecord;
  }

  /** Gives each case once, then each case again: trials of one case are as far apart in time as the run allows. */
  *trials(): Generator<PendingTrial> {
    for (let trial = 1; trial <= this.cell.repeat; trial += 1)
      for (const [index, planned] of this.cell.cases.entries())
        yield { planned, trial, keep: (outcome) => this.#keep(planned, index, trial, outcome) };
  }

  #keep(planned: PlannedCase, index: number, trial: number, outcome: Outcome): void {
    this.#outcomes[index * this.cell.repeat + trial - 1] = this.#parts.share(outcome);
    const missing = (this.#missing[index] ?? 0) - 1;
    this.#missing[index] = missing;
    // A result takes the place of its outcomes: made for all cases at the end, both would be held, and nothing heard.
    if (missing === 0) this.#end(planned, index);
    if (this.#left === 0) this.#onRecord(this.#buildRecord());
  }

  #end(planned: PlannedCase, index: number): void {
    const [start, end] = [index * this.cell.repeat, (index + 1) * this.cell.repeat];
    const outcomes = this.#outcomes.slice(start, end).filter((outcome) => outcome !== undefined);
    this.#outcomes.fill(undefined, start, end);
    if (!isNonEmpty(outcomes)) throw new Error('a case ended without an outcome');
    this.#results.set(index, combineTrials(planned, outcomes, this.#deps.redact));
    this.#left -= 1;
  }

  #buildRecord(): CellRecord {
    const results = this.#results.list();
    if (!isNonEmpty(results)) throw new Error('a cell ended without an outcome');
    return buildCellRecord(this.cell, this.#deps, results);
  }
}
