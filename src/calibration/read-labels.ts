import path from 'node:path';
import { endingOf, findParser, TABLE_ENDINGS } from '../benchmarks/cases-file/formats.ts';
import { readRows } from '../benchmarks/cases-file/read-cases-file.ts';
import type { Table } from '../benchmarks/cases-file/table.ts';
import { isMapping } from '../domain/json.ts';
import { UserError, userError } from '../domain/problem.ts';
import type { Place } from '../domain/problem.ts';
import { ProblemTally } from '../text/problem-tally.ts';
import { quote } from '../text/quote.ts';
import { ANYWHERE } from '../text/reach.ts';
import { readLabel } from './read-label.ts';

/** What someone says of an answer, and which answer that is; what is absent may be any. */
export type Label = {
  readonly id: string;
  /** From 0 to 1. */
  readonly value: number;
  readonly rater: string;
  readonly benchmark?: string;
  readonly model?: string;
  readonly trial?: number;
  /** The text that was labelled. */
  readonly answer?: string;
  readonly place: Place;
};

/** Names of each column; those of results.csv and of results files too, so that an export can be labelled as it is. */
const NAMES = {
  id: ['id', 'case', 'test_id'],
  label: ['label'],
  rater: ['rater'],
  benchmark: ['benchmark', 'benchmark_name'],
  model: ['model', 'model_id'],
  trial: ['trial'],
  answer: ['answer', 'output'],
} as const;

type Name = keyof typeof NAMES;
type Columns = Readonly<Record<Name, string | undefined>>;

/**
 * Reads a file of labels (CSV, TSV, JSON, JSON lines, YAML, packed or not) with a row an answer: which case, and whether
 * its answer is good. A row without a label waits for one, and is passed over. All that does not fit is a UserError by
 * its line.
 */
export function readLabels(file: string, shownAs: string): Label[] {
  const site = { path: file, reach: ANYWHERE, shownAs, place: { file: shownAs } };
  if (!TABLE_ENDINGS.includes(endingOf(file)))
    throw userError(
      `a file of labels is named ${TABLE_ENDINGS.join(', ')}, or one of these and .gz`,
      site.place,
    );
  const text = readRows(site);
  const delimiter = endingOf(file) === '.csv' ? { delimiter: guessDelimiter(text) } : {};
  const table = findParser({ file: path.basename(file), ...delimiter }, site.place)(text, shownAs);
  if (table.rows.length === 0 && !table.holdsCells) return [];
  const columns = findColumns(table);
  const tally = new ProblemTally('row');
  const labels = table.rows.flatMap(({ value, place }): Label[] => {
    const note = (kind: string, message: string): [] => {
      tally.add(kind, () => ({ message, place }));
      return [];
    };
    const cells = readCells(value, columns);
    if (cells.label === undefined) return [];
    if (cells.id === undefined) return note('id', 'a row with a label needs an id');
    const score = readLabel(cells.label);
    if (score === undefined) return note('label', explainLabel(cells.label));
    const { trial: written, id, rater = '', benchmark, model, answer } = cells;
    const trial = written === undefined ? undefined : Number(written);
    if (trial !== undefined && !(Number.isInteger(trial) && trial > 0))
      return note('trial', `\`trial\` is a whole number from 1, found ${quote(written ?? '')}`);
    return [
      {
        ...{ id, value: score, rater, place },
        ...(benchmark !== undefined && { benchmark }),
        ...(model !== undefined && { model }),
        ...(trial !== undefined && { trial }),
        ...(answer !== undefined && { answer }),
      },
    ];
  });
  const problems = tally.list();
  if (problems.length > 0) throw new UserError(problems);
  return labels;
}

function explainLabel(found: string): string {
  return `a label is yes or no, pass or fail, true or false, or a number from 0 to 1, found ${quote(found)}`;
}

/** Gives what parts the cells: what stands most often in the header, as spreadsheets of some languages write `;`. */
function guessDelimiter(text: string): string {
  const [header = ''] = text.split(/\r?\n/, 1);
  const count = (one: string): number => header.split(one).length;
  return [',', ';', '\t'].reduce((best, one) => (count(one) > count(best) ? one : best));
}

/** Finds the columns, whatever the case of their letters. */
function findColumns({ columns, place }: Table): Columns {
  const find = (name: Name): string | undefined => {
    for (const wanted of NAMES[name]) {
      const found = columns.find((column) => column.trim().toLowerCase() === wanted);
      if (found !== undefined) return found;
    }
    return undefined;
  };
  const found = {
    id: find('id'),
    label: find('label'),
    rater: find('rater'),
    benchmark: find('benchmark'),
    model: find('model'),
    trial: find('trial'),
    answer: find('answer'),
  };
  const missing = (['id', 'label'] as const).filter((name) => found[name] === undefined);
  if (missing.length === 0) return found;
  const wanted = missing
    .map((name) => NAMES[name].map((one) => `\`${one}\``).join(' or '))
    .join(', and none ');
  const known = columns.slice(0, 30).map(quote).join(', ');
  throw userError(`there is no column ${wanted}; there are ${known === '' ? 'no columns' : known}`, place);
}

/** Gives what a row holds, as text; undefined where there is nothing. */
function readCells(row: unknown, columns: Columns): Readonly<Record<Name, string | undefined>> {
  const read = (name: Name): string | undefined => {
    const column = columns[name];
    if (column === undefined || !isMapping(row) || !Object.hasOwn(row, column)) return undefined;
    const value = row[column];
    if (value === null || value === undefined) return undefined;
    const text = typeof value === 'object' ? JSON.stringify(value) : String(value);
    if (name === 'answer') return text;
    return text.trim() === '' ? undefined : text.trim();
  };
  return {
    id: read('id'),
    label: read('label'),
    rater: read('rater'),
    benchmark: read('benchmark'),
    model: read('model'),
    trial: read('trial'),
    answer: read('answer'),
  };
}
