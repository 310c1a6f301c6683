import { cpSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../../support/cli.ts';
import { createGitRepository, runIn } from '../../support/git-repository.ts';
import type { GitRepository } from '../../support/git-repository.ts';

const REFUSED = { code: 1, text: expect.stringContaining('dist/ goes into a commit of its own') as string };

/** Puts this project's hook into a repository, as a contributor does. */
function addHook({ path: root }: GitRepository): void {
  for (const name of ['node_modules', 'scripts']) symlinkSync(path.join(ROOT, name), path.join(root, name));
  cpSync(path.join(ROOT, 'package.json'), path.join(root, 'package.json'));
  runIn(root, process.execPath, ['node_modules/simple-git-hooks/cli.js']);
}

describe('the pre-commit hook', () => {
  it('refuses dist/ beside anything else, and takes each alone', () => {
    using repository = createGitRepository();
    addHook(repository);
    expect(repository.commit('Both', { 'dist/index.js': '', 'src/run.ts': '' })).toEqual(REFUSED);
    repository.git('rm', '--cached', 'dist/index.js');
    expect(repository.git('commit', '-m', 'Source').code).toBe(0);
    expect(repository.commit('Rebuild dist', { 'dist/index.js': '' }).code).toBe(0);
    expect(repository.git('log', '--format=%s').text).toBe('Rebuild dist\nSource\n');
  });

  it('refuses what moves out of dist/', () => {
    using repository = createGitRepository();
    repository.commit('Rebuild dist', { 'dist/index.js': 'moved();\n' });
    addHook(repository);
    repository.git('mv', 'dist/index.js', 'index.js');
    expect(repository.git('commit', '-m', 'Move')).toEqual(REFUSED);
  });

  it('refuses files that prettier would write otherwise', () => {
    using repository = createGitRepository();
    addHook(repository);
    expect(repository.commit('Untidy', { 'src/cli.ts': 'a  = 1' }).code).toBe(1);
    expect(repository.commit('Tidy', { 'src/cli.ts': 'a = 1;\n' }).code).toBe(0);
    repository.git('rm', 'src/cli.ts');
    expect(repository.git('commit', '-m', 'Remove').code).toBe(0);
  });

  it('lets a merge bring both', () => {
    using repository = createGitRepository();
    repository.commit('Begin', { 'src/cli.ts': '' });
    repository.git('checkout', '-b', 'other');
    repository.commit('Both', { 'dist/index.js': '', 'src/run.ts': '' });
    repository.git('checkout', 'main');
    addHook(repository);
    repository.git('merge', '--no-ff', '--no-commit', 'other');
    expect(repository.git('commit', '-m', 'Merge').code).toBe(0);
  });
});
