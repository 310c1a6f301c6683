import { describe, expect, it } from 'vitest';
import { addRuns } from '../../src/baseline/add-run.ts';
import type { NewRun } from '../../src/baseline/add-run.ts';
import { baselineShape } from '../../src/baseline/baseline-shape.ts';
import type { Baseline } from '../../src/baseline/baseline.ts';
import { open, seal } from '../../src/baseline/seal.ts';
import type { CaseResult } from '../../src/domain/record.ts';
import { createNewRun } from '../support/cache-world.ts';
import { createResult } from '../support/records.ts';

/** The start of a run, by its number. */
const at = (run: number): string => createNewRun(run).provenance.at;

/** A case's result whose trials came from these runs; 0: they were asked. */
function result(id: string, marks: string, from: readonly number[] = []): CaseResult {
  const made = createResult(id, marks);
  const trials = (made.trials ?? [made]).map(({ passed, error = null }, index) => ({
    ...{ passed, error },
    ...((from[index] ?? 0) > 0 && { asked_at: at(from[index]!) }),
  }));
  const [first, ...rest] = trials;
  return { test_id: id, ...first!, ...(rest.length > 0 && { trials: [first!, ...rest] }) };
}

function run(number: number, results: readonly CaseResult[], more: Partial<NewRun> = {}): NewRun {
  const made = createNewRun(number, 'm', more);
  const [first, ...rest] = results;
  return { ...made, record: { ...made.record, results: [first!, ...rest] } };
}

const outcomesOf = ({ cells }: Baseline): string[] =>
  cells[0]!.pools[0]!.runs.map(({ outcomes }) => outcomes);
const add = (...runs: readonly NewRun[]): Baseline => addRuns({ cells: [] }, runs);

describe('answers from the store', () => {
  it('do not enter the pool of the run that asked', () => {
    const pool = add(
      run(1, [result('c0', '1'), result('c1', '0')]),
      run(2, [result('c0', '1', [1]), result('c1', '0', [1])]),
    );
    expect(outcomesOf(pool)).toEqual(['1,0']);
  });

  it('leave the trials beside them, which were asked', () => {
    const pool = add(
      run(1, [result('c0', '1'), result('c1', '0')]),
      run(2, [result('c0', '10', [1, 0]), result('c1', '0', [1])]),
    );
    expect(outcomesOf(pool)).toEqual(['0,', '1,0']);
  });

  it('enter a pool that does not have them, once', () => {
    const taken = [result('c0', '1', [1]), result('c1', '0', [1])];
    const pool = add(run(2, taken), run(3, taken));
    expect(outcomesOf(pool)).toEqual(['1,0']);
    expect(pool.cells[0]!.pools[0]!.runs[0]!.taken_from).toEqual([at(1)]);
    expect(open(seal(pool)!, baselineShape)).toEqual({ status: 'sound', value: pool });
  });

  it('enter where the run that asked had not that case in the pool', () => {
    const pool = add(run(1, [result('c0', '1')]), run(2, [result('c0', '1', [1]), result('c1', '0', [1])]));
    expect(outcomesOf(pool)).toEqual([',0', '1,']);
  });

  it('stay out where they were asked before the provider drifted', () => {
    const all = (marks: string, from: readonly number[] = []) => [
      result('c0', marks, from),
      result('c1', marks, from),
    ];
    const drift = (status: 'possible' | 'confirmed') =>
      ({ drift: { status, direction: 'worse' } }) as unknown as Partial<NewRun>;
    const pool = add(
      run(1, all('1')),
      run(2, all('0'), drift('possible')),
      run(3, all('0'), drift('confirmed')),
      run(4, all('10', [1, 0])),
    );
    expect(outcomesOf(pool)).toEqual(['0,0', '0,0', '0,0']);
  });
});
