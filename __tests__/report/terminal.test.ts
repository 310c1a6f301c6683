import { describe, expect, it } from 'vitest';
import { renderTerminal } from '../../src/report/terminal.ts';
import { createResult, passing, recordOf } from '../support/records.ts';
import { reportOf, tell } from '../support/reports.ts';
import { SCENES } from '../support/scenes.ts';

describe('renderTerminal', () => {
  it.each(Object.entries(SCENES))('renders %s as committed', async (name, createReport) => {
    await expect(renderTerminal(createReport())).toMatchFileSnapshot(`../__outputs__/report-${name}.txt`);
  });

  it('says of an answer without text that it has none', () => {
    const text = renderTerminal(reportOf([], [recordOf([createResult('a', '0', { output: ' ' })])]));
    expect(text).toContain('  a\n    answer: failed, no text\n');
  });

  it('prints no control character and no command of a runner', () => {
    const text = renderTerminal(SCENES['hostile']!());
    expect(text).not.toMatch(/[\p{Cf}\u2028]|(?!\n)\p{Cc}/u);
    for (const line of text.split('\n')) expect(line).not.toMatch(/^\s*::|##\[/);
  });

  it('aligns names of wide and of combining characters', () => {
    const names = ['世界', 'e\u0301te\u0301', '😀', 'plain'];
    const cells = names.map((model) => tell({ model, cases: passing(1, 2) }));
    const lines = renderTerminal(reportOf([], cells)).split('\n').slice(1, 5);
    expect(lines.map((line) => line.slice(0, line.indexOf('50 %')))).toEqual([
      'support    世界        ',
      'support    e\u0301te\u0301         ',
      'support    😀          ',
      'support    plain       ',
    ]);
  });

  it('cuts a name that would push the figures out of sight', () => {
    const text = renderTerminal(reportOf([], [tell({ model: 'm'.repeat(200), cases: passing(1, 2) })]));
    expect(text).toContain(` on ${'m'.repeat(29)}…  `);
  });

  it('shows what fails where nothing says which of it is news: the first five, and how many more', () => {
    const floor = { thresholds: { min_pass_rate: 0.9 } };
    const reports = [
      reportOf([], [tell({ cases: passing(3, 10) })]),
      reportOf(
        [tell({ cases: passing(3, 10), config: floor })],
        [tell({ cases: passing(3, 10), config: floor })],
      ),
    ];
    for (const text of reports.map(renderTerminal)) {
      expect(text).toContain('support on gpt-4: 7 failing cases\n  order-4\n    answer: failed, I could not');
      expect(text).toContain('  order-8\n');
      expect(text).not.toContain('  order-9\n');
      expect(text).toContain('  and 2 more\n');
    }
    expect(renderTerminal(reportOf([], [tell({ cases: passing(3, 3) })]))).not.toContain('failing case');
  });

  it('shows what fails beside a baseline too, unless there are new failures to show', () => {
    const [some, fewer] = [3, 2].map((right) => [tell({ cases: passing(right, 4) })]);
    expect(renderTerminal(reportOf(some!, some!))).toContain('support on gpt-4: 1 failing case\n  order-4\n');
    const worse = renderTerminal(reportOf(some!, fewer!));
    expect(worse).toContain('1 case newly failing');
    expect(worse).not.toContain('failing cases');
  });

  it.each([
    [1, '-100 points (one case)'],
    [2, '-100 points (-100 to +79.9, too few cases)'],
    [6, '-100 points (-100 to -25)'],
  ])('shows the change of %i cases as %s', (cases, expected) => {
    const text = renderTerminal(
      reportOf([tell({ cases: passing(cases, cases) })], [tell({ cases: passing(0, cases) })]),
    );
    expect(text).toContain(expected);
  });
});
