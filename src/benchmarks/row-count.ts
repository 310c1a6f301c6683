import { userError } from '../domain/problem.ts';
import type { Place } from '../domain/problem.ts';

/** Most rows of a file: past it a run would ask for days, and the rows alone fill the memory. */
const MAX_ROWS = 200_000;
/** Most values, or cells, in all rows of a file. */
const MAX_VALUES = 2_000_000;
/** Most characters in the cells of a row of CSV, which are counted only at its end. */
export const MAX_ROW_LENGTH = 16 * 1024 * 1024;

/** Counts the rows of a file and what they hold; too many are a UserError. */
export class RowCount {
  #rows = 0;
  #values = 0;

  /** Counts the row at a place, with its values or cells. */
  add(place: Place, values: number): void {
    this.#rows += 1;
    this.#values += values;
    if (this.#rows > MAX_ROWS) throw userError(`more than ${MAX_ROWS} rows are not allowed`, place);
    if (this.#values > MAX_VALUES)
      throw userError(`more than ${MAX_VALUES} values in all rows are not allowed`, place);
  }
}
