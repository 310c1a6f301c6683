import path from 'node:path';
import { userError } from '../../domain/problem.ts';
import type { Place } from '../../domain/problem.ts';
import { parseCsv } from './csv.ts';
import { parseJsonLines, parseJsonList, parseYamlList } from './json-tables.ts';
import type { Reading, Table } from './table.ts';

/** A format of files of cases: which keys beside `file` it takes, and how it is read. */
type Format = {
  readonly takes: 'at' | 'delimiter' | null;
  readonly parse: (text: string, file: string, given: string | undefined) => Table;
};

const jsonLines: Format = { takes: null, parse: parseJsonLines };
const yamlList: Format = { takes: 'at', parse: parseYamlList };

/** The formats by the ending of a file's name; each may have `.gz` after it. */
const FORMATS: Readonly<Record<string, Format>> = {
  '.jsonl': jsonLines,
  '.ndjson': jsonLines,
  '.json': { takes: 'at', parse: parseJsonList },
  '.yaml': yamlList,
  '.yml': yamlList,
  '.csv': { takes: 'delimiter', parse: (text, file, given = ',') => parseCsv(text, file, given) },
  '.tsv': { takes: 'delimiter', parse: (text, file, given = '\t') => parseCsv(text, file, given) },
};

/** Endings of the names of files that are read as tables; each may have `.gz` after it. */
export const TABLE_ENDINGS = Object.keys(FORMATS);

/** Tells whether a file of cases is packed by gzip, as its name says. */
export function isPacked(file: string): boolean {
  return /\.gz$/i.test(file);
}

/** Gives the ending of a file's name that tells its format. */
export function endingOf(file: string): string {
  return path.extname(file.replace(/\.gz$/i, '')).toLowerCase();
}

/** Gives the parser of a file of cases; what its format does not take is a UserError at the place that refers to it. */
export function findParser(reading: Reading, place: Place): (text: string, file: string) => Table {
  const ending = endingOf(reading.file);
  const format = Object.hasOwn(FORMATS, ending) ? FORMATS[ending] : undefined;
  if (format === undefined)
    throw userError(
      `\`cases\` must name a file whose name ends in ${TABLE_ENDINGS.join(', ')}, or one of these and .gz`,
      place,
    );
  for (const key of ['at', 'delimiter'] as const)
    if (reading[key] !== undefined && format.takes !== key)
      throw userError(`\`cases.${key}\` is not for ${ending} files`, place);
  const given = format.takes === null ? undefined : reading[format.takes];
  return (text, file) => format.parse(text, file, given);
}
