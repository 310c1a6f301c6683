import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readAssets } from '../../../src/report/page/assets.ts';
import { NO_BROWSER, openPage, readBlocks, renderPage, startBrowser } from '../../support/browser.ts';
import { SCENES } from '../../support/scenes.ts';
import { reportOf } from '../../support/reports.ts';

const scene = (name: string): Promise<string> => {
  const make = SCENES[name];
  if (make === undefined) throw new Error(`there is no scene ${name}`);
  return renderPage(make());
};

describe('the page', () => {
  it('is small without data', async () => {
    const html = await renderPage(reportOf([], []));
    expect(Buffer.byteLength(html)).toBeLessThan(400 * 1024);
  });

  it('allows nothing but its own program and style', async () => {
    const html = await scene('regression');
    const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1] ?? '';
    expect(policy.split('; ')).toEqual([
      "default-src 'none'",
      expect.stringMatching(/^script-src 'sha256-[\w+/]+='$/),
      expect.stringMatching(/^style-src 'sha256-[\w+/]+='$/),
      "base-uri 'none'",
      "form-action 'none'",
    ]);
  });

  it('is the same from the same report', async () => {
    expect(await scene('several-models')).toBe(await scene('several-models'));
  });

  it('holds a program and a style that cannot end early', async () => {
    const { script, style } = await readAssets();
    expect(script).not.toMatch(/<\/script|<!--/i);
    expect(style).not.toMatch(/<\/style/i);
  });

  it('shows what others said as nothing but data', async () => {
    const html = await scene('hostile');
    const outside = html.replaceAll(
      /<script[^]*?<\/script>|<style>[^]*?<\/style>|<title>[^<]*<\/title>|<h1>[^<]*<\/h1>/g,
      '',
    );
    expect(outside).not.toContain('evil');
    expect(JSON.stringify([...readBlocks(html)])).toContain('evil');
  });
});

describe.skipIf(NO_BROWSER !== null)(
  `the page in a browser${NO_BROWSER === null ? '' : ` (${NO_BROWSER})`}`,
  () => {
    let browser: Browser;
    beforeAll(async () => {
      browser = await startBrowser();
    });
    afterAll(() => browser.close());

    it.each(Object.keys(SCENES))('shows %s, and asks nobody for anything', async (name) => {
      const { page, faults } = await openPage(browser, await scene(name));
      expect(await page.locator('h1').innerText()).toMatch(/\S/);
      expect(await page.locator('main').innerText()).toMatch(/\S/);
      expect(faults).toEqual([]);
      await page.context().close();
    });
  },
);
