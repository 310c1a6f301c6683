import { describe, expect, it } from 'vitest';
import { sha256 } from '../../src/domain/digest.ts';
import { digestPlan } from '../../src/records/digest-plan.ts';
import { createCell } from '../support/plans.ts';

describe('digestPlan', () => {
  it('is that of the version and of a line of JSON a cell: its names, then id and hash of each case', () => {
    const cells = [createCell(['a', 'b "c"'], { fingerprint: 'f1' }), createCell(['é'], { repeat: 3 })];
    const lines = cells.map(({ benchmark, model, fingerprint, repeat, cases }) =>
      JSON.stringify([
        [benchmark.name, model.id, fingerprint, repeat],
        ...cases.map((planned) => [planned.case.id, planned.hash]),
      ]),
    );
    expect(digestPlan({ cells }, '1.2.3')).toBe(sha256(['1.2.3', ...lines].join('\n')).slice(0, 16));
    expect(digestPlan({ cells }, '1.2.4')).not.toBe(digestPlan({ cells }, '1.2.3'));
  });
});
