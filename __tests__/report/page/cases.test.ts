import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { NO_BROWSER, openPage, renderPage, startBrowser } from '../../support/browser.ts';
import type { Opened } from '../../support/browser.ts';
import { ROOT } from '../../support/cli.ts';
import { HOSTILE } from '../../support/hostile.ts';
import { createPageReport } from '../../support/page-report.ts';
import { createResult, recordOf } from '../../support/records.ts';
import { reportOf } from '../../support/reports.ts';

const AXE = readFileSync(path.join(ROOT, 'node_modules/axe-core/axe.min.js'), 'utf8');

let browser: Browser;
let opened: Opened;
let page: Page;

/** Ids of the rows that are there, sorted. */
async function listIds(): Promise<string[]> {
  return (await page.locator('.item .id').allTextContents()).sort();
}

const shows = (...ids: readonly string[]): Promise<void> => expect.poll(listIds).toEqual(ids.toSorted());
const count = (): Promise<string> => page.locator('main [role=status]').first().innerText();

async function go(hash: string): Promise<void> {
  await page.evaluate(`location.hash = ${JSON.stringify(hash)}`);
}

async function goToCase(model: number, id: string): Promise<void> {
  await go(`#/cases?case=${encodeURIComponent(`${model}:${id}`)}`);
  await expect.poll(() => page.locator('article h2').textContent()).toBe(id);
}

async function open(html: string): Promise<void> {
  opened = await openPage(browser, html, '#/cases');
  page = opened.page;
}

