import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { findFiles } from '../../src/text/find-files.ts';
import { jobWorkspace, localWorkspace } from '../../src/text/reach.ts';
import { createTempDir } from '../support/temp-dir.ts';

describe('findFiles', () => {
  const files = [
    'README.md',
    '.hidden.md',
    'docs/a.md',
    'docs/deep/b.md',
    'docs/.notes/c.md',
    '.github/d.yml',
    'node_modules/e.md',
    'app/[id]/f.md',
    'app/(group)/g.md',
  ];
  const folder = createTempDir(Object.fromEntries(files.map((file) => [file, ''])));
  afterAll(() => {
    folder[Symbol.dispose]();
  });

  it.each([
    [
      ['**/*.md'],
      ['.hidden.md', 'README.md', 'app/(group)/g.md', 'app/[id]/f.md', 'docs/a.md', 'docs/deep/b.md'],
    ],
    [['docs/**'], ['docs/a.md', 'docs/deep/b.md']],
    [
      ['docs/*.md', 'docs/**', 'docs/a.md'],
      ['docs/a.md', 'docs/deep/b.md'],
    ],
    [
      ['.github/*', 'docs/.notes/**'],
      ['.github/d.yml', 'docs/.notes/c.md'],
    ],
    [['node_modules/**'], ['node_modules/e.md']],
    [['app/[id]/*'], ['app/[id]/f.md']],
    [['app/\\(group\\)/*'], ['app/(group)/g.md']],
    [
      ['README.md', 'nowhere.md'],
      ['README.md', 'nowhere.md'],
    ],
    [['nowhere/*.md'], []],
    [['./docs/*.md'], ['docs/a.md']],
  ])('%j', (globs, found) => {
    expect(findFiles(localWorkspace(folder.path), globs)).toEqual(found);
  });

  it('finds files beside the folder, within the workspace', () => {
    expect(findFiles(jobWorkspace(folder.path, path.join(folder.path, 'docs')), ['../*.md'])).toEqual([
      '../.hidden.md',
      '../README.md',
    ]);
  });
});
