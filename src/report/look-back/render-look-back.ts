/** Any set of results as Markdown: each benchmark on each model, its newest run held against the one before. */
import { VERDICTS } from '../../compare/comparison.ts';
import type { CellComparison, Comparison, Verdict } from '../../compare/comparison.ts';
import type { RunHistory } from '../../domain/history.ts';
import { renderProblem } from '../../domain/problem.ts';
import type { Problem } from '../../domain/problem.ts';
import { findHistory } from '../../records/history.ts';
import { codeSpan, markdownPhrase } from '../../text/escape.ts';
import { cellName, plural, thousands } from '../format.ts';
import { mark, verdictWord } from '../verdict-words.ts';
import { fitSections } from '../markdown/fit.ts';
import type { Section } from '../markdown/fit.ts';
import { list, paragraph, table } from '../markdown/sections.ts';
import { describeReason } from '../reasons.ts';
import { describeWarnings } from '../warnings.ts';
import { describeMoves } from './moves.ts';
import { runsTable } from './runs-table.ts';
import { summaryTable } from './summary-table.ts';
import type { Row } from './summary-table.ts';
import { describeTime } from './words.ts';

/** What a look back has found. */
export type LookedBack = {
  /** The newest run of each cell against the one before it. */
  readonly comparison: Comparison;
  readonly history: RunHistory;
  /** What is wrong with results that could not be read. */
  readonly unreadable: readonly Problem[];
};

/** First line, by which a report of ours is known again. */
export const REPORT_MARK = '<!-- llm-bench report -->';

/** Runs that are listed of each. */
const LAST_RUNS = 5;
/** Verdicts that alert. */
const ALERTING: ReadonlySet<Verdict> = new Set(['regressed', 'below_floor', 'minor_regression']);

/** A line of the summary, and its comparison. */
type Judged = Row & { readonly cell: CellComparison };

/** Case ids that an alert names. */
const MAX_IDS = 5;

/** Renders a look back as Markdown. */
export function renderLookBack({ comparison, history, unreadable }: LookedBack): string {
  const worstFirst = comparison.cells.toSorted(
    (a, b) => VERDICTS.indexOf(a.verdict) - VERDICTS.indexOf(b.verdict),
  );
  const rows = worstFirst.map((cell): Judged => {
    const names = { benchmark_name: cell.benchmark, model_id: cell.model };
    const { benchmark, model } = cell;
    return {
      benchmark,
      model,
      verdict: `${mark(cell)} ${verdictWord(cell.verdict)}`,
      cell,
      points: findHistory(history, names)?.points ?? [],
    };
  });
  const sections: Section[] = [
    paragraph(REPORT_MARK),
    paragraph('# Benchmark results'),
    paragraph(describeSpan(rows)),
    list('## Alerts\n', rows.filter(({ cell }) => ALERTING.has(cell.verdict)).map(renderAlert)),
    table('## Summary\n', summaryTable(rows)),
    ...rows.flatMap(renderRow),
    list(
      '## Not read\n',
      unreadable.map((problem) => `- ${codeSpan(renderProblem(problem))}`),
    ),
  ];
  const filled = sections.filter(({ open, rows: lines }) => open !== '' || lines.length > 0);
  return `${fitSections(filled, Infinity)}\n`;
}

function describeSpan(rows: readonly Judged[]): string {
  const points = rows.flatMap((row) => row.points);
  const times = points.map(({ at }) => at).sort();
  const [first, last] = [times[0], times.at(-1)];
  if (first === undefined || last === undefined) return 'No run of a whole benchmark is among these results.';
  return `${plural(points.length, 'run')}, from ${describeTime({ at: first })} to ${describeTime({ at: last })} UTC. The newest of each benchmark and model is held against the one before it; a trend is only the difference of the two.`;
}

function renderRow({ cell, points }: Judged): Section[] {
  return [
    paragraph(`## ${nameOf(cell)}`),
    paragraph(`${mark(cell)} ${markdownPhrase(describeReason(cell))}`),
    paragraph(describeMoves(points)),
    list(
      '',
      describeWarnings(cell).map((warning) => `- ${markdownPhrase(warning)}`),
    ),
    ...(points.length === 0 ? [] : [table('', runsTable(points.slice(0, LAST_RUNS)))]),
  ];
}

function renderAlert({ cell }: Judged): string {
  const { newlyFailing } = cell.cases;
  const ids = newlyFailing.slice(0, MAX_IDS).map(({ id }) => codeSpan(id));
  const more = newlyFailing.length - ids.length;
  const named = [...ids, ...(more > 0 ? [`${thousands(more)} more`] : [])].join(', ');
  const said = `- ${mark(cell)} ${nameOf(cell)}: ${markdownPhrase(describeReason(cell))}`;
  return ids.length === 0 ? said : `${said}; newly failing: ${named}`;
}

function nameOf(cell: CellComparison): string {
  return codeSpan(cellName(cell));
}
