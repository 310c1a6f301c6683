import { execFile } from 'node:child_process';
import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { callCli, ROOT } from '../support/cli.ts';
import { createCliWorld } from '../support/cli-world.ts';
import type { CliWorld } from '../support/cli-world.ts';
import { canMount, mountDisk } from '../support/small-disk.ts';
import { createTempDir } from '../support/temp-dir.ts';
import { readRun } from '../support/read-records.ts';

/** Runs once, then makes the prompt worse, and puts a file in the place of the results while the model is asked again. */
async function makeWorse(world: CliWorld): Promise<void> {
  await world.run();
  world.dir.write('prompt.md', 'new');
  const results = path.join(world.dir.path, 'results');
  let isGone = false;
  world.rightly = (prompt, number) => {
    if (!isGone) {
      rmSync(results, { recursive: true });
      writeFileSync(results, '');
    }
    isGone = true;
    return prompt === 'old' || number % 2 === 0;
  };
}

/** Reads the record of the run that standard error says to be elsewhere, and removes it. */
function takeElsewhere(err: string): object {
  const [, folder = ''] = /are in (\/.*)\n/.exec(err) ?? [];
  const run = readRun(folder);
  rmSync(folder, { recursive: true });
  return run;
}

describe('results that cannot be written', { timeout: 60_000 }, () => {
  it('cost a warning, and are elsewhere', async () => {
    await using world = await createCliWorld();
    await makeWorse(world);
    const called = await world.run('--compare', '--json');
    expect(called.code).toBe(1);
    expect(JSON.parse(called.out)).toMatchObject({ verdict: 'regressed' });
    expect(called.err).toContain('warning: cannot write results to');
    expect(takeElsewhere(called.err)).toMatchObject({ cells: [{ benchmark_name: 'sums' }] });
  });

  it('cost the verdict nothing where nothing else can be written either', async () => {
    await using world = await createCliWorld();
    await makeWorse(world);
    const args = ['run', '--allowed-hosts', world.model.host, '--compare', '--json'];
    const nowhere = { TMPDIR: path.join(world.dir.path, 'nowhere') };
    const { code, out, err } = await callCli(args, { cwd: world.dir.path, env: nowhere });
    expect(code).toBe(1);
    expect(err).toContain('warning: cannot write results to');
    expect(JSON.parse(out)).toMatchObject({ verdict: 'regressed' });
  });

  it.each(['1', '2'])('keep their exit code where the disk behind stream %s is full', async (stream) => {
    await using world = await createCliWorld();
    await world.run();
    world.dir.write('prompt.md', 'new');
    world.rightly = (prompt, number) => prompt === 'old' || number % 2 === 0;
    const script = `"${process.execPath}" "${path.join(ROOT, 'dist/cli.js')}" run --compare --allowed-hosts ${world.model.host} ${stream}>/dev/full`;
    const ended = promisify(execFile)('sh', ['-c', script], { cwd: world.dir.path });
    await expect(ended).rejects.toMatchObject({ code: 1 });
    expect(readdirSync(path.join(world.dir.path, 'results'))).toContain('run.json');
  });
});

describe.runIf(canMount)('a full disk under the results', { timeout: 60_000 }, () => {
  it('is said, and costs neither verdict nor answers', async () => {
    await using world = await createCliWorld();
    using temporary = createTempDir();
    await world.run();
    using _disk = mountDisk(path.join(world.dir.path, 'results'), '4k');
    const { code, out, err } = await callCli(['run', '--allowed-hosts', world.model.host], {
      cwd: world.dir.path,
      env: { TMPDIR: temporary.path },
    });
    expect(code).toBe(0);
    expect(out).toContain('pass rate');
    expect(err).toMatch(/warning: cannot write results to .*: the disk is full\n/);
    expect(takeElsewhere(err)).toMatchObject({ cells: [{ benchmark_name: 'sums' }] });
  });
});
