import type { CaseChanges, CellComparison, Flip } from '../compare/comparison.ts';
import { codeSpan } from './escape.ts';
import { fitSections } from './fit.ts';
import { plural } from './format.ts';
import { headline, mark } from './headline.ts';
import { isCompared, listWarnings, nameOf } from './report.ts';
import type { Report } from './report.ts';
import { comparisonTable, runTable } from './tables.ts';
import type { Table } from './tables.ts';

/** GitHub refuses comments above 65 536; the rest is room for a marker and links. */
const MAX_BYTES = 60_000;
/** More flips are a list for the results folder, not for a reader. */
const MAX_FLIPS = 20;

/** Renders the report as GitHub's Markdown, at most 60 000 bytes: the verdict first, then why, then the details. */
export function renderMarkdown({ comparison, run, gate }: Report): string {
  const { cells } = comparison;
  const warnings = listWarnings(comparison);
  const sections = [
    `## ${headline(comparison)}`,
    cells.map((cell) => `- ${mark(cell)} ${codeSpan(nameOf(cell))}: ${renderReason(cell)}`).join('\n'),
    ...(cells.some(isCompared) ? [renderTable(comparisonTable(cells))] : []),
    ...cells.filter(isCompared).flatMap(renderCases),
    ...(warnings.length > 0
      ? [
          [
            '**Worth knowing**',
            '',
            ...warnings.map(({ cell, text }) => `- ${codeSpan(cell)}: ${codeSpan(text)}`),
          ].join('\n'),
        ]
      : []),
    ...(run === undefined ? [] : [`**This run**\n\n${renderTable(runTable(run, cells))}`]),
    `${gate}${cells.some(isCompared) ? HOW_TO_READ : ''}`,
  ];
  return `${fitSections(sections, MAX_BYTES)}\n`;
}

const HOW_TO_READ = `

<sub>Each case is compared with itself. p is the chance of a drop like this if nothing had changed, counted over all cells together; the change is shown with its 95 % interval.</sub>`;

/** A reason may quote a server's or a model's words. */
function renderReason({ reason, verdict }: CellComparison): string {
  return verdict === 'unmeasured' || verdict === 'incomparable' || verdict === 'below_floor'
    ? codeSpan(reason)
    : reason;
}

function renderTable({ columns, names, rows }: Table): string {
  const line = (texts: readonly string[]): string => `| ${texts.join(' | ')} |`;
  return [
    line(columns),
    line(columns.map((_, index) => (index < names ? ':--' : '--:'))),
    ...rows.map((row) => line(row.map((text, index) => (index < names ? codeSpan(text) : text)))),
  ].join('\n');
}

function renderCases(cell: CellComparison): string[] {
  const { newlyFailing, newlyPassing } = cell.cases;
  const title = (flips: readonly Flip[], what: string): string =>
    `${plural(flips.length, 'case')} ${what}: ${codeSpan(nameOf(cell))}`;
  return [
    ...(newlyFailing.length > 0 ? [renderFlips(title(newlyFailing, 'newly failing'), newlyFailing)] : []),
    ...(newlyPassing.length > 0 ? [renderFlips(title(newlyPassing, 'newly passing'), newlyPassing)] : []),
    ...renderOthers(cell, cell.cases),
  ];
}

function renderFlips(title: string, flips: readonly Flip[]): string {
  const rest = flips.length - MAX_FLIPS;
  return [
    `<details><summary>${title
      .replaceAll(/`+ ?| ?`+/g, '')
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')}</summary>`,
    '',
    ...flips.slice(0, MAX_FLIPS).map(renderFlip),
    ...(rest > 0 ? ['', `and ${plural(rest, 'case')} more in the results folder`] : []),
    '',
    '</details>',
  ].join('\n');
}

function renderFlip({ id, before, after }: Flip): string {
  const share = ({ passes, trials }: Flip['before']): string => `passed ${passes} of ${trials}`;
  const text = (output: string | null): string => (output === null ? '' : `: ${codeSpan(output)}`);
  return [
    `- **${codeSpan(id)}**`,
    `  - before ${share(before)}${text(before.output)}`,
    `  - now ${share(after)}${text(after.output)}`,
    ...(after.explanation === null ? [] : [`  - ${codeSpan(after.explanation)}`]),
  ].join('\n');
}

function renderOthers(cell: CellComparison, { unstable, added, changed, missing }: CaseChanges): string[] {
  const parts = [
    [unstable, 'unstable (both pass and fail on one side)'],
    [added, 'new'],
    [changed, 'changed'],
    [missing, 'missing'],
  ] as const;
  const texts = parts
    .filter(([ids]) => ids.length > 0)
    .map(([ids, what]) => `${plural(ids.length, 'case')} ${what}`);
  return texts.length === 0 ? [] : [`${codeSpan(nameOf(cell))}: ${texts.join(', ')}.`];
}
