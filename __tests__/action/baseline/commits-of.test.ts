import { describe, expect, it } from 'vitest';
import { commitsOf } from '../../../src/action/baseline/commits-of.ts';
import type { Baseline } from '../../../src/baseline/baseline.ts';
import { createRecord } from '../../support/records.ts';

const run = (at: string, commit: string): Baseline['cells'][number]['pools'][number]['runs'][number] => ({
  ...{ at, commit, run_id: 1, run_attempt: 1, outcomes: '1' },
  ...{ latency_ms: [null], input_tokens: [null], output_tokens: [null], cost_usd: [null] },
});

describe('commitsOf', () => {
  const record = createRecord(['1'], { fingerprint: 'f', timestamp: '2026-11-01T00:00:00Z' });
  const { benchmark_name, model_id } = record;
  const pool = {
    fingerprint: 'f',
    ...{ config: {}, recipe: { prompt: null, system_prompt: null, model: {} }, files: {}, cases: [] },
    runs: [run('2026-11-02T00:00:00Z', 'new'), run('2026-11-01T00:00:00Z', 'old')],
  };
  const commitOf = commitsOf({ cells: [{ benchmark_name, model_id, pools: [pool] }] });

  it('gives the commit of the run that made a record', () => {
    expect(commitOf(record)).toBe('old');
  });

  it('gives none where the baseline does not know the record, or there is none', () => {
    expect(commitOf({ ...record, fingerprint: 'g' })).toBeNull();
    expect(commitOf({ ...record, model_id: 'other' })).toBeNull();
    expect(commitOf({ ...record, timestamp: '2026-11-03T00:00:00Z' })).toBeNull();
    expect(commitsOf(null)(record)).toBeNull();
  });
});
