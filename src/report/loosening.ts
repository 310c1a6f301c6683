/** Sentences on what asks less than before: settings, cases, evaluators, cells. */
import type { Comparison } from '../compare/comparison.ts';
import type { Warning, Weakening } from '../compare/reason.ts';
import type { Unmet } from '../records/past-model.ts';
import { quoted } from '../text/phrase.ts';
import type { Phrase } from '../text/phrase.ts';
import { cellName, describeEvaluators, listNames, plural } from './format.ts';

type LoosenedWarning = Extract<Warning, { kind: 'loosened' }>;

const RECORDED = 'answers from a recording, no longer from the model';
/** Most settings, evaluators and cells in a headline. */
const MAX_NAMED = 3;

/** Says which setting lets more through than before. */
export function describeLoosened({ setting, before, after, isHeld }: LoosenedWarning): Phrase {
  const values = quoted(`${before ?? 'none'} -> ${after ?? 'none'}`);
  return [`\`${setting}\` was loosened: `, values, ...(isHeld ? ['; the stricter decides'] : [])];
}

/** Says how a cell asks less than before. */
export function describeWeakening(weakening: Weakening): Phrase {
  switch (weakening.kind) {
    case 'dropped':
      return [`${plural(weakening.ids.length, 'case')} dropped: `, quoted(listNames(weakening.ids))];
    case 'changed':
      return [
        `${plural(weakening.ids.length, 'case')} changed, not compared with before: `,
        quoted(listNames(weakening.ids)),
      ];
    case 'may_fail':
      return ['marked `must_pass` before and no longer: ', quoted(listNames(weakening.ids))];
    case 'evaluators':
      return ['evaluators changed, and may ask less: ', quoted(describeEvaluators(weakening.changes))];
    case 'recorded':
      return [RECORDED];
    case 'compare_to':
      return describeUnmet(weakening.unmet);
    case 'fewer_trials':
      return [sayFewer(weakening)];
  }
}

function describeUnmet({ why, named, against }: Unmet): Phrase {
  const instead: Phrase = against === null ? [] : ['; held against ', quoted(against)];
  return why === 'unknown'
    ? ['`compare_to` names no model of the baseline: ', quoted(named), ...instead]
    : ['`compare_to` names another model than before: ', quoted(named), ...instead];
}

/**
 * Names what asks less than before, in all cells together; null where nothing does. Changed cases are left out where
 * they are told of beside it.
 */
export function summarizeLoosening(
  { cells, missingCells }: Comparison,
  code: (name: string) => string,
  { tellsChanged } = { tellsChanged: true },
): string | null {
  const warnings = cells.flatMap((cell) => cell.warnings);
  const loosened = unique(warnings.flatMap((one) => (one.kind === 'loosened' ? sayLoosened(one) : [])));
  const weakened = listWeakened(cells);
  const evaluators = unique(
    weakened.flatMap(({ weakening }) =>
      weakening.kind === 'evaluators' ? describeEvaluators(weakening.changes) : [],
    ),
  );
  const said = [
    ...list('loosened: ', loosened),
    ...sayCases(weakened, 'dropped', 'dropped'),
    ...(tellsChanged ? sayCases(weakened, 'changed', 'changed') : []),
    ...sayCases(weakened, 'may_fail', 'no longer must_pass'),
    ...list(
      'evaluators changed: ',
      evaluators.map((name) => code(name)),
    ),
    ...(weakened.some(({ weakening }) => weakening.kind === 'recorded') ? [RECORDED] : []),
    ...unique(
      weakened.flatMap(({ weakening }) =>
        weakening.kind === 'compare_to'
          ? `compare_to ${weakening.unmet.why === 'unknown' ? 'names no known model' : 'changed'}: ${code(weakening.unmet.named)}`
          : [],
      ),
    ),
    ...unique(
      weakened.flatMap(({ weakening }) => (weakening.kind === 'fewer_trials' ? sayFewer(weakening) : [])),
    ),
    ...list(
      'not run any more: ',
      missingCells.map((cell) => code(cellName(cell))),
    ),
  ];
  return said.length === 0 ? null : said.join('; ');
}

/** Counts the cases that ask or expect something else than before. */
export function countChanged({ cells }: Comparison): number {
  return countCases(listWeakened(cells), 'changed');
}

type Weakened = { readonly benchmark: string; readonly weakening: Weakening };

function listWeakened(cells: Comparison['cells']): Weakened[] {
  return cells.flatMap(({ benchmark, warnings }) =>
    warnings.flatMap((one) => (one.kind === 'weakened' ? [{ benchmark, weakening: one.weakening }] : [])),
  );
}

function sayLoosened({ setting, before, after }: LoosenedWarning): string {
  return `${setting} ${before ?? 'none'} → ${after ?? 'none'}`;
}

function sayFewer({ before, after }: Extract<Weakening, { kind: 'fewer_trials' }>): string {
  return `each case asked ${plural(after, 'time')} instead of ${before}`;
}

type CasesKind = 'dropped' | 'changed' | 'may_fail';

function sayCases(weakened: readonly Weakened[], kind: CasesKind, word: string): string[] {
  const count = countCases(weakened, kind);
  return count === 0 ? [] : [`${plural(count, 'case')} ${word}`];
}

/** Counts cases over all cells; one that several models answer is one case. */
function countCases(weakened: readonly Weakened[], kind: CasesKind): number {
  const keys = weakened.flatMap(({ benchmark, weakening }) =>
    weakening.kind === kind && 'ids' in weakening
      ? weakening.ids.map((id) => JSON.stringify([benchmark, id]))
      : [],
  );
  return unique(keys).length;
}

function list(title: string, names: readonly string[]): string[] {
  return names.length === 0 ? [] : [title + listNames(names, MAX_NAMED)];
}

function unique(texts: readonly string[]): string[] {
  return [...new Set(texts)];
}
