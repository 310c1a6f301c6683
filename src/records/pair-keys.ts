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
  ({ id, hash }) => (hash === null ? null : `${id}\0${hash}`),
  ({ hash }) => hash,
  ({ id }) => id,
];

/**
 * Gives for each case the place of the same case in another list, null where it has none: by id and content hash, then
 * by the hash alone, repeats in their order, because ids may be positions; by id only where a side has no hash. No
 * place is given twice.
 */
export function pairKeys(cases: readonly CaseKey[], known: readonly CaseKey[]): readonly (number | null)[] {
  const places = cases.map((item, index) => (isSame(item, known[index]) ? index : null));
  const taken = new Set(places);
  for (const ruleOf of RULES) {
    if (!places.includes(null)) break;
    const free = groupPlaces(known, taken, ruleOf);
    for (const [index, item] of cases.entries()) {
      const shared = places[index] === null ? ruleOf(item) : null;
      const group = shared === null ? undefined : free.get(shared);
      const place = group?.at(-1);
      if (place === undefined || isOtherContent(item, known[place])) continue;
      places[index] = place;
      taken.add(place);
      group?.pop();
    }
  }
  return places;
}

/** Groups the places that are not taken by what their cases must share, the first of them last. */
function groupPlaces(
  known: readonly CaseKey[],
  taken: ReadonlySet<number | null>,
  ruleOf: (key: CaseKey) => string | null,
): Map<string, number[]> {
  const groups = new Map<string, number[]>();
  for (const [place, key] of known.entries()) {
    const shared = taken.has(place) ? null : ruleOf(key);
    if (shared === null) continue;
    const group = groups.get(shared);
    if (group === undefined) groups.set(shared, [place]);
    else group.push(place);
  }
  for (const group of groups.values()) group.reverse();
  return groups;
}

function isSame({ id, hash }: CaseKey, other: CaseKey | undefined): boolean {
  return hash !== null && other?.id === id && other.hash === hash;
}

function isOtherContent({ hash }: CaseKey, other: CaseKey | undefined): boolean {
  return other !== undefined && isOtherVersion(hash, other.hash);
}
