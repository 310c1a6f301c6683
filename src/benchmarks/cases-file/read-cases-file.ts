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
  const table = parse(readRows({ path, reach, shownAs, place }), shownAs);
  const parts = assignColumns(table, fields, reading);
  const rows = mapRows(table, { parts, fields });
  if (parts.some(({ name }) => name === 'expected')) return { rows };
  const missing = [{ name: 'expected', column: 'expected', isNamed: false }];
  const message = explainMissing(missing, table, reading, fields);
  return { rows, lacksExpected: { message, place: table.place } };
}

/** Reads a file's text, unpacked; what is too large is refused before it is read, or as far as it is unpacked. */
export function readRows({ path, reach, shownAs, place }: CasesSite): string {
  refuseOtherKind({ path, reach, shownAs, place });
  const isYaml = ['.yaml', '.yml'].includes(endingOf(path));
  const [maxBytes, instead] = isYaml
    ? [SIZE_LIMITS.yaml, ' in YAML: rows belong into a JSONL or CSV file']
    : [SIZE_LIMITS.rows];
  const bytes = readBytes(path, reach, { maxBytes, place, shownAs, instead });
  return readPlainText(isPacked(path) ? gunzip(bytes, maxBytes, shownAs) : bytes, shownAs);
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
