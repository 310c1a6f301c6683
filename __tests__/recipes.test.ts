import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { ROOT } from './support/cli.ts';

type Job = {
  readonly env?: unknown;
  readonly permissions: Readonly<Record<string, string>>;
  readonly steps: readonly { readonly run?: string; readonly uses?: string }[];
};
type Workflow = { readonly permissions: unknown; readonly jobs: Readonly<Record<string, Job>> };

/** The workflows that a recipe shows. */
function workflowsIn(file: string): Workflow[] {
  const text = readFileSync(path.join(ROOT, file), 'utf8');
  return Array.from(text.matchAll(/```yaml\n([^]*?)```/g), ([, yaml = '']) => parse(yaml) as Workflow);
}

describe.each(globSync('docs/recipes/*.md', { cwd: ROOT }))('the recipe %s', (file) => {
  it('shows workflows whose jobs each say what they may do', () => {
    const workflows = workflowsIn(file);
    expect(workflows).not.toEqual([]);
    for (const { permissions, jobs } of workflows) {
      expect(permissions).toEqual({});
      for (const job of Object.values(jobs)) expect(job.permissions).toBeTypeOf('object');
    }
  });

  it('puts nothing of an event into a script', () => {
    const scripts = workflowsIn(file).flatMap(({ jobs }) =>
      Object.values(jobs).flatMap(({ steps }) => steps.flatMap(({ run }) => run ?? [])),
    );
    expect(scripts.join('\n')).not.toContain('${{');
  });

  it('leads to files that are there', () => {
    const text = readFileSync(path.join(ROOT, file), 'utf8');
    const links = Array.from(text.matchAll(/\]\((?!https?:|#)([^)#]+)/g), ([, link = '']) => link);
    const missing = links.filter(
      (link) => globSync(path.join('docs/recipes', link), { cwd: ROOT }).length === 0,
    );
    expect(missing).toEqual([]);
  });
});

describe('publishing the page', () => {
  it('writes contents in the job alone that runs nothing of a pull request', () => {
    const { jobs } = workflowsIn('docs/recipes/pages.md')[0]!;
    expect(jobs['benchmarks']?.permissions['contents']).toBe('read');
    expect(jobs['publish']).toMatchObject({
      permissions: { contents: 'write', actions: 'read' },
      if: expect.stringContaining("github.ref == 'refs/heads/main'"),
    });
    expect(Object.keys(jobs['publish']!.permissions)).toHaveLength(2);
  });
});

describe('running code in a job of its own', () => {
  const { jobs } = workflowsIn('docs/recipes/code.md')[0]!;

  it('gives the job that runs it no right, no secret, no cache and no file of the repository', () => {
    const { execute } = jobs;
    expect(execute).toMatchObject({ permissions: {}, 'cache-mode': 'none', needs: 'generate' });
    expect(JSON.stringify(execute)).not.toMatch(/secrets|github\.token|GH_TOKEN|actions\/cache/);
    expect(execute?.steps.flatMap(({ uses }) => uses?.split('@')[0] ?? [])).toEqual([
      'actions/checkout',
      'actions/download-artifact',
      'actions/upload-artifact',
    ]);
    expect(execute?.steps[0]).toMatchObject({
      with: { repository: 'org/llm-bench-action', 'persist-credentials': false },
    });
  });

  it('runs none in the job that has the keys', () => {
    expect(JSON.stringify(jobs['generate'])).toContain('"defer-code-execution":true');
    expect(JSON.stringify(jobs['generate'])).not.toContain('allow-code-execution');
  });
});
