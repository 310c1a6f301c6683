import { symlinkSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { moveFile } from '../../src/text/move-file.ts';
import { createTempDir } from '../support/temp-dir.ts';

describe('moveFile', () => {
  it('moves a file into a new folder, and none over it', () => {
    using dir = createTempDir({ 'one/a.txt': '1', 'two/a.txt': '2' });
    const folder = path.join(dir.path, 'new');
    expect(moveFile(path.join(dir.path, 'one/a.txt'), folder)).toBe(true);
    expect(moveFile(path.join(dir.path, 'one/a.txt'), folder)).toBe(false);
    expect(moveFile(path.join(dir.path, 'two/a.txt'), folder)).toBe(false);
    expect([dir.read('new/a.txt'), dir.read('two/a.txt')]).toEqual(['1', '2']);
  });

  it('moves no folder, and no link out of the folder', () => {
    using dir = createTempDir({ 'one/a/b.txt': '1', 'secret.txt': '2' });
    symlinkSync(path.join(dir.path, 'secret.txt'), path.join(dir.path, 'one/link'));
    for (const name of ['one/a', 'one/link', 'one/none'])
      expect(moveFile(path.join(dir.path, name), path.join(dir.path, 'new'))).toBe(false);
  });
});
