import { describe, expect, it } from 'vitest';
import { compareRuns } from '../../src/compare/compare-runs.ts';
import type { Direction } from '../../src/domain/drift.ts';
import { createRecord, failing } from '../support/records.ts';
import { told } from '../support/told.ts';
import type { Told } from '../support/told.ts';

/** Of 60 cases the first `failed` fail; compared with a run of the same configuration in which `before` did. */
function judge(failed: number, pending: Direction | null = null, before = 0): Told {
  const pair = {
    benchmark: 'b',
    model: 'm',
    baseline: [createRecord(failing(before, 60))],
    candidate: [createRecord(failing(failed, 60))],
    basis: { kind: 'repeated', pending } as const,
  };
  return told(compareRuns({ pairs: [pair], missingCells: [] }).cells[0]!);
}

describe('drift', () => {
  it('is not seen in what chance does every day, however one look would judge it', () => {
    expect(judge(6)).toMatchObject({ verdict: 'passed', drift: { status: 'none' } });
    expect(judge(0)).toMatchObject({ verdict: 'passed', drift: { status: 'none' } });
  });

  it('is possible where a run is far out of line', () => {
    expect(judge(14)).toMatchObject({
      verdict: 'inconclusive',
      drift: { status: 'possible', direction: 'worse' },
    });
    expect(judge(14).reason).toMatch(
      /^possible drift: pass rate fell from 100 % to 76.7 % .*; the next run decides$/,
    );
    expect(judge(0, null, 14)).toMatchObject({ verdict: 'inconclusive', drift: { direction: 'better' } });
  });

  it('does not hide a floor that the rate may be under', () => {
    const config = { thresholds: { min_pass_rate: 0.95 } };
    const pair = {
      benchmark: 'b',
      model: 'm',
      baseline: [createRecord(failing(4, 60))],
      candidate: [createRecord(failing(4, 60), { config })],
      basis: { kind: 'repeated', pending: null } as const,
    };
    expect(compareRuns({ pairs: [pair], missingCells: [] }).verdict).toBe('inconclusive');
  });

  it('is confirmed by a second run that agrees, whatever its size', () => {
    expect(judge(7, 'worse')).toMatchObject({ verdict: 'regressed', drift: { status: 'confirmed' } });
    expect(judge(7, 'worse').reason).toContain('drift, in two runs');
    expect(judge(0, 'better', 7)).toMatchObject({ verdict: 'improved', drift: { status: 'confirmed' } });
  });

  it('is not confirmed by a run that is in line, or out of line the other way', () => {
    expect(judge(1, 'worse')).toMatchObject({ verdict: 'passed', drift: { status: 'none' } });
    expect(judge(0, 'worse', 7)).toMatchObject({ verdict: 'passed', drift: { status: 'none' } });
    expect(judge(0, 'worse', 14)).toMatchObject({ verdict: 'inconclusive', drift: { direction: 'better' } });
  });
});
