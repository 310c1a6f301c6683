import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { createWorld } from '../support/action-world.ts';
import type { ActionWorld } from '../support/action-world.ts';
import type { Step } from '../support/runner.ts';

const WORSE = 'Add up. WORSE\n';
const REPOSITORY = { full_name: 'o/r', default_branch: 'main' };
const NO_COMMIT = '0'.repeat(40);

/** The world's commits count from 1; those of a test's own are written by name. */
const shaOf = (number: number): string => `c0ffee${String(number).padStart(34, '0')}`;
const check = (world: ActionWorld): ActionWorld['github']['checks'][number] => world.github.checks.at(-1)!;

describe('the commit that a run is held against', { timeout: 60_000 }, () => {
  it('is the merge base of a checked-out head, also where that head is a merge itself', async () => {
    await using world = await createWorld();
    const { github, workspace } = world;
    await world.push();
    workspace.write('prompts/support.md', WORSE);
    await world.push();
    const [old, main, topic, merge] = [shaOf(2), shaOf(3), 'a'.repeat(40), 'b'.repeat(40)];
    const head = checkOutCommit(workspace.path, [topic, main]);
    addCommits(github, { [topic]: [old], [head]: [topic, main], [merge]: [main, head] });
    expect(await openPullRequest(world, { sha: merge, head, base: main })).toMatchObject({
      code: 0,
      outputs: { verdict: 'unchanged' },
    });
  });

  it.each(['refs/tags/v1', 'refs/heads/topic'])('is the pushed commit itself for %s', async (ref) => {
    await using world = await createWorld();
    await world.push();
    world.workspace.write('prompts/support.md', WORSE);
    await world.push();
    const asked = world.model.received.length;
    const payload = { before: NO_COMMIT, after: shaOf(3), repository: REPOSITORY };
    const step = await world.run({ name: 'push', ref, sha: shaOf(3), payload });
    expect(step).toMatchObject({ code: 0, outputs: { verdict: 'unchanged' } });
    expect(world.model.received).toHaveLength(asked);
  });

  it.each([
    [403, "Resource not accessible by integration (the job's permissions need contents: read)"],
    [404, "Not Found (the job's permissions need contents: read)"],
    [500, 'Server Error'],
  ])('is said not to be known where GitHub answers %i', async (status, reason) => {
    await using world = await createWorld();
    await world.push();
    world.github.trouble = {
      forbidden: ['actions/get-actions-cache-list'],
      fail: (operation) => (operation === 'repos/list-commits' ? { status, message: words[status] } : null),
    };
    const step = await world.pullRequest();
    const warning = 'the commits before this change could not be listed, so the newest baseline is used: ';
    expect(step.out).toContain(`::warning::${warning}${reason}`);
    expect(check(world).output.summary).toContain(`- ${warning}\`${reason}\``);
    // Neither warning hides the other.
    const origin = 'where the baseline came from could not be verified: ';
    const denied = "Resource not accessible by integration (the job's permissions need actions: read)";
    expect(step.out).toContain(`::warning::${origin}${denied}`);
    expect(check(world).output.summary).toContain(`- ${origin}\`${denied}\``);
  });

  it('is no matter where there is no baseline', async () => {
    await using world = await createWorld();
    world.github.trouble = { forbidden: ['repos/list-commits'] };
    expect((await world.push()).out).not.toContain('could not be listed');
  });
});

