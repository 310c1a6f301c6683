import { existsSync, readFileSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import { userError } from '../domain/problem.ts';
import { isWithin } from '../text/reach.ts';
import type { Context } from './context.ts';

const COMMIT = /^[0-9a-f]{40,64}$/;

/**
 * Refuses folders in which another commit is checked out than the event is about: a workflow that fetches a stranger's
 * commit has secrets there, and a verdict on another commit is none on this one. A mere copy, without git, cannot be told.
 */
export function checkCheckout(
  { workspace, sha, checkSha }: Pick<Context, 'workspace' | 'sha' | 'checkSha'>,
  folders: readonly string[],
): void {
  const expected = [...new Set([sha, checkSha])].filter((commit) => COMMIT.test(commit));
  if (expected.length === 0) return;
  for (const folder of folders) {
    const root = findRepository(folder, workspace);
    const head = root === null ? null : readHead(path.join(root, '.git'));
    if (head === null || expected.includes(head)) continue;
    throw userError(
      `the checkout holds the commit ${short(head)}, but the event is about ${expected.map(short).join(' or ')}: what somebody else may have written is not read; let actions/checkout choose the commit (no \`ref\`, no \`repository\`)`,
    );
  }
}

/** Finds the repository around a folder, within the workspace. Not by git, which takes files of a checkout for one. */
function findRepository(folder: string, workspace: string): string | null {
  const [from, top] = [realPath(folder), realPath(workspace)];
  if (from === null || top === null) return null;
  for (let at = from; isWithin(top, at); at = path.dirname(at)) {
    if (existsSync(path.join(at, '.git'))) return at;
    if (at === top) return null;
  }
  return null;
}

function realPath(folder: string): string | null {
  try {
    return realpathSync(folder);
  } catch {
    return null; // Whoever needs it says that it is not there.
  }
}

/** Reads the commit that is checked out; null where that cannot be told. */
function readHead(dotGit: string): string | null {
  const folder = statSync(dotGit).isFile() ? readPointer(dotGit) : dotGit;
  const head = readWords(path.join(folder, 'HEAD'));
  const ref = head.startsWith('ref: ') ? head.slice('ref: '.length) : null;
  const commit = ref === null ? head : findRef(folder, ref);
  return COMMIT.test(commit) ? commit : null;
}

/** Reads where a worktree or a submodule has its repository. */
function readPointer(file: string): string {
  return path.resolve(path.dirname(file), readWords(file).replace(/^gitdir: /, ''));
}

function findRef(folder: string, ref: string): string {
  const common = path.resolve(folder, readWords(path.join(folder, 'commondir')) || '.');
  const [loose = ''] = [folder, common].map((at) => readWords(path.join(at, ref))).filter(Boolean);
  if (loose !== '') return loose;
  const packed = readWords(path.join(common, 'packed-refs')).split('\n');
  return packed.find((line) => line.endsWith(` ${ref}`))?.split(' ')[0] ?? '';
}

function readWords(file: string): string {
  try {
    return readFileSync(file, 'utf8').trim();
  } catch {
    return '';
  }
}

function short(commit: string): string {
  return commit.slice(0, 12);
}
