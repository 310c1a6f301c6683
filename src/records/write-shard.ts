import { createHash } from 'node:crypto';
import path from 'node:path';
import type { CaseResult, CellRecord, Outcome } from '../domain/record.ts';
import { SHARD_SCHEMA } from '../domain/shard.ts';
import type { ShardEnd, ShardHeader } from '../domain/shard.ts';
import { toShardLine } from './shard-lines.ts';
import { nameShard } from './shard-name.ts';
import { trialsOf } from './trials.ts';
import { writeFiles } from './write-run.ts';

/** Content of a shard's file: what it is a part of, its cells' records, and what they took. */
export type ShardContent = Pick<ShardEnd, 'spent' | 'unasked' | 'unjailed' | 'finished_at'> & {
  readonly header: Omit<ShardHeader, 'schema'>;
  readonly records: readonly CellRecord[];
};

/** Writes a shard's file into a folder, in place of an earlier one of its name; gives its path. */
export async function writeShard(folder: string, content: ShardContent): Promise<string> {
  const { header } = content;
  const file = nameShard(header, header.plan, header.attempt);
  await writeFiles(folder, [{ file, content: linesOf(content) }], "a shard's answers");
  return path.join(folder, file);
}

function* linesOf({ header, records, ...content }: ShardContent): Generator<string> {
  const hash = createHash('sha256');
  let answers = 0;
  const seal = (line: string): string => {
    hash.update(line);
    return line;
  };
  yield seal(toShardLine({ schema: SHARD_SCHEMA, ...header }));
  for (const record of records)
    for (const result of record.results)
      for (const [index, trial] of trialsOf(result).entries()) {
        answers += 1;
        yield seal(
          toShardLine({ ...nameResult(record, result), trial: index + 1, outcome: outcomeOf(trial) }),
        );
      }
  const sha256 = hash.digest('hex');
  const { unasked, spent, unjailed, finished_at } = content;
  const told = unjailed === undefined ? {} : { unjailed };
  yield toShardLine({ end: SHARD_SCHEMA, answers, unasked, spent, ...told, finished_at, sha256 });
}

function nameResult(
  { benchmark_name, model_id }: CellRecord,
  { test_id, case_hash = '' }: CaseResult,
): {
  readonly benchmark_name: string;
  readonly model_id: string;
  readonly test_id: string;
  readonly case_hash: string;
} {
  return { benchmark_name, model_id, test_id, case_hash };
}

/** What a result says of its case: whoever merges has that from the plan. */
const OF_THE_CASE: ReadonlySet<string> = new Set<Exclude<keyof CaseResult, keyof Outcome>>([
  ...(['test_id', 'case_hash', 'must_pass', 'tags', 'difficulty', 'input', 'messages'] as const),
  ...(['expected', 'criteria', 'metadata', 'evaluators', 'trials'] as const),
]);

function outcomeOf(trial: Outcome | CaseResult): Outcome {
  const { passed, ...rest } = trial;
  return { passed, ...Object.fromEntries(Object.entries(rest).filter(([key]) => !OF_THE_CASE.has(key))) };
}