describe('what merged pull requests have measured', { timeout: 60_000 }, () => {
  it('is the cases too: a push with others is gated', async () => {
    await using world = await createWorld();
    const { github, workspace } = world;
    await world.push();
    workspace.write('prompts/support.md', 'Add up otherwise.\n');
    expect(await world.pullRequest()).toMatchObject({ code: 0, outputs: { verdict: 'passed' } });
    const { head_sha: head } = check(world);
    const more = Array.from(
      { length: 60 },
      (_, index) => `  - { id: more-${index}, input: "${100 + index} + 1 =", expected: "${101 + index}" }\n`,
    );
    workspace.write('benchmarks/support.yaml', workspace.read('benchmarks/support.yaml') + more.join(''));
    workspace.write('prompts/support.md', 'Add up.\n');
    await world.push();
    const add = world.answer;
    world.answer = (system, question) =>
      system.includes('otherwise') && /^1\d\d /.test(question) ? 'no idea' : add(system, question);
    workspace.write('prompts/support.md', 'Add up otherwise.\n');
    merge(github, 7, { sha: shaOf(6), head });
    const pushed = await world.push();
    expect(check(world).head_sha).toBe(shaOf(6));
    expect(pushed).toMatchObject({ code: 1, outputs: { verdict: 'regressed' } });
  });

  it('is known also where the push of an earlier one was never run', async () => {
    await using world = await createWorld();
    const { github, workspace } = world;
    await world.push();
    workspace.write('prompts/support.md', WORSE);
    expect(await world.pullRequest({ number: 1 })).toMatchObject({ code: 1 });
    const { head_sha: first } = check(world);
    workspace.write('prompts/support.md', 'Add up.\n');
    workspace.write('prompts/sales.md', 'Add up, pretty please.\n');
    expect(await world.pullRequest({ number: 2 })).toMatchObject({ code: 0 });
    const { head_sha: second } = check(world);
    const [base, one, two] = [shaOf(2), 'd'.repeat(40), 'e'.repeat(40)];
    addCommits(github, { [one]: [base, first], [two]: [one, second] });
    merge(github, 1, { sha: one, head: first });
    merge(github, 2, { sha: two, head: second });
    workspace.write('prompts/support.md', WORSE);
    const callsBefore = github.calls.length;
    const asked = world.model.received.length;
    const payload = { before: one, after: two, repository: REPOSITORY };
    const step = await world.run({ name: 'push', ref: 'refs/heads/main', sha: two, payload });
    expect(step).toMatchObject({ code: 0, outputs: { verdict: 'regressed' } });
    expect(check(world)).toMatchObject({ head_sha: two, conclusion: 'neutral' });
    expect(world.model.received.length - asked).toBe(120);
    expect(github.calls.length - callsBefore).toBeLessThanOrEqual(15);
    expect(github.invalid).toEqual([]);
  });

  it('is looked up for four commits at most', async () => {
    await using world = await createWorld();
    const { github, workspace } = world;
    await world.push();
    const line = ['1', '2', '3', '4', '5', '6'].map((digit) => digit.repeat(40));
    addCommits(github, Object.fromEntries(line.map((sha, index) => [sha, [line[index - 1] ?? shaOf(2)]])));
    workspace.write('prompts/support.md', WORSE);
    const callsBefore = github.calls.length;
    const [before, after] = line.slice(-2);
    const payload = { before, after, repository: REPOSITORY };
    const step = await world.run({ name: 'push', ref: 'refs/heads/main', sha: after!, payload });
    expect(step).toMatchObject({ code: 1, outputs: { verdict: 'regressed' } });
    const calls = github.calls.slice(callsBefore);
    expect(calls.filter((call) => call.startsWith('repos/list-pull-requests'))).toHaveLength(4);
    expect(calls.length).toBeLessThanOrEqual(15);
  });

  it('does not excuse a later direct push of the same content', async () => {
    await using world = await createWorld();
    const { github, workspace } = world;
    await world.push();
    workspace.write('prompts/support.md', WORSE);
    await world.pullRequest();
    merge(github, 7, { sha: shaOf(5), head: check(world).head_sha });
    expect(await world.push()).toMatchObject({ code: 0, outputs: { verdict: 'regressed' } });
    expect(check(world).head_sha).toBe(shaOf(5));
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

type Double = ActionWorld['github'];

/** Makes commits known to GitHub, each with its parents, in this order. */
function addCommits(github: Double, commits: Readonly<Record<string, string[]>>): void {
  for (const [sha, parents] of Object.entries(commits))
    github.commits.set(sha, { parents, at: new Date().toISOString() });
}

function merge(github: Double, number: number, { sha, head }: { sha: string; head: string }): void {
  const merged_at = new Date().toISOString();
  github.pulls.set(sha, [{ number, merged_at, merge_commit_sha: sha, head: { sha: head } }]);
}

async function openPullRequest(
  world: ActionWorld,
  { sha, head, base }: { sha: string; head: string; base: string },
): Promise<Step> {
  const payload = {
    pull_request: { number: 8, head: { sha: head, repo: { full_name: 'o/r' } }, base: { sha: base } },
    repository: REPOSITORY,
  };
  return await world.run({ name: 'pull_request', ref: 'refs/pull/8/merge', sha, payload });
}

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
