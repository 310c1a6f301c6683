import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readText } from '../../src/source/read-text.ts';
import { problemsOf } from '../support/problems-of.ts';

let folder: string;
const PLACE = { file: 'c.yml', line: 3, column: 7 };

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'llm-bench-text-'));
  const write = (name: string, content: string | Buffer): void =>
    writeFileSync(path.join(folder, name), content);
  write('good.txt', '\uFEFFgrüße\r\n');
  write('large.txt', 'x'.repeat(101));
  write('latin1.txt', Buffer.from('a\nb\nfrüh', 'latin1'));
  write('nul.txt', 'a\nb\0c');
  mkdirSync(path.join(folder, 'folder'));
  symlinkSync('circle', path.join(folder, 'circle'));
  symlinkSync('good.txt', path.join(folder, 'link.txt'));
  if (process.platform !== 'win32') execFileSync('mkfifo', [path.join(folder, 'pipe')]);
});
afterAll(() => rmSync(folder, { recursive: true }));

const read = (name: string): string => readText(path.join(folder, name), 100, PLACE, name);

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
    ['latin1.txt', 'latin1.txt:3: the file is not valid UTF-8 text'],
    ['nul.txt', 'nul.txt:2: the file holds a NUL character; only text is allowed'],
  ])('refuses %s', (name, message) => {
    expect(problemsOf(() => read(name))).toBe(message);
  });

  it.skipIf(process.platform === 'win32')('refuses a pipe and a device without waiting for them', () => {
    expect(() => read('pipe')).toThrow('cannot read `pipe`: it is not a regular file');
    expect(() => readText('/dev/zero', 100)).toThrow('cannot read `/dev/zero`: it is not a regular file');
  });
});
