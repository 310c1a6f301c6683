import { describe, expect, it } from 'vitest';
import { describeCheck } from '../../src/report/gate.ts';

const told = {
  failOn: 'regression, below-floor',
  isUncompared: false,
  accepted: 0,
  acceptedBy: 'merge',
} as const;

describe('describeCheck', () => {
  it.each([
    ['success', 'The check passes; it fails on regression, below-floor.'],
    ['failure', 'The check fails; it fails on regression, below-floor.'],
    ['neutral', 'The check is neutral, which is no success; it fails on regression, below-floor.'],
  ] as const)('says of %s: %s', (conclusion, expected) => {
    expect(describeCheck({ ...told, conclusion })).toBe(expected);
  });

  it('says of a check that nothing fails that it never does', () => {
    expect(describeCheck({ ...told, conclusion: 'success', failOn: 'never' })).toBe(
      'The check passes; it never fails.',
    );
  });
});
