import { symlinkSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { findAuthor } from '../../../src/action/baseline/named-baseline.ts';
import type { Author } from '../../../src/action/baseline/named-baseline.ts';
import { contextOfPullRequest } from '../../support/contexts.ts';
import { apiOf } from '../../support/github-api.ts';
import { startGitHub } from '../../support/github-double.ts';
import { createTempDir } from '../../support/temp-dir.ts';

/** Whose the results under a name are, in a change of these files; null: GitHub says nothing of them. */
async function authorOf(named: string, changed: readonly string[] | null): Promise<Author> {
  await using github = await startGitHub();
  using dir = createTempDir({ 'app/base/r.json': '{}', 'real/r.json': '{}' });
  symlinkSync(path.join(dir.path, 'real'), path.join(dir.path, 'app/link'));
  github.changed = changed;
  const context = contextOfPullRequest({ workspace: dir.path });
  return await findAuthor(apiOf(github), context, named, path.join(dir.path, 'app'));
}

describe('findAuthor', () => {
  it.each([
    ['base', ['app/prompt.md', 'app/base-line/r.json', 'base/r.json']],
    ['base/r.json', ['app/base/other.json']],
    ['link', ['app/base/r.json']],
  ])('takes %s for the base side’s where the change does not touch it', async (named, changed) => {
    expect(await authorOf(named, changed)).toBe('base');
  });

  it.each([
    ['base', 'app/base/r.json'],
    ['base', 'app/Base/R.json'],
    ['base/r.json', 'app/base/r.json'],
    ['../app/base', 'app/base/gone.json'],
    ['..', 'anything'],
    ['link', 'app/link'],
    ['link', 'real/r.json'],
    ['link/r.json', 'app/link'],
    ['base', '.github/workflows/ci.yml'],
    ['base', '.github/actions/bench/action.yml'],
  ])('takes %s for the change’s own where it touches %s', async (named, changed) => {
    expect(await authorOf(named, ['README.md', changed])).toBe('change');
  });

  it('cannot tell where GitHub does not say what was changed, or not all of it', async () => {
    expect(await authorOf('base', null)).toBe('unknown');
    expect(
      await authorOf(
        'base',
        Array.from({ length: 300 }, (_, n) => `f${n}`),
      ),
    ).toBe('unknown');
  });

  it('takes what lies outside of the checkout for the workflow’s', async () => {
    using outside = createTempDir({ 'r.json': '{}' });
    expect(await authorOf(outside.path, null)).toBe('base');
  });
});
