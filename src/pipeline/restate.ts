import { isNonEmpty } from '../domain/json.ts';
import type { Cell, PlannedCase } from '../domain/plan.ts';
import type { CaseResult, CellRecord, Outcome } from '../domain/record.ts';
import { combineTrials } from '../records/combine-trials.ts';
import { newestFirst } from '../records/order.ts';
import { isOtherVersion } from '../records/version.ts';
import { buildCellRecord } from '../run/build-record.ts';
import type { RecordDeps } from '../run/build-record.ts';

/**
 * Gives an unchanged cell's record as a new run would give it: the known answers to its cases and the fresh ones, under
 * the settings in force now. Null where no case has an answer.
 */
export function restate(
  cell: Cell,
  known: readonly CellRecord[],
  fresh: CellRecord | undefined,
  deps: RecordDeps,
): CellRecord | null {
  const asked = new Map(fresh?.results.map((result) => [result.test_id, result]));
  const trials = collectTrials(known);
  const results = cell.cases.flatMap((planned): CaseResult[] => {
    const answered = asked.get(planned.case.id);
    if (answered !== undefined) return [answered];
    const outcomes = (trials.get(planned.case.id) ?? []).filter((trial) => isOf(planned, trial));
    const [first, ...rest] = outcomes.map(({ outcome }) => outcome);
    return first === undefined ? [] : [combineTrials(planned, [first, ...rest], asItIs)];
  });
  if (!isNonEmpty(results)) return null;
  return {
    ...buildCellRecord(cell, { ...deps, redact: asItIs }, results),
    ...(fresh?.rematch !== undefined && { rematch: fresh.rematch }),
    ...(fresh?.unmeasured !== undefined && { unmeasured: fresh.unmeasured }),
  };
}

/** Nothing of a restated record is kept: it is compared and shown, and whatever leaves is cleaned then. */
const asItIs = (text: string): string => text;

type KnownTrial = { readonly hash: string | null; readonly outcome: Outcome };

function collectTrials(records: readonly CellRecord[]): Map<string, KnownTrial[]> {
  const trials = new Map<string, KnownTrial[]>();
  for (const { results } of newestFirst(records))
    for (const result of results) {
      const list = trials.get(result.test_id) ?? [];
      trials.set(result.test_id, list);
      for (const outcome of listOutcomes(result)) list.push({ hash: result.case_hash ?? null, outcome });
    }
  return trials;
}

/** Gives the outcomes of a result without what it says of the case: the plan says that now. */
function listOutcomes(result: CaseResult): readonly Outcome[] {
  const { trials, test_id: _id, case_hash: _hash, must_pass: _mustPass, tags: _tags, ...rest } = result;
  const {
    input: _input,
    messages: _messages,
    expected: _expected,
    criteria: _criteria,
    difficulty: _difficulty,
    ...others
  } = rest;
  const { metadata: _metadata, evaluators: _evaluators, ...outcome } = others;
  return trials ?? [outcome];
}

function isOf({ hash }: PlannedCase, trial: KnownTrial): boolean {
  return !isOtherVersion(trial.hash, hash);
}
