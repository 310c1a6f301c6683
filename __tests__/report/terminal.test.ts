import { describe, expect, it } from 'vitest';
import { renderTerminal } from '../../src/report/terminal.ts';
import { createBenchmark, createCell } from '../support/plans.ts';
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
    const told = { cases: passing(3, 10), answer: (index: number) => `I could not find ${index}.` };
    const reports = [
      reportOf([], [tell(told)]),
      reportOf([tell({ ...told, config: floor })], [tell({ ...told, config: floor })]),
    ];
    for (const text of reports.map((report) => renderTerminal(report))) {
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

  it('joins cases that are answered alike', () => {
    const text = renderTerminal(reportOf([tell({ cases: passing(9, 9) })], [tell({ cases: passing(0, 9) })]));
    expect(text).toContain(
      '    8 more answer the same: order-2, order-3, order-4, order-5, order-6 and 3 more\n',
    );
  });

  it('says last how sure it is, and what to do', () => {
    const report = reportOf([tell({ cases: passing(30, 30) })], [tell({ cases: passing(20, 30) })]);
    const lines = renderTerminal(report).trimEnd().split('\n');
    expect(lines.slice(-4).map((line) => line.split(' ').slice(0, 3).join(' '))).toEqual([
      '🔴 Answers got',
      'Chance alone would',
      'What to do:',
      'Exit code 1,',
    ]);
  });

  describe('on a terminal', () => {
    const screen = { columns: 70, isColored: true, isLinked: true, cwd: '/project' };
    const answer = (index: number, passed: boolean): string =>
      `The number of your order is ${passed ? 'A-1042' : 'unknown'}, case ${index}.`;
    const report = reportOf(
      [tell({ cases: passing(30, 30), answer })],
      [tell({ cases: passing(10, 30), answer })],
    );

    it('colours the verdict and the words that differ', () => {
      const text = renderTerminal(report, screen);
      expect(text).toContain('\u001b[31m🔴 Answers got worse');
      expect(text).toContain('order is \u001b[32mA-1042\u001b[39m,');
      expect(text).toContain('order is \u001b[31munknown\u001b[39m,');
    });

    it('leads from a case to its line', () => {
      const cell = createCell(['order-11'], { benchmark: createBenchmark({ name: 'support' }) });
      const selected = [{ kind: 'run', cell, baseline: [], reasons: [] } as const];
      expect(renderTerminal({ ...report, selected }, screen)).toContain(
        '\u001b]8;;file:///project/test.yaml#L1\u001b\\\u001b[1morder-11\u001b[22m\u001b]8;;\u001b\\',
      );
    });

    it('says the same without colours, in lines that fit', () => {
      const text = renderTerminal(report, { ...screen, isColored: false, isLinked: false });
      expect(text).not.toContain('\u001b');
      const table = text.slice(0, text.indexOf('\n\n')).split('\n');
      expect(Math.max(...table.map((line) => line.length))).toBeLessThanOrEqual(70);
      expect(table[0]).toBe('🔴 worse  support on gpt-4');
    });

    it('shows no control character of a model', () => {
      const shown = renderTerminal(SCENES['hostile']!(), screen);
      const ours = /\u001b\[\d+m|\u001b\]8;;[!-~]*\u001b\\/g;
      expect(shown.replaceAll(ours, '')).not.toMatch(/[\p{Cf}\u2028]|(?!\n)\p{Cc}/u);
      for (const line of shown.split('\n')) expect(line).not.toMatch(/^\s*::|##\[/);
    });
  });
});
