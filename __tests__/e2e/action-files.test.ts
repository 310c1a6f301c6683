import { readdirSync, rmSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { createActionWorld } from '../support/action-world.ts';
import type { ActionWorld, Seen } from '../support/action-world.ts';
import { SECRET } from '../support/fenced.ts';
import { createTempDir } from '../support/temp-dir.ts';

/** Everything that a run shows to anybody. */
function sinksOf({ out, err, summary, outputs, check, comments }: Seen): string {
  return [out, err, summary, ...[outputs, check, comments].map((value) => JSON.stringify(value))].join('\n');
}

function link({ workspace }: ActionWorld, name: string, target: string): void {
  rmSync(path.join(workspace.path, name), { recursive: true, force: true });
  symlinkSync(target, path.join(workspace.path, name));
}

describe.skipIf(process.platform === 'win32')(
  'the action on links that a pull request brings',
  {
    timeout: 60_000,
  },
  () => {
    const WAYS: readonly (readonly [name: string, target: string, inputs?: Record<string, string>])[] = [
      ['benchmarks/x.yaml', 'secret.yaml'],
      ['benchmarks/x.yaml', '/proc/self/environ'],
      ['benchmarks/support.yaml', '/proc/self/mem'],
      ['prompts/support.md', 'secret.yaml'],
      ['prompts', '.'],
      ['llm-bench.yml', 'secret.yaml'],
      ['llm-bench.yml', '/proc/self/environ', { config: 'llm-bench.yml' }],
      ['results', '.'],
      ['results', '/proc'],
      ['kept', '.', { baseline: 'kept' }],
      ['kept', '.', { 'results-dir': 'kept' }],
      ['kept', '.', { 'working-directory': 'kept' }],
      ['.git', '.', { config: '.git/secret.yaml' }],
    ];

    it('reads none, writes through none, and quotes nothing', async () => {
      await using world = await createActionWorld();
      using outside = createTempDir({ 'secret.yaml': SECRET, 'run.json': 'precious', 'support.md': SECRET });
      const { workspace } = world;
      const kept = ['llm-bench.yml', 'benchmarks/support.yaml', 'prompts/support.md', 'prompts/sales.md'].map(
        (name) => [name, workspace.read(name)] as const,
      );
      for (const [name, target, inputs] of WAYS) {
        link(world, name, path.resolve(outside.path, target));
        const step = await world.pullRequest(inputs === undefined ? {} : { inputs });
        expect([name, target, step.code, step.asked]).toEqual([name, target, 2, 0]);
        expect(step.outputs['verdict']).not.toBe('unchanged');
        expect(sinksOf(step)).not.toContain(SECRET.slice(0, 12));
        expect(sinksOf(step)).not.toContain('GITHUB_WORKSPACE=');
        expect(step.summary).toMatch(/is not within the workspace|lies in|hold keys|not within/);
        expect(step.check?.status).toBe('completed');
        rmSync(path.join(workspace.path, name));
        for (const [file, text] of kept) workspace.write(file, text);
      }
      expect(readdirSync(outside.path).sort()).toEqual(['run.json', 'secret.yaml', 'support.md']);
      expect(outside.read('run.json')).toBe('precious');
    });
  },
);
