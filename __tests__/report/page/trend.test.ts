import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { HistoryPoint, RunHistory } from '../../../src/domain/history.ts';
import type { TrendPart } from '../../../src/report/page/data.ts';
import type { Report } from '../../../src/report/report.ts';
import { NO_BROWSER, openPage, readBlocks, renderPage, startBrowser } from '../../support/browser.ts';
import { ROOT } from '../../support/cli.ts';
import { createPoint, historyOfCell } from '../../support/history.ts';
import { HOSTILE } from '../../support/hostile.ts';
import { passing } from '../../support/records.ts';
import { reportOf, tell } from '../../support/reports.ts';

/** Runs from the newest to the oldest, a day each, of which every twentieth changed something. */
const createRuns = (count: number, overrides: Partial<HistoryPoint> = {}): HistoryPoint[] =>
  Array.from({ length: count }, (_, index) => {
    const run = count - index;
    return createPoint(run, {
      at: new Date(Date.UTC(2024, 0, 1) + run * 86_400_000).toISOString(),
      commit: (run * 2_654_435_761).toString(16).padStart(40, 'c0ffee'),
      rate: 0.7 + (run % 17) / 100,
      interval: [0.6 + (run % 17) / 100, 0.8 + (run % 17) / 100],
      latency_ms: 500 + ((run * 7919) % 400),
      tokens: 40_000 + ((run * 104_729) % 5000),
      ...(run % 20 === 0 && { marks: ['changed'] as const }),
      ...overrides,
    });
  });
const reportWith = (history: RunHistory): Report => ({
  ...reportOf([tell({ cases: passing(27, 30) })], [tell({ cases: passing(21, 30) })]),
  history,
});
const TWO: RunHistory = {
  cells: [
    { benchmark_name: 'support', model_id: 'gpt-4', points: createRuns(30) },
    { benchmark_name: 'gsm8k', model_id: 'claude & co', points: createRuns(3, { cost_usd: null }) },
  ],
};
const trendOf = async (history: RunHistory): Promise<TrendPart | undefined> =>
  readBlocks(await renderPage(reportWith(history))).get('trend') as TrendPart | undefined;

describe('the trend on the page', () => {
  it('has the runs of each, the oldest first, with intervals and marks', async () => {
    const [first, second] = (await trendOf(TWO))!.cells;
    expect(first!.at).toHaveLength(30);
    expect(first!.at[1]! - first!.at[0]!).toBe(86_400);
    expect(first!.lines.map(({ key }) => key)).toEqual(['rate', 'latency', 'tokens', 'cost']);
    expect(first!.lines[0]).toMatchObject({ values: { 0: 0.71 }, low: { 0: 0.61 }, high: { 0: 0.81 } });
    expect(first!.marks).toEqual([
      { run: 19, kind: 'changed', words: '2024-01-21 00:00: configuration changed' },
    ]);
    expect(first!.table.rows[0]![0]).toBe('2024-01-31 00:00');
    expect(second!.lines.map(({ key }) => key)).not.toContain('cost');
  });

  it('begins with what got worse', async () => {
    const cells = (['quiet', 'gpt-4'] as const).map((model_id) => ({
      ...{ benchmark_name: 'support', model_id },
      points: createRuns(2),
    }));
    const { overview, cells: shown } = (await trendOf({ cells }))!;
    expect(shown.map(({ model }) => model)).toEqual(['gpt-4', 'quiet']);
    expect(overview.rows.map(([, model, verdict]) => [model, verdict])).toEqual([
      ['gpt-4', '🔴 worse'],
      ['quiet', ''],
    ]);
  });

  it('leaves out rates of another metric than the newest run has', async () => {
    const history = historyOfCell([...createRuns(2), createPoint(0, { metric: 'score', rate: 0.1 })]);
    const [cell] = (await trendOf(history))!.cells;
    expect(cell!.lines[0]).toMatchObject({ title: 'pass rate', values: [null, 0.71, 0.72] });
  });

  it('is not there where there is no second run', async () => {
    expect(await trendOf(historyOfCell(createRuns(1)))).toBeUndefined();
    expect(await trendOf({ cells: [] })).toBeUndefined();
  });

  it('takes less than 5 MB for 1 000 runs of 20, and leaves out the oldest of very many', async () => {
    const names = Array.from({ length: 20 }, (_, index) => `model-${index}`);
    const cells = names.flatMap((model) => historyOfCell(createRuns(1000), model).cells);
    const html = await renderPage(reportWith({ cells }));
    expect(Buffer.byteLength(html)).toBeLessThan(5_000_000);
    expect((readBlocks(html).get('trend') as TrendPart).cells.map(({ at }) => at.length)).toEqual(
      names.map(() => 1000),
    );
    const many = names.flatMap((model) => historyOfCell(createRuns(2500), model).cells);
    expect((await trendOf({ cells: many }))!.cells[0]).toMatchObject({ at: { length: 2000 }, left: 500 });
  });
});

