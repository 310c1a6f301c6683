import { describe, expect, it } from 'vitest';
import { readSettings } from '../../../src/compare/settings.ts';
import type { CellRecord, Rematch } from '../../../src/domain/record.ts';
import { rematchMustPass } from '../../../src/pipeline/rematch/must-pass.ts';
import { Spending } from '../../../src/run/budget.ts';
import { createCell, createCompletion, createRunDeps, NO_LIMIT } from '../../support/plans.ts';
import { createRecord, createResult } from '../../support/records.ts';

const mustPass = (id: string, text: string, hash = `hash-${id}`): CellRecord['results'][0] =>
  createResult(id, text, { must_pass: true, case_hash: hash });

/** Asks again about cases a, b and c, of which a and b must pass and failed; gives what the candidate's side then holds. */
async function rematch(
  candidate: Rematch['candidate'] | null,
  budget = NO_LIMIT,
  evaluators = createCell(['a']).evaluators,
): Promise<string[] | null> {
  const provider = {
    complete: () => Promise.resolve(createCompletion('42')),
    close: () => Promise.resolve(),
  };
  const record = {
    ...createRecord(['0']),
    results: [mustPass('a', '0'), mustPass('b', '0'), createResult('c', '0')] as const,
  };
  const earlier = candidate === null ? null : { trials: 3, against: 'then', baseline: [], candidate };
  const comparison = { mustPass: new Set(['a', 'b']), settings: readSettings([]) };
  const suspected = { cell: { ...createCell(['a', 'b', 'c']), evaluators }, record, comparison };
  const rematched = await rematchMustPass(suspected, earlier, {
    ...createRunDeps(() => ({ status: 'ready', provider })),
    spending: new Spending(budget),
    concurrency: 1,
  });
  return rematched?.candidate.map(({ test_id, trials }) => `${test_id} ${trials?.length ?? 1}`) ?? null;
}

describe('rematchMustPass', () => {
  it('asks those that failed and were not asked again, whatever else a rematch asked', async () => {
    expect(await rematch(null)).toEqual(['a 3', 'b 3']);
    expect(await rematch([mustPass('a', '00'), createResult('c', '00')])).toEqual(['a 2', 'c 2', 'b 3']);
    expect(await rematch([mustPass('a', '00'), mustPass('b', '00')])).toEqual(['a 2', 'b 2']);
  });

  it('asks anew what was asked as another version, and keeps each case once', async () => {
    expect(await rematch([mustPass('a', '00', 'old'), mustPass('b', '00')])).toEqual(['b 2', 'a 3']);
  });

  it('asks nothing anew that people rate: nobody would have rated it', async () => {
    expect(await rematch(null, NO_LIMIT, [{ name: 'human', settings: {} }])).toBeNull();
  });

  it('leaves a rematch as it is where the budget is spent', async () => {
    expect(await rematch([mustPass('a', '00')], { ...NO_LIMIT, maxRequests: 2 })).toEqual(['a 2']);
  });
});
