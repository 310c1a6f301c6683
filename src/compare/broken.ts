import type { Arm } from './arm.ts';
import type { CellPair } from './match-cells.ts';
import { addVersion, freshAnswers } from './rematch.ts';

/** Finds cases that must pass and failed more than half of their trials, those of the rematch included. */
export function findBroken(cell: CellPair, { cases }: Arm, mustPass: ReadonlySet<string>): string[] {
  const fresh = freshAnswers(cell);
  return [...mustPass]
    .flatMap((id) => cases.get(id) ?? [])
    .filter(({ grades }) => grades === null)
    .map((first) => addVersion(first, fresh?.cases.get(first.id)))
    .filter(({ passes, trials }) => trials > 0 && passes < trials / 2)
    .map(({ id }) => id);
}
