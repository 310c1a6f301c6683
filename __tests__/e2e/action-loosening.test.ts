import { rmSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { createActionWorld, WORSE } from '../support/action-world.ts';
import type { Seen } from '../support/action-world.ts';
import { CONFIG, edit, FILE, WAYS } from '../support/loosening-ways.ts';
import { playOnce } from '../support/play-once.ts';
import { addUp, CASES, numberIn } from '../support/sums.ts';

const ROOTS = ['llm-bench.yml', 'benchmarks', 'prompts', 'other', 'base', '.github', 'rec.jsonl'];
const GATE = `repeat: 2
thresholds: { min_pass_rate: 0.6, regression_threshold: 0.05, max_latency_ms: 60000 }
floor: strict
statistics: { alpha: 0.05, power: 0.8, suspect_p: 0.1, confirm_trials: 3, error_budget: 0.05 }
`;
const WITHIN_MS = 400_000;

describe('a pull request with a worse prompt that asks less', () => {
  const seen = playOnce(async () => {
    await using world = await createActionWorld(GATE);
    const { workspace } = world;
    const [, own = ''] = /( {2}- { id: gpt,.*\n)/.exec(workspace.read(CONFIG)) ?? [];
    edit(CONFIG, [own, own + own.replace('id: gpt', 'id: weak').replace('gpt-4', 'gpt-weak')])(world);
    edit(FILE, ['expected: "5" }', 'expected: "5", must_pass: true }'])(world);
    world.answer = (system, question, model) =>
      model === 'gpt-weak' && numberIn(question) % 3 === 0 ? 'no idea' : addUp(system, question);
    const pushed = await world.push();
    const names = [CONFIG, FILE, 'benchmarks/sales.yaml', 'prompts/support.md', 'prompts/sales.md'];
    const base = names.map((name) => [name, workspace.read(name)] as const);
    const found = new Map<string, Seen>();
    for (const [name, change] of WAYS) {
      for (const root of ROOTS) rmSync(path.join(workspace.path, root), { recursive: true, force: true });
      for (const [file, text] of base) workspace.write(file, text);
      workspace.write('prompts/support.md', WORSE);
      const inputs = change(world) ?? {};
      found.set(name, await world.pullRequest({ inputs }));
    }
    return { pushed, found, invalid: world.github.invalid };
  }, WITHIN_MS);

  it('starts from a green default branch', () => {
    expect(seen().pushed.check).toMatchObject({ conclusion: 'success' });
  });

  it.each(WAYS)('is no success and says so: %s', (name, _change, best, said) => {
    const { check, summary } = seen().found.get(name)!;
    expect(check!.conclusion).toBe(best);
    expect(`${check!.output.title}\n${summary}`).toMatch(said);
  });

  it("sends nothing that GitHub's own description does not allow", () => {
    expect(seen().invalid).toEqual([]);
  });
});

describe('a pull request against results that its workflow names', () => {
  const seen = playOnce(async () => {
    await using world = await createActionWorld();
    const { github, workspace } = world;
    const named = { inputs: { baseline: 'base' } };
    const write = (isPassed: (n: number) => boolean): void => {
      const results = Array.from({ length: CASES }, (_, n) => ({
        test_id: `support-${n}`,
        passed: isPassed(n),
      }));
      const names = { benchmark_name: 'support', model_id: 'gpt', timestamp: '2026-01-01T00:00:00Z' };
      workspace.write('base/r.json', JSON.stringify({ ...names, results }));
    };
    write(() => true);
    github.changed = ['prompts/support.md'];
    const kept = await world.pullRequest(named);
    workspace.write('prompts/support.md', WORSE);
    const worse = await world.pullRequest(named);
    write((n) => n % 3 !== 0);
    github.changed = ['prompts/support.md', 'base/r.json'];
    const rewritten = await world.pullRequest(named);
    workspace.write('prompts/support.md', 'Add up.\n');
    await world.push(named);
    workspace.write('prompts/support.md', WORSE);
    const withCache = await world.pullRequest(named);
    return { kept, worse, rewritten, withCache };
  });

  it('is held against them where it does not touch them', () => {
    const { kept, worse } = seen();
    expect(kept).toMatchObject({ code: 0, check: { conclusion: 'success' } });
    expect(worse).toMatchObject({ code: 1, outputs: { verdict: 'regressed' } });
  });

  it('is no success where it has written them itself, and says so', () => {
    const { rewritten } = seen();
    expect(rewritten.check).toMatchObject({ conclusion: 'neutral' });
    expect(rewritten.summary).toContain('the change itself has written the results');
  });

  it('is held against what the default branch has kept then, where it has any', () => {
    const { withCache } = seen();
    expect(withCache).toMatchObject({ code: 1, outputs: { verdict: 'regressed' } });
    expect(withCache.summary).toContain('it is held against what the default branch has kept');
  });
});
