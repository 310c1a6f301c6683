import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { writeRun } from '../../src/records/write-run.ts';
import { isResultsFileName } from '../../src/records/file-name.ts';
import { listFormFiles, readableFile, renderForms, reportForms } from '../../src/report/index.ts';
import type { RenderedForm } from '../../src/report/index.ts';
import type { PackedForm, Report, ReportForm, TextForm } from '../../src/report/report.ts';
import { createRedactor } from '../../src/text/redact.ts';
import { readBlocks } from '../support/browser.ts';
import { passing, runOf } from '../support/records.ts';
import { reportOf, tell } from '../support/reports.ts';
import { SCENES } from '../support/scenes.ts';
import { createTempDir } from '../support/temp-dir.ts';

const KEY = 'sk-canary-Zk3jQ9xV7bT2mW8r';
const redact = createRedactor([KEY]);

async function textOf(content: AsyncIterable<string>): Promise<string> {
  let text = '';
  for await (const piece of content) text += piece;
  return text;
}

/** Does something while there is one form more, by the name `extra`. */
async function withForm<T>(form: ReportForm, act: () => Promise<T>): Promise<T> {
  const forms = reportForms as Record<string, ReportForm>; // read-only to the program
  forms['extra'] = form;
  try {
    return await act();
  } finally {
    delete forms['extra'];
  }
}

const FORMS = Object.entries(reportForms);
const FILES = FORMS.map(([, { file }]) => file);

const render = (report: Report, formats = Object.keys(reportForms)): RenderedForm[] =>
  renderForms(report, redact, formats);

/** A report of a cell whose benchmark is named by the key. */
const keyed = (): ReturnType<typeof reportOf> =>
  reportOf([], [tell({ benchmark: `about ${KEY}`, cases: passing(2, 4) })]);

describe('reportForms', () => {
  it('write each to a file of its own', () => {
    expect(FILES).toContain('summary.md');
    expect(new Set(FILES).size).toBe(FILES.length);
  });

  it('never write over a file of the results', () => {
    for (const file of FILES) {
      expect(file).not.toMatch(/^run\.json$|^journal|^\.|[\\/]/);
      expect(isResultsFileName(file)).toBe(false);
    }
  });

  it('leave what reads every `.json` of a folder as a result alone, unless they are asked for', () => {
    for (const { file, isOnDemand = false } of Object.values(reportForms))
      expect(file.endsWith('.json') && !isOnDemand).toBe(false);
  });

  const all = Object.entries(SCENES).flatMap(([scene, report]) =>
    FILES.map((file) => [file, scene, report] as const),
  );
  it.each(all)('render %s of %s', async (file, _scene, report) => {
    const form = render(report()).find((one) => one.file === file)!;
    expect(await textOf(form.content)).toMatch(/\S[^]*\n$/);
  });
});

describe('renderForms', () => {
  it.each(FILES)('hides the keys in %s', async (file) => {
    const form = render(keyed()).find((one) => one.file === file)!;
    const written = await textOf(form.content);
    const text = written + JSON.stringify([...readBlocks(written)]);
    // A badge names no benchmark.
    if (file !== 'badge.json') expect(text).toContain('about ***');
    expect(text).not.toContain(KEY);
  });

  it('renders the named forms alone, in the order of the registry', () => {
    const formats = ['badge', 'markdown', 'csv'];
    expect(render(keyed(), formats).map(({ file }) => file)).toEqual([
      'summary.md',
      'results.csv',
      'badge.json',
    ]);
    expect(listFormFiles(formats)).toEqual(['summary.md', 'results.csv', 'badge.json']);
  });

  it('renders nothing before it is read', () => {
    let rendered = 0;
    const form = {
      file: 'lazy.txt',
      render: async function* (): AsyncGenerator<string> {
        rendered += 1;
        yield await Promise.resolve('');
      },
    };
    return withForm(form, async () => {
      const last = render(keyed()).at(-1)!;
      expect(rendered).toBe(0);
      await textOf(last.content);
      expect(rendered).toBe(1);
    });
  });
});

describe('readableFile', () => {
  it('is the page, where it is not chosen the summary', () => {
    expect(readableFile(['markdown', 'page'])).toBe('report.html');
    expect(readableFile(['markdown', 'junit'])).toBe('summary.md');
  });
});

describe('a form that packs what it holds', () => {
  const form: PackedForm = {
    file: 'packed.txt',
    list: () => [
      { name: 'a', value: { key: `the key is ${KEY}`, numbers: [1, 2.5, null], list: [{ text: KEY }] } },
      { name: 'b', value: ['nothing'] },
    ],
    pack: async function* (blocks) {
      for await (const { name, value } of blocks)
        yield `${name} ${Buffer.from(JSON.stringify(value)).toString('base64')}\n`;
    },
  };

  it('gets it without keys', () =>
    withForm(form, async () => {
      const lines = (await textOf(render(keyed()).at(-1)!.content)).trimEnd().split('\n');
      const held = lines.map((line) => {
        const [name, base64 = ''] = line.split(' ');
        return [name, JSON.parse(Buffer.from(base64, 'base64').toString())] as const;
      });
      expect(held).toEqual([
        ['a', { key: 'the key is ***', numbers: [1, 2.5, null], list: [{ text: '***' }] }],
        ['b', ['nothing']],
      ]);
    }));
});

describe('a form that writes piece by piece', () => {
  const PIECES = 5000;
  const form: TextForm = {
    file: 'pieces.txt',
    render: async function* () {
      for (let index = 0; index < PIECES; index += 1) {
        if (index % 100 === 0) await Promise.resolve();
        yield `${index}: the key is ${KEY}\n`;
      }
    },
  };
  const written = (): Promise<string> =>
    withForm(form, async () => {
      using dir = createTempDir();
      await writeRun(dir.path, runOf(tell({ cases: ['1'] })), render(keyed(), ['markdown', 'extra']));
      return dir.read('pieces.txt');
    });

  it('is written whole', async () => {
    const lines = (await written()).trimEnd().split('\n');
    expect(lines).toHaveLength(PIECES);
    expect([lines[0], lines.at(-1)]).toEqual(['0: the key is ***', '4999: the key is ***']);
  });

  it('is written without a key in any piece', async () => {
    expect(await written()).not.toContain(KEY);
  });

  it('leaves no half of a file where it breaks', async () => {
    using dir = createTempDir();
    const broken: TextForm = {
      file: 'pieces.txt',
      render: async function* () {
        yield* form.render(keyed());
        throw new Error('broken');
      },
    };
    const run = runOf(tell({ cases: ['1'] }));
    const writing = withForm(broken, () => writeRun(dir.path, run, render(keyed(), ['markdown', 'extra'])));
    await expect(writing).rejects.toThrow('broken');
    expect(readdirSync(dir.path).filter((name) => !name.endsWith('.json'))).toEqual(['summary.md']);
  });
});
