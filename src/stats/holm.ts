/**
 * Adjusts p values by Holm's step-down method (Holm 1979, Scand. J. Statist. 6). Compared with alpha, they keep the
 * chance of any false alarm in the family at alpha, however its members depend on each other. Nulls are no members and
 * stay null.
 */
export function holm(ps: readonly (number | null)[]): (number | null)[] {
  const members = ps.flatMap((p, index) => (p === null ? [] : [{ p, index }])).sort((a, b) => a.p - b.p);
  const adjusted: (number | null)[] = ps.map(() => null);
  let least = 0;
  for (const [rank, { p, index }] of members.entries()) {
    least = Math.max(least, Math.min(1, (members.length - rank) * p));
    adjusted[index] = least;
  }
  return adjusted;
}
