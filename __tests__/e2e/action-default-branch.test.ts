import { describe, expect, it } from 'vitest';
import type { TrendPart } from '../../src/report/page/data.ts';
import { createActionWorld, shaOf, WORSE } from '../support/action-world.ts';
import { readBlocks } from '../support/browser.ts';
import { dispatchEvent, pushEvent } from '../support/events.ts';
import { mergePullRequest } from '../support/github-history.ts';
import { playOnce } from '../support/play-once.ts';

describe('a run on a schedule or by hand', () => {
  const seen = playOnce(async () => {
    await using world = await createActionWorld();
    await world.push();
    const scheduled = await world.schedule();
    const inputs = { benchmark: 'sales', model: 'gpt' };
    const chosen = await world.run(dispatchEvent(world.main), { inputs });
    world.workspace.write('prompts/support.md', WORSE);
    const worse = await world.pullRequest();
    return { scheduled, chosen, worse, invalid: world.github.invalid };
  });

  it('asks everything on a schedule, and keeps it', () => {
    const { asked, saved } = seen().scheduled;
    expect(asked).toBe(120);
    expect(saved).toHaveLength(2);
  });

  it('asks what was chosen by hand', () => {
    expect(seen().chosen).toMatchObject({ code: 0, asked: 60, outputs: { verdict: 'passed' } });
  });

  it("grows the pool of what it asked, and leaves the other benchmark's", () => {
    const { cells } = JSON.parse(seen().worse.outputs['result-json']!) as {
      cells: { benchmark: string; baseline: { trials: number } | null; candidate: { trials: number } }[];
    };
    expect(cells.find(({ benchmark }) => benchmark === 'support')?.baseline?.trials).toBe(120);
    expect(cells.find(({ benchmark }) => benchmark === 'sales')?.candidate.trials).toBe(180);
  });

  it("never sends what GitHub's description does not allow", () => {
    expect(seen().invalid).toEqual([]);
  });
});

describe('drift of the provider', () => {
  const seen = playOnce(async () => {
    await using world = await createActionWorld();
    await world.push();
    const quiet = await world.schedule();
    const add = world.answer;
    world.answer = (_system, ...asked) => add('WORSE', ...asked);
    return {
      quiet,
      suspected: await world.schedule(),
      opened: await world.pullRequest(),
      confirmed: await world.schedule(),
      settled: await world.schedule(),
      page: world.workspace.read('results/report.html'),
    };
  });

  it('is not seen where a daily run is as the push was', () => {
    expect(seen().quiet).toMatchObject({ code: 0, outputs: { verdict: 'passed' } });
  });

  it('is not reported after one run that is out of line', () => {
    expect(seen().suspected).toMatchObject({ code: 0, outputs: { verdict: 'inconclusive' } });
  });

  it('is no part of what pull requests are held against before it is confirmed', () => {
    expect(seen().opened).toMatchObject({ code: 0, outputs: { verdict: 'unchanged', 'pass-rate': '1' } });
  });

  it('is reported when a second daily run agrees with the first', () => {
    const { confirmed } = seen();
    expect(confirmed).toMatchObject({ code: 1, outputs: { verdict: 'regressed', regressions: '2' } });
    expect(confirmed.summary).toContain(
      'The provider seems to have changed its model: nothing on this side changed',
    );
  });

  it('is the new level then', () => {
    expect(seen().settled).toMatchObject({ code: 0, outputs: { verdict: 'passed' } });
  });

  it('is marked in the history that the page shows, in which no pull request is', () => {
    const { cells } = readBlocks(seen().page).get('trend') as TrendPart;
    expect(cells.map(({ lines: [rate], marks }) => ({ rates: rate?.values, marks }))).toEqual(
      cells.map(() => ({
        rates: [1, 1, 0.6667, 0.6667, 0.6667],
        marks: [
          { run: 2, kind: 'possible_drift', words: expect.stringContaining('possible drift') },
          { run: 3, kind: 'drift', words: expect.stringContaining('drift') },
        ],
      })),
    );
    expect(cells).toHaveLength(2);
  });
});

describe('the default branch', () => {
  const merge = shaOf(5);
  const seen = playOnce(async () => {
    await using world = await createActionWorld();
    const { github, workspace } = world;
    await world.push();
    workspace.write('prompts/support.md', WORSE);
    const opened = await world.pullRequest();
    mergePullRequest(github, 7, { sha: merge, head: opened.check!.head_sha });
    const merged = await world.push();
    const next = await world.pullRequest();
    workspace.write('prompts/sales.md', WORSE);
    const before = world.main;
    const direct = await world.push();
    const again = await world.run(pushEvent(before, world.main), { attempt: 2 });
    return { opened, merged, next, direct, again };
  });

  it('is not red for a merged pull request that was red: its own check measured it', () => {
    const { opened, merged } = seen();
    expect(opened).toMatchObject({ code: 1 });
    expect(merged).toMatchObject({ code: 0, outputs: { verdict: 'regressed' } });
    expect(merged.check).toMatchObject({ head_sha: merge, conclusion: 'neutral' });
    expect(merged.summary).toContain("a merged pull request's own check measured it");
  });

  it('holds the next pull request against what was merged', () => {
    expect(seen().next).toMatchObject({ code: 0, outputs: { verdict: 'unchanged' } });
  });

  it('is red for a direct push that is worse', () => {
    expect(seen().direct).toMatchObject({ code: 1, outputs: { verdict: 'regressed' } });
  });

  it('is red still where that push is run again: it is not held against itself', () => {
    expect(seen().again).toMatchObject({ code: 1 });
  });
});
