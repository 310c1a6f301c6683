import { describe, expect, it } from 'vitest';
import { logTicks, nameLogTick } from '../../../../../src/report/page/client/models/log-axis.ts';

const named = (low: number, high: number): string[] =>
  logTicks(Math.log10(low), Math.log10(high)).map(nameLogTick);

describe('logTicks', () => {
  it('marks 1, 2 and 5 of few decades', () => {
    expect(named(0.04, 3)).toEqual(['0.05', '0.1', '0.2', '0.5', '1', '2']);
  });

  it('marks powers of ten of many', () => {
    expect(named(0.0005, 50)).toEqual(['0.001', '0.01', '0.1', '1', '10']);
  });
});
