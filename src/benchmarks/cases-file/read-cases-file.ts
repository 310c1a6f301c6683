import { userError } from '../../domain/problem.ts';
import type { Place, Problem } from '../../domain/problem.ts';
import { readBytes } from '../../text/open-file.ts';
import { follow } from '../../text/reach.ts';
import type { Reach } from '../../text/reach.ts';
import { readPlainText, SIZE_LIMITS } from '../../text/read-text.ts';
import { gunzip } from '../../text/gunzip.ts';
import type { Row } from '../loader.ts';
import { assignColumns } from './assign-columns.ts';
import { explainMissing } from './explain-columns.ts';
import { endingOf, findParser, isPacked } from './formats.ts';
import { mapRows } from './map-rows.ts';
import type { CasesText } from './schema.ts';

/** A file of cases: its path, its name in messages, and the place that refers to it. */
export type CasesSite = {
  readonly path: string;
  readonly reach: Reach;
  readonly shownAs: string;
  readonly place: Place;
};

/** Rows of a file of cases, each a case as it is written. */
export type CaseRows = {
  readonly rows: readonly Row[];
  /** What to say where an expected answer is needed; absent where there is a column for it. */
  readonly lacksExpected?: Problem;
};

/** Reads a file of cases in any format; everything wrong with it is a UserError. */
export function readCasesFile(written: CasesText, { path, reach, shownAs, place }: CasesSite): CaseRows {
  const { fields = {}, ...reading } = typeof written === 'string' ? { file: written } : written;
  const parse = findParser(reading, place);
  refuseOtherKind({ path, reach, shownAs, place });
  const bytes = readBytes(path, reach, { maxBytes: SIZE_LIMITS.rows, place, shownAs });
  const unpacked = isPacked(reading.file) ? gunzip(bytes, SIZE_LIMITS.rows, shownAs) : bytes;
  const table = parse(readPlainText(unpacked, shownAs), shownAs);
  const parts = assignColumns(table, fields, reading);
  const rows = mapRows(table, { parts, fields });
  if (parts.some(({ name }) => name === 'expected')) return { rows };
  const missing = [{ name: 'expected', column: 'expected', isNamed: false }];
  const message = explainMissing(missing, table, reading, fields);
  return { rows, lacksExpected: { message, place: table.place } };
}

/** Refuses a link to a file of another name's ending: what is no file of cases by its own name is not quoted as one. */
function refuseOtherKind({ path, reach, shownAs, place }: CasesSite): void {
  const followed = follow(path, reach);
  if (followed.status === 'allowed' && endingOf(followed.file) !== endingOf(path))
    throw userError(
      `cannot read \`${shownAs}\`: it is a link to a file whose name ends in another way`,
      place,
    );
}
