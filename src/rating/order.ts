import { sha256 } from '../domain/digest.ts';

/** Gives ids in the order in which a rater meets them: chance's, another one for each rater, the same again each time. */
export function orderFor(rater: string, ids: readonly string[]): string[] {
  const drawn = ids.map((id) => ({ id, place: sha256(JSON.stringify([rater, id])) }));
  return drawn.sort((one, other) => (one.place < other.place ? -1 : 1)).map(({ id }) => id);
}
