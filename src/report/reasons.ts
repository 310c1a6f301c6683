/** Sentences on why a cell has its verdict. */
import type { CellComparison, RateChange, RematchResult } from '../compare/comparison.ts';
import { twoSided } from '../compare/drift.ts';
import type { BrokenBudget, Detectable, Excluded, PassedOver, Reason, Undecided } from '../compare/reason.ts';
import { rematchP } from '../compare/rule.ts';
import { quoted } from '../text/phrase.ts';
import type { Phrase } from '../text/phrase.ts';
import { describeFloor, describeFloorBeside } from './floors.ts';
import {
  describeEvaluators,
  listNames,
  METRIC_NAMES,
  percent,
  plural,
  points,
  pValue,
  thousands,
  timesOver,
} from './format.ts';
import { describeWaiting, findAwaitedOf, nameVerbs } from './waiting.ts';

/** Most runs in one sentence. */
const MAX_LISTED = 5;

/** Says why a cell has its verdict, and that it is under its floor, in one sentence. */
export function describeReason(cell: CellComparison): Phrase {
  const floor = describeFloorBeside(cell);
  return [...describeWhy(cell), ...(floor === null ? [] : [`; ${floor}`])];
}

function describeWhy(cell: CellComparison): Phrase {
  const { reason } = cell;
  switch (reason.kind) {
    case 'drift':
      return [describeDrift(cell)];
    case 'drop':
      return reason.reachesThreshold
        ? describeEvidence(cell)
        : [
            ...describeEvidence(cell),
            `: less than the threshold of ${points(cell.settings.regressionThreshold)}`,
          ];
    case 'must_pass':
      return ['must pass and failed: ', quoted(listNames(reason.failed))];
    case 'floor':
      return [`${describeFloor(cell)}, ${pValue(cell.floor?.pAdjusted ?? 1)}`];
    case 'floor_doubt':
      return [`${describeFloor(cell)}, but chance could explain it; ${describeFloorDoubt(reason)}`];
    case 'not_asked':
      return ['could not be asked: ', quoted(reason.failure.words)];
    case 'error_budget':
      return describeBrokenBudget(reason.broken, 'trial');
    case 'evaluators_changed':
      return ['scored by different evaluators: ', quoted(describeEvaluators(reason.changes))];
    case 'few_shared':
      return describeFewShared(cell);
    case 'pending':
      return [describePending(cell, reason)];
    case 'rematch_undecided':
      return describeEvidence(cell);
    case 'drop_or_chance':
      return [...describeEvidence(cell), describeChance(cell, reason.detectable)];
    case 'unchanged':
      return [describeUnchanged(reason)];
    case 'first_run':
      return describeFirstRun(cell, reason.passedOver);
    case 'improved':
      return [`${describeChange(cell)}, ${pValue(cell.look?.pBetterAdjusted ?? 1)}`];
    case 'no_drop':
      return describeNoDrop(cell, reason.detectable);
  }
}

/** Says why a rematch decides nothing. */
export function describeUndecided(undecided: Undecided): Phrase {
  switch (undecided.kind) {
    case 'unfinished':
      return [quoted(undecided.words)];
    case 'error_budget':
      return describeBrokenBudget(undecided.broken, 'fresh trial');
    case 'no_answers':
      return ['it has no answers to the cases that are compared'];
  }
}

/** Names the first trial without a score, and why it has none; another one too where most have another reason. */
export function describeFirst({ first, most }: Pick<Excluded, 'first' | 'most'>): Phrase {
  if (first === null) return ['no reason given'];
  return [
    describeTrial(first),
    ...(most === null || most === first ? [] : ['; the most frequent: ', describeTrial(most)]),
  ];
}

function describeTrial({ id, failure }: NonNullable<Excluded['first']>): Phrase[number] {
  return quoted(`${id}: ${failure?.words ?? 'unscored, without a reason'}`);
}

function describeBrokenBudget({ errorBudget, ...broken }: BrokenBudget, trial: string): Phrase {
  const { excluded, all } = broken;
  const budget = `more than the error budget of ${percent(errorBudget)}`;
  return [
    `${excluded} of ${plural(all, trial)} gave no score, ${budget}; the first: `,
    ...describeFirst(broken),
  ];
}

function describeChange({ metric, baseline, candidate, look }: CellComparison): string {
  const [before, after] = [percent(baseline?.rate ?? 0), percent(candidate?.rate ?? 0)];
  const name = METRIC_NAMES[metric];
  const change = look?.change ?? 0;
  if (before === after) return `${name} unchanged at ${after}`;
  return `${name} ${change < 0 ? 'fell' : 'rose'} from ${before} to ${after} (${points(change)})`;
}

function describeDrift(cell: CellComparison): string {
  const change = describeChange(cell);
  const { drift, look } = cell;
  if (drift === null || look === null || drift.status === 'none') return `${change}; no drift`;
  const p = twoSided({ p: look.p, pBetter: look.pBetter });
  const said = `${change}, two-sided ${pValue(p)}, though nothing that shapes the answers changed`;
  return drift.status === 'possible'
    ? `possible drift: ${said}; the next run decides`
    : `drift, in two runs: ${said}`;
}

