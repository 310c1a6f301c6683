import { buildArm } from '../../../compare/arm.ts';
import type { ArmCase } from '../../../compare/arm.ts';
import type { CellComparison } from '../../../compare/comparison.ts';
import { findReading } from '../../../compare/metric.ts';
import type { Reading } from '../../../compare/metric.ts';
import { isNonEmpty } from '../../../domain/json.ts';
import type { CaseResult, CellRecord, Outcome } from '../../../domain/record.ts';
import { newest, newestFirst } from '../../../records/order.ts';
import { trialsOf } from '../../../records/trials.ts';
import { isOtherVersion } from '../../../records/version.ts';

/** An answer, and whether a rematch asked for it. */
export type BookTrial = { readonly outcome: Outcome; readonly isAgain: boolean };

/** One side's answers to a case, pooled as the comparison pools them. */
export type BookSide = { readonly pooled: ArmCase; readonly trials: readonly BookTrial[] };

/** A case of a comparison, with what both sides answered. */
export type BookCase = {
  readonly id: string;
  /** Result that says what the case is: of the newer side where it has it. */
  readonly told: CaseResult;
  readonly before: BookSide | null;
  readonly now: BookSide | null;
};

/** Most cases of a part. */
const PART_CASES = 1000;

/** Both sides of a cell, or of a part of one. */
type Sides = { readonly past: readonly CellRecord[]; readonly candidate: readonly CellRecord[] };

/**
 * Lists the cases of a cell, in the newer side's order, then those that only the older side has; a part at a time, since
 * all of a large cell take more memory than its answers.
 */
export function* listBookParts({ verdict, records }: CellComparison): Generator<BookCase[]> {
  const { baseline, candidate } = records;
  // The answers of an unchanged cell are those of its past.
  const past = verdict === 'unchanged' ? [] : baseline;
  const reading = findReading([...past, ...candidate]);
  const rematch = newest(candidate)?.rematch;
  for (const part of splitSides({ past, candidate })) yield listBookCases(part, reading, rematch);
}

function* splitSides({ past, candidate }: Sides): Generator<Sides> {
  const [only, ...others] = [...newestFirst(candidate), ...newestFirst(past)];
  if (only === undefined) return;
  const parts = others.length === 0 ? countParts(only) : nameParts([only, ...others]);
  const cut = (records: readonly CellRecord[]): ((part: number) => CellRecord[]) => {
    const dealt = records.map((record) => ({ record, places: deal(record, parts) }));
    return (part) =>
      dealt.flatMap(({ record, places }) => {
        const results = (places[part] ?? []).flatMap((place) => record.results[place] ?? []);
        return isNonEmpty(results) ? [{ ...record, results }] : [];
      });
  };
  const [older, newer] = [cut(past), cut(candidate)];
  for (let part = 0; part < parts.count; part += 1) yield { past: older(part), candidate: newer(part) };
}

/** The number of parts, and the one that a result is in, the how manieth of its record it is. */
type Parts = { readonly count: number; readonly of: (result: CaseResult, index: number) => number };

/** Gives the parts of one record, whose cases need not be looked up. */
function countParts({ results }: CellRecord): Parts {
  const of: Parts['of'] = (_result, index) => Math.floor(index / PART_CASES);
  return { count: Math.ceil(results.length / PART_CASES), of };
}

function nameParts(records: readonly CellRecord[]): Parts {
  const parts = new Map<string, number>();
  for (const { results } of records)
    for (const { test_id } of results)
      if (!parts.has(test_id)) parts.set(test_id, Math.floor(parts.size / PART_CASES));
  return { count: Math.ceil(parts.size / PART_CASES), of: ({ test_id }) => parts.get(test_id) ?? 0 };
}

/** Gives the places in a record of the results of each part; the results themselves may lie in a file. */
function deal({ results }: CellRecord, { count, of }: Parts): number[][] {
  const dealt = Array.from({ length: count }, (): number[] => []);
  for (const [index, result] of results.entries()) dealt[of(result, index)]?.push(index);
  return dealt;
}

function listBookCases(
  { past, candidate }: Sides,
  reading: Reading,
  rematch: CellRecord['rematch'],
): BookCase[] {
  const [before, now] = [readSide(past, reading), readSide(candidate, reading)];
  addFresh(before, rematch?.baseline ?? []);
  addFresh(now, rematch?.candidate ?? []);
  const ids = new Set([...now.keys(), ...before.keys()]);
  return [...ids].flatMap((id): BookCase[] => {
    const [older, newer] = [before.get(id), now.get(id)];
    const told = newer?.told ?? older?.told;
    return told === undefined ? [] : [{ id, told, before: older ?? null, now: newer ?? null }];
  });
}

type ReadSide = BookSide & { readonly told: CaseResult; readonly trials: BookTrial[] };

function readSide(records: readonly CellRecord[], reading: Reading): Map<string, ReadSide> {
  const { cases } = buildArm(records, reading);
  const sides = new Map<string, ReadSide>();
  for (const { results } of newestFirst(records))
    for (const told of results) {
      const known = sides.get(told.test_id);
      const pooled = known?.pooled ?? cases.get(told.test_id) ?? unpooled(told);
      if (isOtherVersion(pooled.hash, told.case_hash ?? null)) continue;
      const side = known ?? { told, pooled, trials: [] };
      for (const outcome of trialsOf(told)) side.trials.push({ outcome, isAgain: false });
      sides.set(told.test_id, side);
    }
  return sides;
}

/** A case that was not asked, as of a cell without a key, is in no pool. */
function unpooled({ test_id, case_hash, must_pass, tags }: CaseResult): ArmCase {
  return {
    id: test_id,
    hash: case_hash ?? null,
    mustPass: must_pass ?? false,
    tags: tags ?? [],
    passes: 0,
    trials: 0,
    pending: 0,
    grades: null,
    score: null,
    latencyMs: null,
    tokens: null,
    costUsd: null,
  };
}

function addFresh(sides: ReadonlyMap<string, ReadSide>, results: readonly CaseResult[]): void {
  for (const result of results)
    for (const outcome of trialsOf(result))
      sides.get(result.test_id)?.trials.push({ outcome, isAgain: true });
}
