import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { unzipFile } from '../../../src/github/worker/unzip-file.ts';
import { ArchiveError } from '../../../src/github/worker/zip.ts';
import { createZip } from '../../support/archives.ts';
import { createTempDir } from '../../support/temp-dir.ts';

const LIMITS = { bytes: 1000, files: 10 };

/** Unpacks an archive; gives what there is then, by name. */
async function unpack(archive: Buffer, limits = LIMITS): Promise<Record<string, string>> {
  using dir = createTempDir();
  dir.write('a.zip', archive);
  const folder = path.join(dir.path, 'out');
  await unzipFile(path.join(dir.path, 'a.zip'), folder, limits);
  return Object.fromEntries(
    readdirSync(folder).map((name) => [name, readFileSync(path.join(folder, name), 'utf8')]),
  );
}

describe('unzipFile', () => {
  it('unpacks files one after the other, empty ones too', async () => {
    const archive = createZip([
      ['a.json', 'a'.repeat(900)],
      ['b.json', ''],
      ['c.json', 'c'],
    ]);
    expect(await unpack(archive)).toEqual({ 'a.json': 'a'.repeat(900), 'b.json': '', 'c.json': 'c' });
  });

  it.each([
    ['unpacks to more than is allowed', createZip([['a', 'a'.repeat(1001)]])],
    ['unpacks to more than it says', createZip([['a', 'a'.repeat(5000)]], () => 10)],
    ['unpacks to less than it says', createZip([['a', 'a'.repeat(10)]], () => 11)],
    ['has a name that leads elsewhere', createZip([['../a', 'a']])],
    ['was cut', createZip([['a', 'abc']]).subarray(0, -20)],
    ['was changed', changed(createZip([['a', 'abcdef'.repeat(9)]]))],
  ])('refuses an archive that %s', async (_, archive) => {
    await expect(unpack(archive)).rejects.toThrow(ArchiveError);
  });

  it('writes nothing where what an archive says of itself is too much', async () => {
    using dir = createTempDir();
    dir.write('a.zip', createZip([['a', 'a'.repeat(1001)]]));
    const folder = path.join(dir.path, 'out');
    await expect(unzipFile(path.join(dir.path, 'a.zip'), folder, LIMITS)).rejects.toThrow(ArchiveError);
    expect(existsSync(folder)).toBe(false);
  });
});

/** Gives an archive with another byte within its first file. */
function changed(archive: Buffer): Buffer {
  const copy = Buffer.from(archive);
  copy[34] = (copy[34] ?? 0) ^ 0xff;
  return copy;
}