describe.skipIf(NO_BROWSER !== null)(
  `the trend in a browser${NO_BROWSER === null ? '' : ` (${NO_BROWSER})`}`,
  () => {
    let browser: Browser;
    beforeAll(async () => {
      browser = await startBrowser();
    });
    afterAll(() => browser.close());

    const open = async (
      history: RunHistory,
      hash: string,
      act: (page: Page) => Promise<void>,
    ): Promise<readonly string[]> => {
      const { page, faults } = await openPage(browser, await renderPage(reportWith(history)), hash);
      await page.locator('.plot canvas').waitFor();
      await act(page);
      await page.context().close();
      return faults;
    };

    it('draws the first, and lists its marks', async () => {
      const faults = await open(TWO, '#/trend', async (page) => {
        expect(await page.locator('h2').first().innerText()).toBe('support on gpt-4');
        expect(await page.getByRole('list', { name: 'Marks' }).innerText()).toContain(
          'configuration changed',
        );
        expect(await page.locator('.plot').getAttribute('aria-label')).toContain('over 30 runs');
        // Something is drawn: not every pixel is empty.
        const isDrawn = await page.evaluate<boolean>(`(() => {
          const canvas = document.querySelector('.plot canvas');
          const { data } = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height);
          return data.some((byte) => byte > 0);
        })()`);
        expect(isDrawn).toBe(true);
      });
      expect(faults).toEqual([]);
    });

    it('has an address for each benchmark, model and figure, and goes back', async () => {
      await open(TWO, '#/trend?benchmark=gsm8k&model=claude+%26+co&figure=latency', async (page) => {
        const [title, figure] = [page.locator('h2').first(), page.locator('nav [aria-current=true]')];
        expect(await title.innerText()).toBe('gsm8k on claude & co');
        expect(await figure.innerText()).toBe('mean latency');
        await page.getByRole('combobox').selectOption('support on gpt-4');
        await page.getByRole('heading', { name: 'support on gpt-4' }).waitFor();
        await page.getByRole('link', { name: 'tokens' }).press('Enter');
        await page.getByRole('img', { name: /^tokens of support/ }).waitFor();
        expect(new URL(page.url()).hash).toBe('#/trend?benchmark=support&model=gpt-4&figure=tokens');
        await page.goBack();
        await page.getByRole('img', { name: /^pass rate of support/ }).waitFor();
        await page.goBack();
        await page.getByRole('img', { name: /^mean latency of gsm8k/ }).waitFor();
        expect(await page.getByRole('combobox').inputValue()).toBe('1');
      });
    });

    it('shows the first where the address names what is not there', async () => {
      await open(TWO, '#/trend?benchmark=gone&model=x&figure=none', async (page) => {
        await page.getByRole('img', { name: /^pass rate of support/ }).waitFor();
      });
    });

    it('has every run in a table', async () => {
      await open(TWO, '#/trend', async (page) => {
        await page.getByText('The runs as a table').press('Enter');
        const rows = page
          .getByRole('table', { name: 'Runs of support on gpt-4, the newest first' })
          .locator('tbody tr');
        await rows.first().waitFor();
        expect(await rows.count()).toBe(30);
        expect(await rows.first().innerText()).toContain('2024-01-31 00:00');
      });
    });

    it('draws 1 000 runs, and one that has no rate', async () => {
      const [first, ...rest] = createRuns(1000);
      const history = historyOfCell([first!, { ...rest[0]!, rate: null, interval: null }, ...rest.slice(1)]);
      expect(await open(history, '#/trend', () => Promise.resolve())).toEqual([]);
    });

    it('shows names as text, whatever they are', async () => {
      const cells = HOSTILE.map((name) => ({
        ...{ benchmark_name: name, model_id: name },
        points: createRuns(2, { commit: name, fingerprint: name, verdict: name }),
      }));
      const faults = await open({ cells }, '#/trend', async (page) => {
        await page.getByText('The runs as a table').press('Enter');
        await page.locator('details table').waitFor();
        expect(await page.locator('main img, main script, main iframe, main a[href*=evil]').count()).toBe(0);
      });
      expect(faults).toEqual([]);
    });

    it('has no serious finding of axe, light or dark', async () => {
      const axe = readFileSync(path.join(ROOT, 'node_modules/axe-core/axe.min.js'), 'utf8');
      for (const colorScheme of ['light', 'dark'] as const)
        await open(TWO, '#/trend', async (page) => {
          await page.emulateMedia({ colorScheme });
          await page.getByText('The runs as a table').press('Enter');
          await page.locator('details table').waitFor();
          await page.evaluate(axe);
          const found = await page.evaluate<{ id: string; impact: string; nodes: { html: string }[] }[]>(
            'axe.run().then(({ violations }) => violations)',
          );
          const serious = found.filter(({ impact }) => impact === 'serious' || impact === 'critical');
          expect(serious.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
        });
    });
  },
);
