import { spawnSync } from 'node:child_process';
import { createTempDir } from './temp-dir.ts';
import type { TempDir } from './temp-dir.ts';

/** What a command came to, and all that it printed. */
export type Ended = { readonly code: number | null; readonly text: string };

/** A git repository that is gone when the test ends. */
export type GitRepository = TempDir & {
  readonly git: (...args: readonly string[]) => Ended;
  /** Writes files by path and text, and commits them if a hook does not refuse. */
  readonly commit: (title: string, files: Readonly<Record<string, string>>) => Ended;
  /** Commits nothing, and gives the commit. */
  readonly commitEmpty: (title: string) => string;
  /** The commit that is checked out. */
  readonly head: () => string;
  /** Clones what is checked out without what was before. */
  readonly cloneShallow: () => TempDir;
};

/** Runs a command with nothing of git's that the tests themselves may run under, be it a hook or a user's settings. */
export function runIn(cwd: string, command: string, args: readonly string[]): Ended {
  const ours = Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_'));
  const env = { ...Object.fromEntries(ours), GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' };
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, env, encoding: 'utf8' });
  return { code: status, text: stdout + stderr };
}

/** Makes a repository without commits, on branch main. */
export function createGitRepository(): GitRepository {
  const dir = createTempDir();
  const git = (...args: readonly string[]): Ended => runIn(dir.path, 'git', args);
  git('init', '-b', 'main');
  git('config', 'user.name', 'Test');
  git('config', 'user.email', 'test@localhost');
  const head = (): string => git('rev-parse', 'HEAD').text.trim();
  return {
    ...dir,
    git,
    head,
    commitEmpty: (title) => {
      git('commit', '--allow-empty', '-m', title);
      return head();
    },
    cloneShallow: () => {
      const clone = createTempDir();
      git('clone', '--depth', '1', `file://${dir.path}`, clone.path);
      return clone;
    },
    commit: (title, files) => {
      for (const [name, text] of Object.entries(files)) dir.write(name, text);
      git('add', '--', ...Object.keys(files));
      return git('commit', '-m', title);
    },
  };
}
