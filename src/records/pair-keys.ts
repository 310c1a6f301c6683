import type { Cell } from '../domain/plan.ts';
import { isOtherVersion } from './version.ts';

/** A case as a list names it: its id, and the hash of its content where that is known. */
export type CaseKey = { readonly id: string; readonly hash: string | null };

/** Gives the keys of a cell's cases. */
export function keysOfCell({ cases }: Pick<Cell, 'cases'>): CaseKey[] {
  return cases.map(({ case: { id }, hash }) => ({ id, hash }));
}

/** What two cases must share to be the same; null where one cannot tell. Earlier rules go first. */
const RULES: readonly ((key: CaseKey) => string | null)[] = [
  ({ id, hash }) => (hash === null ? null : JSON.stringify([id, hash])),
  ({ hash }) => hash,
  ({ id }) => id,
];

/**
 * Gives for each case the place of the same case in another list, null where it has none: by id and content hash, then
 * by the hash alone, repeats in their order, because ids may be positions; by id only where a side has no hash. No
 * place is given twice.
 */
export function pairKeys(cases: readonly CaseKey[], known: readonly CaseKey[]): readonly (number | null)[] {
  const places = cases.map((): number | null => null);
  const taken = new Set<number>();
  for (const ruleOf of RULES) {
    if (!places.includes(null)) break;
    const free = groupPlaces(known, taken, ruleOf);
    for (const [index, item] of cases.entries()) {
      const shared = places[index] === null ? ruleOf(item) : null;
      const [place] = (shared === null ? undefined : free.get(shared)) ?? [];
      if (shared === null || place === undefined || isOtherContent(item, known[place])) continue;
      places[index] = place;
      taken.add(place);
      free.get(shared)?.delete(place);
    }
  }
  return places;
}

/** Groups the places that are not taken by what their cases must share, in their order. */
function groupPlaces(
  known: readonly CaseKey[],
  taken: ReadonlySet<number>,
  ruleOf: (key: CaseKey) => string | null,
): Map<string, Set<number>> {
  const groups = new Map<string, Set<number>>();
  for (const [place, key] of known.entries()) {
    const shared = taken.has(place) ? null : ruleOf(key);
    if (shared === null) continue;
    const group = groups.get(shared);
    if (group === undefined) groups.set(shared, new Set([place]));
    else group.add(place);
  }
  return groups;
}

function isOtherContent({ hash }: CaseKey, other: CaseKey | undefined): boolean {
  return other !== undefined && isOtherVersion(hash, other.hash);
}
