/** Sentences on how sure a verdict is, for readers who see the rates beside it. */
import type { CellComparison, RematchResult } from '../compare/comparison.ts';
import { rematchP } from '../compare/rule.ts';
import { twoSided } from '../compare/drift.ts';
import type { Phrase } from '../text/phrase.ts';
import { timesByChance } from './chance.ts';
import { describeFloorBeside } from './floors.ts';
import { percent, points, timesOver } from './format.ts';
import { describeDetectable, describePassedOver, describeReason, describeUndecided } from './reasons.ts';

/** Says how sure a cell's verdict is and what it would have seen, without the rates; what is not about chance in full. */
export function describeCertainty(cell: CellComparison): Phrase {
  const said = describeOdds(cell);
  if (said === null) return describeReason(cell);
  const floor = describeFloorBeside(cell);
  return [...said, ...(floor === null ? [] : [`; ${floor}`])];
}

function describeOdds(cell: CellComparison): Phrase | null {
  const { reason, settings, look } = cell;
  switch (reason.kind) {
    case 'drop':
      return reason.reachesThreshold
        ? describeEvidence(cell)
        : [...describeEvidence(cell), `; less than the ${points(settings.regressionThreshold)} that count`];
    case 'rematch_undecided':
      return describeEvidence(cell);
    case 'drop_or_chance':
      return [
        'chance could explain it: ',
        ...describeEvidence(cell),
        `; ${describeDetectable(cell, reason.detectable)}`,
      ];
    case 'improved':
      return [sayOdds('rise', look?.pBetterAdjusted ?? null)];
    case 'drift':
      return describeDrift(cell);
    case 'first_run':
      return reason.passedOver.length === 0
        ? ['there is no earlier run to compare with']
        : ['no earlier run is a baseline: ', ...describePassedOver(reason.passedOver)];
    case 'no_drop':
      if (cell.rematch !== null) return describeEvidence(cell);
      return reason.detectable === null
        ? [`a drop of ${points(settings.regressionThreshold)} is excluded`]
        : [describeDetectable(cell, reason.detectable)];
    case 'must_pass':
    case 'floor':
    case 'floor_doubt':
    case 'not_asked':
    case 'error_budget':
    case 'evaluators_changed':
    case 'few_shared':
    case 'pending':
    case 'unchanged':
      return null;
  }
}

function describeEvidence({ look, rematch }: CellComparison): Phrase {
  if (rematch === null) return [sayOdds('drop', look?.pAdjusted ?? null)];
  if (rematch.undecided !== null)
    return ['asking both versions again decided nothing: ', ...describeUndecided(rematch.undecided)];
  return [describeRematch(rematch)];
}

function describeRematch({ trials, before, after, ...rematch }: RematchResult): string {
  const p = rematchP(rematch.pFreshAdjusted, rematch.pCasesAdjusted);
  const rates = `${percent(before)} before, ${percent(after)} now`;
  return `both versions were asked again side by side, ${timesOver(trials)} each: ${rates}; ${sayOdds('drop', p)}`;
}

function sayOdds(what: 'drop' | 'rise' | 'change', p: number | null): string {
  return p === null
    ? 'no case tells whether that is chance'
    : `chance alone would show such a ${what} ${timesByChance(p)}`;
}

function describeDrift({ drift, look }: CellComparison): Phrase | null {
  if (drift === null || look === null || drift.status === 'none') return null;
  const odds = sayOdds('change', twoSided({ p: look.p, pBetter: look.pBetter }));
  const same = 'nothing on this side changed';
  return drift.status === 'possible'
    ? [`the provider may have changed its model: ${same}, and ${odds}; the next run decides`]
    : [`the provider seems to have changed its model: ${same}, and ${odds}, in two runs`];
}
