import { existsSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findFiles } from '../../src/text/find-files.ts';
import { isFolder, readHead } from '../../src/text/open-file.ts';
import { ANYWHERE, follow, jobWorkspace, localWorkspace, within } from '../../src/text/reach.ts';
import type { Within } from '../../src/text/reach.ts';
import { readText } from '../../src/text/read-text.ts';
import { findTargetProblem, makeFolder } from '../../src/text/write-target.ts';
import { createFenced, HOSTILE_PATHS, SECRET } from '../support/fenced.ts';
import type { Fenced } from '../support/fenced.ts';
import { problemsOf } from '../support/problems-of.ts';
import { createTempDir } from '../support/temp-dir.ts';

const PLACE = { file: 'c.yml', line: 3 };

describe.skipIf(process.platform === 'win32')('what a file names', () => {
  let fenced: Fenced;
  let reach: Within;
  beforeAll(() => {
    fenced = createFenced();
    reach = within(fenced.workspace, 'the workspace');
  });
  afterAll(() => fenced[Symbol.dispose]());
  const at = (name: string): string => path.resolve(fenced.workspace, name);
  const read = (name: string): string => readText(at(name), reach, 1000, PLACE, name);

  it.each(HOSTILE_PATHS)('is not read where it leads out or to keys: %j', (name) => {
    const message = problemsOf(() => read(name));
    expect(message).toMatch(/^c\.yml:3: cannot read `[^`]*`: [^\n]+$/);
    expect(message).not.toContain(SECRET.slice(0, 12));
    expect(readHead(at(name), reach, 100)).toHaveLength(0);
  });

  it.each(['good.yaml', 'folder/good.yaml', 'folder/../good.yaml', 'links/good.yaml', 'links/up/good.yaml'])(
    'is read where it stays inside: %s',
    (name) => {
      expect(read(name)).toBe('fine');
    },
  );

  it.each([
    ['../outside/secret.yaml', 'it is not within the workspace'],
    ['../outside/nothing.yaml', 'it is not within the workspace'],
    ['links/nothing.yaml', 'a link on its way leads nowhere, or out of the workspace'],
    ['links/file.yaml', 'it is not within the workspace'],
    ['links/git.yaml', 'it lies in `.git`, where keys are kept'],
    ['links/env.yaml', 'files of its name hold keys'],
    ['links/pipe.yaml', 'it is not a regular file'],
    ['links/hard.yaml', 'it is a hard link, whose other names may lie out of the workspace; copy the file'],
    ['good.yaml\0.jsonl', 'its name holds a NUL character'],
    ['none.yaml', 'there is no such file'],
  ])('is refused by one sentence: %j', (name, reason) => {
    expect(problemsOf(() => read(name))).toBe(
      `c.yml:3: cannot read \`${name.replace('\0', '?')}\`: ${reason}`,
    );
  });

  it('may lie under a link that leads to the workspace itself', () => {
    using dir = createTempDir();
    symlinkSync(fenced.workspace, path.join(dir.path, 'checkout'));
    const linked = within(path.join(dir.path, 'checkout'), 'the workspace');
    expect(readText(path.join(dir.path, 'checkout/good.yaml'), linked, 100)).toBe('fine');
    expect(() => readText(path.join(dir.path, 'checkout/.git/config'), linked, 100)).toThrow('`.git`');
  });

  it('is no folder, no glob and no target where it leads out', () => {
    for (const name of ['links/outside', 'links/root', 'links/process', '../outside', '.git', '/etc']) {
      expect(isFolder(at(name), reach)).toBe(false);
      expect(findTargetProblem(at(`${name}/new.jsonl`), reach)).toBe('out of reach');
      expect(makeFolder(at(`${name}/new`), reach)).toBeDefined();
      expect(makeFolder(at(name), reach)).toBeDefined();
      const glob = `${name}/**/*.yaml`;
      expect(() => findFiles(localWorkspace(fenced.workspace), [glob])).toThrow(
        `cannot look for \`${glob}\``,
      );
    }
    expect(existsSync(path.join(fenced.dir.path, 'outside/new'))).toBe(false);
    expect(findTargetProblem(at('links/hard.yaml'), reach)).toBe('special');
    expect(findTargetProblem(at('links/pipe.yaml'), reach)).toBe('special');
    expect(findTargetProblem(at('links/good.yaml'), reach)).toBe('special');
    expect(findTargetProblem(at('folder/new.jsonl'), reach)).toBeUndefined();
    expect(makeFolder(at('folder/new/deep'), reach)).toBeUndefined();
    expect(isFolder(at('folder/new/deep'), reach)).toBe(true);
  });

  it('is not looked for in linked folders and files of keys, whatever a glob says', () => {
    const found = findFiles(localWorkspace(fenced.workspace), ['**/*', '**/.env*', 'links/*']);
    expect(found.filter((file) => /outside|root|process\/|up\/|\.env|npmrc|gha-creds/.test(file))).toEqual([
      'links/outside',
      'links/outside-again',
      'links/root',
    ]);
  });
});

describe('what whoever starts the run names', () => {
  it('may lie anywhere on a command line, and in a job within the checkout', () => {
    using dir = createTempDir({ 'outside/c.yml': 'a', 'work/sub/c.yml': 'b' });
    const [outside, sub] = [path.join(dir.path, 'outside/c.yml'), path.join(dir.path, 'work/sub')];
    expect(readText(outside, localWorkspace(sub).named, 100)).toBe('a');
    const job = jobWorkspace(path.join(dir.path, 'work'), sub);
    expect(() => readText(outside, job.named, 100)).toThrow('it is not within the workspace');
    mkdirSync(path.join(dir.path, 'work/prompts'));
    dir.write('work/prompts/p.md', 'p');
    expect(readText(path.join(sub, '../prompts/p.md'), job.files, 100)).toBe('p');
  });

  it.skipIf(process.platform !== 'linux')('does not hang where no folder can be made', () => {
    expect(() => makeFolder('/proc/nowhere', ANYWHERE)).toThrow('ENOENT');
    expect(() => makeFolder('/proc/nowhere/deep', ANYWHERE)).toThrow('ENOENT');
    expect(() => makeFolder('/dev/null/deep', ANYWHERE)).toThrow(/ENOTDIR|EEXIST/);
  });

  it.skipIf(process.platform !== 'linux')('is read to the end where it tells no size', () => {
    const file = '/proc/self/limits';
    expect(readText(file, ANYWHERE, 100_000)).toBe(readFileSync(file, 'utf8'));
    expect(() => readText(file, ANYWHERE, 100)).toThrow('more than 100 bytes');
    expect(follow('/etc/passwd', ANYWHERE)).toEqual({ status: 'allowed', file: '/etc/passwd' });
  });
});
