import path from 'node:path';
import { expect, it } from 'vitest';
import { ROOT } from '../../support/cli.ts';
import { createGitRepository, runIn } from '../../support/git-repository.ts';
import type { Ended } from '../../support/git-repository.ts';
import { createTempDir } from '../../support/temp-dir.ts';

const check = (folder: string, base = 'main~1'): Ended =>
  runIn(folder, process.execPath, [path.join(ROOT, 'scripts/commits/check-history.ts'), base]);

const OLD = { 'dist/index.js': '0', 'src/cli.ts': '0' };
const NOTHING = { code: 0, text: '' };

it('names the commits that mix dist/ with anything else', () => {
  using repository = createGitRepository();
  repository.commit('Begin', OLD);
  repository.commit('Fix the exit code', { 'dist/index.js': '1', 'src/cli.ts': '1' });
  repository.commit('Move a file', { 'README.md': '' });
  repository.git('mv', 'dist/index.js', 'index.js');
  repository.git('commit', '-m', 'Move the bundle out');
  const { code, text } = check(repository.path, 'main~3');
  expect(code).toBe(1);
  expect(text.trim().split('\n')).toEqual([
    expect.stringMatching(/^dist\/ is mixed with other files in [0-9a-f]{7,} Move the bundle out$/),
    expect.stringMatching(/^dist\/ is mixed with other files in [0-9a-f]{7,} Fix the exit code$/),
  ]);
});

it('takes what was before the rule, either alone, and a merge of both', () => {
  using repository = createGitRepository();
  repository.commit('Begin', OLD);
  repository.git('checkout', '-b', 'build');
  repository.commit('Rebuild dist', { 'dist/index.js': '1', 'dist/ünï "quoted".js': '1' });
  repository.git('checkout', 'main');
  repository.commit('Distil the verdict', { 'src/cli.ts': '1', 'src/dist/a.ts': '', distant: '' });
  repository.git('merge', '--no-ff', 'build');
  expect(repository.git('log', '--merges', '--format=%s').text).toContain("Merge branch 'build'");
  expect(check(repository.path)).toEqual(NOTHING);
});

it('says that it looks at nothing where history is missing or cut off', () => {
  using repository = createGitRepository();
  repository.commit('Begin', OLD);
  repository.commit('Rebuild dist', { 'dist/index.js': '1' });
  using other = createTempDir();
  runIn(other.path, 'git', ['clone', '--depth', '1', `file://${repository.path}`, 'shallow']);
  expect(check(path.join(other.path, 'shallow')).text).toContain('the clone is shallow');
  expect(check(repository.path, 'f'.repeat(40)).text).toContain('skipped, no commits are looked at');
  expect(check(other.path)).toEqual({ code: 0, text: expect.stringContaining('not a git repository') });
});
