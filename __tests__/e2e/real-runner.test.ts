import { execFileSync, spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../support/cli.ts';
import { startGitHub } from '../support/github-double.ts';
import type { GitHubDouble } from '../support/github-double.ts';
import { addCommits } from '../support/github-history.ts';
import { createTempDir } from '../support/temp-dir.ts';
import type { TempDir } from '../support/temp-dir.ts';

/** `act` runs workflow files for real; CI installs it where Go is there. */
const ACT = [...(process.env['PATH'] ?? '').split(path.delimiter), path.join(homedir(), 'go/bin')]
  .map((folder) => path.join(folder, 'act'))
  .find((file) => existsSync(file));
const README = readFileSync(path.join(ROOT, 'README.md'), 'utf8');
const WORKFLOW = /```yaml\n(name: LLM benchmarks\n.*?)```/s.exec(README)?.[1] ?? '';
const HEAD = 'c0ffee00000000000000000000000000000000aa';

describe("the README's smallest workflow", () => {
  it('has at most 15 lines', () => {
    expect(WORKFLOW).toContain('uses: org/llm-bench-action@v1');
    expect(WORKFLOW.trimEnd().split('\n').length).toBeLessThanOrEqual(15);
  });

  // Skipped where act is not installed: `go install github.com/nektos/act@v0.2.89`.
  it.skipIf(ACT === undefined)(
    'saves a baseline and turns a worse pull request red under a real runner',
    { timeout: 180_000 },
    async () => {
      await using github = await startGitHub();
      using dir = createProject();
      const first = commit(dir, 'The old prompt');
      addCommits(github, { [first]: [] });
      const repository = { full_name: 'o/r', default_branch: 'main' };
      const pushed = await act(dir, github, 'push', { ref: 'refs/heads/main', repository });
      expect(pushed.out).toContain('saved the answers of 1 cell to the baseline');
      expect(pushed.code).toBe(0);
      dir.write(
        'repo/prompts/support.md',
        readFileSync(path.join(ROOT, 'datasets/support/prompts/after.md'), 'utf8'),
      );
      commit(dir, 'A worse prompt');
      const payload = {
        pull_request: { number: 7, head: { sha: HEAD, ref: 'worse' }, base: { sha: first, ref: 'main' } },
        repository,
      };
      const judged = await act(dir, github, 'pull_request', payload);
      expect(judged.code).not.toBe(0);
      expect(judged.out).toContain('Answers got worse');
      expect(github.comments).toHaveLength(1);
      expect(github.comments[0]!.body).toContain('<code>prompts/support.md</code>');
      expect(github.checks.at(-1)).toMatchObject({
        head_sha: HEAD,
        status: 'completed',
        conclusion: 'failure',
      });
      expect(github.invalid).toEqual([]);
    },
  );
});

/** A repository with the README's workflow and the demo's recorded model in it, and the action beside it. */
function createProject(): TempDir {
  const dir = createTempDir({
    'repo/.github/workflows/llm-benchmarks.yml': WORKFLOW,
    'repo/llm-bench.yml':
      'models:\n  - { id: smollm2, provider: replay, model: "smollm2:135m", recording: recording.jsonl }\n',
  });
  const demo = path.join(ROOT, 'datasets/support');
  const benchmark = readFileSync(path.join(demo, 'before.yaml'), 'utf8');
  dir.write('repo/benchmarks/support.yaml', benchmark.replace('prompts/before.md', '../prompts/support.md'));
  for (const [from, to] of [
    ['cases.jsonl', 'benchmarks/cases.jsonl'],
    ['recording.jsonl', 'recording.jsonl'],
    ['prompts/before.md', 'prompts/support.md'],
  ] as const)
    cpSync(path.join(demo, from), path.join(mkdir(dir, path.dirname(`repo/${to}`)), path.basename(to)));
  mkdir(dir, 'action');
  for (const name of ['action.yml', 'dist'])
    cpSync(path.join(ROOT, name), path.join(dir.path, 'action', name), { recursive: true });
  execFileSync('git', ['init', '-q', '-b', 'main'], { cwd: path.join(dir.path, 'repo') });
  return dir;
}

function mkdir(dir: TempDir, name: string): string {
  const folder = path.join(dir.path, name);
  mkdirSync(folder, { recursive: true });
  return folder;
}

/** Commits all that is there, and gives the commit. */
function commit(dir: TempDir, title: string): string {
  const git = (...args: string[]): string =>
    execFileSync('git', args, { cwd: path.join(dir.path, 'repo'), encoding: 'utf8' });
  git('add', '-A');
  git('-c', 'user.name=t', '-c', 'user.email=t@example.com', 'commit', '-qm', title);
  return git('rev-parse', 'HEAD').trim();
}

function act(
  dir: TempDir,
  github: GitHubDouble,
  event: string,
  payload: object,
): Promise<{ readonly code: number | null; readonly out: string }> {
  const eventFile = path.join(dir.path, 'event.json');
  writeFileSync(eventFile, JSON.stringify(payload));
  const args = [
    ...[event, '-e', eventFile, '-P', 'ubuntu-latest=-self-hosted', '--action-offline-mode'],
    ...['--local-repository', `org/llm-bench-action@v1=${path.join(dir.path, 'action')}`],
    ...['--env', `GITHUB_API_URL=${github.url}`, '-s', 'GITHUB_TOKEN=token'],
    ...[
      '--cache-server-path',
      path.join(dir.path, 'cache'),
      '--cache-server-addr',
      '127.0.0.1',
      '--cache-server-port',
      '0',
    ],
    ...['--artifact-server-path', path.join(dir.path, 'artifacts'), '--artifact-server-addr', '127.0.0.1'],
    ...['--artifact-server-port', String(20_000 + (process.pid % 10_000))],
  ];
  const child = spawn(ACT ?? 'act', args, {
    cwd: path.join(dir.path, 'repo'),
    // act runs node actions with the node that it finds first.
    env: {
      ...process.env,
      PATH: `${path.dirname(process.execPath)}${path.delimiter}${process.env['PATH'] ?? ''}`,
      XDG_CACHE_HOME: path.join(dir.path, 'home'),
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let out = '';
  child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (out += chunk.toString()));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve({ code, out }));
  });
}
