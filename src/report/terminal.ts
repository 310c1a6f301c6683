import { plainText } from '../text/escape.ts';
import { plainPhrase } from '../text/phrase.ts';
import type { Phrase } from '../text/phrase.ts';
import { describeAgainst } from './against.ts';
import { listChanges } from './changes.ts';
import { capitalize, cellName, listNames } from './format.ts';
import { headline } from './headline.ts';
import { describeModels } from './models.ts';
import { listNextSteps } from './next-steps.ts';
import { listOrigins } from './origins.ts';
import type { Report } from './report.ts';
import { resultsTable } from './results-table.ts';
import { listSentences } from './sentences.ts';
import type { Sentence } from './sentences.ts';
import { describeRunCost, describeInstruments } from './spending.ts';
import { hasRivals, runTable } from './tables.ts';
import { renderCases } from './terminal/cases.ts';
import { paint, PLAIN } from './terminal/screen.ts';
import type { Screen, Style } from './terminal/screen.ts';
import { renderTable } from './terminal/table.ts';
import { mark } from './verdict-words.ts';
import { listFacts } from './warnings.ts';

/** Styles of verdicts by their marks. */
const STYLES: Readonly<Record<string, Style>> = {
  '🔴': 'red',
  '🟠': 'yellow',
  '🟡': 'yellow',
  '🟢': 'green',
};
/** Longest sentence, with the names in it. */
const MAX_SENTENCE = 1000;
/** Most sentences, and most changes. */
const MAX_SENTENCES = 20;
const MAX_CHANGES = 5;

/**
 * Renders the report for a terminal, as the comment tells it but with the verdict last, where people look: the results,
 * the cases that came out differently, what is worth knowing, what it took, the verdict, and what to do.
 */
export function renderTerminal(report: Report, screen: Screen = PLAIN): string {
  const { run } = report;
  const sections = [
    run === undefined || !hasRivals(run) ? '' : renderTable(runTable(run), screen),
    describeModels(report.models ?? [])
      .map(plain)
      .join('\n'),
    renderTable(resultsTable(report), screen),
    ...renderCases(report, screen),
    renderNotes(report),
    paint(screen, 'dim', renderSmallPrint(report)),
    renderVerdict(report, screen),
  ];
  return `${sections.filter((section) => section !== '').join('\n\n')}\n`;
}

function renderNotes({ comparison, notes = [] }: Report): string {
  return [...[...notes, ...listFacts(comparison)].map((fact) => `note: ${plain(fact)}`)].join('\n');
}

function renderSmallPrint({ run, selected = [], against = [] }: Report): string {
  const past = run === undefined ? null : describeAgainst(against, run.finished_at);
  const changes = listChanges(selected).map(({ words }) => plainText(words));
  return [
    ...describeInstruments(run).map(plain),
    ...listOrigins(run).map(({ benchmark, words }) => `${plainText(benchmark)}: ${plainText(words)}`),
    changes.length === 0 ? '' : `What changed: ${listNames([...new Set(changes)], MAX_CHANGES)}`,
    past === null ? '' : plain(past),
    describeRunCost(run) ?? '',
  ]
    .filter((line) => line !== '')
    .join('\n');
}

function renderVerdict({ comparison, gate }: Report, screen: Screen): string {
  const title = headline(comparison, plainText);
  const sentences = listSentences(comparison.cells);
  const left = sentences.length - MAX_SENTENCES;
  return [
    paint(screen, 'bold', paint(screen, STYLES[mark(comparison)] ?? null, title)),
    ...sentences.slice(0, MAX_SENTENCES).map((sentence) => renderSentence(sentence, comparison.cells.length)),
    ...(left > 0 ? [`and ${left} more`] : []),
    ...listNextSteps(comparison, plainText).map((step) => `What to do: ${step}`),
    gate,
  ].join('\n');
}

function renderSentence({ cells: [first, ...others], words }: Sentence, all: number): string {
  if (others.length + 1 === all) return `${capitalize(plain(words))}.`;
  const names = [first, ...others].map((cell) => plainText(cellName(cell)));
  return `${mark(first)} ${listNames(names)}: ${plain(words)}`;
}

function plain(phrase: Phrase): string {
  return plainText(plainPhrase(phrase), MAX_SENTENCE);
}
