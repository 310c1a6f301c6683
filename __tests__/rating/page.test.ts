import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { keepInForce } from '../../src/records/ballots/in-force.ts';
import { readBallots } from '../../src/records/ballots/read-ballots.ts';
import { NO_BROWSER, startBrowser } from '../support/browser.ts';
import { ROOT } from '../support/cli.ts';
import { createDesk, createRatedRun, serve } from '../support/rating.ts';
import { createTempDir } from '../support/temp-dir.ts';

const AXE = readFileSync(path.join(ROOT, 'node_modules/axe-core/axe.min.js'), 'utf8');

/** A page of the desk, and all that it should not have done: requests elsewhere, violations of its policy, errors. */
type Opened = { readonly page: Page; readonly faults: readonly string[] };

describe.skipIf(NO_BROWSER !== null)(`the rating page ${NO_BROWSER ?? ''}`, () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await startBrowser();
  });
  afterAll(() => browser.close());

  async function open(address: string, options: Parameters<Browser['newContext']>[0] = {}): Promise<Opened> {
    const context = await browser.newContext(options);
    const page = await context.newPage();
    const faults: string[] = [];
    page.on('request', (request) => {
      if (!request.url().startsWith(address)) faults.push(`request: ${request.url()}`);
    });
    page.on('pageerror', (error) => faults.push(`error: ${error.message}`));
    page.on('console', (message) => faults.push(`console: ${message.text()}`));
    page.on('dialog', (dialog) => void dialog.dismiss().then(() => faults.push('dialog')));
    await page.goto(address);
    return { page, faults };
  }

  async function enter(page: Page, name: string): Promise<void> {
    await page.getByLabel('Your name').fill(name);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Answer', exact: true }).waitFor();
  }

  /** Presses a key, and waits until so many answers are rated. */
  async function press(page: Page, key: string, done: number): Promise<void> {
    await page.keyboard.press(key);
    await page
      .getByRole('status')
      .filter({ hasText: `: ${done} of ` })
      .waitFor();
  }

  it('takes fifty ballots by keyboard, whatever is reloaded or taken back meanwhile', async () => {
    using dir = createTempDir();
    await using served = await serve(createDesk(dir.path, [createRatedRun(50)]));
    const { page, faults } = await open(served.address);
    await enter(page, 'Ann');
    for (let done = 1; done <= 20; done += 1) await press(page, String((done % 5) + 1), done);
    await page.keyboard.press('n');
    await page.keyboard.type('a bit curt: 5');
    await page.keyboard.press('Escape');
    await press(page, '4', 21);
    await page.reload();
    await page.getByRole('status').filter({ hasText: 'Ann: 21 of 50 rated' }).waitFor();
    await press(page, 'u', 20);
    expect(await page.getByLabel('Note').inputValue()).toBe('a bit curt: 5');
    await press(page, '2', 21);
    const skip = async (): Promise<string> => {
      const asked = await page.locator('.asked').first().innerText();
      await page.keyboard.press('s');
      await page.getByRole('status').filter({ hasText: '1 skipped' }).waitFor();
      return asked;
    };
    const skipped = await skip();
    await page.keyboard.press('u');
    await page.getByRole('status').filter({ hasText: 'Taken back. Ann: 21 of 50 rated.' }).waitFor();
    expect(await skip()).toBe(skipped);
    for (let done = 22; done <= 49; done += 1) await press(page, '3', done);
    await page.getByRole('button', { name: 'Show those that were skipped' }).click();
    await page.getByRole('heading', { name: 'Answer', exact: true }).waitFor();
    await press(page, '5', 50);
    expect(await page.locator('main').innerText()).toContain('All are rated');
    const ballots = readBallots(path.join(dir.path, 'ballots/ann.jsonl'));
    // Fifty, one that was taken back, and that it was.
    expect(ballots).toHaveLength(52);
    const counted = keepInForce(ballots);
    expect(new Set(counted.map(({ answer }) => answer)).size).toBe(50);
    expect(counted.filter(({ mark }) => mark === 2)).toHaveLength(5);
    expect(counted.find(({ note }) => note !== undefined)).toMatchObject({ mark: 2, note: 'a bit curt: 5' });
    expect(await page.title()).toBe('Rate answers');
    expect(faults).toEqual([]);
  });

  it('lets two rate at once: each in another order, and blind', async () => {
    using dir = createTempDir();
    await using served = await serve(createDesk(dir.path, [createRatedRun(8, 'pass_fail')]));
    const [ann, bob] = [await open(served.address), await open(served.address)];
    await Promise.all([enter(ann.page, 'Ann'), enter(bob.page, 'Bob')]);
    const seen: string[][] = [[], []];
    for (let done = 1; done <= 8; done += 1)
      for (const [index, { page }] of [ann, bob].entries()) {
        const text = await page.locator('main').innerText();
        expect(text).not.toMatch(/secret-model|support|q\d/);
        seen[index]?.push(/order (\d)/.exec(text)?.[1] ?? '');
        await press(page, index === 0 ? 'p' : 'f', done);
      }
    expect(seen[0]).not.toEqual(seen[1]);
    expect(seen[0]?.toSorted()).toEqual(seen[1]?.toSorted());
    for (const [name, score] of [
      ['ann', 1],
      ['bob', 0],
    ] as const)
      expect(
        keepInForce(readBallots(path.join(dir.path, `ballots/${name}.jsonl`))).map((one) => one.score),
      ).toEqual(Array.from({ length: 8 }, () => score));
    expect([...ann.faults, ...bob.faults]).toEqual([]);
  });

  it('goes on only when a ballot is on the disk', async () => {
    using dir = createTempDir();
    await using served = await serve(createDesk(dir.path, [createRatedRun(2)]));
    const { page } = await open(served.address);
    await enter(page, 'Ann');
    dir.write('ballots', 'a file, where a folder should be');
    const before = await page.locator('article').innerText();
    await page.keyboard.press('3');
    await page.getByRole('alert').filter({ hasText: 'cannot write' }).waitFor();
    expect(await page.locator('article').innerText()).toBe(before);
    await served[Symbol.asyncDispose]();
    await page.keyboard.press('3');
    await page.getByRole('alert').filter({ hasText: 'does not answer' }).waitFor();
    expect(await page.locator('article').innerText()).toBe(before);
  });

  it.each([
    ['light', 1200],
    ['dark', 360],
  ] as const)('has no finding of axe, %s, %i wide', async (colorScheme, width) => {
    using dir = createTempDir();
    await using served = await serve(createDesk(dir.path, [createRatedRun(1)]));
    const viewport = { width, height: 740 };
    const { page, faults } = await open(served.address, { colorScheme, viewport, bypassCSP: true });
    const check = async (): Promise<void> => {
      const { violations } = await page.evaluate<{ violations: { id: string }[] }>('axe.run()');
      expect(violations.map(({ id }) => id)).toEqual([]);
    };
    await page.getByLabel('Your name').waitFor();
    await page.evaluate(AXE);
    await check();
    await enter(page, 'Ann');
    await page.keyboard.press('r');
    await check();
    expect(
      await page.evaluate<boolean>(
        'document.documentElement.scrollWidth === document.documentElement.clientWidth',
      ),
    ).toBe(true);
    await press(page, '5', 1);
    await check();
    expect(faults).toEqual([]);
  });
});
