/**
 * Refuses commits that mix dist/ with anything else: `node scripts/commits/check-history.ts [COMMIT]` looks at those
 * after COMMIT. A merge mixes what was apart, so it does not count.
 */
import { git } from './git.ts';
import { isMixed } from './is-mixed.ts';

/** The last commit before the rule was held. */
const BEFORE = '49a3c943c09dd821b79270dd4e4d4037c59e2541';
const [base = BEFORE] = process.argv.slice(2);

/** Says why the commits cannot be told from what is here. */
function findGap(): string | undefined {
  try {
    // A commit whose parents are cut off looks as if it had made every file.
    if (git(['rev-parse', '--is-shallow-repository']).trim() === 'true') return 'the clone is shallow';
    git(['cat-file', '-e', `${base}^{commit}`]);
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** Lists the mixed commits, each with its title. */
function listMixed(): string[] {
  const commits = git(['rev-list', '--no-merges', `${base}..HEAD`]);
  const options = ['--stdin', '--root', '-r', '--no-renames', '--name-only', '-z', '--abbrev-commit'];
  return git(['diff-tree', ...options, '--format=%x01%h %s%x00'], commits)
    .split('\x01')
    .map((record) => record.split('\0').map((part) => part.trim()))
    .filter(([, ...paths]) => isMixed(paths.filter((path) => path !== '')))
    .map(([title = '']) => title);
}

const gap = findGap();
if (gap !== undefined) console.log(`skipped, no commits are looked at: ${gap}`);
for (const commit of gap === undefined ? listMixed() : []) {
  console.error(`dist/ is mixed with other files in ${commit}`);
  process.exitCode = 1;
}
