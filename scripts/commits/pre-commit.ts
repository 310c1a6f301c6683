/** The pre-commit hook: refuses dist/ beside anything else, and files that prettier would write otherwise. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { git } from './git.ts';
import { isMixed } from './is-mixed.ts';

function listStaged(...options: readonly string[]): string[] {
  const paths = git(['diff', '--cached', '--name-only', '--no-renames', '-z', ...options]).split('\0');
  return paths.filter((path) => path !== '');
}

/** Tells whether staged files are those of one commit, rather than of all that a merge brings. */
function isApart(): boolean {
  return !existsSync(git(['rev-parse', '--git-path', 'MERGE_HEAD']).trim());
}

function areFormatted(files: readonly string[]): boolean {
  const prettier = [
    'node_modules/prettier/bin/prettier.cjs',
    '--check',
    '--ignore-unknown',
    '--log-level',
    'warn',
  ];
  return spawnSync(process.execPath, [...prettier, ...files], { stdio: 'inherit' }).status === 0;
}

if (isApart() && isMixed(listStaged())) {
  console.error('dist/ goes into a commit of its own: `git restore --staged dist` leaves it out of this one');
  process.exitCode = 1;
}
const present = listStaged('--diff-filter=d');
if (present.length > 0 && !areFormatted(present)) process.exitCode = 1;
