/** Which of the files that were found are the shards of a plan, and which of its shards are lost. */
import path from 'node:path';
import { shardOf } from '../../plan/cut-to-shard.ts';
import type { Shard } from '../../domain/shard.ts';
import type { LostShard, RefusedShard } from '../../records/lost-shard.ts';
import type { FoundShard } from '../../records/read-shard.ts';
import { readShardName } from '../../records/shard-name.ts';
import type { NamedShard } from '../../records/shard-name.ts';

/** A shard's file of which each line was read, and its seal. */
export type WholeShard = Extract<FoundShard, { status: 'whole' }>;

/** Shards of a plan: those whose answers count by number, and those that are lost; `total` is 0 where none was found. */
export type ChosenShards = {
  readonly total: number;
  readonly taken: ReadonlyMap<number, WholeShard>;
  readonly lost: readonly LostShard[];
  readonly refused: readonly RefusedShard[];
};

/** A file that cannot be read to the end of its header: what it is its name alone says. */
type Unreadable = { readonly named: NamedShard; readonly reason: string };

/** Chooses a plan's shards among files in any order: of each number the file of the highest attempt. */
export function chooseShards(found: readonly FoundShard[], plan: string): ChosenShards {
  const own = found.filter(({ header }) => header?.plan === plan);
  const unreadable = found.flatMap((one) => listUnreadable(one, plan));
  const headers = own.flatMap(({ header }) => header ?? []);
  const total = chooseTotal(headers.length > 0 ? headers : unreadable.map(({ named }) => named));
  const others = found.filter((one) => !own.includes(one) || one.header?.total !== total);
  const taken = new Map<number, WholeShard>();
  const lost: LostShard[] = [];
  for (let index = 1; index <= total; index += 1) {
    const files = newestAttempt(
      own.filter(({ header }) => header?.index === index && header.total === total),
    );
    const [first, second] = files;
    if (first === undefined) lost.push(describeMissing({ index, total }, others, unreadable));
    else if (second !== undefined)
      lost.push({ index, how: 'doubled', words: files.map(({ file }) => file).sort() });
    else if (first.status === 'torn') lost.push({ index, how: 'torn', words: [first.reason] });
    else {
      const stray = findStray(first, index, total);
      if (stray === undefined) taken.set(index, first);
      else lost.push({ index, how: 'torn', words: [`${first.file}: ${stray}`] });
    }
  }
  // What is wrong with a lost shard is said of it.
  const told = new Set(lost.flatMap(({ words }) => words));
  const refused = others.map((one) => explain(one, total, plan)).filter(({ reason }) => !told.has(reason));
  return { total, taken, lost, refused };
}

function listUnreadable(one: FoundShard, plan: string): Unreadable[] {
  if (one.status === 'whole' || one.header !== null) return [];
  const named = readShardName(path.basename(one.file));
  return named?.plan === plan ? [{ named, reason: one.reason }] : [];
}

/** Gives the number of shards that is complete, else the one of the most files, else the greatest. */
function chooseTotal(own: readonly NamedShard[]): number {
  const indices = Map.groupBy(own, ({ total }) => total);
  const rank = ([total, files]: readonly [number, readonly NamedShard[]]): readonly number[] => {
    const there = new Set(files.map(({ index }) => index)).size;
    return [there === total ? 1 : 0, there, total];
  };
  const best = [...indices].sort((a, b) => compareRanks(rank(b), rank(a)))[0];
  return best?.[0] ?? 0;
}

function compareRanks(one: readonly number[], other: readonly number[]): number {
  const at = one.findIndex((value, index) => value !== other[index]);
  return at < 0 ? 0 : (one[at] ?? 0) - (other[at] ?? 0);
}

function newestAttempt(files: readonly FoundShard[]): readonly FoundShard[] {
  const newest = Math.max(...files.map(({ header }) => header?.attempt ?? 0));
  return files.filter(({ header }) => header?.attempt === newest);
}

function describeMissing(
  { index, total }: Shard,
  others: readonly FoundShard[],
  unreadable: readonly Unreadable[],
): LostShard {
  const torn = unreadable.filter(({ named }) => named.index === index && named.total === total);
  if (torn.length > 0) return { index, how: 'torn', words: torn.map(({ reason }) => reason) };
  const foreign = others.filter(({ header }) => header?.index === index && header.total === total);
  if (foreign.length === 0) return { index, how: 'missing', words: [] };
  return { index, how: 'foreign', words: foreign.map(({ file }) => file).sort() };
}

/** Finds an answer that is another shard's; undefined where all are its own. */
function findStray({ answers }: WholeShard, index: number, total: number): string | undefined {
  for (const name of answers.keys()) {
    const [, , id] = JSON.parse(name) as [string, string, string]; // as nameAnswer writes it
    if (shardOf(id, total) !== index) return `case \`${id}\` is that of another shard`;
  }
  return undefined;
}

function explain(one: FoundShard, total: number, plan: string): RefusedShard {
  const { file, header } = one;
  if (header === null) return { reason: one.status === 'torn' ? one.reason : file };
  const why =
    header.plan === plan
      ? `it is one of ${header.total} shards, where the others are of ${total}`
      : `it is of another plan (${header.plan}, not ${plan}): other cases, files, settings, or another version`;
  return { reason: `${file}: ${why}` };
}
