import { randomBytes } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { fetchEarlier, uploadResults } from '../../src/action/results-artifact.ts';
import type { CellRecord } from '../../src/domain/record.ts';
import { createTar, createZip, watchFolder } from '../support/archives.ts';
import { contextOfPullRequest } from '../support/contexts.ts';
import { createRecord } from '../support/records.ts';
import { startResults } from '../support/results-double.ts';
import { servicesEnv } from '../support/runner.ts';
import { createTempDir } from '../support/temp-dir.ts';

const MIB = 1024 * 1024;
const NAME = 'b_m_20261124_100000.json';
const RECORD = createRecord(['1', '0']);
const SOUND = createZip([[NAME, JSON.stringify(RECORD)]]);

/** What a second attempt finds where the first one left this, and the most that was on the disk. */
async function fetch(
  ...archives: readonly Buffer[]
): Promise<{ records: readonly CellRecord[]; most: number }> {
  await using results = await startResults();
  using temporary = createTempDir();
  for (const [index, bytes] of archives.entries())
    results.artifacts.set(`benchmark-results${index === 0 ? '' : `-${index + 1}`}`, bytes);
  const most = watchFolder(temporary.path);
  const records = await fetchEarlier(
    { ...contextOfPullRequest(), runAttempt: 2 },
    site(temporary.path, results),
  );
  return { records, most: most() };
}

function site(temporary: string, results: Parameters<typeof servicesEnv>[0]) {
  return {
    env: { PATH: process.env['PATH'], RUNNER_TEMP: temporary, ...servicesEnv(results) },
    launcher: path.join(import.meta.dirname, '../support/worker-launcher.ts'),
  };
}

describe('fetchEarlier', { timeout: 60_000 }, () => {
  it('gives what an earlier attempt has uploaded', async () => {
    await using results = await startResults();
    using dir = createTempDir();
    using temporary = createTempDir();
    const file = path.join(dir.path, NAME);
    writeFileSync(file, JSON.stringify(RECORD));
    const means = site(temporary.path, results);
    const uploaded = await uploadResults(
      [file],
      dir.path,
      { ...contextOfPullRequest(), runAttempt: 1 },
      means,
    );
    expect(uploaded).toEqual({ status: 'uploaded', name: 'benchmark-results' });
    expect(await fetchEarlier({ ...contextOfPullRequest(), runAttempt: 2 }, means)).toEqual([RECORD]);
  });

  it.each([
    ['grows', () => createZip([[NAME, Buffer.alloc(200 * MIB)]])],
    ['grows, and does not say so', () => createZip([[NAME, Buffer.alloc(200 * MIB)]], () => 10)],
    [
      'grows in parts',
      () => createZip(Array.from({ length: 100 }, (_, i) => [`${i}.json`, Buffer.alloc(2 * MIB)] as const)),
    ],
    ['is large itself', () => createZip([[NAME, randomBytes(70 * MIB)]])],
    [
      'holds too many files',
      () => createZip(Array.from({ length: 6000 }, (_, i) => [`${i}.json`, '{}'] as const)),
    ],
    ['leads elsewhere', () => createZip([['../../owned.json', JSON.stringify(RECORD)]])],
    ['leads elsewhere from the top', () => createZip([['/tmp/owned.json', JSON.stringify(RECORD)]])],
    [
      'holds a name twice',
      () =>
        createZip([
          [NAME, JSON.stringify(RECORD)],
          [NAME, JSON.stringify(RECORD)],
        ]),
    ],
    ['is cut', () => SOUND.subarray(0, SOUND.length - 30)],
    ['is another kind of archive', () => createTar({ [NAME]: JSON.stringify(RECORD) })],
    ['is empty', () => Buffer.alloc(0)],
    ['is noise', () => randomBytes(1000)],
  ])('passes over an artifact that %s, and reads the next', async (_, create) => {
    const { records, most } = await fetch(create(), SOUND);
    expect(records).toEqual([RECORD]);
    expect(most).toBeLessThanOrEqual(64 * MIB);
  });
});
