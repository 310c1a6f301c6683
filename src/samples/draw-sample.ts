import { createHash } from 'node:crypto';
import { userError } from '../domain/problem.ts';
import { NearTexts, signatureOf } from './min-hash.ts';
import { readLogs } from './read-log.ts';
import type { LogFile, NumberedRow, Reading, Skipped } from './read-log.ts';
import { Reservoir } from './reservoir.ts';
import type { LogRow } from './rows/row.ts';

/** Ways to draw. */
export const STRATEGIES = ['random', 'feedback_weighted', 'stratified'] as const;

/** A way to draw. */
export type Strategy = (typeof STRATEGIES)[number];

/** What is drawn, and from which rows. */
export type Wish = {
  readonly count: number;
  readonly strategy: Strategy;
  readonly seed: number;
  /** Earliest time, in milliseconds; rows without a time are taken. */
  readonly since: number;
  readonly categories: ReadonlySet<string>;
  readonly maxScore: number | undefined;
  readonly hasFeedback: boolean;
};

/** Counts of what was read and left out. */
export type Tally = {
  rows: number;
  undated: number;
  filtered: number;
  duplicates: number;
  nearDuplicates: number;
  skipped: Skipped;
};

/** A drawn sample, in the order of the logs. */
export type Sample = { readonly rows: readonly NumberedRow[]; readonly tally: Tally };

/** Score that stands for a row that nobody rated. */
const UNRATED = 0.5;
/** Weight of a row that was rated best: it comes up after all others. */
const LEAST_WEIGHT = 1e-9;
/** How many times the wanted rows are kept at first, since some will be near duplicates; and at most. */
const SPARE = 4;
const MAX_KEPT = 100_000;
const MAX_CATEGORIES = 1_000;

type Site = { readonly files: readonly LogFile[] } & Omit<Reading, 'wanted'>;

/**
 * Draws rows of logs that may be larger than memory: the same ones for the same seed. The rank of a row is a number
 * that its seed and content give (Efraimidis and Spirakis 2006 where rows have weights); the highest are kept, near
 * duplicates of higher ones passed over, and the logs are read again for more where too many were.
 */
export async function drawSample(wish: Wish, site: Site): Promise<Sample> {
  for (let room = wish.count * SPARE; ; room *= SPARE) {
    const most = Math.min(room, MAX_KEPT);
    const { strata, tally } = await rankRows(wish, site, most);
    const { queues, wasCut } = queueUp(strata, most);
    const { chosen, nearDuplicates } = choose(queues, await signRows(queues.flat(), site), wish);
    if (chosen.length < wish.count && wasCut && room < MAX_KEPT) continue;
    const rows: NumberedRow[] = [];
    for await (const row of readLogs(site.files, { ...site, wanted: new Set(chosen) }, new Map()))
      rows.push(row);
    return { rows, tally: { ...tally, nearDuplicates } };
  }
}

type Strata = ReadonlyMap<string, Reservoir>;

async function rankRows(
  wish: Wish,
  site: Site,
  room: number,
): Promise<{ readonly strata: Strata; readonly tally: Tally }> {
  const tally: Tally = {
    rows: 0,
    undated: 0,
    filtered: 0,
    duplicates: 0,
    nearDuplicates: 0,
    skipped: new Map(),
  };
  const strata = new Map<string, Reservoir>();
  for await (const { number, row } of readLogs(site.files, site, tally.skipped)) {
    tally.rows += 1;
    if (row.at === null) tally.undated += 1;
    if (!isWanted(row, wish)) {
      tally.filtered += 1;
      continue;
    }
    const digest = createHash('sha256')
      .update(`${wish.seed}\0${questionOf(row)}`)
      .digest();
    const stratum = wish.strategy === 'stratified' ? (row.category ?? 'unknown') : '';
    let reservoir = strata.get(stratum);
    if (reservoir === undefined) {
      if (strata.size >= MAX_CATEGORIES)
        throw userError(
          `more than ${MAX_CATEGORIES} categories: choose some with --category, or another --strategy`,
        );
      strata.set(stratum, (reservoir = new Reservoir(room)));
    }
    const rank = rankOf(digest.readUInt32LE(8), row, wish);
    if (!reservoir.offer({ row: number, rank, question: digest.readBigUInt64LE(0) })) tally.duplicates += 1;
  }
  return { strata, tally };
}

function isWanted(row: LogRow, { since, categories, maxScore, hasFeedback }: Wish): boolean {
  if (row.at !== null && row.at < since) return false;
  if (categories.size > 0 && !categories.has(row.category ?? 'unknown')) return false;
  if (hasFeedback && row.score === null) return false;
  return maxScore === undefined || (row.score !== null && row.score <= maxScore);
}

/** Gives what makes two rows the same question. */
function questionOf({ input }: LogRow): string {
  return typeof input === 'string' ? input.trim() : JSON.stringify(input);
}

/** Gives the logarithm of u^(1/w), u drawn evenly from 0 to 1 by the digest and w the weight of the row. */
function rankOf(drawn: number, { score }: LogRow, { strategy }: Wish): number {
  const weight = strategy === 'feedback_weighted' ? Math.max(1 - (score ?? UNRATED), LEAST_WEIGHT) : 1;
  return Math.log((drawn + 0.5) / 2 ** 32) / weight;
}

/** Gives the rows of each stratum that may be drawn, the next one last: those that come up first, so many in all. */
function queueUp(strata: Strata, most: number): { readonly queues: number[][]; readonly wasCut: boolean } {
  // The stratum with the highest rank first, so that the seed decides who gets what is left over.
  const lists = Array.from(strata.values(), (one) => one.list()).sort(
    ([a], [b]) => (b?.rank ?? 0) - (a?.rank ?? 0),
  );
  const all = lists.reduce((sum, { length }) => sum + length, 0);
  let [depth, taken] = [0, 0];
  for (; taken < Math.min(most, all); depth += 1)
    taken += lists.reduce((sum, { length }) => sum + (length > depth ? 1 : 0), 0);
  return {
    queues: lists.map((list) =>
      list
        .slice(0, depth)
        .map(({ row }) => row)
        .reverse(),
    ),
    wasCut: all > taken || [...strata.values()].some(({ isFull }) => isFull),
  };
}

/** Gives the signatures of the rows that may be drawn; their texts are not kept. */
async function signRows(rows: readonly number[], site: Site): Promise<ReadonlyMap<number, Uint32Array>> {
  const signatures = new Map<number, Uint32Array>();
  for await (const { number, row } of readLogs(site.files, { ...site, wanted: new Set(rows) }, new Map()))
    signatures.set(number, signatureOf(questionOf(row)));
  return signatures;
}

/** Chooses of each stratum one in turn: those that run out leave their part to the others. */
function choose(
  queues: readonly number[][],
  signatures: ReadonlyMap<number, Uint32Array>,
  { count }: Wish,
): { readonly chosen: readonly number[]; readonly nearDuplicates: number } {
  const near = new NearTexts();
  const chosen: number[] = [];
  let nearDuplicates = 0;
  for (
    let open = queues;
    chosen.length < count && open.length > 0;
    open = open.filter(({ length }) => length > 0)
  )
    for (const queue of open) {
      if (chosen.length === count) break;
      for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
        const signature = signatures.get(next);
        if (signature !== undefined && near.take(signature)) {
          chosen.push(next);
          break;
        }
        nearDuplicates += 1;
      }
    }
  return { chosen, nearDuplicates };
}
