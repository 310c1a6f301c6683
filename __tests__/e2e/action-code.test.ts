import { describe, expect, it } from 'vitest';
import { createActionWorld } from '../support/action-world.ts';

const CHECK = `export default ({ answer }: { answer: string }) => ({ value: 1, explanation: 'CHECKED ' + answer });`;

describe('the action with code in the repository', { timeout: 120_000 }, () => {
  it('runs what those wrote who may write to it, and of a fork nothing that is not let run', async () => {
    await using world = await createActionWorld('benchmarks: { enabled: [own] }\n');
    world.workspace.write(
      'benchmarks/own.yaml',
      'name: own\nevaluators: [{ javascript: { file: ../checks/own.ts } }]\ntest_cases: [{ id: a, input: "1" }, { id: b, input: "2" }]\n',
    );
    world.workspace.write('checks/own.ts', CHECK);
    const own = await world.pullRequest();
    expect(own).toMatchObject({ code: 0, asked: 2, outputs: { verdict: 'no_baseline', 'pass-rate': '1' } });
    // What runs while it loads tells that it ran.
    world.workspace.write('checks/own.ts', `throw new Error('RAN');\n${CHECK}`);
    const inputs = { 'allow-code-execution': 'true' };
    const fork = await world.pullRequest({ fork: true, inputs });
    expect(fork).toMatchObject({ code: 2, asked: 0, check: { conclusion: 'failure' } });
    expect(fork.out).toContain('whoever opened this pull request from a fork may have written');
    expect(fork.out).toContain('input `dangerously-run-code-of-forks`');
    expect(fork.out).not.toContain('RAN');
    const allowed = await world.pullRequest({
      fork: true,
      inputs: { ...inputs, 'dangerously-run-code-of-forks': 'true' },
    });
    expect(allowed).toMatchObject({ code: 2, asked: 0 });
    expect(allowed.out).toContain('checks/own.ts:1: the check cannot be used: Error: RAN');
  });
});
