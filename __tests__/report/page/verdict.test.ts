import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { renderMarkdown } from '../../../src/report/markdown/render-markdown.ts';
import type { VerdictPart } from '../../../src/report/page/data.ts';
import type { Report } from '../../../src/report/report.ts';
import { plainPhrase } from '../../../src/text/phrase.ts';
import { NO_BROWSER, openPage, readBlocks, renderPage, startBrowser } from '../../support/browser.ts';
import { createPageReport } from '../../support/page-report.ts';
import { SCENES } from '../../support/scenes.ts';

/** The scenes whose names are plain, so that both forms spell them alike. */
const PLAIN = Object.entries(SCENES).filter(([name]) => name !== 'hostile');

const report: Report = {
  ...createPageReport(),
  acceptance: { status: 'offered' },
  against: [{ timeMs: Date.parse('2026-11-23T10:01:00Z'), commit: 'abcdef0123456789' }],
  repeat: { config: null, folder: 'evals' },
  notes: [['the config was moved']],
};

/** Text of Markdown and HTML without their marks, and the spaces that these need. */
function strip(markdown: string): string {
  const text = markdown
    .replaceAll(/<[^>]+>|[`*]/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&amp;', '&');
  return text.replaceAll(/\s+(?=[;\s])/g, '');
}

describe('the verdict of the page', () => {
  it.each(PLAIN)('of %s says what the comment says', async (_name, make) => {
    const blocks = readBlocks(await renderPage(make()));
    const { title } = blocks.get('head') as { title: string };
    const { cells, next, cases, notes, small } = blocks.get('verdict') as VerdictPart;
    const said = strip(renderMarkdown(make())).toLowerCase();
    expect(cells.length).toBeGreaterThan(0);
    const sentences = [title, ...next, cases?.title ?? '', ...[...notes, ...small].map(plainPhrase)];
    // Failing cases are told in the comment by a fold of each cell.
    for (const sentence of sentences.filter((one) => !/failing cases?$/.test(one)))
      expect(said).toContain(strip(sentence).toLowerCase());
  });

  it('names the cases that tell most, and how to ask them again', async () => {
    const part = readBlocks(await renderPage(report)).get('verdict') as VerdictPart;
    expect(part.cases).toEqual({
      title: '1 case fails now that passed before',
      groups: [
        {
          address: '1:lost',
          id: 'lost',
          cell: 'support on gpt-4',
          input: 'Where is the parcel of lost?',
          before: { share: 'passed 3 of 3, score 0.95', output: 'It is A-1042 and on its way.' },
          now: { share: 'passed 1 of 3, score 0.10', output: 'It is lost and on nobody’s way.' },
          why: 'exact_match: differs from "A-1042"; tone: the judge found a rude word',
          more: '',
          alike: [],
        },
      ],
    });
    expect(part.command).toBe(
      'cd evals && llm-bench run --benchmark support --model gpt-4 --case lost --compare',
    );
  });
});

describe.skipIf(NO_BROWSER !== null)(
  `the verdict in a browser${NO_BROWSER === null ? '' : ` (${NO_BROWSER})`}`,
  () => {
    let browser: Browser;
    let page: Page;
    let faults: readonly string[];
    beforeAll(async () => {
      browser = await startBrowser();
      ({ page, faults } = await openPage(browser, await renderPage(report)));
    });
    afterAll(() => browser.close());

    it('is what is seen first', async () => {
      const text = await page.locator('body').innerText();
      for (const part of [
        'support on gpt-4',
        '1 case fails now that passed before',
        'before: passed 3 of 3',
        'because:',
        'Compared with the run of commit abcdef0, 1 day old.',
        'llm-bench: accept',
        'cd evals && llm-bench run',
        'the config was moved',
      ])
        expect(text).toContain(part);
      expect(text).not.toContain('`');
    });

    it('leads to its cases, and back', async () => {
      await page.getByRole('link', { name: 'lost' }).click();
      await page.getByRole('article', { name: 'Case lost' }).waitFor();
      expect(await page.locator('nav [aria-current=page]').innerText()).toBe('Cases');
      await page.goBack();
      await page.locator('.view-verdict').waitFor();
      await page.locator('.view-verdict ul a').first().click();
      await page.waitForURL(/#\/cases\?benchmark=support&model=/);
      await page.goBack();
      await page.locator('.view-verdict').waitFor();
      expect(faults).toEqual([]);
    });

    it('prints without what only a screen needs', async () => {
      await page.emulateMedia({ media: 'print' });
      expect(await page.locator('nav').isVisible()).toBe(false);
      expect(await page.locator('h1').isVisible()).toBe(true);
      expect((await page.pdf()).length).toBeGreaterThan(1000);
      await page.emulateMedia({ media: 'screen' });
    });
  },
);
