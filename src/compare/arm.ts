import type { CaseResult, CellRecord, Outcome } from '../domain/record.ts';
import type { Shown } from './comparison.ts';
import { newestFirst } from './settings.ts';

/** A case on one side: its scored trials, and those that are left out. */
export type ArmCase = {
  readonly id: string;
  readonly hash: string | null;
  readonly mustPass: boolean;
  readonly tags: readonly string[];
  passes: number;
  trials: number;
  latencySumMs: number;
  latencies: number;
  /** The first answer of each kind. */
  firstPassed: Outcome | null;
  firstFailed: Outcome | null;
};

/** One side of a cell: all its runs pooled as trials. */
export type Arm = {
  readonly records: readonly CellRecord[];
  readonly cases: ReadonlyMap<string, ArmCase>;
  /** Trials that were answered and scored, or not. */
  readonly scored: number;
  readonly excluded: number;
  /** The first excluded trial's case, and why. */
  readonly firstError: string | null;
};

/**
 * Pools a side's records; trials that are errored or unscored are left out and counted. The newest record says what a
 * case is: answers to an older version of it (another content hash) are not pooled with those to the newest.
 */
export function buildArm(records: readonly CellRecord[]): Arm {
  const cases = new Map<string, ArmCase>();
  let [scored, excluded] = [0, 0];
  let firstError: string | null = null;
  for (const { results } of newestFirst(findAsked(records)))
    for (const result of results) {
      const pooled = cases.get(result.test_id) ?? startCase(result);
      if (isOtherVersion(pooled.hash, result.case_hash ?? null)) continue;
      cases.set(result.test_id, pooled);
      for (const trial of result.trials ?? [result]) {
        if (isScored(trial)) {
          scored += 1;
          addTrial(pooled, trial);
        } else {
          excluded += 1;
          firstError ??= `${result.test_id}: ${trial.error ?? 'no reason given'}`;
        }
      }
    }
  return { records, cases, scored, excluded, firstError };
}

/** A run in which the cell could not be asked adds nothing to those in which it was. */
function findAsked(records: readonly CellRecord[]): readonly CellRecord[] {
  const asked = records.filter(({ unmeasured }) => unmeasured === undefined);
  return asked.length > 0 ? asked : records;
}

/** Whether two content hashes are of different versions of a case; without one there is nothing to tell them apart. */
export function isOtherVersion(a: string | null, b: string | null): boolean {
  return a !== null && b !== null && a !== b;
}

/** Whether a case passes by the majority of its trials. */
export function isPassing({ passes, trials }: ArmCase): boolean {
  return passes > trials / 2;
}

/** Gives how a side answered a case: its counts, and an answer of the kind that decided. */
export function showCase(pooled: ArmCase): Shown {
  const { passes, trials, firstPassed, firstFailed } = pooled;
  const shown = isPassing(pooled) ? firstPassed : firstFailed;
  const explanations = Object.entries(shown?.explanations ?? {}).map(([name, text]) => `${name}: ${text}`);
  return {
    passes,
    trials,
    score: meanScore(shown),
    output: shown?.output ?? null,
    explanation: explanations.length === 0 ? null : explanations.join('; '),
  };
}

function meanScore(shown: Outcome | null): number | null {
  const scores = Object.values(shown?.scores ?? {}).filter((score) => score !== null);
  return scores.length === 0 ? null : scores.reduce((sum, score) => sum + score, 0) / scores.length;
}

function startCase({ test_id, case_hash, must_pass, tags }: CaseResult): ArmCase {
  return {
    id: test_id,
    hash: case_hash ?? null,
    mustPass: must_pass ?? false,
    tags: tags ?? [],
    passes: 0,
    trials: 0,
    latencySumMs: 0,
    latencies: 0,
    firstPassed: null,
    firstFailed: null,
  };
}

function isScored({ passed, error }: Outcome): boolean {
  return passed !== null && (error ?? null) === null;
}

function addTrial(pooled: ArmCase, trial: Outcome): void {
  pooled.trials += 1;
  if (trial.passed === true) {
    pooled.passes += 1;
    pooled.firstPassed ??= trial;
  } else pooled.firstFailed ??= trial;
  if (trial.latency_ms != null) {
    pooled.latencySumMs += trial.latency_ms;
    pooled.latencies += 1;
  }
}
