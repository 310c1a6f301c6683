import { describe, expect, it } from 'vitest';
import { dropUnknown } from '../../../src/action/baseline/drop-unknown.ts';
import type { Restored } from '../../../src/action/baseline/restore-baseline.ts';
import { addRuns } from '../../../src/baseline/add-run.ts';
import { createNewRun, NOTHING_KNOWN, runsOf } from '../../support/cache-world.ts';
import { apiOf } from '../../support/github-api.ts';
import { startGitHub } from '../../support/github-double.ts';
import type { Trouble } from '../../support/github-double.ts';
import { addCommits } from '../../support/github-history.ts';

const KNOWN = 'c0ffee1';
const FOUND: Restored = {
  ...NOTHING_KNOWN,
  baseline: addRuns({ cells: [] }, [createNewRun(1), createNewRun(2), createNewRun(1, 'other')]),
};

/** What is left of two cells, one with a run of another commit than `c0ffee1`, and what GitHub was asked. */
async function screenIn(trouble: Trouble, listed: readonly string[] = []): Promise<[Restored, string[]]> {
  await using github = await startGitHub();
  addCommits(github, { [KNOWN]: [] });
  github.trouble = trouble;
  return [await dropUnknown(apiOf(github), FOUND, { commits: listed, at: null }), github.calls];
}

describe('dropUnknown', () => {
  it('leaves out what has a run of a commit that the repository does not have, and says so', async () => {
    const [left] = await screenIn({});
    expect(runsOf(left.baseline)).toEqual({ other: [1] });
    expect(left).toMatchObject({ isLost: true, note: { kind: 'unknown_commits', pools: 1 } });
  });

  it('asks for no commit that was listed', async () => {
    const [left, calls] = await screenIn({}, [KNOWN, 'c0ffee2']);
    expect(left).toBe(FOUND);
    expect(calls).toEqual([]);
  });

  it('believes what it cannot ask for', async () => {
    const [left] = await screenIn({ forbidden: ['repos/get-commit'] });
    expect(left).toBe(FOUND);
  });
});
