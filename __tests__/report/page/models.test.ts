import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { CellRecord } from '../../../src/domain/record.ts';
import type { ModelsPart } from '../../../src/report/page/data.ts';
import { NO_BROWSER, openPage, readBlocks, renderPage, startBrowser } from '../../support/browser.ts';
import type { Opened } from '../../support/browser.ts';
import { ROOT } from '../../support/cli.ts';
import { HOSTILE } from '../../support/hostile.ts';
import { passing } from '../../support/records.ts';
import { reportOf, tell } from '../../support/reports.ts';

const AXE = readFileSync(path.join(ROOT, 'node_modules/axe-core/axe.min.js'), 'utf8');

type Model = {
  readonly benchmark?: string;
  readonly name: string;
  readonly passed: number;
  readonly cost?: number;
};

/** A model that passes so many of 60 cases, for so many dollars per thousand. */
const model = ({ benchmark = 'support', name, passed, cost }: Model): CellRecord =>
  tell({
    benchmark,
    model: name,
    cases: passing(passed, 60),
    ...(cost !== undefined && { measures: { cost_usd: cost / 1000 } }),
  });

const CELLS: readonly CellRecord[] = [
  model({ name: 'small', passed: 20, cost: 0.1 }),
  model({ name: 'middle', passed: 55, cost: 2 }),
  model({ name: 'big', passed: 57, cost: 20 }),
  model({ name: 'secret', passed: 40 }),
  model({ benchmark: 'maths', name: 'small', passed: 50 }),
  model({ benchmark: 'maths', name: 'big', passed: 10 }),
];

describe('the models of the page', () => {
  it('are a part of it where a benchmark was answered by several', async () => {
    const part = readBlocks(await renderPage(reportOf([], CELLS))).get('models') as ModelsPart;
    expect(part.benchmarks.map(({ name, models }) => [name, models.length])).toEqual([
      ['support', 4],
      ['maths', 2],
    ]);
    expect(part.benchmarks[0]!.budgets.map(({ from }) => from)).toEqual([0.1, 2, 20]);
  });

  it('are no part of it where there is one', async () => {
    const html = await renderPage(reportOf([], [model({ name: 'a', passed: 3 })]));
    expect(readBlocks(html).has('models')).toBe(false);
  });
});

describe.skipIf(NO_BROWSER !== null)(
  `the models in a browser${NO_BROWSER === null ? '' : ` (${NO_BROWSER})`}`,
  () => {
    let browser: Browser;
    let opened: Opened | null = null;
    let page: Page;
    const open = async (hash = '#/models', cells = CELLS): Promise<void> => {
      await opened?.page.context().close();
      opened = await openPage(browser, await renderPage(reportOf([], cells)), hash);
      page = opened.page;
    };
    const go = async (hash: string): Promise<void> => {
      await page.evaluate(`location.hash = ${JSON.stringify(hash)}`);
    };
    const status = (): Promise<string> => page.locator('[role=status]').innerText();
    const names = (): Promise<string[]> => page.locator('tbody td:first-child').allInnerTexts();

    beforeAll(async () => {
      browser = await startBrowser();
      await open();
    });
    afterAll(() => browser.close());
    // Whatever was done, nobody was asked for anything, and nothing broke.
    afterEach(() => expect(opened?.faults).toEqual([]));

    it('stand side by side, best first, with how certain that is', async () => {
      expect(await names()).toEqual(['big', 'middle', 'secret', 'small']);
      expect(await page.locator('main').innerText()).toContain(
        'big has the highest pass rate of 4 models, 95 %, but is not distinguishable from middle; it is better than',
      );
    });

    it('are drawn with a text that says what is drawn', async () => {
      const labels = await page
        .locator('[role=img]')
        .evaluateAll((plots) => plots.map((plot) => plot.getAttribute('aria-label')));
      expect(labels).toEqual([
        'pass rate of 4 models by model; the table has the numbers',
        'pass rate of 3 models by dollars for 1 000 cases; the table has the numbers',
        'pass rate of 4 models by mean latency in seconds; the table has the numbers',
      ]);
      await expect.poll(() => page.locator('[role=img] canvas').count()).toBe(3);
    });

    it.each([
      ['2', 'Within this budget middle is the best of 2 models'],
      ['$1.99', 'Within this budget small is the only one'],
      [
        '25',
        'Within this budget big has the highest pass rate of 3 models, 95 %, but is not distinguishable from middle',
      ],
      ['0,05', 'No model whose price is known costs so little: the cheapest takes $0.10.'],
      ['much', 'A budget is a number of dollars'],
      ['-1', 'A budget is a number of dollars'],
      ['', 'Type what 1 000 cases may cost'],
    ])('name the best for a budget of %j', async (budget, said) => {
      await page.getByLabel('Budget for 1 000 cases').fill(budget);
      expect(await status()).toContain(said);
    });

    it('have the budget and the benchmark in the address', async () => {
      await page.getByLabel('Budget for 1 000 cases').fill('2');
      const address = '#/models?benchmark=support&budget=2';
      expect(await page.evaluate('location.hash')).toBe(address);
      await open(address);
      expect(await page.getByLabel('Budget for 1 000 cases').inputValue()).toBe('2');
      expect(await status()).toContain('middle is the best');
    });

    it('go from benchmark to benchmark, and back', async () => {
      await go('#/models');
      await page.getByLabel('Benchmark').selectOption('maths');
      await expect.poll(names).toEqual(['small', 'big']);
      expect(await page.locator('[role=status]').count()).toBe(0);
      await page.goBack();
      await expect.poll(() => names().then(({ length }) => length)).toBe(4);
      expect(await page.getByLabel('Benchmark').inputValue()).toBe('0');
    });

    it('show an address that names nothing as if it named none', async () => {
      await go('#/models?benchmark=none&budget=%3Cimg%3E');
      await expect.poll(status).toContain('A budget is a number');
      expect(await page.locator('h2').first().innerText()).toBe('support');
    });

    it('have no serious barrier', async () => {
      await page.evaluate(AXE);
      type Found = { violations: { id: string; impact: string }[] };
      const { violations } = await page.evaluate<Found>('axe.run()');
      expect(violations.filter(({ impact }) => /serious|critical/.test(impact))).toEqual([]);
    });

    it('show names of users as text', async () => {
      const cells = HOSTILE.map((name, index) =>
        model({ benchmark: HOSTILE[0]!, name, passed: index, cost: index }),
      );
      await open('#/models?budget=1000', cells);
      expect(await page.locator('main img, main script').count()).toBe(0);
      expect(await names()).toHaveLength(HOSTILE.length);
    });

    it('show two that are alike and cost nothing', async () => {
      await open(
        '#/models?budget=0',
        ['a', 'b'].map((name) => model({ name, passed: 60, cost: 0 })),
      );
      expect(await status()).toContain('Within this budget a and b have the same pass rate, 100 %');
    });
  },
);
