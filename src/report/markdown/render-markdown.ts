import type { CellComparison, FailingCase, Flip, FreshCase, Shown } from '../../compare/comparison.ts';
import { codeSpan, htmlCode, markdownPhrase } from '../../text/escape.ts';
import { ACCEPT_STEP, describeAcceptance } from '../acceptance.ts';
import { describeShare } from '../flips.ts';
import { cellName, thousands, plural } from '../format.ts';
import { headline, mark } from '../headline.ts';
import { listNextSteps } from '../next-steps.ts';
import { describeReason } from '../reasons.ts';
import { listOrigins } from '../origins.ts';
import { isCompared, listsFailing } from '../report.ts';
import type { Report, TextForm } from '../report.ts';
import { describeSpending } from '../spending.ts';
import { comparisonTable, runTable } from '../tables.ts';
import { listWarnings } from '../warnings.ts';
import { fitSections } from './fit.ts';
import type { Section } from './fit.ts';
import { list, paragraph, table } from './sections.ts';
import { renderSelected } from './selected.ts';

/** Most bytes of a report: GitHub refuses comments above 65 536; the rest is for a marker and links. */
const MAX_BYTES = 60_000;
/** Most flips that are shown; all of them are in the results folder. */
const MAX_FLIPS = 20;
/** Most failing cases that are shown where nothing says which of them are news. */
const MAX_FAILING = 5;
/** Characters enough to know a question by. */
const MAX_INPUT = 160;

/**
 * Renders the report as GitHub's Markdown, at most 60 000 bytes: the verdict first, then why, what it cost, and last
 * and folded the cases that flipped.
 */
export function renderMarkdown(report: Report): string {
  const { comparison, run, gate, selected = [], notes = [], acceptance = null } = report;
  const { cells } = comparison;
  const compared = cells.filter(isCompared);
  const sections = [
    paragraph(`## ${headline(comparison, codeSpan)}`),
    paragraph(describeAcceptance(comparison, acceptance, codeSpan) ?? ''),
    list('', cells.filter(isWorthALine).map(renderCell)),
    list(
      '**Next**\n',
      [...listNextSteps(comparison), ...(acceptance?.status === 'offered' ? [ACCEPT_STEP] : [])].map(
        (step) => `- ${step}`,
      ),
    ),
    ...renderSelected(selected),
    ...(compared.length > 0
      ? [table('', comparisonTable(cells.filter(isWorthALine))), paragraph(HOW_TO_READ)]
      : []),
    list('**Worth knowing**\n', [
      ...notes.map((note) => `- ${markdownPhrase(note)}`),
      ...listWarnings(comparison).map(({ cell, text }) => `- ${codeSpan(cell)}: ${markdownPhrase(text)}`),
    ]),
    ...(run === undefined || run.cells.length === 0 ? [] : [table('**This run**\n', runTable(run))]),
    paragraph(describeSpending(run).map(markdownPhrase).join('<br>\n')),
    paragraph(renderOrigins(run)),
    paragraph(gate),
    ...cells.flatMap(renderCases),
  ];
  return `${fitSections(sections.filter(isFilled), MAX_BYTES - 1)}\n`;
}

/** The report as a file: the text of the comment. */
export const summary: TextForm = { file: 'summary.md', render: renderMarkdown };

const HOW_TO_READ =
  '<sub>Each case is compared with itself; the change is shown with its 95 % interval.<br>' +
  'p is the chance of such a change if nothing were different, counted over all cells together.</sub>';

/** Tells whether a cell has its own line; unchanged cells that found nothing share one. */
function isWorthALine({ verdict, cases }: CellComparison): boolean {
  return verdict !== 'unchanged' || cases.fresh.length > 0;
}

function renderOrigins(run: Report['run']): string {
  const lines = listOrigins(run).map(({ benchmark, words }) => `${htmlCode(benchmark)}: ${htmlCode(words)}`);
  return lines.length === 0 ? '' : `<sub>${lines.join('<br>')}</sub>`;
}

function renderCell(cell: CellComparison): string {
  return `- ${mark(cell)} ${codeSpan(cellName(cell))}: ${markdownPhrase(describeReason(cell))}`;
}

function renderCases(cell: CellComparison): Section[] {
  const { newlyFailing, newlyPassing, unstable, fresh, missing } = cell.cases;
  return [
    fold(cell, 'newly failing', newlyFailing, renderFlip),
    fold(cell, 'newly passing', newlyPassing, renderFlip),
    ...(listsFailing(cell) ? [fold(cell, 'failing', cell.cases.failing, renderFailure, MAX_FAILING)] : []),
    ...(isCompared(cell) || cell.verdict === 'unchanged'
      ? [
          fold(cell, 'new or changed', fresh, renderFresh),
          fold(cell, 'missing', missing, ({ id, before }) => `- ${codeSpan(id)}: ${renderShown(before)}`),
          fold(cell, 'unstable: passing and failing on the same side', unstable, renderUnstable),
        ]
      : []),
  ].filter(isFilled);
}

function fold<T>(
  cell: CellComparison,
  what: string,
  items: readonly T[],
  renderItem: (item: T) => string,
  most = MAX_FLIPS,
): Section {
  if (items.length === 0) return paragraph('');
  const shown = items.slice(0, most);
  const title = `<b>${plural(items.length, 'case')} ${what}</b> · ${htmlCode(cellName(cell))}`;
  return {
    open: `<details><summary>${title}</summary>\n`,
    rows: shown.map(renderItem),
    close: (left) => {
      const rest = items.length - shown.length + left;
      return `${rest > 0 ? `\nand ${thousands(rest)} more in the results folder\n` : ''}\n</details>`;
    },
  };
}

function renderFlip({ id, input, before, after }: Flip): string {
  return [
    `- **${codeSpan(id)}**${input === null ? '' : `: ${codeSpan(input, MAX_INPUT)}`}`,
    `  - before: ${renderShown(before)}`,
    `  - now: ${renderShown(after)}`,
    ...listReasons(before, after),
  ].join('\n');
}

function renderFailure({ id, input, after }: FailingCase): string {
  return [
    `- **${codeSpan(id)}**${input === null ? '' : `: ${codeSpan(input, MAX_INPUT)}`}`,
    `  - answer: ${renderShown(after)}`,
    ...(after.explanation === null ? [] : [`  - why: ${codeSpan(after.explanation)}`]),
  ].join('\n');
}

function listReasons(before: Shown, after: Shown): string[] {
  if (after.explanation === null) return [];
  const was = before.explanation === null ? '' : `; before: ${codeSpan(before.explanation)}`;
  return [`  - why: ${codeSpan(after.explanation)}${was}`];
}

function renderFresh({ before, ...fresh }: FreshCase): string {
  return before === null
    ? `- ${codeSpan(fresh.id)}: ${renderShown(fresh.after)}`
    : renderFlip({ ...fresh, before });
}

function renderUnstable({ id, before, after }: Flip): string {
  return `- ${codeSpan(id)}: ${describeShare(before)} → ${renderShown(after)}`;
}

function renderShown(shown: Shown): string {
  const share = describeShare(shown);
  return shown.output === null ? share : `${share}, ${codeSpan(shown.output)}`;
}

function isFilled({ open, rows }: Section): boolean {
  return open !== '' || rows.length > 0;
}
