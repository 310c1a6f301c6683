import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { appendFileSync, readdirSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { callCli, ROOT } from '../support/cli.ts';
import { createCliWorld } from '../support/cli-world.ts';
import type { CliWorld } from '../support/cli-world.ts';
import { freshCache } from '../support/fresh-cache.ts';

/** Requests at once, as the world's config says. */
const CONCURRENCY = 20;
const ONE_AT_A_TIME = 'model_defaults: { max_concurrency: 1 }\n';

/** Ends a run by SIGKILL when the model is asked for the `count`th time. */
async function killAt(world: CliWorld, count: number, ...args: string[]): Promise<void> {
  const cli = path.join(ROOT, 'dist/cli.js');
  const child = spawn(process.execPath, [cli, 'run', '--allowed-hosts', world.model.host, ...args], {
    cwd: world.dir.path,
    env: { PATH: process.env['PATH'] ?? '', ...freshCache() },
    stdio: 'ignore',
  });
  const { rightly } = world;
  const last = world.model.received.length + count;
  world.rightly = (...asked) => {
    if (world.model.received.length >= last) child.kill('SIGKILL');
    return rightly(...asked);
  };
  await once(child, 'close');
  world.rightly = rightly;
}

/** Runs, and sends a signal when the model is asked for the `count`th time. */
async function interruptAt(
  world: CliWorld,
  count: number,
  signal: NodeJS.Signals,
  ...args: string[]
): Promise<{ readonly code: number | null; readonly out: string; readonly err: string }> {
  const cli = path.join(ROOT, 'dist/cli.js');
  const child = spawn(process.execPath, [cli, 'run', '--allowed-hosts', world.model.host, ...args], {
    cwd: world.dir.path,
    env: { PATH: process.env['PATH'] ?? '', ...freshCache() },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let [out, err] = ['', ''];
  child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString()));
  const { rightly } = world;
  const last = world.model.received.length + count;
  world.rightly = (...asked) => {
    if (world.model.received.length === last) child.kill(signal);
    return rightly(...asked);
  };
  const [code] = (await once(child, 'close')) as [number | null];
  world.rightly = rightly;
  return { code, out, err };
}

function listFiles(world: CliWorld, end: string): string[] {
  return readdirSync(path.join(world.dir.path, 'results')).filter((name) => name.endsWith(end));
}

function journalOf(world: CliWorld): string {
  const [name = ''] = listFiles(world, '.jsonl');
  return path.join('results', name);
}

function countAnswers(world: CliWorld): number {
  return world.dir.read(journalOf(world)).match(/^\{.*"outcome":\{.*\}$/gm)?.length ?? 0;
}

describe('a run that was killed', { timeout: 60_000 }, () => {
  it('goes on where it was, and pays nothing twice', async () => {
    await using world = await createCliWorld(ONE_AT_A_TIME);
    await killAt(world, 40);
    expect(journalOf(world)).toMatch(/^results\/journal-[0-9a-f]{16}\.jsonl$/);
    // The last one or two may not have been written yet.
    expect(countAnswers(world)).toBeGreaterThanOrEqual(37);
    // As a process leaves it that dies while it writes.
    appendFileSync(path.join(world.dir.path, journalOf(world)), '{"benchmark_name":"sums","model_id":"gp');
    await killAt(world, 10);
    const kept = countAnswers(world);
    expect(kept).toBeGreaterThanOrEqual(44);
    const { code, err } = await world.run();
    expect(code).toBe(0);
    expect(err).toContain(
      `note: ${kept} of 60 answers are kept from an interrupted run, ${60 - kept} are asked (results/`,
    );
    expect(world.model.received).toHaveLength(40 + 10 + 60 - kept);
    expect(listFiles(world, '.jsonl')).toEqual([]);
    const run = JSON.parse(world.dir.read('results/run.json')) as { cells: [{ summary: object }] };
    expect(run.cells[0].summary).toMatchObject({ total_tests: 60, passed: 60 });
    await world.run();
    expect(world.model.received).toHaveLength(40 + 10 + 60 - kept + 60);
  });

  it('goes on after thousands of answers, though others held its connections', async () => {
    await using world = await createCliWorld();
    await killAt(world, 1_500, '--repeat', '40');
    const { code, err } = await interruptAt(world, 400, 'SIGINT', '--repeat', '40');
    expect(code).toBe(130);
    expect(err).toContain('answers are kept from an interrupted run');
    expect((await world.run('--repeat', '40')).code).toBe(0);
    // At each end those that were under way are asked again.
    expect(world.model.received.length).toBeGreaterThanOrEqual(2_400);
    expect(world.model.received.length).toBeLessThanOrEqual(2_400 + 2 * CONCURRENCY);
    const run = JSON.parse(world.dir.read('results/run.json')) as { cells: [{ summary: object }] };
    expect(run.cells[0].summary).toMatchObject({ total_tests: 60, passed: 60 });
  });

  it('ends though its connections were just to go over to a thread', async () => {
    await using world = await createCliWorld();
    const { code } = await world.run('--repeat', '17');
    expect(code).toBe(0);
    expect(world.model.received).toHaveLength(1_020);
  });

  it('pays for no part of a rematch twice', async () => {
    await using world = await createCliWorld(ONE_AT_A_TIME);
    await world.run();
    world.dir.write('prompt.md', 'new');
    world.rightly = (prompt, number) => prompt === 'old' || number % 2 === 0;
    await killAt(world, 60 + 100, '--compare');
    const { code, out } = await world.run('--compare', '--json');
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject({ verdict: 'regressed' });
    // The one that was under way is asked again, and the last ones that were not written yet.
    expect(world.model.received.length - (60 + 60 + 360)).toBeLessThanOrEqual(3);
  });

  it('begins anew under another plan', async () => {
    await using world = await createCliWorld(ONE_AT_A_TIME);
    await killAt(world, 40);
    world.dir.write('prompt.md', 'another');
    await world.run();
    expect(world.model.received).toHaveLength(40 + 60);
    expect(listFiles(world, '.jsonl')).toHaveLength(1);
  });

  it('begins anew in a workflow, where a stranger may have committed a journal', async () => {
    await using world = await createCliWorld(ONE_AT_A_TIME);
    await killAt(world, 40);
    await callCli(['run', '--allowed-hosts', world.model.host], {
      cwd: world.dir.path,
      env: { GITHUB_ACTIONS: 'true' },
    });
    expect(world.model.received).toHaveLength(40 + 60);
  });

  it('begins anew where it is told to', async () => {
    await using world = await createCliWorld(ONE_AT_A_TIME);
    await killAt(world, 40);
    const { code, err } = await world.run('--fresh');
    expect(code).toBe(0);
    expect(err).not.toContain('interrupted');
    expect(world.model.received).toHaveLength(40 + 60);
    expect(listFiles(world, '.jsonl')).toEqual([]);
  });
});

describe('a run that is interrupted', { timeout: 60_000 }, () => {
  it.each(['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGQUIT'] as const)(
    'reports on %s what was answered, and keeps it',
    async (signal) => {
      await using world = await createCliWorld(ONE_AT_A_TIME);
      const { code, out, err } = await interruptAt(world, 20, signal);
      expect(code).toBe(130);
      const kept = countAnswers(world);
      expect(kept).toBeGreaterThanOrEqual(19);
      expect(err).toContain(
        `${kept} answers are kept in ${journalOf(world)}: the same command goes on from there`,
      );
      expect(out).toMatch(new RegExp(`sums on gpt +100 %.* ${kept} of 60, ${60 - kept} errors`));
      expect(out).toContain('Could not measure: the run was interrupted');
      expect(out).toContain(
        'exit code 130: interrupted, so this is only a part, and no results were written',
      );
      expect(listFiles(world, '.json')).toEqual([]);
      // The signal may come when the next one is under way.
      expect(world.model.received.length).toBeLessThanOrEqual(21);
    },
  );

  it('has its exit code in the JSON', async () => {
    await using world = await createCliWorld(ONE_AT_A_TIME);
    const { out } = await interruptAt(world, 20, 'SIGINT', '--compare', '--json');
    expect(JSON.parse(out)).toMatchObject({ verdict: 'unmeasured', exit_code: 130 });
  });

  it('is not red for a rematch that was cut off', async () => {
    await using world = await createCliWorld(ONE_AT_A_TIME);
    await world.run();
    world.dir.write('prompt.md', 'new');
    world.rightly = (prompt, number) => prompt === 'old' || number % 2 === 0;
    const { code, out } = await interruptAt(world, 60 + 30, 'SIGINT', '--compare');
    expect(code).toBe(130);
    expect(out).toContain('the run was interrupted');
    expect(out).not.toContain('Answers got worse');
  });
});

describe('a journal that is none', { timeout: 60_000 }, () => {
  it('is passed over: a link, answers of another shape', async () => {
    await using world = await createCliWorld(ONE_AT_A_TIME);
    await killAt(world, 40);
    const journal = path.join(world.dir.path, journalOf(world));
    const lines = world.dir.read(journalOf(world)).split('\n');
    const forged = lines.map((line) => line.replaceAll('"passed":true', '"passed":"yes"')).join('\n');
    world.dir.write(journalOf(world), forged);
    await world.run();
    expect(world.model.received).toHaveLength(40 + 60);
    symlinkSync(world.dir.write('elsewhere.jsonl', lines.join('\n')), journal);
    await world.run();
    expect(world.model.received).toHaveLength(40 + 60 + 60);
    expect(world.dir.read('elsewhere.jsonl')).toBe(lines.join('\n'));
  });
});
