import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readText } from '../../src/text/read-text.ts';
import { ANYWHERE } from '../../src/text/reach.ts';
import { problemsOf } from '../support/problems-of.ts';
import { createTempDir } from '../support/temp-dir.ts';
import type { TempDir } from '../support/temp-dir.ts';

let dir: TempDir;
const PLACE = { file: 'c.yml', line: 3, column: 7 };

beforeAll(() => {
  dir = createTempDir({
    'good.txt': '\uFEFFgrüße\r\n',
    'large.txt': 'x'.repeat(101),
    'nul.txt': 'a\nb\0c',
  });
  dir.write(
    'latin1.txt',
    Buffer.from('a\n\uFFFD\nfrüh', 'utf8').map((byte, at) => (at > 7 && byte > 127 ? 0xfc : byte)),
  );
  dir.write('utf16.txt', Buffer.from('\uFEFFa\nb', 'utf16le'));
  dir.write('sheet.xlsx', Buffer.from([0x50, 0x4b, 3, 4, 0xff, 0]));
  dir.write('gzip.txt', gzipSync('a'));
  mkdirSync(path.join(dir.path, 'folder'));
  symlinkSync('circle', path.join(dir.path, 'circle'));
  symlinkSync('good.txt', path.join(dir.path, 'link.txt'));
  if (process.platform !== 'win32') execFileSync('mkfifo', [path.join(dir.path, 'pipe')]);
});
afterAll(() => dir[Symbol.dispose]());

const read = (name: string): string => readText(path.join(dir.path, name), ANYWHERE, 100, PLACE, name);

describe('readText', () => {
  it('gives the text without a byte order mark, line ends as they are', () => {
    expect(read('good.txt')).toBe('grüße\r\n');
    expect(read('link.txt')).toBe('grüße\r\n');
  });

  it.each([
    ['none.txt', 'c.yml:3:7: cannot read `none.txt`: there is no such file'],
    ['good.txt/x', 'c.yml:3:7: cannot read `good.txt/x`: there is no such file'],
    ['folder', 'c.yml:3:7: cannot read `folder`: it is a folder'],
    ['circle', 'c.yml:3:7: cannot read `circle`: its symbolic links go in a circle'],
    ['large.txt', 'c.yml:3:7: cannot read `large.txt`: it has 101 bytes; at most 100 are allowed'],
    ['latin1.txt', 'latin1.txt:3: the file is not valid UTF-8 text; save it as UTF-8'],
    ['utf16.txt', 'utf16.txt:1: the file is UTF-16 text; save it as UTF-8'],
    ['sheet.xlsx', 'sheet.xlsx:1: the file is an archive or a spreadsheet; export it as text in UTF-8'],
    ['gzip.txt', 'gzip.txt:1: the file is packed by gzip, not UTF-8 text'],
    ['nul.txt', 'nul.txt:2: the file holds a NUL character; only text is allowed'],
  ])('refuses %s', (name, message) => {
    expect(problemsOf(() => read(name))).toBe(message);
  });

  it.skipIf(process.platform === 'win32')('refuses a pipe and a device without waiting for them', () => {
    expect(() => read('pipe')).toThrow('cannot read `pipe`: it is not a regular file');
    expect(() => readText('/dev/zero', ANYWHERE, 100)).toThrow(
      'cannot read `/dev/zero`: it is not a regular file',
    );
  });
});
