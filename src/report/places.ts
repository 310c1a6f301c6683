import type { Cell } from '../domain/plan.ts';
import type { Place } from '../domain/problem.ts';

/** Gives the places where cases were written, by benchmark and id. */
export function placesOf(cells: readonly Cell[]): Map<string, Map<string, Place>> {
  return new Map(
    cells.map(({ benchmark, cases }) => [
      benchmark.name,
      new Map(cases.map(({ case: { id }, place }) => [id, place])),
    ]),
  );
}
