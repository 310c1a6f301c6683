/** The pictures of README.md: the comment and the page, from the demo, in a real browser (`npm run build` first). */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import type { Browser } from 'playwright-core';
import { renderComment } from './pictures/comment.ts';

const root = path.join(import.meta.dirname, '..');
const pictures = path.join(root, 'docs', 'pictures');
const THEMES = ['light', 'dark'] as const;
/** Width of a comment on GitHub with its frame, and how much of a picture a reader takes in. */
const COMMENT = { width: 812, height: 706 };
const PAGE = { width: 1000, height: 720 };
const PAINT_MARKS = readFileSync(path.join(import.meta.dirname, 'pictures', 'paint-marks.js'), 'utf8');

function run(config: string, results: string, ...more: string[]): void {
  const args = ['--config', `datasets/support/${config}.config.yml`, '--model', 'smollm2'];
  const all = ['run', ...args, '--results', results, '--fail-on', 'never', ...more];
  const { status } = spawnSync(process.execPath, ['dist/cli.js', ...all], { cwd: root, stdio: 'ignore' });
  if (status !== 0) throw new Error(`the demo ended with ${String(status)}`);
}

async function shoot(
  browser: Browser,
  file: string,
  name: string,
  size: { readonly width: number; readonly height: number },
): Promise<void> {
  for (const colorScheme of THEMES) {
    const page = await browser.newPage({ viewport: size, colorScheme });
    await page.goto(pathToFileURL(file).href);
    await page.evaluate('document.fonts.ready');
    await page.locator('table').first().waitFor();
    await page.evaluate(PAINT_MARKS);
    await page.screenshot({ path: path.join(pictures, `${name}-${colorScheme}.png`) });
    await page.close();
  }
}

const folder = mkdtempSync(path.join(tmpdir(), 'llm-bench-pictures-'));
const browser = await chromium.launch({
  executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-dev-shm-usage'],
});
try {
  const results = path.join(folder, 'results');
  run('before', results);
  run('after', results, '--compare');
  const comment = path.join(folder, 'comment.html');
  writeFileSync(comment, renderComment(readFileSync(path.join(results, 'summary.md'), 'utf8')));
  await shoot(browser, comment, 'comment', COMMENT);
  await shoot(browser, path.join(results, 'report.html'), 'page', PAGE);
} finally {
  await browser.close();
  rmSync(folder, { recursive: true });
}
