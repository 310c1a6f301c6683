import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { createActionWorld } from '../support/action-world.ts';
import type { ActionWorld } from '../support/action-world.ts';

/** Ends the step when the first of two benchmarks has been asked. */
const IN_THE_MIDDLE = { at: 'on gpt: pass rate', signal: 'SIGKILL' } as const;

function listJournals(world: ActionWorld): string[] {
  const temporary = path.join(world.runner.path, 'temp');
  return readdirSync(temporary)
    .filter((name) => name.startsWith('journal-'))
    .map((name) => path.join(temporary, name));
}

describe('the answers of a step', { timeout: 60_000 }, () => {
  it('are uploaded by the post step where it was killed, and taken up by no other step', async () => {
    await using world = await createActionWorld();
    const step = await world.push({ interrupt: IN_THE_MIDDLE });
    expect(step.check).toMatchObject({ status: 'completed', conclusion: 'cancelled' });
    expect(step.uploaded).toEqual(['benchmark-answers']);
    expect(step.post.out).toContain('the answers up to then are in the artifact benchmark-answers');
    const [journal = ''] = listJournals(world);
    expect(readFileSync(journal, 'utf8').match(/"outcome":/g)!.length).toBeGreaterThanOrEqual(45);
    const next = await world.push();
    expect(next).toMatchObject({ code: 0, asked: 120, uploaded: ['benchmark-results'] });
    expect(listJournals(world)).toEqual([journal]);
  });

  it('are in the results alone where it ended', async () => {
    await using world = await createActionWorld();
    expect(await world.push()).toMatchObject({ code: 0, uploaded: ['benchmark-results'] });
    expect(listJournals(world)).toEqual([]);
  });
});
