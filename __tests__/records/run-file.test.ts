import { readFileSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { Validator } from '@cfworker/json-schema';
import type { Schema } from '@cfworker/json-schema';
import { describe, expect, it } from 'vitest';
import { findResults, listResultsFiles, readEach, readResults } from '../../src/records/read-results.ts';
import { writeRun } from '../../src/records/write-run.ts';
import { problemsOf } from '../support/problems-of.ts';
import { createRecord, runOf } from '../support/records.ts';
import { createTempDir } from '../support/temp-dir.ts';

const CELLS = [
  createRecord(['1', '0'], {
    fingerprint: 'f1',
    complete: false,
    cell_cases: 9,
    rematch: { trials: 3, against: '2026-01-01', baseline: [], candidate: [] },
  }),
  createRecord(['1'], { model_id: 'org/m 2', unmeasured: 'no key' }),
];
const FILES = ['b_m_20261124_100000.json', 'b_org-m-2_20261124_100000.json'];
/** A run.json as the first version wrote it, cells and all. */
const FIRST_VERSION = JSON.stringify({ ...runOf(...CELLS), schema: 'llm-bench/run/1' });

function runFile(changes: object): string {
  return JSON.stringify({ ...runOf(), ...changes });
}

describe('run.json', () => {
  it('tells all of a run but its answers, and names the files that hold them', async () => {
    using dir = createTempDir();
    await writeRun(dir.path, runOf(...CELLS), []);
    const run = JSON.parse(dir.read('run.json')) as object;
    const [first, second] = CELLS.map(({ results: _results, rematch: _rematch, ...rest }) => rest);
    expect(run).toEqual({
      ...runOf(),
      requests: 2,
      cells: [
        { file: FILES[0], ...first },
        { file: FILES[1], ...second },
      ],
    });
    const schema = JSON.parse(readFileSync('docs/run.schema.json', 'utf8')) as Schema;
    expect(new Validator(schema, '2020-12', false).validate(run)).toMatchObject({ valid: true });
  });

  it('gives the same records in both versions', async () => {
    using dir = createTempDir({ 'old/run.json': FIRST_VERSION });
    await writeRun(path.join(dir.path, 'new'), runOf(...CELLS), []);
    for (const folder of ['old', 'new']) {
      const file = path.join(dir.path, folder, 'run.json');
      expect(readResults(file)).toEqual(CELLS);
      expect([...readEach(file)].map((one) => one.status === 'read' && one.record)).toEqual(CELLS);
    }
    const named = path.join(dir.path, 'new/run.json');
    expect(findResults(named).map(({ name }) => name)).toEqual(FILES);
    expect(listResultsFiles(named)).toEqual(
      ['run.json', ...FILES].map((name) => path.join(dir.path, 'new', name)),
    );
  });

  it.each([
    [
      'a version that is not known',
      { schema: 'llm-bench/run/9' },
      '`schema` must be llm-bench/run/1 or llm-bench/run/2, found `"llm-bench/run/9"`',
    ],
    [
      'a path as a file',
      { cells: [{ file: '../x.json', benchmark_name: 'b', model_id: 'm', timestamp: 't' }] },
      '`cells[0].file` must be the name of a results file in the same folder',
    ],
    [
      'a file that is not there',
      { cells: [{ file: 'x.json', benchmark_name: 'b', model_id: 'm', timestamp: 't' }] },
      'x.json`: there is no such file',
    ],
    ['no cell', {}, 'there are no results in'],
    ['no list of cells', { schema: 'llm-bench/run/1', cells: null }, '`cells` must be a list, found `null`'],
  ])('is refused with %s', (_, changes, message) => {
    using dir = createTempDir({ 'run.json': runFile(changes) });
    expect(problemsOf(() => readResults(path.join(dir.path, 'run.json')))).toContain(message);
  });

  it('leads to no file out of its folder by a link', async () => {
    using dir = createTempDir({ 'secret.json': JSON.stringify(CELLS[1]) });
    await writeRun(path.join(dir.path, 'results'), runOf(...CELLS), []);
    const run = dir.read('results/run.json').replace(FILES[1] ?? '', 'link.json');
    dir.write('results/run.json', run);
    symlinkSync('../secret.json', path.join(dir.path, 'results/link.json'));
    const file = path.join(dir.path, 'results/run.json');
    expect(problemsOf(() => readResults(file))).toContain('link.json: cannot be read: ');
    expect([...readEach(file)].map(({ status }) => status)).toEqual(['read', 'unreadable']);
  });
});
