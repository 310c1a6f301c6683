import type { EvaluatorChange } from '../domain/change.ts';
import { newest } from '../records/order.ts';
import type { Arm, ArmCase } from './arm.ts';
import type { CellPair } from './match-cells.ts';
import type { Pairing } from './pair.ts';
import type { Weakening } from './reason.ts';
import { mayBeWeaker } from './strictness.ts';

/** Both sides of a cell, their cases paired. */
export type Sides = {
  readonly cell: CellPair;
  readonly baseline: Arm;
  readonly candidate: Arm;
  readonly pairing: Pairing;
};

/**
 * Lists what of the newer side asks less than the older side did, and what no setting can make up for: cases that are
 * gone, changed, or need not pass any more, evaluators, trials, a recording in place of the model.
 */
export function findWeakenings(sides: Sides, evaluatorChanges: readonly EvaluatorChange[]): Weakening[] {
  const { cell, baseline, candidate, pairing } = sides;
  const unmet = cell.unmet ?? null;
  const held = unmet === null ? [] : [{ kind: 'compare_to', unmet } as const];
  if (baseline.cases.size === 0 || candidate.cases.size === 0) return held;
  // A run that was cut on purpose has dropped nothing.
  const isCut = newest(cell.candidate)?.complete === false;
  const dropped = isCut ? [] : pairing.missing.map(({ id }) => id);
  const wasMustPass = findEarlierMarks(sides);
  const freed = listIds(candidate, (after) => !after.mustPass && wasMustPass(after));
  const weaker = [...(cell.rescored ?? []), ...evaluatorChanges].filter(mayBeWeaker);
  return [
    ...held,
    ...(dropped.length > 0 ? [{ kind: 'dropped', ids: dropped } as const] : []),
    ...(pairing.changed.length > 0 ? [{ kind: 'changed', ids: pairing.changed } as const] : []),
    ...(freed.length > 0 ? [{ kind: 'may_fail', ids: freed } as const] : []),
    ...(weaker.length > 0 ? [{ kind: 'evaluators', changes: weaker } as const] : []),
    ...(cell.isRecordedNow === true ? [{ kind: 'recorded' } as const] : []),
    ...findFewerTrials(cell),
  ];
}

/** Gives the ids of the newer side's cases that must pass: where it is only proposed, also those that had to before. */
export function listMustPass(sides: Sides): ReadonlySet<string> {
  const { cell, candidate } = sides;
  const wasMustPass = cell.guard === undefined ? () => false : findEarlierMarks(sides);
  return new Set(listIds(candidate, (after) => after.mustPass || wasMustPass(after)));
}

function listIds({ cases }: Arm, test: (one: ArmCase) => boolean): string[] {
  const ids: string[] = [];
  for (const one of cases.values()) if (test(one)) ids.push(one.id);
  return ids;
}

/** Tells of a case whether the older side's version of it, the same or not, had to pass. */
function findEarlierMarks({ baseline, pairing }: Sides): (after: ArmCase) => boolean {
  const paired = new Map(pairing.pairs.map(({ before, after }) => [after.id, before]));
  return ({ id }) => (paired.get(id) ?? baseline.cases.get(id))?.mustPass === true;
}

function findFewerTrials({ baseline, candidate, guard }: CellPair): Weakening[] {
  const [before, after] = [newest(baseline)?.config?.repeat, newest(candidate)?.config?.repeat];
  if (before === undefined || after === undefined || after >= before || guard?.fixed.has('repeat') === true)
    return [];
  return [{ kind: 'fewer_trials', before, after }];
}
