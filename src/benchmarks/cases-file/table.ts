import type { Place } from '../../domain/problem.ts';
import type { Row } from '../loader.ts';

/** Most columns of a table, or different keys of its rows: each is looked for in each row. */
export const MAX_COLUMNS = 2_000;

/** Rows of a file of cases as they stand in it: the value of each is a mapping. */
export type Table = {
  readonly rows: readonly Row[];
  /** Names of the columns, or keys of the rows, that may be taken for parts of a case. */
  readonly columns: readonly string[];
  /** True for CSV, whose cells are texts that are never null; what is empty is absent. */
  readonly holdsCells: boolean;
  /** Place of the header, or of the first row. */
  readonly place: Place;
  /** What may be wrong with the whole file where a column is missed. */
  readonly doubt?: string;
};

/** What the user says about how a file of cases is to be read. */
export type Reading = {
  readonly file: string;
  /** Place of the list in a JSON or YAML file. */
  readonly at?: string | undefined;
  /** Character between the cells of a CSV file. */
  readonly delimiter?: string | undefined;
};
