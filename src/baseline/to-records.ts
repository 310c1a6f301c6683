import { isNonEmpty } from '../domain/json.ts';
import type { CaseResult, CellRecord, Outcome } from '../domain/record.ts';
import { isSameCell } from '../records/cell-key.ts';
import { LIMITS } from './baseline.ts';
import type { Answers, BaselineCell, KnownAnswer, Pool } from './baseline.ts';
import { nameAnswers } from './keep-answers.ts';
import { unpackRun } from './packed-run.ts';

/** Gives a pool as records, one per run, at most 20 trials per case; the newest answers go with the newest run. */
export function toRecords(cell: BaselineCell, pool: Pool, answers: Answers): CellRecord[] {
  const { benchmark_name, model_id } = cell;
  const { fingerprint, config, recipe, files } = pool;
  const known = findAnswers(cell, pool, answers);
  const mustPass = new Set(config.must_pass);
  const left = new Map(pool.cases.map(([id]) => [id, LIMITS.trialsPerCase as number]));
  return pool.runs.flatMap((run): CellRecord[] => {
    const outcomes = unpackRun(run);
    const results = pool.cases.flatMap(([id, hash], index): CaseResult[] => {
      const room = left.get(id) ?? 0;
      const trials = (outcomes[index] ?? []).slice(0, room);
      left.set(id, room - trials.length);
      if (trials.length === 0) return [];
      const result = toResult(id, hash, trials, known);
      return [mustPass.has(id) ? { ...result, must_pass: true } : result];
    });
    return isNonEmpty(results)
      ? [{ benchmark_name, model_id, timestamp: run.at, results, config, fingerprint, recipe, files }]
      : [];
  });
}

function findAnswers(
  named: BaselineCell,
  { fingerprint, cases }: Pool,
  { cells }: Answers,
): Map<string, KnownAnswer> {
  const found = cells.find((cell) => isSameCell(cell, named) && cell.fingerprint === fingerprint);
  return new Map(nameAnswers(found?.answers ?? [], cases).map((answer) => [answer.id, answer]));
}

/** Gives a result; its answer is shown once, with the newest trial it may belong to. */
function toResult(
  id: string,
  hash: string,
  outcomes: readonly Outcome[],
  known: Map<string, KnownAnswer>,
): CaseResult {
  const answer = known.get(id);
  known.delete(id);
  const [first, ...rest] = outcomes.map((outcome): Outcome => {
    if (answer === undefined || answer.passed !== outcome.passed) return outcome;
    const { output, isCut, explanations } = answer;
    return { ...outcome, output, explanations, ...(isCut && { output_cut: true }) };
  });
  if (first === undefined) throw new Error('a case without a trial became a result');
  const passes = outcomes.filter(({ passed }) => passed === true).length;
  const scored = outcomes.filter(({ passed }) => passed !== null).length;
  return {
    test_id: id,
    case_hash: hash,
    ...first,
    passed: scored === 0 ? null : passes > scored / 2,
    ...(scored === 0 ? ({ error: 'no trial was scored', error_kind: 'unscored' } as const) : { error: null }),
    ...(rest.length > 0 && { trials: [first, ...rest] }),
  };
}
