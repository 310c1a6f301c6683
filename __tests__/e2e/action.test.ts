import { describe, expect, it } from 'vitest';
import { createWorld } from '../support/action-world.ts';

describe('the action', { timeout: 60_000 }, () => {
  it('saves a baseline, then turns a worse pull request red and a harmless one green', async () => {
    await using world = await createWorld();
    const { github, results, model, workspace } = world;
    const first = await world.push();
    console.log(first.out, first.err, github.calls, results.calls, github.invalid, first.ms, first.outputs);
    expect(first).toMatchObject({ code: 0, err: '', outputs: { verdict: 'no_baseline', 'pass-rate': '1' } });
    expect(model.received).toHaveLength(120);
    workspace.write('prompts/support.md', 'Add up. WORSE\n');
    const worse = await world.pullRequest();
    console.log(
      worse.out,
      worse.err,
      github.calls,
      results.calls,
      github.invalid,
      worse.ms,
      worse.outputs,
      github.comments,
      github.checks,
    );
    expect(worse).toMatchObject({ code: 1, outputs: { verdict: 'regressed' } });
  });
});
