import { permutationTest } from '../stats/permutation.ts';
import type { PermutationTest } from '../stats/permutation.ts';
import { stratifiedExact } from '../stats/stratified-exact.ts';
import type { StratifiedTest } from '../stats/stratified-exact.ts';
import type { Pair } from './pair.ts';

/** The test against chance: exact over trials that passed or failed, by permutation over graded ones; null where no case tells. */
export function testTrials(pairs: readonly Pair[]): StratifiedTest | PermutationTest | null {
  const graded = pairs.flatMap(({ before, after }) =>
    before.grades === null || after.grades === null
      ? []
      : [{ baseline: before.grades, candidate: after.grades }],
  );
  if (graded.length > 0) return permutationTest(graded);
  return stratifiedExact(
    pairs.map(({ before, after }) => ({
      baselineTrials: before.trials,
      baselinePasses: before.passes,
      candidateTrials: after.trials,
      candidatePasses: after.passes,
    })),
  );
}
