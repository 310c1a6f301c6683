import { describe, expect, it } from 'vitest';
import { renderJobSummary, renderMarkdown } from '../../../src/report/markdown/render-markdown.ts';
import { HOSTILE, outsideCode } from '../../support/hostile.ts';
import { passing } from '../../support/records.ts';
import { reportOf, tell } from '../../support/reports.ts';
import { SCENES } from '../../support/scenes.ts';

describe('renderMarkdown', () => {
  it.each(Object.entries(SCENES))('renders %s as committed', async (name, createReport) => {
    await expect(renderMarkdown(createReport())).toMatchFileSnapshot(`../../__outputs__/report-${name}.md`);
  });

  it('says the verdict and the rates in the first line', () => {
    const firstLines = Object.values(SCENES).map((create) => renderMarkdown(create()).split('\n', 1)[0]);
    expect(firstLines.slice(0, 4)).toEqual([
      '## 🔴 Answers got worse: pass rate 90 % → 70 %',
      "## 🟡 Can't tell: pass rate 76.9 % → 69.2 %",
      '## ⚪ Nothing to compare with yet: pass rate 68 %',
      '## 🟢 Answers got better: pass rate 60 % → 90 %',
    ]);
  });

  it('lets no text of a model, a server or a config become markup', () => {
    const markdown = renderMarkdown(SCENES['hostile']!());
    const outside = outsideCode(markdown);
    expect(outside).not.toMatch(/evil|@|!\[|\]\(|<script|<img|#\d|::|##\[|heading|org/);
    expect(
      outside
        .match(/<[a-z/!?][^>]*>/gi)
        ?.filter((tag) => !/^<\/?(?:details|summary|b|i|p|sub|br)>$/.test(tag)),
    ).toEqual([]);
    expect(markdown).not.toContain('<!--');
    expect(markdown.match(/^#/gm)).toHaveLength(1);
    expect(markdown).not.toMatch(/[\p{Cf}\u2028]|(?!\n)\p{Cc}/u);
  });

  it('gives every row of a table the same number of cells', () => {
    const tables = renderMarkdown(SCENES['hostile']!()).match(/^\|.*(?:\n\|.*)+/gm) ?? [];
    expect(tables).toHaveLength(1);
    for (const table of tables) {
      const cells = table.split('\n').map((row) => row.split(/(?<!\\)\|/).length);
      expect(new Set(cells).size).toBe(1);
      expect(cells).toHaveLength(4);
    }
  });

  it.each(['a', '世', '😀', ...HOSTILE.slice(3, 6)])(
    'fits 2 000 failing cases whose answers repeat %j',
    (text) => {
      const told = { answer: () => text.repeat(400), explanation: text.repeat(400) };
      const models = Array.from({ length: 20 }, (_, index) => `model-${index}`);
      const report = reportOf(
        models.map((model) => tell({ ...told, model, cases: passing(100, 100) })),
        models.map((model) => tell({ ...told, model, cases: passing(0, 100) })),
      );
      const markdown = renderMarkdown(report);
      expect(Buffer.byteLength(markdown)).toBeLessThanOrEqual(60_000);
      expect(markdown.match(/^<details>/gm)?.length).toBe(markdown.match(/^<\/details>/gm)?.length);
    },
  );

  it('says that it was cut', async () => {
    const told = { answer: (index: number) => `answer ${index}: ${'世'.repeat(300)}` };
    const report = reportOf(
      [
        tell({ ...told, cases: passing(2000, 2000) }),
        tell({ ...told, model: 'b', cases: passing(2000, 2000) }),
      ],
      [tell({ ...told, cases: passing(0, 2000) }), tell({ ...told, model: 'b', cases: passing(0, 2000) })],
    );
    await expect(renderMarkdown(report)).toMatchFileSnapshot('../../__outputs__/report-cut.md');
  });

  it('says the verdict, what was asked and how to ask it again for a thousand results, within the limits', () => {
    const models = Array.from({ length: 1000 }, (_, index) => `model-${index}`);
    const report = reportOf(
      models.map((model) => tell({ model, cases: passing(8, 8) })),
      models.map((model, index) => tell({ model, cases: passing(index % 9 === 0 ? 0 : 8, 8) })),
    );
    const repeat = { config: null, folder: null };
    const comment = renderMarkdown({ ...report, repeat });
    const whole = renderJobSummary({ ...report, repeat });
    expect(Buffer.byteLength(comment)).toBeLessThanOrEqual(60_000);
    expect(comment).toContain('This run took 1 000 requests.');
    expect(comment).toContain(
      'On your machine: `llm-bench run --benchmark support --model model-0 --case order-1',
    );
    expect(Buffer.byteLength(whole)).toBeLessThanOrEqual(1_000_000);
    for (const model of models) expect(whole).toContain(`<br>\`${model}\` |`);
    for (const text of [comment, whole])
      expect(text.match(/^<details>/gm)?.length).toBe(text.match(/^<\/details>/gm)?.length);
  });

  it('joins cases that are answered alike', () => {
    const markdown = renderMarkdown(
      reportOf([tell({ cases: passing(30, 30) })], [tell({ cases: passing(10, 30) })]),
    );
    expect(markdown).toContain('**20 cases fail now that passed before**');
    expect(markdown).toContain('19 more answer <code>I could not find it.</code>: <code>order-12</code>');
    expect(markdown).not.toContain('more cases newly failing');
  });

  it('marks the words that differ', () => {
    const answer = (index: number, passed: boolean): string =>
      `The number of your order is ${passed ? 'A-1042' : 'unknown'}, as of today, case ${index}.`;
    const markdown = renderMarkdown(
      reportOf([tell({ cases: passing(30, 30), answer })], [tell({ cases: passing(10, 30), answer })]),
    );
    expect(markdown).toContain(
      'before: passed <code>The number of your order is <del>A-1042</del>, as of today,',
    );
    expect(markdown).toContain(
      'now: failed <code>The number of your order is <ins>unknown</ins>, as of today,',
    );
    expect(markdown).toContain('<b>15 more cases newly failing</b>');
  });
});
