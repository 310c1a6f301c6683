import type { CaseResult, CellRecord } from '../domain/record.ts';
import { isNonEmpty } from '../domain/json.ts';
import { pairedT } from '../stats/paired-t.ts';
import { buildArm } from './arm.ts';
import type { Arm, ArmCase } from './arm.ts';
import type { RematchResult } from './comparison.ts';
import type { CellPair } from './match-cells.ts';
import { shareOf } from './pair.ts';
import type { Pair } from './pair.ts';
import { newest } from './settings.ts';
import type { Settings } from './settings.ts';
import { testTrials } from './test-trials.ts';
import { percent } from './words.ts';

/** Of a larger cell a sample is asked again. */
export const MAX_REMATCH_CASES = 400;

/** A rematch before the family is known. */
export type RematchLook = Omit<RematchResult, 'pFreshAdjusted' | 'pCasesAdjusted'> & {
  /** Of all trials; null where the differences have no variance. */
  readonly pCases: number | null;
};

/**
 * Looks at the fresh answers that the newest record holds against this very baseline: the exact test on them alone, and
 * the paired test on all trials of every compared case (docs/statistics.md). Null where there was no rematch.
 */
export function lookAtRematch(
  cell: CellPair,
  pairs: readonly Pair[],
  { errorBudget }: Settings,
): RematchLook | null {
  const record = newest(cell.candidate);
  const rematch = record?.rematch;
  const isOfBoth = rematch !== undefined && (rematch.baseline.length > 0 || rematch.unfinished !== undefined);
  if (record === undefined || !isOfBoth || rematch.against !== newest(cell.baseline)?.timestamp) return null;
  const [before, after] = [armOf(record, rematch.baseline), armOf(record, rematch.candidate)];
  const fresh = pairFresh(before, after);
  const all = pairs.map((pair) => addFresh(pair, before, after));
  return {
    trials: rematch.trials,
    cases: fresh.length,
    before: mean(fresh.map((pair) => shareOf(pair.before))),
    after: mean(fresh.map((pair) => shareOf(pair.after))),
    pFresh: testTrials(fresh)?.worse ?? null,
    pCases: pairedT(differences(all))?.worse ?? null,
    change: mean(differences(fresh)),
    changeAll: mean(differences(all)),
    unfinished: rematch.unfinished ?? findBrokenBudget([before, after], errorBudget),
  };
}

/** Gives the fresh answers of the newer side to a case that must pass; they count with those of the first look. */
export function freshAnswers(cell: CellPair): Arm | null {
  const record = newest(cell.candidate);
  return record?.rematch === undefined ? null : armOf(record, record.rematch.candidate);
}

function armOf(record: CellRecord, results: readonly CaseResult[]): Arm {
  return buildArm(isNonEmpty(results) ? [{ ...record, results }] : []);
}

function pairFresh(before: Arm, after: Arm): Pair[] {
  return [...before.cases.values()].flatMap((old): Pair[] => {
    const now = after.cases.get(old.id);
    return now !== undefined && old.trials > 0 && now.trials > 0 ? [{ before: old, after: now }] : [];
  });
}

function addFresh({ before, after }: Pair, freshBefore: Arm, freshAfter: Arm): Pair {
  return {
    before: addCounts(before, freshBefore.cases.get(before.id)),
    after: addCounts(after, freshAfter.cases.get(after.id)),
  };
}

/** Gives a case with the trials of a second look added. */
export function addCounts(first: ArmCase, second: ArmCase | undefined): ArmCase {
  if (second === undefined) return first;
  return { ...first, passes: first.passes + second.passes, trials: first.trials + second.trials };
}

function differences(pairs: readonly Pair[]): number[] {
  return pairs.map(({ before, after }) => shareOf(after) - shareOf(before));
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}

function findBrokenBudget(arms: readonly Arm[], errorBudget: number): string | null {
  for (const { scored, excluded, firstError } of arms) {
    const all = scored + excluded;
    if (scored === 0 || excluded > Math.max(1, errorBudget * all + 1e-9))
      return `${excluded} of ${all} fresh trials gave no score, more than the error budget of ${percent(errorBudget)}; the first: ${firstError ?? 'no reason given'}`;
  }
  return null;
}
