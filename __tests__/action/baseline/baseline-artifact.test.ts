import { describe, expect, it } from 'vitest';
import { restoreArtifact } from '../../../src/action/baseline/baseline-artifact.ts';
import { digestEntry, FILES } from '../../../src/action/baseline/restore-baseline.ts';
import type { Restored } from '../../../src/action/baseline/restore-baseline.ts';
import { createWitness } from '../../../src/action/baseline/witness.ts';
import { addRuns } from '../../../src/baseline/add-run.ts';
import { seal } from '../../../src/baseline/seal.ts';
import { closeCheck } from '../../../src/github/check-run.ts';
import { createZip } from '../../support/archives.ts';
import { createNewRun, runsOf } from '../../support/cache-world.ts';
import { NAMED, openOurs, PASSED } from '../../support/checks.ts';
import { contextOfPullRequest } from '../../support/contexts.ts';
import { apiOf } from '../../support/github-api.ts';
import { startGitHub } from '../../support/github-double.ts';
import type { DoubleArtifact, GitHubDouble } from '../../support/github-double.ts';

const PREFIX = `llm-bench-v1-${'a'.repeat(16)}-`;
const [BASELINE, ANSWERS] = [addRuns({ cells: [] }, [createNewRun(101)]), { cells: [] }].map((value) =>
  seal(value)!,
) as [Buffer, Buffer];

const keyOf = (prefix: string): string => `${prefix}00000101-101-1-5`;

/** An artifact of run 101 of the default branch, unless overridden; `files` are what it holds besides, or instead. */
function keep(
  github: GitHubDouble,
  { files = {}, ...overrides }: Partial<DoubleArtifact> & { files?: Record<string, string | Buffer> } = {},
): void {
  const content = {
    [FILES.baseline]: BASELINE,
    [FILES.answers]: ANSWERS,
    'llm-bench-key.txt': keyOf(PREFIX),
    ...files,
  };
  const archive = createZip(Object.entries(content));
  github.artifacts.push({
    id: github.artifacts.length + 1,
    name: `benchmark-baseline-${'a'.repeat(16)}`,
    size_in_bytes: archive.length,
    expired: false,
    workflow_run: { id: 101, head_branch: 'main', repository_id: 1, head_repository_id: 1 },
    archive,
    ...overrides,
  });
}

/** Has the check of run 101 say that it saved an entry under this key. */
async function vouch(github: GitHubDouble, key = keyOf(PREFIX)): Promise<void> {
  const { id } = await openOurs(github, { runId: 101 }, 'c0ffee101');
  await closeCheck(apiOf(github), id, { ...PASSED, saved: [digestEntry(key, [BASELINE, ANSWERS])] });
}

/** What a pull request's run restores. */
async function restore(github: GitHubDouble): Promise<Restored | null> {
  const [api, context] = [apiOf(github), contextOfPullRequest({ runId: 1000 })];
  const ownCheck = Promise.resolve(await openOurs(github, { runId: 1000 }, 'head'));
  const witness = createWitness({ api, context, checkName: NAMED.name, ownCheck });
  return await restoreArtifact({ api, context, witness }, PREFIX);
}

describe('restoreArtifact', () => {
  it('gives what a run of the default branch has uploaded, if its check names it', async () => {
    await using github = await startGitHub();
    keep(github);
    await vouch(github);
    const restored = await restore(github);
    expect(runsOf(restored!.baseline)).toEqual({ m: [101] });
    expect(restored).toMatchObject({ key: keyOf(PREFIX), isLost: false, note: null });
    expect(github.invalid).toEqual([]);
  });

  it('gives nothing where there is none, or it may not be read', async () => {
    await using github = await startGitHub();
    expect(await restore(github)).toBeNull();
    keep(github);
    await vouch(github);
    github.trouble = { forbidden: ['actions/list-artifacts-for-repo'] };
    expect(await restore(github)).toBeNull();
    github.trouble = { forbidden: ['actions/download-artifact'] };
    expect(await restore(github)).toBeNull();
  });

  it.each<[string, Parameters<typeof keep>[1]]>([
    ['has expired', { expired: true }],
    ['has another name', { name: 'benchmark-baseline-other' }],
    ['is larger than a baseline can be', { size_in_bytes: 11 * 1024 * 1024 }],
    [
      'is of another branch',
      { workflow_run: { id: 101, head_branch: 'topic', repository_id: 1, head_repository_id: 1 } },
    ],
    [
      'is of a fork',
      { workflow_run: { id: 101, head_branch: 'main', repository_id: 1, head_repository_id: 2 } },
    ],
    ['is no archive', { archive: Buffer.from('odd') }],
    [
      'holds another baseline than its run saved',
      { files: { [FILES.baseline]: seal(addRuns({ cells: [] }, [createNewRun(102)]))! } },
    ],
    ['holds no baseline', { files: { [FILES.baseline]: '' } }],
    ['names no key', { files: { 'llm-bench-key.txt': '' } }],
    ['holds more files', { files: { more: '1' } }],
    [
      'unpacks to more than a baseline can be',
      { files: { [FILES.answers]: Buffer.alloc(11 * 1024 * 1024) } },
    ],
  ])('passes over one that %s', async (_what, kept) => {
    await using github = await startGitHub();
    keep(github, kept);
    await vouch(github);
    expect(await restore(github)).toBeNull();
  });

  it("passes over another config's, which its run has saved", async () => {
    await using github = await startGitHub();
    const key = keyOf('llm-bench-v1-bbbbbbbbbbbbbbbb-');
    keep(github, { files: { 'llm-bench-key.txt': key } });
    await vouch(github, key);
    expect(await restore(github)).toBeNull();
  });

  it('gives the one before where the newest is not believed', async () => {
    await using github = await startGitHub();
    keep(github);
    keep(github, { files: { [FILES.baseline]: 'forged' } });
    await vouch(github);
    expect(runsOf((await restore(github))!.baseline)).toEqual({ m: [101] });
  });
});
