import { describe, expect, it } from 'vitest';
import { runsTable } from '../../../src/report/look-back/runs-table.ts';
import { createPoint } from '../../support/history.ts';

describe('runsTable', () => {
  it('has a column for all that any run says', () => {
    const { columns, rows } = runsTable([
      createPoint(2, { verdict: 'below_floor', marks: ['changed', 'accepted'], commit: 'c0ffee0123456' }),
      createPoint(1, { rate: null, interval: null, latency_ms: null, tokens: null, cost_usd: null }),
    ]);
    expect(columns.map(({ title }) => title)).toEqual([
      ...['date (UTC)', 'rate', '95 %', 'cases', 'latency', 'tokens', 'cost', 'commit', 'verdict', 'marks'],
    ]);
    expect(rows).toEqual([
      [
        ...['2026-11-24 00:02', '50 %', '23.7 to 76.3 %', '10', '100 ms', '1 000', '$0.01', 'c0ffee0'],
        ...['🔴 too low', 'configuration changed, lower level accepted'],
      ],
      ['2026-11-24 00:01', '–', '–', '10', '–', '–', '–', 'c0ffee1', '–', '–'],
    ]);
  });

  it('has none that no run fills', () => {
    const { commit: _c, ...point } = createPoint(1, { latency_ms: null, tokens: null, cost_usd: null });
    expect(runsTable([point]).columns.map(({ title }) => title)).toEqual([
      'date (UTC)',
      'rate',
      '95 %',
      'cases',
    ]);
  });

  it('shows a verdict of a later version as it is', () => {
    const { rows } = runsTable([createPoint(1, { verdict: 'of_later' })]);
    expect(rows[0]).toContain('of_later');
  });
});
