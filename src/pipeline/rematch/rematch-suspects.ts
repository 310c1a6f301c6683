/** Rematches of all suspect cells, between the first look and the verdict (docs/statistics.md). */
import type { CellComparison } from '../../compare/comparison.ts';
import type { OneLook } from '../../compare/reason.ts';
import { isSuspect } from '../../compare/rule.ts';
import type { Cell } from '../../domain/plan.ts';
import type { CellRecord, Rematch } from '../../domain/record.ts';
import { answersAfresh, findProvider, runsSameProgram } from '../../providers/index.ts';
import { listDifferences } from '../../records/differences.ts';
import { newest } from '../../records/order.ts';
import { redactRematch } from '../../records/redact.ts';
import { cutToRematch, listShared } from './cases.ts';
import { holdRematch } from './hold-rematch.ts';
import type { RematchDeps } from './hold-rematch.ts';
import { rematchMustPass } from './must-pass.ts';
import { isRated } from './is-rated.ts';
import { applyRecipe } from './recipe.ts';
import { findStanding } from './standing.ts';

/** A cell that was asked, with what it is held against and what the first look said. */
export type FirstLook = {
  readonly cell: Cell;
  readonly record: CellRecord;
  readonly baseline: readonly CellRecord[];
  readonly comparison: CellComparison;
  /** False where the configuration is its baseline's, or too little was measured. */
  readonly mayRematch: boolean;
};

/** A cell's rematch, or why it has none. */
export type Rematched = {
  /** The rematch; null where there was none. */
  readonly rematch: Rematch | null;
  /** Reason why one look decides a suspect cell; null elsewhere. */
  readonly oneLook: OneLook | null;
};

/** Dependencies of all rematches: those of one, and more. */
export type RematchesDeps = RematchDeps & {
  /** Tells whether somebody has already accepted what the cell shows: then there is no rematch. */
  readonly isAccepted: (cell: Cell) => Promise<boolean>;
  /** Records of earlier attempts at this very run: their rematches stand. */
  readonly earlier: readonly CellRecord[];
};

/**
 * Holds a rematch of each suspect cell, the least likely to be chance first, then of cases that must pass. Gives nothing of
 * a cell that needs none.
 */
export async function rematchSuspects(
  firsts: readonly FirstLook[],
  deps: RematchesDeps,
): Promise<ReadonlyMap<Cell, Rematched>> {
  const rematches = new Map<Cell, Rematched>();
  const suspects: FirstLook[] = [];
  for (const first of firsts.filter(({ mayRematch }) => mayRematch)) {
    const standing = findStanding(first, deps.earlier, isSuspectCell(first));
    if (standing !== null)
      rematches.set(first.cell, { rematch: redactRematch(standing, deps.redact), oneLook: null });
    else if (isSuspectCell(first)) suspects.push(first);
  }
  suspects.sort((a, b) => pOf(a) - pOf(b));
  for (const first of suspects) rematches.set(first.cell, await rematchCell(first, deps));
  for (const first of firsts) {
    const { rematch: known = null, oneLook = null } = rematches.get(first.cell) ?? {};
    const rematch = await rematchMustPass(first, known, deps);
    if (rematch !== null) rematches.set(first.cell, { rematch, oneLook });
  }
  return rematches;
}

function isSuspectCell({ comparison: { look, settings } }: FirstLook): boolean {
  const { suspectP, regressionThreshold: threshold } = settings;
  return look !== null && isSuspect(look, { suspectP, threshold });
}

function pOf({ comparison }: FirstLook): number {
  return comparison.look?.p ?? 1;
}

async function rematchCell(first: FirstLook, deps: RematchesDeps): Promise<Rematched> {
  const { cell, baseline, comparison } = first;
  const last = newest(baseline);
  const trials = comparison.settings.confirmTrials;
  const one = (oneLook: OneLook): Rematched => ({ rematch: null, oneLook });
  if (trials === 0) return one({ kind: 'not_wanted' });
  // A case that a change has added is compared with nothing, and must not keep the others from being asked again.
  if (listShared(cell, baseline).some((planned) => isRated(planned, cell, deps.findEvaluator)))
    return one({ kind: 'people' });
  if (!answersAfresh(cell.model)) return one({ kind: 'recording', side: 'candidate' });
  if (last?.recipe === undefined) return one({ kind: 'no_recipe' });
  if (last.fingerprint === cell.fingerprint) return one({ kind: 'same_configuration' });
  if (await deps.isAccepted(cell)) return one({ kind: 'accepted' });
  const candidate = cutToRematch(cell, baseline);
  if (candidate === null) return one({ kind: 'no_shared_case' });
  const before = applyRecipe(candidate, last.recipe);
  if (before.status === 'unusable') return one({ kind: 'unusable_recipe', part: before.part });
  if (!answersAfresh(before.cell.model)) return one({ kind: 'recording', side: 'baseline' });
  if (isGoneApplication(before.cell, cell, last)) return one({ kind: 'application' });
  const sides = { candidate, baseline: before.cell, trials, against: last.timestamp };
  const held = await holdRematch(sides, deps);
  return held.status === 'impossible' ? one(held.why) : { rematch: held.rematch, oneLook: null };
}

/**
 * Tells whether the past's answers came from an application whose code may be another by now: asked again, the new code
 * would answer for the old one. So is a program that is called in another way.
 */
function isGoneApplication({ model: before }: Cell, { model, files }: Cell, last: CellRecord): boolean {
  const application = findProvider(before)?.application;
  if (application === undefined) return false;
  const isOther = application.isProgram && !runsSameProgram(before, model);
  return isOther || listDifferences(last.files ?? {}, files).length > 0;
}
