import type { CellComparison } from '../../compare/comparison.ts';
import { codeSpan, markdownPhrase } from '../../text/escape.ts';
import { ACCEPT_STEP, describeAcceptance } from '../acceptance.ts';
import { describeAgainst } from '../against.ts';
import { capitalize, cellName, listNames } from '../format.ts';
import { headline } from '../headline.ts';
import { describeCertainBest } from '../models.ts';
import { listNextSteps } from '../next-steps.ts';
import { listOrigins } from '../origins.ts';
import { repeatCommand } from '../repeat.ts';
import type { Report, TextForm } from '../report.ts';
import { resultsTable } from '../results-table.ts';
import { listSentences } from '../sentences.ts';
import { describeRunCost, describeInstruments } from '../spending.ts';
import type { Table } from '../tables.ts';
import { mark } from '../verdict-words.ts';
import { listFacts } from '../warnings.ts';
import { renderCases } from './cases.ts';
import { renderChanges, renderNotRun } from './changes.ts';
import { fitSections } from './fit.ts';
import type { Section } from './fit.ts';
import { folded, keepTogether, list, paragraph, table } from './sections.ts';

/** Room of a place where a report is shown: most bytes, rows of the table that stand open, and cases in each fold. */
type Room = { readonly bytes: number; readonly rows: number; readonly cases: number };

/** GitHub refuses comments above 65 536 bytes; the rest is for a marker and links. All cases are in the results folder. */
const COMMENT: Room = { bytes: 60_000, rows: 20, cases: 20 };
/** GitHub refuses the summary of a step above 1 MiB. */
const JOB_SUMMARY: Room = { bytes: 1_000_000, rows: 2000, cases: 100 };
/** Most sentences of each list that stand open; the others are folded. */
const MAX_SENTENCES = 10;
/** Characters enough for a command. */
const MAX_COMMAND = 1000;

/**
 * Renders the report as GitHub's Markdown, at most 60 000 bytes: the verdict first, then how sure it is, what to do,
 * what changed, all results, the answers that fail now, and folded what is left.
 */
export function renderMarkdown(report: Report): string {
  return render(report, COMMENT);
}

/** Renders the report for a job's summary, at most 1 000 000 bytes: what the comment has no room for stands there. */
export function renderJobSummary(report: Report): string {
  return render(report, JOB_SUMMARY);
}

/** The report as a file: the text of the comment. */
export const summary: TextForm = { file: 'summary.md', render: renderMarkdown };

function render(report: Report, { bytes, rows, cases }: Room): string {
  const { comparison, selected = [], acceptance = null } = report;
  const { cells } = comparison;
  const sentences = renderSentences(cells);
  const facts = renderFacts(report);
  const results = keepTogether(resultsTable(report));
  const { open, folded: others } = renderCases(cells, cases);
  const sections = [
    paragraph(`## ${headline(comparison, codeSpan)}`),
    paragraph(describeAcceptance(comparison, acceptance, codeSpan) ?? ''),
    list('', sentences.slice(0, MAX_SENTENCES)),
    renderSteps(report),
    ...renderChanges(selected),
    table('', cut(results, 0, rows)),
    ...open,
    ...renderNotRun(selected),
    list('**Worth knowing**\n', facts.slice(0, MAX_SENTENCES)),
    renderSmallPrint(report),
    paragraph(renderCommand(report)),
    folded('More on how sure that is', list('', sentences.slice(MAX_SENTENCES))),
    folded('More that is worth knowing', list('', facts.slice(MAX_SENTENCES))),
    folded('More results', table('', cut(results, rows))),
    ...others,
  ];
  return `${fitSections(sections.filter(isFilled), bytes - 1)}\n`;
}

function renderSentences(cells: readonly CellComparison[]): string[] {
  return listSentences(cells).map(({ cells: [first, ...others], words }) => {
    const said = markdownPhrase(words);
    if (others.length + 1 === cells.length) return `${capitalize(said)}.`;
    const names = [first, ...others].map((cell) => codeSpan(cellName(cell)));
    return `- ${mark(first)} ${listNames(names)}: ${said}`;
  });
}

function renderFacts({ comparison, notes = [], models = [] }: Report): string[] {
  const facts = [...notes, ...describeCertainBest(models), ...listFacts(comparison)];
  return facts.map((fact) => `- ${markdownPhrase(fact)}`);
}

function renderSteps({ comparison, acceptance }: Report): Section {
  const steps = [
    ...listNextSteps(comparison, codeSpan),
    ...(acceptance?.status === 'offered' ? [ACCEPT_STEP] : []),
  ];
  const [only, ...more] = steps;
  if (only !== undefined && more.length === 0) return paragraph(`**What to do:** ${only}`);
  return list(
    '**What to do**\n',
    steps.map((step) => `- ${step}`),
  );
}

function cut({ columns, rows }: Table, from: number, to?: number): Table {
  return { columns, rows: rows.slice(from, to) };
}

function renderSmallPrint({ comparison, run, against = [], gate }: Report): Section {
  const isCompared = comparison.cells.some(({ look }) => look !== null);
  const past = run === undefined ? null : describeAgainst(against, run.finished_at);
  const lines = [
    ...(isCompared ? [HOW_TO_READ] : []),
    ...(past === null ? [] : [markdownPhrase(past)]),
    describeRunCost(run) ?? '',
    ...describeInstruments(run).map(markdownPhrase),
    ...listOrigins(run).map(({ benchmark, words }) => `${codeSpan(benchmark)}: ${codeSpan(words)}`),
    gate,
  ];
  return paragraph(`<sub>${lines.filter((line) => line !== '').join('<br>\n')}</sub>`);
}

const HOW_TO_READ =
  'Each case is compared with itself; under the change stands the range in which it is with 95 % certainty; “by ' +
  'chance”: how often chance would show such a change if nothing were different, counted over all results together.';

function renderCommand({ comparison, repeat }: Report): string {
  const command = repeat === undefined ? null : repeatCommand(comparison, repeat);
  return command === null ? '' : `On your machine: ${codeSpan(command, MAX_COMMAND)}`;
}

function isFilled({ open, rows }: Section): boolean {
  return open !== '' || rows.length > 0;
}
