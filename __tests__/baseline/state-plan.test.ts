import { describe, expect, it } from 'vitest';
import { addRuns } from '../../src/baseline/add-run.ts';
import type { NewRun } from '../../src/baseline/add-run.ts';
import { baselineShape } from '../../src/baseline/baseline-shape.ts';
import type { Baseline, Pool, Provenance } from '../../src/baseline/baseline.ts';
import { mergeBaselines } from '../../src/baseline/merge.ts';
import { statePlan } from '../../src/baseline/state-plan.ts';
import type { Stated } from '../../src/baseline/state-plan.ts';
import { toRecords } from '../../src/baseline/to-records.ts';
import { createRecord } from '../support/records.ts';

const CASES: Pool['cases'] = [
  ['c0', 'h0'],
  ['c1', 'h1'],
];
const STRICT = { thresholds: { min_pass_rate: 0.9 } };
const names = { benchmark_name: 'b', model_id: 'm', fingerprint: 'f' };

const runAt = (run: number): Provenance => ({
  commit: `c0ffee${run}`,
  run_id: run,
  run_attempt: 1,
  at: new Date(Date.UTC(2026, 10, 24) + run * 1000).toISOString(),
});
const state = (run: number, stated: Partial<Stated> = {}): Stated => ({
  ...names,
  config: STRICT,
  cases: CASES,
  provenance: runAt(run),
  ...stated,
});
function measure(run: number): NewRun {
  const recipe = { prompt: null, system_prompt: null, model: {} };
  const record = { ...createRecord(['1', '0']), ...names, config: {}, recipe };
  return { record, cases: CASES, provenance: runAt(run), drift: null };
}
const poolOf = ({ cells }: Baseline): Pool => cells[0]!.pools[0]!;
const measured = addRuns({ cells: [] }, [measure(2)]);

describe('statePlan', () => {
  it('puts a gate and the cases in force, and keeps the trials of those that are left', () => {
    const cases: Pool['cases'] = [
      ['c1', 'h1'],
      ['c2', 'h2'],
    ];
    const stated = statePlan(measured, [state(3, { cases })]);
    expect(poolOf(stated)).toMatchObject({ config: STRICT, cases, in_force: runAt(3) });
    expect(poolOf(stated).runs.map(({ outcomes }) => outcomes)).toEqual(['0,']);
    expect(baselineShape(stated)).toEqual([]);
  });

  it('changes nothing of what is in force already, of another configuration, or from an older run', () => {
    const same = state(3, { config: {} });
    for (const stated of [same, state(3, { fingerprint: 'g' }), state(1)])
      expect(poolOf(statePlan(measured, [stated]))).toBe(poolOf(measured));
    const later = statePlan(measured, [state(4)]);
    expect(poolOf(statePlan(later, [state(3, { config: {} })]))).toBe(poolOf(later));
  });

  it('gives way to a later run, and not to an earlier one that ends later', () => {
    const stated = statePlan(measured, [state(4)]);
    expect(poolOf(addRuns(stated, [measure(3)]))).toMatchObject({ config: STRICT, in_force: runAt(4) });
    const later = poolOf(addRuns(stated, [measure(5)]));
    expect([later.config, later.in_force]).toEqual([{}, undefined]);
  });

  it('stands where entries of runs that ended at once are joined', () => {
    const stated = statePlan(measured, [state(4)]);
    const other = addRuns(measured, [measure(3)]);
    for (const merged of [mergeBaselines(stated, other), mergeBaselines(other, stated)]) {
      expect(poolOf(merged).config).toEqual(STRICT);
      expect(poolOf(merged).runs).toHaveLength(2);
    }
  });

  it('says which cases must pass', () => {
    const stated = statePlan(measured, [state(3, { config: { must_pass: ['c1'] } })]);
    const [record] = toRecords(stated.cells[0]!, poolOf(stated), { cells: [] });
    expect(record!.results.map((result) => result.must_pass ?? false)).toEqual([false, true]);
  });
});
