import { readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readResultsFolder } from '../../src/records/read-results.ts';
import { saveRun } from '../../src/records/save-run.ts';
import { ANYWHERE } from '../../src/text/reach.ts';
import { createRecord, runOf } from '../support/records.ts';
import { createTempDir } from '../support/temp-dir.ts';

const RECORD = createRecord(['1', '0']);

/** A file beside the results, once: what is read again is empty. */
function* once(): Generator<string> {
  yield '# Summary\n';
}
const renderBeside = () => [{ file: 'summary.md', content: once() }];

describe('saveRun', () => {
  it('writes into the results folder', async () => {
    using dir = createTempDir();
    const folder = path.join(dir.path, 'results');
    const saved = await saveRun({ folder, reach: ANYWHERE, spare: dir.path }, runOf(RECORD), renderBeside);
    expect(saved).toMatchObject({ status: 'saved', folder });
    expect(readdirSync(dir.path)).toEqual(['results']);
  });

  it('writes all of it into a new folder where that takes nothing', async () => {
    using dir = createTempDir();
    const folder = path.join(dir.path, 'results');
    writeFileSync(folder, '');
    const saved = await saveRun({ folder, reach: ANYWHERE, spare: dir.path }, runOf(RECORD), renderBeside);
    if (saved.status !== 'elsewhere') throw new Error(saved.status);
    expect(saved.reason).toContain(`cannot write results to \`${folder}\``);
    expect(path.dirname(saved.folder)).toBe(dir.path);
    expect(readResultsFolder(saved.folder)).toEqual([RECORD]);
    expect(dir.read(`${path.basename(saved.folder)}/summary.md`)).toBe('# Summary\n');
  });

  it('leaves no part of a run where the folder takes only that', async () => {
    using dir = createTempDir();
    let reads = 0;
    const large = {
      ...createRecord(['1'], { benchmark_name: 'large' }),
      // As where the disk is full while it is written.
      get files(): Record<string, string> {
        if ((reads += 1) === 1) throw Object.assign(new Error('no space'), { code: 'ENOSPC' });
        return {};
      },
    };
    const folder = path.join(dir.path, 'results');
    const run = { ...runOf(RECORD), cells: [RECORD, large] };
    const saved = await saveRun({ folder, reach: ANYWHERE, spare: dir.path }, run, renderBeside);
    expect(saved).toMatchObject({
      status: 'elsewhere',
      reason: expect.stringContaining('results') as string,
    });
    expect(saved.status === 'elsewhere' && saved.files).toHaveLength(2);
    expect(readdirSync(folder)).toEqual([]);
  });

  it('says why nothing is written where nothing can be', async () => {
    using dir = createTempDir();
    const folder = path.join(dir.path, 'results');
    writeFileSync(folder, '');
    const saved = await saveRun(
      { folder, reach: ANYWHERE, spare: path.join(dir.path, 'no') },
      runOf(RECORD),
      renderBeside,
    );
    expect(saved).toMatchObject({
      status: 'lost',
      reason: expect.stringContaining('cannot write') as string,
    });
  });

  it('survives files that cannot be rendered', async () => {
    using dir = createTempDir();
    const failing = (): never => {
      throw new Error('odd');
    };
    const saved = await saveRun(
      { folder: dir.path, reach: ANYWHERE, spare: dir.path },
      runOf(RECORD),
      failing,
    );
    expect(saved).toEqual({ status: 'lost', reason: 'odd' });
  });
});
