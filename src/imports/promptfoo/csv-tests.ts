import type { Json } from '../../domain/json.ts';
import type { Place } from '../../domain/problem.ts';
import { parseCsv } from '../../benchmarks/cases-file/csv.ts';
import { readSite, shownAs } from '../document.ts';
import type { Site } from '../document.ts';
import { splitCommas } from './split-commas.ts';

/** An assertion as it is written, before its variables are filled in. */
export type RawAssertion = {
  readonly type: string;
  readonly value: Json | undefined;
  readonly threshold: number | undefined;
  readonly place: Place;
};

/** A row of a table of tests. */
export type CsvTest = {
  readonly place: Place;
  readonly variables: Readonly<Record<string, string>>;
  readonly assertions: readonly RawAssertion[];
  readonly description: string | undefined;
  readonly threshold: number | undefined;
  readonly metadata: Readonly<Record<string, Json>>;
  readonly prefix: string;
  readonly suffix: string;
  /** Columns with a meaning that is not carried over, where they are filled. */
  readonly lost: readonly string[];
};

const TYPED = /^((?:not-)?[a-z]+(?:[-:][a-z0-9]+)*?)(?:\((-?\d+(?:\.\d+)?)\))?:([\s\S]*)$/i;
const BARE = /^(?:not-)?(?:is-json|contains-json|is-refusal|is-valid-openai-tools-call)$/;
const CODE: readonly (readonly [start: string, type: string])[] = [
  ['javascript:', 'javascript'],
  ['fn:', 'javascript'],
  ['eval:', 'javascript'],
  ['python:', 'python'],
  ['grade:', 'llm-rubric'],
  ['llm-rubric:', 'llm-rubric'],
  ['file://', 'file'],
];
/** What stands before a colon by chance, `http://x` or `Note: y`, is no type of an assertion. */
const TYPES =
  /^(?:not-)?(?:equals|i?contains(?:-(?:all|any|json|sql|xml|html))?|starts-with|regex|is-[\w-]+|similar(?::\w+)?|levenshtein|latency|cost|rouge-n|bleu|gleu|meteor|perplexity(?:-score)?|factuality|model-graded-\w+|g-eval|answer-relevance|context-[\w-]+|classifier|moderation|webhook|ruby|select-best|select-max|pi|trajectory:[\w-]+|guardrails|word-count|search-rubric|finish-reason|tool-call-f1)$/;

/** Reads a CSV file of tests; broken CSV is a UserError. */
export function readCsvTests(file: string, site: Site, from: Place): CsvTest[] {
  const { rows } = parseCsv(readSite(file, site, from), shownAs(file, site), ',');
  return rows.map(({ value, place }) => readRow(value as Readonly<Record<string, string>>, place));
}

function readRow(row: Readonly<Record<string, string>>, place: Place): CsvTest {
  const cells = Object.entries(row);
  const thresholds = new Map(
    cells.flatMap(([name, cell]) => {
      const [, column] = /^__config:(__expected\d*):threshold$/.exec(name) ?? [];
      return column === undefined || cell.trim() === '' ? [] : [[column, Number(cell)] as const];
    }),
  );
  const threshold = Number(row['__threshold'] ?? '');
  const description = row['__description']?.trim();
  return {
    place,
    variables: Object.fromEntries(cells.filter(([name]) => !name.startsWith('__'))),
    assertions: cells.flatMap(([name, cell]) => {
      if (!/^__expected\d*$/.test(name) || cell.trim() === '') return [];
      const { threshold: own, ...assertion } = readCell(cell);
      return [{ ...assertion, threshold: thresholds.get(name) ?? own, place }];
    }),
    description: description === '' ? undefined : description,
    threshold: Number.isFinite(threshold) && threshold !== 0 ? threshold : undefined,
    metadata: readMetadata(cells),
    prefix: row['__prefix'] ?? '',
    suffix: row['__suffix'] ?? '',
    lost: cells.flatMap(([name, cell]) => (isLost(name) && cell.trim() !== '' ? [name] : [])),
  };
}

function isLost(name: string): boolean {
  return (
    name.startsWith('__') &&
    !/^__(?:expected\d*|prefix|suffix|description|threshold|metadata:.+|config:__expected\d*:threshold)$/.test(
      name,
    )
  );
}

function readCell(cell: string): Omit<RawAssertion, 'place'> {
  const text = cell.trim();
  const code = CODE.find(([start]) => text.startsWith(start));
  if (code !== undefined)
    return { type: code[1], value: text.slice(code[0].length).trim(), threshold: undefined };
  const [, type = '', threshold, value = ''] = TYPED.exec(text) ?? [];
  if (type !== '' && TYPES.test(type))
    return {
      type,
      value: value.trim() === '' ? undefined : value.trim(),
      threshold: threshold === undefined ? undefined : Number(threshold),
    };
  if (BARE.test(text)) return { type: text, value: undefined, threshold: undefined };
  return { type: 'equals', value: text, threshold: undefined };
}

function readMetadata(cells: readonly (readonly [string, string])[]): Record<string, Json> {
  const metadata: Record<string, Json> = {};
  for (const [name, cell] of cells) {
    const [, key, list] = /^__metadata:(.+?)(\[\])?$/.exec(name) ?? [];
    if (key === undefined || cell.trim() === '') continue;
    metadata[key] = list === undefined ? cell : splitCommas(cell);
  }
  return metadata;
}
