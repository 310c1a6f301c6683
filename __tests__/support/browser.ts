import { existsSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { chromium } from 'playwright-core';
import type { Browser, Page } from 'playwright-core';
import { renderForms } from '../../src/report/index.ts';
import type { Report } from '../../src/report/report.ts';
import type { Redactor } from '../../src/text/redact.ts';

const CHROMIUM = '/usr/bin/chromium';

/** Reason why no page can be tried in a browser here, for the name of what is skipped; null where one can. */
export const NO_BROWSER = existsSync(CHROMIUM) ? null : `SKIPPED: there is no ${CHROMIUM}`;

/** Starts the browser. */
export function startBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: CHROMIUM,
    args: ['--no-sandbox', '--disable-dev-shm-usage'],
  });
}

/** The file `report.html` of a report. */
export async function renderPage(report: Report, redact: Redactor = (text) => text): Promise<string> {
  const [form] = renderForms(report, redact, ['page']);
  let text = '';
  for await (const piece of form?.content ?? []) text += piece;
  return text;
}

/** What a page holds, by the names of its blocks. */
export function readBlocks(html: string): Map<string, unknown> {
  const blocks = html.matchAll(
    /<script type="application\/octet-stream" id="block-([^"]+)">([^<]*)<\/script>/g,
  );
  return new Map(
    Array.from(blocks, ([, name = '', base64 = '']) => [
      name,
      JSON.parse(gunzipSync(Buffer.from(base64, 'base64')).toString()) as unknown,
    ]),
  );
}

/** A page in a browser, and all that it should not have done there: requests, violations of its policy, errors. */
export type Opened = { readonly page: Page; readonly faults: readonly string[] };

/** Address under which pages are opened; nothing answers there but this. */
const ORIGIN = 'http://report.invalid';

/** Opens a page in a browser that answers no request but the one for it. */
export async function openPage(browser: Browser, html: string, hash = ''): Promise<Opened> {
  const context = await browser.newContext({ viewport: { width: 1200, height: 900 } });
  const faults: string[] = [];
  await context.route('**/*', async (route) => {
    const { pathname, origin } = new URL(route.request().url());
    if (origin === ORIGIN && pathname === '/report.html') {
      await route.fulfill({ contentType: 'text/html', body: html });
      return;
    }
    faults.push(`request: ${route.request().url()}`);
    await route.abort();
  });
  const page = await context.newPage();
  page.on('pageerror', (error) => faults.push(`error: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') faults.push(`console: ${message.text()}`);
  });
  page.on('dialog', (dialog) => {
    faults.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  await page.addInitScript(
    "addEventListener('securitypolicyviolation', (event) => console.error('policy: ' + event.violatedDirective + ' ' + event.blockedURI));",
  );
  await page.goto(`${ORIGIN}/report.html${hash}`);
  await page.locator('main > *').first().waitFor();
  return { page, faults };
}
