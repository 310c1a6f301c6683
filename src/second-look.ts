/** Between the first look and the verdict: both sides of every suspect cell are asked again (docs/statistics.md). */
import { sampleCases } from './benchmarks/sample.ts';
import { buildArm, isOtherVersion } from './compare/arm.ts';
import type { CellComparison } from './compare/comparison.ts';
import { MAX_REMATCH_CASES } from './compare/rematch.ts';
import { newest } from './compare/settings.ts';
import { askAgain } from './config/ask-again.ts';
import { isNonEmpty } from './domain/json.ts';
import type { Cell } from './domain/plan.ts';
import type { CellRecord, Rematch } from './domain/record.ts';
import { askBothAgain } from './run/ask-both-again.ts';
import type { AskAgainDeps, BothSides } from './run/ask-both-again.ts';

/** A cell that was run, with what it is held against and what the first look said. */
export type FirstLook = {
  readonly cell: Cell;
  readonly record: CellRecord;
  readonly baseline: readonly CellRecord[];
  readonly comparison: CellComparison;
};

/** What the second look brought: a rematch, or why there was only one look; of cells that were not suspect nothing. */
export type SecondLook =
  | { readonly kind: 'rematch'; readonly rematch: Rematch }
  | { readonly kind: 'one_look'; readonly reason: string };

/** What looking again needs beside what asking needs. */
export type LookAgainDeps = AskAgainDeps & {
  /** Tells whether somebody has accepted what the cell shows already: then nobody is asked again. */
  readonly isAccepted: (cell: Cell) => Promise<boolean>;
  /** Records of earlier attempts at this very run: what they asked both sides is not asked a second time. */
  readonly earlier: readonly CellRecord[];
};

const ROUNDING = 1e-9;

/** Takes the second look at each suspect cell, the least likely to be chance first. */
export async function lookAgain(
  firsts: readonly FirstLook[],
  deps: LookAgainDeps,
): Promise<ReadonlyMap<Cell, SecondLook>> {
  const looks = new Map<Cell, SecondLook>();
  for (const first of firsts) {
    const drawn = findEarlier(first, deps.earlier);
    if (drawn !== null) looks.set(first.cell, { kind: 'rematch', rematch: drawn });
  }
  const suspects = firsts
    .filter(({ cell, comparison }) => !looks.has(cell) && isSuspect(comparison, cell.statistics.suspectP))
    .sort((a, b) => pOf(a) - pOf(b));
  for (const first of suspects) looks.set(first.cell, await lookAgainAt(first, deps));
  for (const first of firsts.filter((one) => !looks.has(one.cell))) {
    const broken = await confirmBroken(first, deps);
    if (broken !== null) looks.set(first.cell, broken);
  }
  return looks;
}

/** Tells whether a cell's first look is reason enough for a second: unlikely to be chance, or a drop of the threshold. */
export function isSuspect({ look, regressionThreshold }: CellComparison, suspectP: number): boolean {
  if (look?.p == null) return false;
  const reaches = look.change < 0 && -look.change >= regressionThreshold - ROUNDING;
  return look.p < suspectP || reaches;
}

function pOf({ comparison }: FirstLook): number {
  return comparison.look?.p ?? 1;
}

async function lookAgainAt(first: FirstLook, deps: LookAgainDeps): Promise<SecondLook> {
  const { cell, baseline } = first;
  const last = newest(baseline);
  const trials = cell.statistics.confirmTrials;
  const one = (reason: string): SecondLook => ({ kind: 'one_look', reason });
  if (trials === 0) return one('`confirm_trials` is 0');
  if (cell.model.provider === 'replay') return one('a recording gives the same answers again');
  if (last?.recipe === undefined) return one('the baseline does not say how it was asked');
  if (last.fingerprint === cell.fingerprint) return one('both sides are the same configuration');
  if (await deps.isAccepted(cell)) return one("a merged pull request's own check has measured it");
  const known = cutToKnown(cell, baseline);
  const before = known === null ? null : askAgain(known, last.recipe);
  if (known === null || before === null) return one('no case is on both sides');
  if (before.status === 'impossible') return one(before.reason);
  if (before.cell.model.provider === 'replay') return one("the baseline's answers are a recording");
  const sides = { candidate: known, baseline: before.cell, trials, against: last.timestamp };
  return await ask(sides, deps);
}

/**
 * Running again draws no second lot: a finished rematch of the same configuration against the same baseline stands,
 * whatever the first look says this time.
 */
function findEarlier({ cell, baseline }: FirstLook, earlier: readonly CellRecord[]): Rematch | null {
  const { benchmark, model, fingerprint } = cell;
  const against = newest(baseline)?.timestamp;
  const found = earlier.find(
    (record) =>
      record.benchmark_name === benchmark.name &&
      record.model_id === model.id &&
      record.fingerprint === fingerprint &&
      record.rematch !== undefined &&
      record.rematch.against === against &&
      record.rematch.unfinished === undefined,
  );
  return found?.rematch ?? null;
}

async function ask(sides: BothSides, deps: AskAgainDeps): Promise<SecondLook> {
  const asked = await askBothAgain(sides, deps);
  return asked.status === 'impossible'
    ? { kind: 'one_look', reason: asked.reason }
    : { kind: 'rematch', rematch: asked.rematch };
}

/** A failed case that must pass is asked again on the newer side alone. */
async function confirmBroken({ cell, record }: FirstLook, deps: AskAgainDeps): Promise<SecondLook | null> {
  const failed = new Set(
    record.results.flatMap(({ test_id, must_pass, passed }) =>
      must_pass === true && passed === false ? [test_id] : [],
    ),
  );
  const cases = cell.cases.filter(({ case: { id } }) => failed.has(id));
  const trials = cell.statistics.confirmTrials;
  if (!isNonEmpty(cases) || trials === 0 || cell.model.provider === 'replay') return null;
  return await ask({ candidate: { ...cell, cases }, baseline: null, trials, against: '' }, deps);
}

/** The cases that the baseline has answers to; of many a sample, drawn by their ids and never by their answers. */
function cutToKnown(cell: Cell, baseline: readonly CellRecord[]): Cell | null {
  const known = buildArm(baseline).cases;
  const shared = cell.cases.filter(({ case: { id }, hash }) => {
    const before = known.get(id);
    return before !== undefined && before.trials > 0 && !isOtherVersion(before.hash, hash);
  });
  const items = shared.map((planned) => planned.case);
  const drawn = new Set(
    sampleCases(items, MAX_REMATCH_CASES, `rematch ${cell.fingerprint}`).map(({ id }) => id),
  );
  const cases = shared.filter((planned) => drawn.has(planned.case.id));
  return isNonEmpty(cases) ? { ...cell, cases } : null;
}