/** Describes the first look, and the rematch where there was one. */
function describeEvidence(cell: CellComparison): Phrase {
  const { look, rematch } = cell;
  const first = describeChange(cell);
  if (rematch === null) return [`${first}, ${describeP(look)}`];
  if (rematch.undecided === null) return [`${first}; ${describeRematch(rematch)}`];
  return [`${first}; asking both again decided nothing: `, ...describeUndecided(rematch.undecided)];
}

function describeP(look: RateChange | null): string {
  return look?.pAdjusted == null ? 'no case tells' : pValue(look.pAdjusted);
}

function describeRematch({ trials, before, after, ...rematch }: RematchResult): string {
  const p = rematchP(rematch.pFreshAdjusted, rematch.pCasesAdjusted);
  return `asked both again, ${timesOver(trials)} each: ${percent(after)} against ${percent(before)}, ${pValue(p)}`;
}

function describeChance({ rematch, ...cell }: CellComparison, detectable: Detectable): string {
  const cause = rematch === null ? 'chance' : 'chance or the day';
  return `, which ${cause} could explain; ${describeDetectable(cell, detectable)}`;
}

function describeNoDrop(cell: CellComparison, detectable: Detectable | null): Phrase {
  if (cell.rematch !== null) return [...describeEvidence(cell), '; no evidence of a drop'];
  const change = describeChange(cell);
  return detectable === null
    ? [`${change}; a drop of ${points(cell.settings.regressionThreshold)} is excluded`]
    : [`${change}; no evidence of a drop, but ${describeDetectable(cell, detectable)}`];
}

/** Says which drop a comparison would have seen, and how many more cases would show one of the threshold. */
export function describeDetectable(
  { settings }: Pick<CellComparison, 'settings'>,
  { drop, moreCases }: Detectable,
): string {
  const seen =
    drop < 1
      ? `only a drop of ${points(drop)} or more would have been seen`
      : 'no drop would have been seen for sure';
  return moreCases === null
    ? seen
    : `${seen}: ${plural(moreCases, 'more case')} would show one of ${points(settings.regressionThreshold)}`;
}

function describeFloorDoubt({ moreCases }: Extract<Reason, { kind: 'floor_doubt' }>): string {
  return moreCases === null
    ? 'so close to it no number of cases tells'
    : `${plural(moreCases, 'more case')} would tell, were the rate the same`;
}

function describeFewShared({ cases: { compared, changed, added, missing } }: CellComparison): Phrase {
  const others = `${changed.length} changed, ${added.length} new, ${missing.length} missing`;
  const few = compared === 0 ? 'no case' : `only ${plural(compared, 'case')}`;
  return [`${few} can be compared: `, quoted(others)];
}

function describePending(
  cell: CellComparison,
  { baseline, candidate }: Extract<Reason, { kind: 'pending' }>,
): string {
  const awaited = findAwaitedOf(cell);
  const earlier = baseline === 0 ? '' : ` of the earlier run`;
  const waiting =
    candidate === 0
      ? `${describeWaiting(baseline, awaited)}${earlier}`
      : `${describeWaiting(candidate, awaited)}${baseline === 0 ? '' : `, and ${thousands(baseline)}${earlier}`}`;
  return `${waiting}: ${nameVerbs(awaited)}`;
}

function describeFirstRun({ metric, candidate }: CellComparison, passedOver: readonly PassedOver[]): Phrase {
  const rate = `; ${METRIC_NAMES[metric]} ${percent(candidate?.rate ?? 0)}`;
  return passedOver.length === 0
    ? [`nothing to compare with${rate}`]
    : ['no earlier run is a baseline: ', ...describePassedOver(passedOver), rate];
}

/** Names runs that were passed over, and says why. */
export function describePassedOver(runs: readonly PassedOver[]): Phrase {
  const more = runs.length - MAX_LISTED;
  return [
    ...runs
      .slice(0, MAX_LISTED)
      .flatMap((run, index): Phrase => [
        ...(index === 0 ? [] : ['; ']),
        quoted(run.timestamp),
        ...describeWhyPassedOver(run),
      ]),
    ...(more > 0 ? [`; and ${more} more`] : []),
  ];
}

function describeWhyPassedOver(run: PassedOver): Phrase {
  if (run.why === 'rescored') return [' was scored again from ', quoted(run.from)];
  const cases = run.of === null ? plural(run.cases, 'case') : `${run.cases} of ${plural(run.of, 'case')}`;
  return [` was cut to ${cases} by --case, --tag or --limit`];
}

function describeUnchanged({ asked, passed }: Extract<Reason, { kind: 'unchanged' }>): string {
  const same = 'nothing that shapes its answers changed';
  return asked === 0 ? same : `${same}; of ${plural(asked, 'new or changed case')} ${passed} passed`;
}
