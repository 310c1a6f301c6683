import { execFileSync } from 'node:child_process';
import { linkSync, mkdirSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { createTempDir } from './temp-dir.ts';
import type { TempDir } from './temp-dir.ts';

/** What stands in every file that must not be read. */
export const SECRET = 'glpat-NOT-A-REAL-TOKEN-aB3dE6gH9jK2mN5pQ8';

/** A workspace in a folder, with secrets beside it and in it, and ways that lead to them. */
export type Fenced = Disposable & { readonly dir: TempDir; readonly workspace: string };

/** Makes a workspace that a hostile pull request could leave, and what it would read. */
export function createFenced(): Fenced {
  const dir = createTempDir({
    'outside/secret.yaml': SECRET,
    'outside/secret.jsonl': SECRET,
    'outside/secret': SECRET,
    'work-beside/secret.yaml': SECRET,
    'work/.git/config': SECRET,
    'work/.git/secret.yaml': SECRET,
    'work/inner/.git/config': SECRET,
    'work/.env': SECRET,
    'work/.env.local': SECRET,
    'work/gha-creds-0123456789abcdef.json': SECRET,
    'work/.npmrc': SECRET,
    'work/good.yaml': 'fine',
    'work/folder/good.yaml': 'fine',
  });
  const workspace = path.join(dir.path, 'work');
  const link = (target: string, name: string): void => symlinkSync(target, path.join(workspace, name));
  mkdirSync(path.join(workspace, 'links'));
  link('../../outside/secret.yaml', 'links/file.yaml');
  link(path.join(dir.path, 'outside/secret.yaml'), 'links/absolute.yaml');
  link('file.yaml', 'links/second.yaml');
  link('second.yaml', 'links/third.yaml');
  link('../../outside', 'links/outside');
  link('../links/outside', 'links/outside-again');
  link('/', 'links/root');
  link('/proc/self', 'links/process');
  link('/proc/self/mem', 'links/memory.yaml');
  link('/proc/self/environ', 'links/environment.yaml');
  link('/dev/zero', 'links/device.yaml');
  link('../.git/config', 'links/git.yaml');
  link('../.git', 'links/git');
  link('../.env', 'links/env.yaml');
  link('itself.yaml', 'links/itself.yaml');
  link('../../outside/nothing.yaml', 'links/nothing.yaml');
  link('../../outside/nowhere/deep', 'links/nowhere');
  link('../../outside/secret.jsonl', 'links/rows.jsonl');
  link('../.env', 'links/env.jsonl');
  link('/proc/self/environ', 'links/environment.jsonl');
  link('../good.yaml', 'links/good.yaml');
  link('..', 'links/up');
  linkSync(path.join(dir.path, 'outside/secret.yaml'), path.join(workspace, 'links/hard.yaml'));
  execFileSync('mkfifo', [path.join(workspace, 'links/pipe.yaml')]);
  return { dir, workspace, [Symbol.dispose]: () => dir[Symbol.dispose]() };
}

/** Paths from the workspace that lead to what must not be read. */
export const HOSTILE_PATHS = [
  '../outside/secret.yaml',
  '../work-beside/secret.yaml',
  'folder/../../outside/secret.yaml',
  './/..//outside/secret.yaml',
  'links/file.yaml',
  'links/absolute.yaml',
  'links/second.yaml',
  'links/third.yaml',
  'links/outside/secret.yaml',
  'links/outside-again/secret.yaml',
  'links/up/links/up/links/file.yaml',
  'links/up/../outside/secret.yaml',
  'links/root/etc/passwd',
  'links/root/proc/self/environ',
  'links/process/environ',
  'links/process/root/etc/passwd',
  'links/process/cwd/package.json',
  'links/memory.yaml',
  '../outside/secret.jsonl',
  'links/outside/secret.jsonl',
  'links/rows.jsonl',
  'links/env.jsonl',
  'links/environment.jsonl',
  'links/environment.yaml',
  'links/device.yaml',
  'links/pipe.yaml',
  'links/git.yaml',
  'links/git/config',
  'links/env.yaml',
  'links/itself.yaml',
  'links/nothing.yaml',
  'links/nowhere/secret.yaml',
  'links/hard.yaml',
  'links/outside',
  '.git/config',
  '.git/secret.yaml',
  'folder/../.git/config',
  '.GIT/config',
  'inner/.git/config',
  '.env',
  '.env.local',
  '.npmrc',
  'gha-creds-0123456789abcdef.json',
  'good.yaml\0.jsonl',
  '/etc/passwd',
  '/proc/self/environ',
  '/proc/self/mem',
  '/dev/zero',
  '/dev/stdin',
] as const;
