import { randomUUID } from 'node:crypto';
import { chmodSync, existsSync, linkSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readResults, readResultsFile, readResultsFolder } from '../../src/records/read-results.ts';
import { within } from '../../src/text/reach.ts';
import { createRecord } from '../support/records.ts';
import { createTempDir } from '../support/temp-dir.ts';

const NAME = 'b_m_20261124_100000.json';

function file(model: string): string {
  return JSON.stringify(createRecord(['1', '0'], { model_id: model }));
}

describe('readResultsFolder', () => {
  it('reads ours by name or by keys, in the order of names, and passes over all others', () => {
    using dir = createTempDir({
      [NAME]: file('second'),
      'a-hand-made.json': `\ufeff${file('first')}`,
      'run.json': '{"cells": []}',
      'package.json': '{"name": "x", "results": []}',
      'broken.json': '{"name": ',
      'summary.md': '# x',
      '.hidden.json': file('hidden'),
      'folder/inner.json': file('inner'),
    });
    expect(readResultsFolder(dir.path).map(({ model_id: model }) => model)).toEqual(['first', 'second']);
  });

  it('reads a file that was just written when its process was killed, which has its first name too', () => {
    using dir = createTempDir({ [NAME]: file('m'), 'other.json': file('n') });
    const name = (end: string): string => path.join(dir.path, `.llm-bench-${randomUUID()}${end}`);
    const [first, writing] = [name('.tmp'), name('.tmp')];
    linkSync(path.join(dir.path, NAME), first);
    writeFileSync(writing, '{');
    expect(readResultsFolder(dir.path)).toHaveLength(2);
    expect([existsSync(first), existsSync(writing)]).toEqual([false, true]);
    // Another name may lie anywhere.
    linkSync(path.join(dir.path, NAME), name('.json'));
    expect(() => readResultsFolder(dir.path, { reach: within(dir.path, 'here') })).toThrow('hard link');
  });

  it('names every file of ours that cannot be read', () => {
    using dir = createTempDir({
      [NAME]: '[]',
      'hand-made.json': file('m').slice(0, -5),
      'wrong.json': '{"benchmark_name": 1, "model_id": "m", "results": []}',
      'good.json': file('m'),
    });
    const read = (): unknown => readResultsFolder(dir.path);
    expect(read).toThrow(/b_m_20261124_100000\.json: the file must be a mapping/);
    expect(read).toThrow(/hand-made\.json:1:\d+: not valid JSON: the file is cut off/);
    expect(read).toThrow(/wrong\.json: `benchmark_name` must be text/);
  });

  it('reads a file through a link', () => {
    using dir = createTempDir({ 'target.txt': file('linked') });
    symlinkSync(path.join(dir.path, 'target.txt'), path.join(dir.path, 'link.json'));
    expect(readResultsFolder(dir.path)).toHaveLength(1);
  });

  it('says what is wrong with the folder itself', () => {
    using dir = createTempDir({ 'x.json': '{}' });
    expect(() => readResultsFolder(dir.path)).toThrow(`there are no results in \`${dir.path}\``);
    expect(readResultsFolder(dir.path, { mayBeEmpty: true })).toEqual([]);
    const missing = path.join(dir.path, 'none');
    expect(() => readResultsFolder(missing)).toThrow(`there is no file or folder \`${missing}\``);
    expect(() => readResultsFolder(path.join(dir.path, 'x.json'))).toThrow('is a file, not a folder');
  });
});

describe('readResultsFile', () => {
  it('refuses what is not valid UTF-8, by name and line, and does not pass it over in a folder', () => {
    using dir = createTempDir();
    const named = path.join(dir.path, 'hand-made.json');
    const text = JSON.stringify(createRecord(['1'], { model_id: 'caf\u00e9' }), null, 2);
    writeFileSync(named, Buffer.from(text, 'latin1'));
    const message = `${named}:3: the file is not valid UTF-8 text`;
    expect(() => readResultsFile(named)).toThrow(message);
    expect(() => readResultsFolder(dir.path)).toThrow(message);
    writeFileSync(path.join(dir.path, 'not-ours.json'), Buffer.from('{"a": "caf\u00e9"}', 'latin1'));
    writeFileSync(named, text);
    expect(readResultsFolder(dir.path).map(({ model_id }) => model_id)).toEqual(['caf\u00e9']);
  });

  it('refuses a file that cannot be opened, by name', () => {
    using dir = createTempDir({ 'r.json': file('m') });
    const named = path.join(dir.path, 'r.json');
    const missing = path.join(dir.path, 'missing.json');
    expect(() => readResultsFile(missing)).toThrow(`cannot read \`${missing}\`: there is no such file`);
    chmodSync(named, 0);
    // The superuser may read everything.
    if (process.getuid?.() !== 0) expect(() => readResultsFile(named)).toThrow(`${named}: cannot be read`);
  });
});

describe('readResults', () => {
  it('takes a file or a folder', () => {
    using dir = createTempDir({ [NAME]: file('m'), 'other.json': file('o') });
    expect(readResults(dir.path)).toHaveLength(2);
    expect(readResults(path.join(dir.path, NAME))).toEqual([createRecord(['1', '0'], { model_id: 'm' })]);
  });
});
