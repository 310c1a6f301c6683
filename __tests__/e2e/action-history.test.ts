import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { createActionWorld, shaOf, WORSE } from '../support/action-world.ts';
import { pullRequestEvent, pushEvent } from '../support/events.ts';
import { addCommits, mergePullRequest } from '../support/github-history.ts';

const NO_COMMIT = '0'.repeat(40);

describe('the commit that a run is held against', { timeout: 60_000 }, () => {
  it('is the merge base of a checked-out head, also where that head is a merge itself', async () => {
    await using world = await createActionWorld();
    const { github, workspace } = world;
    await world.push();
    workspace.write('prompts/support.md', WORSE);
    await world.push();
    const [old, base, topic, merge] = [shaOf(2), shaOf(3), 'a'.repeat(40), 'b'.repeat(40)];
    const head = checkOutCommit(workspace.path, [topic, base]);
    addCommits(github, { [topic]: [old], [head]: [topic, base], [merge]: [base, head] });
    const step = await world.run(pullRequestEvent({ head, base, merge }));
    expect(step).toMatchObject({ code: 0, outputs: { verdict: 'unchanged' } });
  });

  it("is a pull request's own base, not what was merged since", async () => {
    await using world = await createActionWorld();
    await world.push();
    const base = world.main;
    world.workspace.write('prompts/support.md', WORSE);
    await world.push();
    world.workspace.write('prompts/support.md', 'Add up.\n');
    const [head, merge] = ['a'.repeat(40), 'b'.repeat(40)];
    addCommits(world.github, { [head]: [base], [merge]: [base, head] });
    const step = await world.run(pullRequestEvent({ head, base, merge }));
    expect(step).toMatchObject({ code: 0, outputs: { verdict: 'unchanged' } });
  });

  it.each(['refs/tags/v1', 'refs/heads/topic'])('is the pushed commit itself for %s', async (ref) => {
    await using world = await createActionWorld();
    await world.push();
    world.workspace.write('prompts/support.md', WORSE);
    await world.push();
    const step = await world.run(pushEvent(NO_COMMIT, world.main, ref));
    expect(step).toMatchObject({ code: 0, asked: 0, outputs: { verdict: 'unchanged' } });
  });

  it.each([
    [403, "Resource not accessible by integration (the job's permissions need contents: read)"],
    [404, "Not Found (the job's permissions need contents: read)"],
    [500, 'Server Error'],
  ])('is said not to be known where GitHub answers %i', async (status, reason) => {
    await using world = await createActionWorld();
    await world.push();
    world.github.trouble = {
      forbidden: ['actions/get-actions-cache-list'],
      fail: (operation) => (operation === 'repos/list-commits' ? { status, message: words[status] } : null),
    };
    const step = await world.pullRequest();
    const warning = 'the commits before this change could not be listed, so the newest baseline is used: ';
    expect(step.out).toContain(`::warning::${warning}${reason}`);
    expect(step.check!.output.summary).toContain(`- ${warning}\`${reason}\``);
    // Neither warning hides the other.
    const origin = 'where the baseline came from could not be verified: ';
    const denied = "Resource not accessible by integration (the job's permissions need actions: read)";
    expect(step.out).toContain(`::warning::${origin}${denied}`);
    expect(step.check!.output.summary).toContain(`- ${origin}\`${denied}\``);
  });

  it('is no matter where there is no baseline', async () => {
    await using world = await createActionWorld();
    world.github.trouble = { forbidden: ['repos/list-commits'] };
    expect((await world.push()).out).not.toContain('could not be listed');
  });
});

