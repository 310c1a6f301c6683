import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { appendFileSync, readdirSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { callCli, ROOT } from '../support/cli.ts';
import { createCliWorld } from '../support/cli-world.ts';
import type { CliWorld } from '../support/cli-world.ts';

const ONE_AT_A_TIME = 'model_defaults: { max_concurrency: 1 }\n';

/** Ends a run by SIGKILL when the model is asked for the `count`th time. */
async function killAt(world: CliWorld, count: number, ...args: string[]): Promise<void> {
  const cli = path.join(ROOT, 'dist/cli.js');
  const child = spawn(process.execPath, [cli, 'run', '--allowed-hosts', world.model.host, ...args], {
    cwd: world.dir.path,
    env: { PATH: process.env['PATH'] ?? '' },
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
    expect(err).toContain(`note: ${kept} answers of an interrupted run are taken from results/journal-`);
    expect(world.model.received).toHaveLength(40 + 10 + 60 - kept);
    expect(listFiles(world, '.jsonl')).toEqual([]);
    const run = JSON.parse(world.dir.read('results/run.json')) as { cells: [{ summary: object }] };
    expect(run.cells[0].summary).toMatchObject({ total_tests: 60, passed: 60 });
    await world.run();
    expect(world.model.received).toHaveLength(40 + 10 + 60 - kept + 60);
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

  it('says on an interrupt what is kept', async () => {
    await using world = await createCliWorld(ONE_AT_A_TIME);
    const cli = path.join(ROOT, 'dist/cli.js');
    const child = spawn(process.execPath, [cli, 'run', '--allowed-hosts', world.model.host], {
      cwd: world.dir.path,
      env: { PATH: process.env['PATH'] ?? '' },
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    let err = '';
    child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString()));
    world.rightly = (_, number) => {
      if (number === 20) child.kill('SIGINT');
      return true;
    };
    const [code] = (await once(child, 'close')) as [number];
    expect(code).toBe(130);
    expect(err).toContain(
      `${countAnswers(world)} answers are kept in ${journalOf(world)}: the same command goes on from there`,
    );
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
