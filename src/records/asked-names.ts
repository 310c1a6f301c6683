import { MAX_REPEAT } from '../domain/defaults.ts';
import type { Cell, Plan } from '../domain/plan.ts';
import { keyOfCell, keyOfRecord } from './cell-key.ts';
import type { JournalAnswer } from './journal-lines.ts';

/** Most answers of rematches: the plan does not say what a rematch will ask. */
const MAX_OF_REMATCHES = 1_000_000;

/** A cell's hashes by the ids of their cases, and its trials. */
type AskedCell = { readonly repeat: number; readonly hashes: ReadonlyMap<string, string> };

/** Tells what a plan may ask: which answers, and how many at most. */
export class AskedNames {
  /** Most answers, those of rematches too. */
  readonly most: number;
  readonly #plan: Pick<Plan, 'cells'>;
  /** The plan by names, once one is asked for: mostly there is no journal. */
  #cells: ReadonlyMap<string, AskedCell> | null = null;

  constructor(plan: Pick<Plan, 'cells'>) {
    const { cells } = plan;
    this.#plan = plan;
    const trials = cells.reduce((sum, { cases, repeat }) => sum + cases.length * repeat, 0);
    this.most = trials + MAX_OF_REMATCHES;
  }

  /** Tells whether an answer is one to what the plan, or a rematch of its cells, asks. */
  has(answer: Omit<JournalAnswer, 'outcome'>): boolean {
    const { test_id, case_hash, trial, side } = answer;
    this.#cells ??= new Map(this.#plan.cells.map((one) => [keyOfCell(one), describe(one)]));
    const cell = this.#cells.get(keyOfRecord(answer));
    if (cell?.hashes.get(test_id) !== case_hash) return false;
    return Number.isInteger(trial) && trial >= 1 && trial <= (side === undefined ? cell.repeat : MAX_REPEAT);
  }
}

function describe({ cases, repeat }: Cell): AskedCell {
  return { repeat, hashes: new Map(cases.map((planned) => [planned.case.id, planned.hash])) };
}