describe.skipIf(NO_BROWSER !== null)(`cases${NO_BROWSER === null ? '' : ` (${NO_BROWSER})`}`, () => {
  beforeAll(async () => {
    browser = await startBrowser();
    await open(await renderPage(createPageReport()));
  });
  afterAll(() => browser.close());
  // Whatever was done, nobody was asked for anything, and nothing broke.
  afterEach(() => expect(opened.faults).toEqual([]));

  it.each([
    ['verdict=newly_failing', ['lost']],
    ['verdict=newly_passing', ['won']],
    ['verdict=failing&model=gpt-4', ['lost']],
    ['verdict=unstable&model=gpt-4', ['lost', 'shaky']],
    ['verdict=fresh', ['broken', 'new', 'unsure']],
    ['verdict=errored', ['broken']],
    ['verdict=pending', ['unsure']],
    ['verdict=missing', ['gone']],
    ['tag=parcels', ['lost', 'won']],
    ['tag=parcels&verdict=newly_passing', ['won']],
    ['difficulty=hard', ['lost']],
    ['evaluator=by:tone&model=gpt-4', ['lost']],
    ['evaluator=lower:tone', ['lost']],
    ['text=PARCEL+OF+won&model=gpt-4', ['won']],
    ['text=nobody', ['lost']],
    ['text=rude+word', ['lost']],
    ['text=know+all', ['new']],
    ['tag=nobody-has-this', []],
  ])('that %s chooses are shown, and only they', async (query, ids) => {
    await go(`#/cases?${query}`);
    await shows(...ids);
    await expect.poll(count).toBe(`${ids.length} of 53 cases`);
  });

  it('are chosen by the controls, with an address for each choice, and back again', async () => {
    await go('#/cases');
    await page.getByLabel('Result').selectOption({ label: 'newly failing (1)' });
    await page.waitForURL(/verdict=newly_failing/);
    await shows('lost');
    await page.getByLabel('Result').selectOption('newly_passing');
    await page.waitForURL(/verdict=newly_passing/);
    await shows('won');
    await page.goBack();
    await page.waitForURL(/verdict=newly_failing/);
    await shows('lost');
    expect(await page.getByLabel('Result').inputValue()).toBe('newly_failing');
    await page.goBack();
    await expect.poll(count).toBe('53 of 53 cases');
    await page.getByLabel('Text', { exact: true }).fill('rude word');
    await page.waitForURL(/text=rude\+word/);
    await shows('lost');
    await page.getByRole('button', { name: 'Show all' }).click();
    await page.waitForURL(/#\/cases$/);
    await expect.poll(count).toBe('53 of 53 cases');
  });

  it('are shown one by one with all that is known of them', async () => {
    await go('#/cases?verdict=newly_failing');
    await page.getByRole('link', { name: 'lost' }).click();
    await page.waitForURL(/case=1%3Alost/);
    const article = page.getByRole('article', { name: 'Case lost' });
    const text = await article.innerText();
    for (const part of [
      'support on gpt-4',
      'newly failing',
      'must pass',
      'hard',
      '#angry',
      'Where is the parcel of lost?',
      'A-1042',
      'be polite',
      'Now: passed 1 of 3',
      'Before: passed 3 of 3',
      'the judge found a rude word',
      'tone 0.2',
      '1.2 s · 40 tokens in, 8 out · $0.0004',
    ])
      expect(text).toContain(part);
    const change = article.locator('h3:has-text("word by word") + pre');
    expect((await change.locator('del').allInnerTexts()).join(' ')).toContain('1042');
    expect((await change.locator('ins').allInnerTexts()).join(' ')).toContain('lost');
    await article.getByText('Prompt (changed)').click();
    expect(await article.locator('details ins').allTextContents()).toEqual([' briefly']);
    await page.goBack();
    await page.getByText('Choose a case.').waitFor();
  });

  it('have an address each', async () => {
    await goToCase(2, 'shaky');
    expect(await page.locator('.row[aria-current] .id').innerText()).toBe('shaky');
    expect(await page.locator('.facts').innerText()).toContain('support on claude');
    await go('#/cases?case=1%3Anobody');
    await page.getByText('This page has no such case.').waitFor();
  });

  it('are reached by keys', async () => {
    await go('#/cases');
    await page.reload();
    await page.locator('.row').first().waitFor();
    await page.keyboard.press('Tab');
    expect(await page.locator(':focus').innerText()).toBe('Skip to the content');
    await page.keyboard.press('Enter');
    expect(await page.locator(':focus').getAttribute('id')).toBe('main');
    for (let tabs = 0; tabs < 20 && (await page.locator('.row:focus').count()) === 0; tabs += 1)
      await page.keyboard.press('Tab');
    const focused = (): Promise<string | null> => page.locator('.row:focus .id').textContent();
    expect(await focused()).toBe('lost');
    await page.keyboard.press('End');
    await expect.poll(focused).toBe('plain-19');
    await page.keyboard.press('Home');
    await expect.poll(focused).toBe('lost');
    await page.keyboard.press('ArrowDown');
    await expect.poll(focused).toBe('broken');
    await page.keyboard.press('Enter');
    await page.getByRole('article', { name: 'Case broken' }).waitFor();
    expect(await page.evaluate('getComputedStyle(document.activeElement).outlineStyle')).toBe('solid');
  });

  it('are copied as YAML that says the same', async () => {
    await goToCase(1, 'lost');
    // Here there is no clipboard, and then there is.
    await page.getByRole('button', { name: 'Copy case as YAML' }).click();
    const byHand = await page.getByLabel('To copy').inputValue();
    expect(parse(byHand)).toEqual([
      {
        id: 'lost',
        input: 'Where is the parcel of lost?',
        expected: 'A-1042',
        criteria: ['be polite'],
        tags: ['parcels', 'angry'],
        difficulty: 'hard',
        must_pass: true,
        metadata: { channel: 'mail' },
      },
    ]);
    await page.evaluate(
      "Object.defineProperty(navigator, 'clipboard', { value: { writeText: async (text) => { globalThis.copied = text; } } })",
    );
    await page.getByRole('button', { name: 'Copy case as YAML' }).click();
    await page.getByText('copied').waitFor();
    expect(await page.evaluate('globalThis.copied')).toBe(byHand);
  });

  it('say which tags and which evaluators carry the change, and lead to their cases', async () => {
    await go('#/cases?model=gpt-4');
    await page.getByText('What carries the change').click();
    const table = page.getByRole('region', { name: 'support on gpt-4, by tag' });
    expect((await table.locator('tbody tr').allInnerTexts()).map((row) => row.split('\t'))).toEqual([
      ['angry', '1', '100 %', '33.3 %', '-66.7 points', '1', '0'],
      ['refunds', '1', '100 %', '100 %', '0 points', '0', '0'],
      ['parcels', '2', '50 %', '66.7 %', '+16.7 points', '1', '1'],
    ]);
    await page.getByRole('region', { name: 'by score' }).getByRole('link', { name: 'tone' }).click();
    await page.waitForURL(/evaluator=lower%3Atone/);
    await shows('lost');
  });

  it.each(['light', 'dark'] as const)(
    'have no serious fault for who reads otherwise, %s',
    async (colorScheme) => {
      await page.emulateMedia({ colorScheme });
      await goToCase(1, 'lost');
      for (const view of ['cases', 'verdict']) {
        if (view === 'verdict') await go('#/verdict');
        await page.locator(`.view-${view}`).waitFor();
        await page.evaluate(AXE);
        type Found = { violations: { id: string; impact: string; nodes: { html: string }[] }[] };
        const { violations } = await page.evaluate<Found>('axe.run()');
        const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
        expect(serious.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
      }
    },
  );
});

describe.skipIf(NO_BROWSER !== null)(`hostile cases${NO_BROWSER === null ? '' : ` (${NO_BROWSER})`}`, () => {
  beforeAll(async () => {
    browser = await startBrowser();
  });
  afterAll(() => browser.close());

  it('are shown as text, whatever is in their fields', async () => {
    const results = HOSTILE.map((text) =>
      createResult(text, '0', {
        input: text,
        output: text,
        expected: text,
        tags: [text],
        difficulty: text,
        criteria: [text],
        metadata: { [text]: text },
        reasoning: text,
        scores: { [text]: 0.5 },
        explanations: { [text]: text },
        answers: { [text]: text },
        finish_reason: text,
      }),
    );
    const [prompt = '', model = ''] = HOSTILE.slice(12);
    const cell = (id: string): ReturnType<typeof recordOf> =>
      recordOf(results, {
        benchmark_name: prompt,
        model_id: id,
        recipe: { prompt, system_prompt: model, model: {} },
      });
    const all = [cell(prompt), cell(model)];
    await open(await renderPage(reportOf(all, all)));
    for (const text of HOSTILE) {
      await goToCase(1, text);
      expect(await page.locator('article pre').first().textContent()).toBe(text);
    }
    const others = 'script[src], img, iframe, object, embed, form[action], a:not([href^="#"])';
    expect(await page.locator(others).count()).toBe(0);
    expect(opened.faults).toEqual([]);
  });
});

describe.skipIf(NO_BROWSER !== null)(`50 000 cases${NO_BROWSER === null ? '' : ` (${NO_BROWSER})`}`, () => {
  beforeAll(async () => {
    browser = await startBrowser();
  });
  afterAll(() => browser.close());

  it('are all there, few of them in the document at once', async () => {
    const side = (mark: (index: number) => string): ReturnType<typeof recordOf> =>
      recordOf(
        Array.from({ length: 50_000 }, (_, index) =>
          createResult(`case-${index}`, mark(index), {
            input: `What is ${index} plus ${index}?`,
            output: `It is ${2 * index}, as anybody can tell who adds ${index} to itself.`,
            tags: [`tag-${index % 7}`],
          }),
        ),
      );
    const now = side((index) => (index % 100 === 0 ? '0' : '1'));
    await open(await renderPage(reportOf([side(() => '1')], [now])));
    await goToCase(1, 'case-49999');
    await expect.poll(count).toBe('50,000 of 50,000 cases');
    expect(await page.locator('.item').count()).toBeLessThan(60);
    expect(await page.locator('.row[aria-current] .id').innerText()).toBe('case-49999');
    await page.getByLabel('Result').selectOption('newly_failing');
    await expect.poll(count).toBe('500 of 50,000 cases');
    await page.getByLabel('Text', { exact: true }).fill('it is 99800,');
    await expect.poll(count).toBe('1 of 50,000 cases');
    expect(await listIds()).toEqual(['case-49900']);
    expect(opened.faults).toEqual([]);
  }, 120_000);
});