describe('what merged pull requests have measured', { timeout: 60_000 }, () => {
  it('is the cases too: a push with others is gated', async () => {
    await using world = await createActionWorld();
    const { github, workspace } = world;
    await world.push();
    workspace.write('prompts/support.md', 'Add up otherwise.\n');
    const opened = await world.pullRequest();
    expect(opened).toMatchObject({ code: 0, outputs: { verdict: 'passed' } });
    const more = Array.from(
      { length: 60 },
      (_, index) => `  - { id: more-${index}, input: "${100 + index} + 1 =", expected: "${101 + index}" }\n`,
    );
    workspace.write('benchmarks/support.yaml', workspace.read('benchmarks/support.yaml') + more.join(''));
    workspace.write('prompts/support.md', 'Add up.\n');
    await world.push();
    const add = world.answer;
    world.answer = (system, question, model) =>
      system.includes('otherwise') && /^1\d\d /.test(question) ? 'no idea' : add(system, question, model);
    workspace.write('prompts/support.md', 'Add up otherwise.\n');
    mergePullRequest(github, 7, { sha: shaOf(6), head: opened.check!.head_sha });
    const pushed = await world.push();
    expect(pushed.check!.head_sha).toBe(shaOf(6));
    expect(pushed).toMatchObject({ code: 1, outputs: { verdict: 'regressed' } });
  });

  it('is known also where the push of an earlier one was never run', async () => {
    await using world = await createActionWorld();
    const { github, workspace } = world;
    await world.push();
    workspace.write('prompts/support.md', WORSE);
    const opened = await world.pullRequest({ number: 1 });
    expect(opened).toMatchObject({ code: 1 });
    const { head_sha: first } = opened.check!;
    workspace.write('prompts/support.md', 'Add up.\n');
    workspace.write('prompts/sales.md', 'Add up, pretty please.\n');
    const other = await world.pullRequest({ number: 2 });
    expect(other).toMatchObject({ code: 0 });
    const { head_sha: second } = other.check!;
    const [base, one, two] = [shaOf(2), 'd'.repeat(40), 'e'.repeat(40)];
    addCommits(github, { [one]: [base, first], [two]: [one, second] });
    mergePullRequest(github, 1, { sha: one, head: first });
    mergePullRequest(github, 2, { sha: two, head: second });
    workspace.write('prompts/support.md', WORSE);
    const step = await world.run(pushEvent(one, two));
    expect(step).toMatchObject({ code: 0, asked: 120, outputs: { verdict: 'regressed' } });
    expect(step.check).toMatchObject({ head_sha: two, conclusion: 'neutral' });
    expect(step.calls.length).toBeLessThanOrEqual(15);
    expect(github.invalid).toEqual([]);
  });

  it('is looked up for four commits at most', async () => {
    await using world = await createActionWorld();
    const { github, workspace } = world;
    await world.push();
    const line = ['1', '2', '3', '4', '5', '6'].map((digit) => digit.repeat(40));
    addCommits(github, Object.fromEntries(line.map((sha, index) => [sha, [line[index - 1] ?? shaOf(2)]])));
    workspace.write('prompts/support.md', WORSE);
    const [before, after] = line.slice(-2);
    const { calls, ...step } = await world.run(pushEvent(before!, after!));
    expect(step).toMatchObject({ code: 1, outputs: { verdict: 'regressed' } });
    expect(calls.filter((call) => call.startsWith('repos/list-pull-requests'))).toHaveLength(4);
    expect(calls.length).toBeLessThanOrEqual(15);
  });

  it('does not excuse a later direct push of the same content', async () => {
    await using world = await createActionWorld();
    const { github, workspace } = world;
    await world.push();
    workspace.write('prompts/support.md', WORSE);
    const { check } = await world.pullRequest();
    mergePullRequest(github, 7, { sha: shaOf(5), head: check!.head_sha });
    const merged = await world.push();
    expect(merged).toMatchObject({ code: 0, outputs: { verdict: 'regressed' } });
    expect(merged.check!.head_sha).toBe(shaOf(5));
    workspace.write('prompts/support.md', 'Add up.\n');
    expect(await world.push()).toMatchObject({ code: 0 });
    workspace.write('prompts/support.md', WORSE);
    expect(await world.push()).toMatchObject({ code: 1, outputs: { verdict: 'regressed' } });
  });
});

const words: Readonly<Record<number, string>> = {
  403: 'Resource not accessible by integration',
  404: 'Not Found',
};

/** Checks out a commit with these parents, which the clone does not hold, as a shallow one would not. */
function checkOutCommit(folder: string, parents: readonly string[]): string {
  const git = (args: readonly string[], input = ''): string =>
    execFileSync('git', ['-C', folder, ...args], { input, encoding: 'utf8' }).trim();
  git(['init', '--quiet']);
  const tree = git(['mktree']);
  const lines = parents.map((parent) => `parent ${parent}\n`).join('');
  const who = 'someone <someone@example.org> 1795507200 +0000';
  const text = `tree ${tree}\n${lines}author ${who}\ncommitter ${who}\n\nMerge branch main into topic\n`;
  const head = git(['hash-object', '-t', 'commit', '-w', '--stdin'], text);
  git(['update-ref', '--no-deref', 'HEAD', head]);
  return head;
}
