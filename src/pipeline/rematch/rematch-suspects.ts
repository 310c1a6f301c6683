/** Between the first look and the verdict: both sides of every suspect cell are asked again (docs/statistics.md). */
import type { CellComparison } from '../../compare/comparison.ts';
import { newest } from '../../compare/settings.ts';
import { reachesThreshold } from '../../compare/threshold.ts';
import { askAgain } from './recipe.ts';
import type { Cell } from '../../domain/plan.ts';
import type { CellRecord, Rematch } from '../../domain/record.ts';
import { cutToRematch } from './cases.ts';
import { confirmMustPass } from './must-pass.ts';
import { askBothAgain } from './asker.ts';
import type { AskAgainDeps } from './asker.ts';
import { findStanding } from './standing.ts';

/** A cell that was asked, with what it is held against and what the first look said. */
export type FirstLook = {
  readonly cell: Cell;
  readonly record: CellRecord;
  readonly baseline: readonly CellRecord[];
  readonly comparison: CellComparison;
  /** Whether a drop is looked at twice: not where the configuration is its baseline's, or too little was measured. */
  readonly mayAskBoth: boolean;
};

/** What the second look brought. */
export type SecondLook = {
  /** Null where nobody was asked again. */
  readonly rematch: Rematch | null;
  /** Why a suspect cell is decided by one look; null where it is not. */
  readonly oneLook: string | null;
};

/** What looking again needs beside what asking needs. */
export type LookAgainDeps = AskAgainDeps & {
  /** Tells whether somebody has accepted what the cell shows already: then nobody is asked again. */
  readonly isAccepted: (cell: Cell) => Promise<boolean>;
  /** Records of earlier attempts at this very run: what they asked both sides is not asked a second time. */
  readonly earlier: readonly CellRecord[];
};

/** Takes the second look at each suspect cell, the least likely to be chance first, then at cases that must pass. */
export async function lookAgain(
  firsts: readonly FirstLook[],
  deps: LookAgainDeps,
): Promise<ReadonlyMap<Cell, SecondLook>> {
  const looks = new Map<Cell, SecondLook>();
  const suspects: FirstLook[] = [];
  for (const first of firsts.filter(({ mayAskBoth }) => mayAskBoth)) {
    const isSuspected = isSuspect(first.comparison, first.cell.statistics.suspectP);
    const standing = findStanding(first, deps.earlier, isSuspected);
    if (standing !== null) looks.set(first.cell, { rematch: standing, oneLook: null });
    else if (isSuspected) suspects.push(first);
  }
  suspects.sort((a, b) => pOf(a) - pOf(b));
  for (const first of suspects) looks.set(first.cell, await lookAgainAt(first, deps));
  for (const first of firsts) {
    const { rematch, oneLook } = looks.get(first.cell) ?? { rematch: null, oneLook: null };
    const confirmed = await confirmMustPass(first, rematch, deps);
    looks.set(first.cell, { rematch: confirmed, oneLook });
  }
  return looks;
}

/** Tells whether a cell's first look is reason enough for a second: unlikely to be chance, or a drop of the threshold. */
export function isSuspect({ look, regressionThreshold }: CellComparison, suspectP: number): boolean {
  if (look?.p == null) return false;
  return look.p < suspectP || reachesThreshold(look.change, regressionThreshold);
}

function pOf({ comparison }: FirstLook): number {
  return comparison.look?.p ?? 1;
}

async function lookAgainAt(first: FirstLook, deps: LookAgainDeps): Promise<SecondLook> {
  const { cell, baseline } = first;
  const last = newest(baseline);
  const trials = cell.statistics.confirmTrials;
  const one = (oneLook: string): SecondLook => ({ rematch: null, oneLook });
  if (trials === 0) return one('`confirm_trials` is 0');
  if (cell.model.provider === 'replay') return one('a recording gives the same answers again');
  if (last?.recipe === undefined) return one('the baseline does not say how it was asked');
  if (last.fingerprint === cell.fingerprint) return one('both sides are the same configuration');
  if (await deps.isAccepted(cell)) return one("a merged pull request's own check has measured it");
  const known = cutToRematch(cell, baseline);
  const before = known === null ? null : askAgain(known, last.recipe);
  if (known === null || before === null) return one('no case is on both sides');
  if (before.status === 'impossible') return one(before.reason);
  if (before.cell.model.provider === 'replay') return one("the baseline's answers are a recording");
  const sides = { candidate: known, baseline: before.cell, trials, against: last.timestamp };
  const asked = await askBothAgain(sides, deps);
  return asked.status === 'impossible' ? one(asked.reason) : { rematch: asked.rematch, oneLook: null };
}
