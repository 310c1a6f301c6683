import { describe, expect, it } from 'vitest';
import { VERDICTS } from '../../../src/compare/comparison.ts';
import type { Report } from '../../../src/report/report.ts';
import { renderForm } from '../../support/form-text.ts';
import { passing } from '../../support/records.ts';
import { reportOf, tell } from '../../support/reports.ts';
import { SCENES } from '../../support/scenes.ts';

const read = async (report: Report): Promise<unknown> =>
  JSON.parse(await renderForm('badge', report)) as unknown;

describe('badge.json', () => {
  it('says the rate and the verdict as shields.io reads them', async () => {
    expect(await read(SCENES['regression']!())).toEqual({
      schemaVersion: 1,
      label: 'LLM benchmarks',
      message: '70 % pass, worse',
      color: 'red',
    });
  });

  it('says the rate alone of a first run', async () => {
    expect(await read(reportOf([], [tell({ cases: passing(17, 20) })]))).toMatchObject({
      message: '85 % pass',
    });
  });

  it('says that there is no result where there is none', async () => {
    expect(await read(reportOf([], [tell({ cases: ['x'] })]))).toMatchObject({ message: 'not measured' });
  });

  it.each(VERDICTS)('has a message and a colour for %s', async (verdict) => {
    const report = reportOf([], []);
    const told = await read({ ...report, comparison: { ...report.comparison, verdict } });
    expect(told).toMatchObject({
      message: expect.stringMatching(/./) as string,
      color: expect.stringMatching(/^(?:red|orange|yellow|lightgrey|blue|brightgreen)$/) as string,
    });
  });
});
