import { execFile } from 'node:child_process';
import { chmodSync, readdirSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { UserError } from '../../src/domain/problem.ts';
import { readResultsFolder } from '../../src/records/read-results.ts';
import { prepareResultsFolder, writeRun } from '../../src/records/write-run.ts';
import { ANYWHERE } from '../../src/text/reach.ts';
import { readRun } from '../support/read-records.ts';
import { createRecord, runOf } from '../support/records.ts';
import { createTempDir } from '../support/temp-dir.ts';

const summary = (content: string): { file: string; content: string }[] => [{ file: 'summary.md', content }];

const diskFull = (): Error => Object.assign(new Error('no space left on device'), { code: 'ENOSPC' });

describe('writeRun', () => {
  it('writes a file a cell, the run and the summary, and nothing else', async () => {
    using dir = createTempDir();
    const folder = path.join(dir.path, 'deep/results');
    const cells = [createRecord(['1', '0']), createRecord(['1'], { model_id: 'org/m 2' })];
    const files = await writeRun(folder, runOf(...cells), summary('# Summary\n'));
    expect(files.map((file) => path.basename(file))).toEqual([
      'b_m_20261124_100000.json',
      'b_org-m-2_20261124_100000.json',
    ]);
    expect(readdirSync(folder).sort()).toEqual([
      'b_m_20261124_100000.json',
      'b_org-m-2_20261124_100000.json',
      'run.json',
      'summary.md',
    ]);
    expect(readResultsFolder(folder)).toEqual(cells);
    expect(readRun(folder)).toEqual(runOf(...cells));
    expect(dir.read('deep/results/b_m_20261124_100000.json')).toBe(`${JSON.stringify(cells[0], null, 2)}\n`);
    expect(dir.read('deep/results/summary.md')).toBe('# Summary\n');
  });

  it('never replaces an earlier cell, and replaces the newest run', async () => {
    using dir = createTempDir();
    for (const cases of [['1'], ['0'], ['1', '1']])
      await writeRun(dir.path, runOf(createRecord(cases)), summary(cases.join()));
    expect(readdirSync(dir.path).sort()).toEqual([
      'b_m_20261124_100000.json',
      'b_m_20261124_100000_2.json',
      'b_m_20261124_100000_3.json',
      'run.json',
      'summary.md',
    ]);
    expect(readResultsFolder(dir.path).map(({ results }) => results.length)).toEqual([1, 1, 2]);
    expect(dir.read('summary.md')).toBe('1,1');
  });

  it.skipIf(process.platform === 'win32')(
    'leaves a file that it replaces to those who may read it',
    async () => {
      using dir = createTempDir();
      await writeRun(dir.path, runOf(createRecord(['1'])), []);
      const file = path.join(dir.path, 'run.json');
      chmodSync(file, 0o600);
      await writeRun(dir.path, runOf(createRecord(['1'])), []);
      expect(statSync(file).mode & 0o777).toBe(0o600);
    },
  );

  it('removes what an earlier run left and this one does not write, and nothing that no run wrote', async () => {
    using dir = createTempDir({ 'junit.xml': 'of somebody else', 'badge.json/inner': '' });
    const unwritten = ['junit.xml', 'badge.json', 'results.csv'].map((file) => ({ file, content: null }));
    const write = (more: readonly { file: string; content: string | null }[]) =>
      writeRun(dir.path, runOf(createRecord(['1'])), [...summary('new'), ...more]);
    await write(unwritten);
    expect(dir.read('junit.xml')).toBe('of somebody else');
    await write([{ file: 'results.csv', content: 'old' }]);
    await write(unwritten);
    const left = readdirSync(dir.path).filter((name) => !name.startsWith('b_m_'));
    expect(left.sort()).toEqual(['badge.json', 'run.json', 'summary.md']);
  });

  it('lets nothing of an earlier run stand beside a new one, wherever the writing ends', async () => {
    using dir = createTempDir();
    const run = runOf(createRecord(['1']));
    const names = ['summary.md', 'report.html', 'junit.xml'];
    const old = names.map((file) => ({ file, content: 'old' }));
    const look = (): string[] => readdirSync(dir.path).filter((name) => /^[a-z]+\.[a-z]+$/.test(name));
    const seen: string[][] = [];
    function* watched(isFull: boolean): Generator<string> {
      seen.push(look());
      if (isFull) throw diskFull();
      yield 'new';
    }
    await writeRun(dir.path, run, old);
    const written = names.map((file) => ({ file, content: watched(file === 'report.html') }));
    await expect(writeRun(dir.path, run, written)).rejects.toThrow(UserError);
    expect(seen).toEqual([['run.json'], ['run.json', 'summary.md']]);
    expect(look()).toEqual(['run.json', 'summary.md']);
    expect(dir.read('summary.md')).toBe('new');
  });

  it('removes an earlier run before the first cell is written', async () => {
    using dir = createTempDir();
    await writeRun(dir.path, runOf(createRecord(['1'])), summary('old'));
    const unwritable = Object.defineProperty(createRecord(['1']), 'results', {
      enumerable: true,
      get: () => {
        throw diskFull();
      },
    });
    await expect(writeRun(dir.path, runOf(unwritable), summary('new'))).rejects.toThrow(UserError);
    expect(readdirSync(dir.path)).toEqual(['b_m_20261124_100000.json']);
  });

  it('shares a folder with other processes', async () => {
    using dir = createTempDir();
    const source = path.join(import.meta.dirname, '../../src/records/write-run.ts');
    const script =
      `const { writeRun } = await import(${JSON.stringify(pathToFileURL(source).href)});` +
      `for (let i = 0; i < 20; i += 1) await writeRun(${JSON.stringify(dir.path)}, ${JSON.stringify(runOf(createRecord(['1'])))}, [{ file: 'summary.md', content: '' }]);`;
    const node = (): Promise<unknown> =>
      promisify(execFile)(process.execPath, ['--input-type=module', '-e', script]);
    await Promise.all([node(), node(), node()]);
    expect(readResultsFolder(dir.path)).toHaveLength(60);
    expect(readdirSync(dir.path)).toHaveLength(62);
  });

  it('keeps a cell that could not be asked, and why', async () => {
    using dir = createTempDir();
    const record = createRecord(['x'], { unmeasured: 'no key' });
    expect(await writeRun(dir.path, runOf(record), [])).toHaveLength(1);
    expect(readResultsFolder(dir.path)).toEqual([record]);
  });

  it('writes more than fits into one buffer', async () => {
    using dir = createTempDir();
    const record = createRecord(Array.from({ length: 2000 }, () => '011'));
    await writeRun(dir.path, runOf(record), []);
    expect(readResultsFolder(dir.path)).toEqual([record]);
  });

  it('refuses a folder that is a file', async () => {
    using dir = createTempDir();
    const folder = path.join(dir.path, 'results');
    writeFileSync(folder, '');
    expect(() => prepareResultsFolder(folder, ANYWHERE)).toThrow(UserError);
    await expect(writeRun(folder, runOf(createRecord(['1'])), [])).rejects.toThrow(
      `cannot write results to \`${folder}\``,
    );
  });
});

describe('prepareResultsFolder', () => {
  it('makes the folder and leaves nothing in it', () => {
    using dir = createTempDir();
    const folder = path.join(dir.path, 'a/b');
    prepareResultsFolder(folder, ANYWHERE);
    expect(readdirSync(folder)).toEqual([]);
  });

  it('removes what a killed run left half written', () => {
    using dir = createTempDir();
    const torn = dir.write('.llm-bench-0b0e6f0c-6d0b-4b35-8d0e-3c1f7a2b9d10.tmp', '{');
    utimesSync(torn, 0, 0);
    prepareResultsFolder(dir.path, ANYWHERE);
    expect(readdirSync(dir.path)).toEqual([]);
  });
});
