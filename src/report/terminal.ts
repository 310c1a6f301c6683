import type { CellComparison, FailingCase, Flip, Shown } from '../compare/comparison.ts';
import { plainText } from '../text/escape.ts';
import { plainPhrase } from '../text/phrase.ts';
import { describeShare } from './flips.ts';
import { cellName, thousands, plural } from './format.ts';
import { headline } from './headline.ts';
import { describeModels } from './models.ts';
import { describeReason } from './reasons.ts';
import { listOrigins } from './origins.ts';
import { isCompared, listsFailing } from './report.ts';
import type { Report } from './report.ts';
import { describeSpending } from './spending.ts';
import { resultsTable } from './results-table.ts';
import { flatten, hasRivals, runTable } from './tables.ts';
import type { Table } from './tables.ts';
import { mark } from './verdict-words.ts';
import { listWarnings } from './warnings.ts';

/** Most cases shown: more than a screen hides the verdict. */
const MAX_FLIPS = 5;
const MAX_ANSWER = 100;
/** Longest sentence with several names in it. */
const MAX_SENTENCE = 1000;
/** Longest name: two and the figures fit into a line of about 100 columns. */
const MAX_NAME = 30;

const WIDE =
  /[\p{Emoji_Presentation}\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff01-\uff60]/u;

/** Renders the report for a terminal: what was run, the comparison, the cases that flipped, and the verdict last. */
export function renderTerminal(report: Report): string {
  const { comparison, run, models = [], gate } = report;
  const { cells } = comparison;
  const warnings = listWarnings(comparison);
  const sections = [
    ...renderSpending(run),
    ...renderOrigins(run),
    ...(run === undefined || !hasRivals(run) ? [] : [renderTable(runTable(run))]),
    ...renderModels(models),
    renderTable(resultsTable(report)),
    ...cells.filter(isCompared).flatMap(renderFlips),
    ...cells.filter(listsFailing).flatMap(renderFailing),
    ...(warnings.length > 0
      ? [
          warnings
            .map(({ cell, text }) => `note: ${plainText(cell)}: ${plainText(plainPhrase(text))}`)
            .join('\n'),
        ]
      : []),
    [
      headline(comparison, plainText),
      ...cells.map(
        (cell) =>
          `${mark(cell)} ${plainText(cellName(cell))}: ${plainText(plainPhrase(describeReason(cell)))}`,
      ),
      gate,
    ].join('\n'),
  ];
  return `${sections.join('\n\n')}\n`;
}

function renderModels(models: NonNullable<Report['models']>): string[] {
  const lines = describeModels(models).map((phrase) => plainText(plainPhrase(phrase), MAX_SENTENCE));
  return lines.length === 0 ? [] : [lines.join('\n')];
}

function renderSpending(run: Report['run']): string[] {
  const lines = describeSpending(run).map((phrase) => plainText(plainPhrase(phrase)));
  return lines.length === 0 ? [] : [lines.join('\n')];
}

function renderOrigins(run: Report['run']): string[] {
  const lines = listOrigins(run).map(
    ({ benchmark, words }) => `${plainText(benchmark)}: ${plainText(words)}`,
  );
  return lines.length === 0 ? [] : [lines.join('\n')];
}

/** Renders a table in columns of equal width; its names are made harmless. */
export function renderTable(table: Table): string {
  const { columns, rows } = flatten(table, (name) => shorten(plainText(name), MAX_NAME));
  const texts = [columns.map(({ title }) => title), ...rows];
  const widths = columns.map((_, index) => Math.max(...texts.map((row) => width(row[index] ?? ''))));
  const align = (text: string, index: number): string =>
    pad(text, widths[index] ?? 0, columns[index]?.kind === 'figure' ? 'start' : 'end');
  return texts.map((row) => row.map(align).join('  ').trimEnd()).join('\n');
}

/** Counts the columns of a text on a terminal, closely enough: marks take none, emoji and East Asian scripts two. */
function width(text: string): number {
  return Array.from(text).reduce((sum, character) => sum + columnsOf(character), 0);
}

function columnsOf(character: string): number {
  if (/\p{M}/u.test(character)) return 0;
  return WIDE.test(character) ? 2 : 1;
}

function pad(text: string, columns: number, side: 'start' | 'end'): string {
  const space = ' '.repeat(Math.max(0, columns - width(text)));
  return side === 'end' ? text + space : space + text;
}

function renderFlips(cell: CellComparison): string[] {
  const { newlyFailing, newlyPassing } = cell.cases;
  if (newlyFailing.length === 0 && newlyPassing.length === 0) return [];
  return [
    [
      `${plainText(cellName(cell))}: ${plural(newlyFailing.length, 'case')} newly failing, ${thousands(newlyPassing.length)} newly passing`,
      ...renderFirst(newlyFailing, renderFlip),
    ].join('\n'),
  ];
}

function renderFailing(cell: CellComparison): string[] {
  const { failing } = cell.cases;
  if (failing.length === 0) return [];
  const title = `${plainText(cellName(cell))}: ${plural(failing.length, 'failing case')}`;
  return [[title, ...renderFirst(failing, renderFailure)].join('\n')];
}

function renderFirst<T>(items: readonly T[], render: (item: T) => string): string[] {
  const rest = items.length - MAX_FLIPS;
  return [...items.slice(0, MAX_FLIPS).map(render), ...(rest > 0 ? [`  and ${thousands(rest)} more`] : [])];
}

function renderFailure({ id, input, after }: FailingCase): string {
  return [
    `  ${renderQuestion(id, input)}`,
    `    answer: ${renderShown(after)}`,
    ...(after.explanation === null
      ? []
      : [`    why:    ${shorten(plainText(after.explanation), MAX_ANSWER)}`]),
  ].join('\n');
}

function renderQuestion(id: string, input: string | null): string {
  return `${plainText(id)}${input === null ? '' : `: ${shorten(plainText(input), MAX_ANSWER)}`}`;
}

function renderFlip({ id, input, before, after }: Flip): string {
  return [
    `  ${renderQuestion(id, input)}`,
    `    before: ${renderShown(before)}`,
    `    now:    ${renderShown(after)}`,
  ].join('\n');
}

function renderShown(shown: Shown): string {
  const share = describeShare(shown);
  if (shown.output === null) return share;
  const said = shorten(plainText(shown.output), MAX_ANSWER);
  return `${share}, ${said === '' ? 'no text' : said}`;
}

function shorten(text: string, length: number): string {
  const characters = Array.from(text);
  return characters.length > length ? `${characters.slice(0, length - 1).join('')}…` : text;
}
