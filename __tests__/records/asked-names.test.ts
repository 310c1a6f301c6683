import { describe, expect, it } from 'vitest';
import { AskedNames } from '../../src/records/asked-names.ts';
import { createCell } from '../support/plans.ts';

const CELL = createCell(['a', 'b'], { repeat: 2 });
const ANSWER = {
  benchmark_name: CELL.benchmark.name,
  model_id: CELL.model.id,
  test_id: 'a',
  case_hash: CELL.cases[0].hash,
  trial: 2,
};

describe('AskedNames', () => {
  it('knows what a plan asks, and what a rematch of it may ask', () => {
    const asked = new AskedNames({ cells: [CELL] });
    expect(asked.has(ANSWER)).toBe(true);
    expect(asked.has({ ...ANSWER, trial: 3 })).toBe(false);
    expect(asked.has({ ...ANSWER, trial: 3, side: 'candidate', recipe: 'r' })).toBe(true);
    expect(asked.has({ ...ANSWER, case_hash: 'other' })).toBe(false);
    expect(asked.has({ ...ANSWER, test_id: 'c' })).toBe(false);
    expect(asked.has({ ...ANSWER, model_id: 'other' })).toBe(false);
    expect(new AskedNames({ cells: [] }).has(ANSWER)).toBe(false);
  });

  it('allows no more answers than the trials and those of rematches', () => {
    expect(new AskedNames({ cells: [CELL] }).most - new AskedNames({ cells: [] }).most).toBe(4);
  });
});
