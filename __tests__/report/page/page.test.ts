import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Outcome } from '../../../src/domain/record.ts';
import { readAssets } from '../../../src/report/page/assets.ts';
import type { CaseDetail } from '../../../src/report/page/data.ts';
import { createRedactor } from '../../../src/text/redact.ts';
import { NO_BROWSER, openPage, readBlocks, renderPage, startBrowser } from '../../support/browser.ts';
import { createResult, recordOf } from '../../support/records.ts';
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

  it('holds no key, whatever repeats it', async () => {
    const key = 'sk-canary-Zk3jQ9xV7bT2mW8r';
    const said = `it is ${key} indeed`;
    const result = createResult(said, '10', {
      input: said,
      expected: { [said]: [said] },
      tags: [said],
      difficulty: said,
      criteria: [said],
      metadata: { [said]: said },
    });
    const trial: Outcome = {
      passed: false,
      output: said,
      reasoning: said,
      scores: { [said]: 0 },
      explanations: { [said]: said },
      answers: { [said]: said },
    };
    const record = recordOf([{ ...result, trials: [trial, { ...trial, error: said, passed: null }] }], {
      benchmark_name: said,
      model_id: said,
      recipe: { prompt: said, system_prompt: said, model: {} },
    });
    const html = await renderPage(reportOf([record], [record]), createRedactor([key]));
    const held = JSON.stringify([...readBlocks(html)]);
    expect(html + held).not.toContain('canary');
    expect(held.split('it is *** indeed').length).toBeGreaterThan(20);
  });

  it('is made of whatever files of other tools hold', async () => {
    const odd = { input: [{ role: 'x' }], answers: null, attempts: 'many', messages: 7, expected: undefined };
    const results = [0, 1].map((index) => createResult(`c${index}`, '1', odd as unknown as object));
    const html = await renderPage(reportOf([], [recordOf(results)]));
    expect(readBlocks(html).get('cases-0')).toMatchObject([
      { messages: [{ role: 'user', content: '[{"role":"x"}]' }] },
      {},
    ]);
  });

  it('cuts the longest texts alike where there is too much of them', async () => {
    const output = 'word '.repeat(4_000);
    const results = Array.from({ length: 9_000 }, (_, index) =>
      createResult(`c${index}`, '1', { output: index % 10 === 0 ? 'short' : output }),
    );
    const html = await renderPage(reportOf([], [recordOf(results)]));
    const [first, second] = readBlocks(html).get('cases-0') as CaseDetail[];
    expect(first?.now?.trials[0]).toMatchObject({ output: 'short', isCut: false });
    expect(second?.now?.trials[0]).toMatchObject({ output: `${output.slice(0, 10_000)}…`, isCut: true });
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
