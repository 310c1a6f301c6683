import type { Outcome } from '../domain/record.ts';
import { trialsOf } from '../records/trials.ts';
import { isOtherVersion } from '../records/version.ts';
import { isPassing, scoredCases } from './arm.ts';
import type { Arm, ArmCase } from './arm.ts';
import type { CaseChanges, FailingCase, Flip, Shown } from './comparison.ts';
import { scoreOf } from './metric.ts';
import { isScored } from './pool-case.ts';

/** Trials of a case on one side, as far as a test needs them. */
export type Counts = Pick<ArmCase, 'passes' | 'trials' | 'grades'>;

/** Trials of the same case on both sides. */
export type CountPair = { readonly before: Counts; readonly after: Counts };

/** The same case on both sides. */
export type Pair = { readonly before: ArmCase; readonly after: ArmCase };

/** Cases of two sides, paired by id and, where both have one, by content hash. */
export type Pairing = {
  /** Cases scored on both sides. */
  readonly pairs: readonly Pair[];
  /** Number of cases that are the same on both sides, scored or not. */
  readonly shared: number;
  /** The newer side's trials that wait for people, of cases that are scored on the older side. */
  readonly waiting: number;
  /** Number of cases that the cell holds: of the larger side, and where that was cut of the whole. */
  readonly total: number;
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly missing: readonly ArmCase[];
  /**
   * Added and changed cases that have an answer with a score; `before` is the older version of a changed one. None where
   * the older side has no case at all.
   */
  readonly fresh: readonly { readonly before: ArmCase | null; readonly after: ArmCase }[];
};

/** Pairs the cases of two sides. */
export function pairCases(baseline: Arm, candidate: Arm): Pairing {
  const pairs: Pair[] = [];
  const added: string[] = [];
  const changed: string[] = [];
  let [shared, waiting] = [0, 0];
  for (const after of candidate.cases.values()) {
    const before = baseline.cases.get(after.id);
    if (before === undefined) added.push(after.id);
    else if (isOtherVersion(before.hash, after.hash)) changed.push(after.id);
    else {
      shared += 1;
      if (before.trials > 0) waiting += after.pending;
      if (before.trials > 0 && after.trials > 0) pairs.push({ before, after });
    }
  }
  const missing = [...baseline.cases.keys()].flatMap((id) =>
    candidate.cases.has(id) ? [] : (baseline.cases.get(id) ?? []),
  );
  // Beside nothing all are new, and nobody is told of each.
  const told = baseline.cases.size === 0 ? [] : [...added, ...changed];
  const fresh = told.flatMap((id) => {
    const [before, after] = [baseline.cases.get(id), candidate.cases.get(id)];
    if (after === undefined || after.trials === 0) return [];
    return [{ before: before === undefined || before.trials === 0 ? null : before, after }];
  });
  return { pairs, shared, waiting, total: countCases([baseline, candidate]), added, changed, missing, fresh };
}

/** Tells whether both share half of the smaller side's cases or more. */
export function sharesEnough({ shared }: Pairing, baseline: Arm, candidate: Arm): boolean {
  return 2 * shared >= Math.min(baseline.cases.size, candidate.cases.size);
}

function countCases(sides: readonly Arm[]): number {
  return Math.max(
    ...sides.flatMap(({ cases, records }) => [
      cases.size,
      ...records.map(({ cell_cases }) => cell_cases ?? 0),
    ]),
  );
}

/** Gives a case's pass share; its mean score where that decides. */
export function passShare({ passes, trials }: Counts): number {
  return passes / trials;
}

/** Adds the trials of the same case that were asked later. */
export function addCounts<T extends Counts>(first: T, later: Counts): T {
  return { ...first, passes: first.passes + later.passes, trials: first.trials + later.trials };
}

/** Lists the changes of the cases; a case passes or fails by the majority of its trials, where they are marked. */
export function listChanges(
  { pairs, total, added, changed, missing, fresh }: Pairing,
  baseline: Arm,
  candidate: Arm,
): CaseChanges {
  const marked = pairs.filter(({ before, after }) => before.grades === null && after.grades === null);
  const flips = marked.filter(({ before, after }) => isPassing(before) !== isPassing(after));
  const ranked = rank(flips);
  const toFlip = ({ before, after }: Pair): Flip => ({
    ...tell(after, candidate),
    before: showIn(baseline, before),
  });
  return {
    compared: pairs.length,
    total,
    newlyFailing: ranked.filter(({ before }) => isPassing(before)).map(toFlip),
    newlyPassing: ranked.filter(({ after }) => isPassing(after)).map(toFlip),
    unstable: rank(marked.filter(({ before, after }) => isMixed(before) || isMixed(after))).map(toFlip),
    added,
    changed,
    missing: missing.map((before) => ({ id: before.id, before: showIn(baseline, before) })),
    fresh: fresh.map(({ before, after }) => ({
      ...tell(after, candidate),
      before: before === null ? null : showIn(baseline, before),
    })),
    failing: listFailing(candidate),
  };
}

function listFailing(candidate: Arm): FailingCase[] {
  const failing: FailingCase[] = [];
  for (const after of scoredCases(candidate))
    if (after.grades === null && !isPassing(after)) failing.push(tell(after, candidate));
  return failing;
}

/** Tells of a case on one side what was asked, and how it was answered. */
function tell(one: ArmCase, side: Arm): FailingCase {
  const [newest] = side.cases.resultsOf(one.id);
  const input: unknown = newest?.input;
  // Other tools keep lists of messages there.
  return { id: one.id, input: typeof input === 'string' ? input : null, after: showIn(side, one) };
}

function showIn({ cases }: Arm, one: ArmCase): Shown {
  return showCase(one, cases.resultsOf(one.id).flatMap(trialsOf));
}

/** Gives a side's answers to a case: its counts, and the first of its answers of the kind that decided. */
export function showCase(pooled: ArmCase, answers: readonly Outcome[]): Shown {
  const { passes, trials, grades } = pooled;
  const metric = grades === null ? 'pass_rate' : 'score';
  const decides = (trial: Outcome): boolean =>
    isScored(trial, { metric }) && (grades !== null || trial.passed === isPassing(pooled));
  const shown = answers.find(decides) ?? null;
  const explanations = Object.entries(shown?.explanations ?? {}).map(([name, text]) => `${name}: ${text}`);
  return {
    passes: grades === null ? passes : null,
    trials,
    score: shown === null ? null : scoreOf(shown),
    output: shown?.output ?? null,
    explanation: explanations.length === 0 ? null : explanations.join('; '),
  };
}

/** Sorts by evidence, strongest first. */
function rank(pairs: readonly Pair[]): Pair[] {
  return pairs.toSorted((a, b) => weight(b) - weight(a) || (a.after.id < b.after.id ? -1 : 1));
}

function isMixed({ passes, trials }: ArmCase): boolean {
  return passes > 0 && passes < trials;
}

/** A wider gap over more trials is stronger evidence. */
function weight({ before, after }: Pair): number {
  return (
    Math.abs(passShare(before) - passShare(after)) * Math.sqrt(1 / (1 / before.trials + 1 / after.trials))
  );
}
