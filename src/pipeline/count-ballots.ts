import { isNonEmpty } from '../domain/json.ts';
import type { CellRecord } from '../domain/record.ts';
import { evaluators, getEvaluator } from '../evaluators/index.ts';
import type { Evaluator } from '../evaluators/evaluator.ts';
import type { Ballots } from '../evaluators/instruments.ts';
import { readKnownCase } from '../records/case-of-result.ts';
import { isPending } from '../records/failure.ts';
import { trialsOf } from '../records/trials.ts';
import { rescoreRecord } from '../run/rescore-record.ts';

/** How ballots are counted: read once, and only where an answer waits for them. */
export type BallotCount = {
  readonly open: () => Ballots | Promise<Ballots>;
  readonly signal: AbortSignal;
};

/**
 * Counts the ballots that came after a run: its answers that wait for people get their scores, as far as there are any.
 * What people have scored before stays where the ballots do not say it again. Nobody is asked; a record whose evaluators are others by now stays as it is.
 */
export async function countBallots<T extends CellRecord>(
  records: readonly T[],
  { open, signal }: BallotCount,
): Promise<readonly T[]> {
  if (!records.some(isWaiting)) return records;
  const ballots = await open();
  const counted: T[] = [];
  for (const record of records)
    counted.push(isWaiting(record) ? await count(record, ballots, signal) : record);
  return counted;
}

function isWaiting(record: CellRecord): boolean {
  return record.results.some((result) => trialsOf(result).some(isPending)) && areOurs(record);
}

/** Tells whether the evaluators that scored a record are ours, in their versions. */
function areOurs({ config, results }: CellRecord): boolean {
  const used = [...(config?.evaluators ?? []), ...results.flatMap((result) => result.evaluators ?? [])];
  const known: Readonly<Record<string, Evaluator | undefined>> = evaluators;
  return isNonEmpty(used) && used.every(({ name, version }) => known[name]?.version === version);
}

async function count<T extends CellRecord>(record: T, ballots: Ballots, signal: AbortSignal): Promise<T> {
  const scored = await rescoreRecord(record, {
    evaluators: record.config?.evaluators ?? [],
    findEvaluator: getEvaluator,
    instruments: { ballots },
    keepsRated: true,
    signal,
    caseOf: readKnownCase,
  });
  return scored === null ? record : { ...record, ...scored };
}
