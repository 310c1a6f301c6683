import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { UserError } from '../../../src/domain/problem.ts';
import { identifyFiles } from '../../../src/providers/application/identity.ts';
import { localWorkspace } from '../../../src/text/reach.ts';
import { createModel } from '../../support/plans.ts';
import { createTempDir } from '../../support/temp-dir.ts';
import type { TempDir } from '../../support/temp-dir.ts';

function identify(
  dir: TempDir,
  paths?: readonly string[],
  folder = dir.path,
): Readonly<Record<string, string>> {
  const own = paths === undefined ? {} : { paths };
  return identifyFiles(createModel({ id: 'rag', provider: 'command', own }), localWorkspace(folder));
}

function git(dir: TempDir, ...args: readonly string[]): void {
  const who = ['-c', 'user.name=a', '-c', 'user.email=a@example.org', '-c', 'commit.gpgsign=false'];
  execFileSync('git', [...who, ...args], { cwd: dir.path, stdio: 'ignore' });
}

describe('identifyFiles', () => {
  it('goes by the content of the files that are named, text or not', () => {
    using dir = createTempDir({ 'app/main.py': 'a', 'app/index.bin': 'b', 'other.py': 'c' });
    dir.write('app/index.bin', Buffer.from([0, 255, 1]));
    const before = identify(dir, ['app/**', 'app/main.py']);
    expect(Object.keys(before)).toEqual(['app/index.bin', 'app/main.py']);
    dir.write('other.py', 'd');
    expect(identify(dir, ['app/**'])).toEqual(before);
    dir.write('app/index.bin', Buffer.from([0, 255, 2]));
    const after = identify(dir, ['app/**']);
    expect(after['app/index.bin']).not.toBe(before['app/index.bin']);
    expect(after['app/main.py']).toBe(before['app/main.py']);
  });

  it('is nothing where no file shapes the answers', () => {
    using dir = createTempDir();
    expect(identify(dir, [])).toEqual({});
  });

  it('refuses a glob that finds nothing', () => {
    using dir = createTempDir({ 'app.py': '' });
    expect(() => identify(dir, ['app.py', '*.rb'])).toThrow('`paths`: `*.rb` finds no file');
    expect(() => identify(dir, ['app.py', 'src/**'])).toThrow('cannot read `src`: there is no such file');
  });

  it('says where a glob stands that leads out', () => {
    using dir = createTempDir();
    expect(() => identify(dir, ['../**'])).toThrow(/^test\.ya?ml: cannot look for `\.\.\/\*\*`: /);
  });

  it('goes by what is committed where no files are named, and by what differs from it', () => {
    using dir = createTempDir({ 'sub/app.py': 'a', 'else.py': '' });
    git(dir, 'init', '-q');
    git(dir, 'add', '.');
    git(dir, 'commit', '-q', '-m', 'a');
    const folder = `${dir.path}/sub`;
    const [first] = [identify(dir, undefined, folder)];
    expect(first).toEqual({ HEAD: expect.stringMatching(/^[0-9a-f]{16}$/) as string });
    dir.write('else.py', 'another folder');
    expect(identify(dir, undefined, folder)).toEqual(first);
    dir.write('sub/app.py', 'b');
    const changed = identify(dir, undefined, folder);
    expect(changed).not.toEqual(first);
    git(dir, 'commit', '-q', '-a', '-m', 'b');
    expect(identify(dir, undefined, folder)).not.toEqual(first);
  });

  it('asks for the files where nothing tells', () => {
    using dir = createTempDir({ 'app.py': 'a' });
    expect(() => identify(dir)).toThrow(UserError);
    expect(() => identify(dir)).toThrow('model `rag`: nothing tells which code answers');
  });
});
