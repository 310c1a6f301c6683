import { VERDICTS } from '../../compare/comparison.ts';
import { oneLine } from '../../text/escape.ts';
import { quoted } from '../../text/phrase.ts';
import { ACCEPT_STEP, describeAcceptance } from '../acceptance.ts';
import { describeAgainst } from '../against.ts';
import { describeCertainty } from '../certainty.ts';
import { describeNotRun, describeOtherReasons, listChanges, nameWhere } from '../changes.ts';
import { cellName } from '../format.ts';
import { listNextSteps } from '../next-steps.ts';
import { listOrigins } from '../origins.ts';
import { repeatCommand } from '../repeat.ts';
import type { Report } from '../report.ts';
import { resultsTable } from '../results-table.ts';
import { describeRunCost, describeInstruments } from '../spending.ts';
import { flatten, hasRivals, runTable } from '../tables.ts';
import { mark } from '../verdict-words.ts';
import { listFacts } from '../warnings.ts';
import type { TextChange, VerdictPart, Words } from './data.ts';
import { listTellingCases } from './telling-cases.ts';

/** Most characters of a text whose change is shown. */
const MAX_TEXT = 20_000;

/** Builds the verdict as the page tells it: the sentences of the other reports. */
export function buildVerdictPart(report: Report): VerdictPart {
  const { comparison, run, selected = [], notes = [], acceptance = null, repeat } = report;
  const ranked = comparison.cells.toSorted(
    (a, b) => VERDICTS.indexOf(a.verdict) - VERDICTS.indexOf(b.verdict),
  );
  const scope = [...describeOtherReasons(selected, oneLine), ...describeNotRun(selected, oneLine)];
  return {
    acceptance: describeAcceptance(comparison, acceptance, oneLine),
    cells: ranked.map((cell) => ({
      mark: mark(cell),
      benchmark: cell.benchmark,
      model: cell.model,
      name: oneLine(cellName(cell)),
      words: describeCertainty(cell),
    })),
    next: [...listNextSteps(comparison, oneLine), ...(acceptance?.status === 'offered' ? [ACCEPT_STEP] : [])],
    changes: describeChanges(selected),
    scope: scope.map((sentence) => [sentence]),
    results: flatten(resultsTable(report)),
    cases: listTellingCases(comparison),
    notes: [...notes, ...listFacts(comparison)],
    models: run !== undefined && hasRivals(run) ? flatten(runTable(run)) : null,
    small: listSmallPrint(report),
    command: repeat === undefined ? null : repeatCommand(comparison, repeat),
  };
}

function describeChanges(selected: NonNullable<Report['selected']>): TextChange[] {
  return listChanges(selected).map(({ words, cells, texts }) => ({
    words: [quoted(words), nameWhere(cells, selected, oneLine)],
    texts: texts && { before: cut(texts.before), after: cut(texts.after) },
  }));
}

function cut(text: string): string {
  return text.length <= MAX_TEXT ? text : `${text.slice(0, MAX_TEXT).toWellFormed()}…`;
}

function listSmallPrint({ run, against = [], gate }: Report): Words[] {
  const past = run === undefined ? null : describeAgainst(against, run.finished_at);
  const cost = describeRunCost(run);
  return [
    ...(past === null ? [] : [past]),
    ...(cost === null ? [] : [[cost]]),
    ...describeInstruments(run),
    ...listOrigins(run).map(({ benchmark, words }) => [quoted(benchmark), ': ', quoted(words)]),
    [gate],
  ];
}
