import { describe, expect, it } from 'vitest';
import { resultsTable } from '../../src/report/results-table.ts';
import { passing } from '../support/records.ts';
import { reportOf, tell } from '../support/reports.ts';

const tableOf = (...sides: Parameters<typeof reportOf>): ReturnType<typeof resultsTable> => {
  return resultsTable(reportOf(...sides));
};
const titles = ({ columns }: ReturnType<typeof resultsTable>): string[] => columns.map(({ title }) => title);

describe('resultsTable', () => {
  it('has one row for each benchmark on each model, the worst first', () => {
    const models = ['same', 'worse', 'new'];
    const { rows } = tableOf(
      models.slice(0, 2).map((model) => tell({ model, cases: passing(30, 30) })),
      models.map((model) => tell({ model, cases: passing(model === 'worse' ? 3 : 30, 30) })),
    );
    expect(rows.map(([word, name]) => [word, typeof name === 'string' ? name : name?.beside])).toEqual([
      ['🔴 worse', 'worse'],
      ['⚪ first run', 'new'],
      ['🟢 no drop seen', 'same'],
    ]);
  });

  it('leaves out columns that nothing is in', () => {
    expect(titles(tableOf([], [tell({ cases: passing(3, 4) })]))).toEqual([
      ...['', 'benchmark, model', 'now', 'passed', 'latency', 'cost'],
    ]);
    const { comparison } = reportOf([tell({ cases: passing(3, 4) })], [tell({ cases: passing(3, 4) })]);
    expect(titles(resultsTable({ comparison }))).toEqual([
      ...['', 'benchmark, model', 'before', 'now', 'change', 'latency'],
    ]);
  });

  it('shows the last runs as bars, where there are some', () => {
    const report = reportOf([], [tell({ cases: passing(3, 4) })]);
    const point = { at: '2026-11-01T00:00:00Z', cases: 4, trials: 4, interval: null };
    const points = [0.5, 1, 0.75].map((rate) => ({
      ...point,
      ...{ rate, latency_ms: null, tokens: null, cost_usd: null },
    }));
    const history = { cells: [{ benchmark_name: 'support', model_id: 'gpt-4', points }] };
    const { columns, rows } = resultsTable({ ...report, history });
    expect([columns.at(-1)?.title, rows[0]?.at(-1)]).toEqual(['last runs', '▅█▁']);
  });
});
