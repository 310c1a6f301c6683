import { existsSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { createActionWorld, WORSE } from '../support/action-world.ts';
import type { ActionWorld } from '../support/action-world.ts';
import { canMount, mountDisk } from '../support/small-disk.ts';
import { addUp } from '../support/sums.ts';
import { readRun } from '../support/read-records.ts';

/** A device on which every write fails as on a full disk. */
const FULL = '/dev/full';

/** Something that happens while the model is asked, once. */
function whileAsked(world: ActionWorld, happen: () => void): void {
  let hasHappened = false;
  world.answer = (system, question) => {
    if (!hasHappened) happen();
    hasHappened = true;
    return addUp(system, question);
  };
}

describe('what fails once there is a verdict', { timeout: 90_000 }, () => {
  it('leaves it standing where the results folder is gone, and the results elsewhere', async () => {
    await using world = await createActionWorld();
    await world.push();
    world.workspace.write('prompts/support.md', WORSE);
    const results = path.join(world.workspace.path, 'results');
    whileAsked(world, () => {
      rmSync(results, { recursive: true });
      writeFileSync(results, '');
    });
    const step = await world.pullRequest();
    expect(step).toMatchObject({ code: 1, outputs: { verdict: 'regressed' } });
    expect(step.check).toMatchObject({ status: 'completed', conclusion: 'failure' });
    expect(step.comments).toHaveLength(1);
    expect(step.out).toContain('::warning::cannot write results to');
    expect(step.uploaded).toEqual(['benchmark-results']);
    const elsewhere = path.join(world.workspace.path, step.outputs['results-path']!);
    expect(readRun(elsewhere).cells[0]!.results).toHaveLength(60);
  });

  it.each(['OUTPUT', 'STATE', 'STEP_SUMMARY'])(
    'leaves it standing where GITHUB_%s takes nothing',
    async (name) => {
      await using world = await createActionWorld();
      await world.push();
      world.workspace.write('prompts/support.md', WORSE);
      for (const file of [FULL, path.join(world.runner.path, 'no/such/folder/file')]) {
        const step = await world.pullRequest({ files: { [name]: file } });
        expect(step).toMatchObject({ code: 1, post: { code: 0 } });
        expect(step.check).toMatchObject({ status: 'completed', conclusion: 'failure' });
        expect(step.check!.output.title).toContain('Answers got worse');
        expect(step.commands.filter((command) => command === 'warning')).toHaveLength(1);
        if (file === FULL) expect(step.out).toMatch(/::warning::.*: the disk is full/);
      }
    },
  );

  it('says so where nothing was asked, in green', async () => {
    await using world = await createActionWorld();
    await world.push();
    const files = { OUTPUT: FULL, STATE: FULL, STEP_SUMMARY: FULL };
    const step = await world.pullRequest({ files });
    expect(step).toMatchObject({ code: 0, asked: 0 });
    expect(step.check).toMatchObject({ status: 'completed', conclusion: 'success' });
  });

  it('closes the check of a cancelled job though neither state nor summary can be written', async () => {
    await using world = await createActionWorld();
    world.answer = () => ({ status: 500 });
    const step = await world.push({
      files: { STEP_SUMMARY: FULL },
      interrupt: { at: 'requests', signal: 'SIGKILL' },
    });
    expect(step.check).toMatchObject({ status: 'completed', conclusion: 'cancelled' });
  });

  it('is the temporary folder: a cache and an artifact that are not saved', async () => {
    await using world = await createActionWorld();
    const temporary = path.join(world.runner.path, 'temp');
    whileAsked(world, () => {
      rmSync(temporary, { recursive: true });
      writeFileSync(temporary, '');
    });
    const step = await world.push();
    expect(step).toMatchObject({ code: 0, saved: [], uploaded: [] });
    expect(step.check).toMatchObject({ status: 'completed', conclusion: 'success' });
    expect(existsSync(path.join(world.workspace.path, 'results/run.json'))).toBe(true);
  });
});

describe.runIf(canMount)('a full disk', { timeout: 90_000 }, () => {
  it.each(['4k', '64k'])('of %s under the results costs a warning', async (size) => {
    await using world = await createActionWorld();
    await world.push();
    world.workspace.write('prompts/support.md', WORSE);
    const results = path.join(world.workspace.path, 'results');
    using _disk = mountDisk(results, size);
    const step = await world.pullRequest();
    expect(step).toMatchObject({
      code: 1,
      outputs: { verdict: 'regressed' },
      uploaded: ['benchmark-results'],
    });
    expect(step.check).toMatchObject({ status: 'completed', conclusion: 'failure' });
    expect(step.out).toMatch(/::warning::cannot write results to .*: the disk is full; they are in/);
    const elsewhere = path.join(world.workspace.path, step.outputs['results-path']!);
    expect(readRun(elsewhere).cells[0]!.results).toHaveLength(60);
    expect(readdirSync(results).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });

  it('under all folders at once costs the files alone', async () => {
    await using world = await createActionWorld();
    await world.push();
    world.workspace.write('prompts/support.md', WORSE);
    using _results = mountDisk(path.join(world.workspace.path, 'results'), '4k');
    using _temporary = mountDisk(path.join(world.runner.path, 'temp'), '16k');
    const step = await world.pullRequest({ files: { OUTPUT: FULL, STEP_SUMMARY: FULL } });
    expect(step.code).toBe(1);
    expect(step.check).toMatchObject({ status: 'completed', conclusion: 'failure' });
    expect(step.out).toContain('the disk is full. The verdict stands.');
    expect(step.comments).toHaveLength(1);
  });
});
