import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { writeRun } from '../../src/records/write-run.ts';
import { renderForms, reportForms } from '../../src/report/index.ts';
import type { PackedForm, ReportForm, TextForm } from '../../src/report/report.ts';
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

/** Does something while there is one form more. */
async function withForm<T>(form: ReportForm, act: () => Promise<T>): Promise<T> {
  const forms = reportForms as ReportForm[]; // read-only to the program
  forms.push(form);
  try {
    return await act();
  } finally {
    forms.splice(forms.indexOf(form), 1);
  }
}

/** A report of a cell whose benchmark is named by the key. */
const keyed = (): ReturnType<typeof reportOf> =>
  reportOf([], [tell({ benchmark: `about ${KEY}`, cases: passing(2, 4) })]);

describe('reportForms', () => {
  it('write each to a file of its own', () => {
    const files = reportForms.map(({ file }) => file);
    expect(files).toContain('summary.md');
    expect(new Set(files).size).toBe(files.length);
  });

  it('never write over a file of the results', () => {
    for (const { file } of reportForms) expect(file).not.toMatch(/\.json$|^\.|[\\/]/);
  });

  const all = Object.entries(SCENES).flatMap(([scene, report]) =>
    reportForms.map(({ file }) => [file, scene, report] as const),
  );
  it.each(all)('render %s of %s', async (file, _scene, report) => {
    const form = renderForms(report(), redact).find((one) => one.file === file)!;
    expect(await textOf(form.content)).toMatch(/\S[^]*\n$/);
  });
});

describe('renderForms', () => {
  it.each(reportForms.map(({ file }) => file))('hides the keys in %s', async (file) => {
    const form = renderForms(keyed(), redact).find((one) => one.file === file)!;
    const written = await textOf(form.content);
    const text = written + JSON.stringify([...readBlocks(written)]);
    expect(text).toContain('about ***');
    expect(text).not.toContain(KEY);
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
      const last = renderForms(keyed(), redact).at(-1)!;
      expect(rendered).toBe(0);
      await textOf(last.content);
      expect(rendered).toBe(1);
    });
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
      const lines = (await textOf(renderForms(keyed(), redact).at(-1)!.content)).trimEnd().split('\n');
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
      await writeRun(dir.path, runOf(tell({ cases: ['1'] })), renderForms(keyed(), redact));
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
    const writing = withForm(broken, () => writeRun(dir.path, run, renderForms(keyed(), redact)));
    await expect(writing).rejects.toThrow('broken');
    expect(readdirSync(dir.path).filter((name) => !name.endsWith('.json'))).toEqual([
      'report.html',
      'summary.md',
    ]);
  });
});
