/** Records that name the same case alike, whatever ids it had when they were written: ids may be positions. */
import { isNonEmpty } from '../domain/json.ts';
import type { CaseResult, CellRecord, Rematch } from '../domain/record.ts';
import { mapList } from '../text/lazy-list.ts';
import { newestFirst } from './order.ts';
import { pairKeys } from './pair-keys.ts';
import type { CaseKey } from './pair-keys.ts';

/** Gives the key of a result's case. */
export function keyOfResult({ test_id: id, case_hash }: CaseResult): CaseKey {
  return { id, hash: case_hash ?? null };
}

/**
 * Gives records of one cell with the ids that these cases have; the newest record names the cases that are not among
 * them. A case whose id is another one's now gets a new id.
 */
export function alignRecords(records: readonly CellRecord[], cases: readonly CaseKey[]): CellRecord[] {
  const known = [...cases];
  const aligned = new Map<CellRecord, CellRecord>();
  for (const record of newestFirst(records)) {
    const results = alignResults(record.results, known);
    aligned.set(record, isNonEmpty(results) && results !== record.results ? { ...record, results } : record);
  }
  return records.map((record) => aligned.get(record) ?? record);
}

/** Gives both sides of a cell with the ids that the newer side's newest record has. */
export function alignSides<T extends Sides>(sides: T): T {
  const candidate = alignRecords(sides.candidate, []);
  return { ...sides, candidate, baseline: alignRecords(sides.baseline, listKeys(candidate)) };
}

type Sides = { readonly baseline: readonly CellRecord[]; readonly candidate: readonly CellRecord[] };

/** Gives a rematch with the ids that these cases have. */
export function alignRematch(rematch: Rematch, cases: readonly CaseKey[]): Rematch {
  const { baseline, candidate } = rematch;
  return {
    ...rematch,
    baseline: alignResults(baseline, [...cases]),
    candidate: alignResults(candidate, [...cases]),
  };
}

/** Lists the cases of records, each id once, the newest first. */
function listKeys(records: readonly CellRecord[]): CaseKey[] {
  const keys = newestFirst(records).flatMap(({ results }) => results.map(keyOfResult));
  return [...new Map(keys.toReversed().map((key) => [key.id, key])).values()].reverse();
}

/** Gives results with the ids that their cases have in a list, and adds to it those that it does not hold. */
function alignResults(results: readonly CaseResult[], known: CaseKey[]): readonly CaseResult[] {
  const keys = results.map(keyOfResult);
  const names = takeNames(pairKeys(keys, known), known);
  const taken = new Set(names);
  const others = new Set(known.map(({ id }) => id));
  const left: CaseKey[] = [];
  const ids = keys.map(({ id: own, hash }, index): string => {
    const id = names[index] ?? nameLeft(own, taken, others);
    if (names[index] === null) {
      taken.add(id);
      left.push({ id, hash });
    }
    return id;
  });
  for (const key of left) known.push(key);
  if (keys.every(({ id }, index) => id === ids[index])) return results;
  return mapList(results, (result, index) => ({ ...result, test_id: ids[index] ?? result.test_id }));
}

/** Gives the ids at these places, each once: two versions of a case may have the same one, the newer takes it. */
function takeNames(places: readonly (number | null)[], known: readonly CaseKey[]): (string | null)[] {
  const newest = new Map<string, number>();
  for (const place of places) {
    const id = place === null ? undefined : known[place]?.id;
    if (place === null || id === undefined) continue;
    newest.set(id, Math.min(place, newest.get(id) ?? place));
  }
  return places.map((place) => {
    const id = place === null ? undefined : known[place]?.id;
    return id === undefined || newest.get(id) !== place ? null : id;
  });
}

/** Names a case that is left: by its own id, as an older version of the case that has it, unless that is there too. */
function nameLeft(id: string, taken: ReadonlySet<string | null>, others: ReadonlySet<string>): string {
  if (!taken.has(id)) return id;
  for (let count = 1; ; count += 1) {
    const name = `${id} (before${count === 1 ? '' : ` ${count}`})`;
    if (!taken.has(name) && !others.has(name)) return name;
  }
}
