import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { restoreBaseline } from '../../../src/action/baseline/restore-baseline.ts';
import { seal } from '../../../src/baseline/seal.ts';
import type { Origin } from '../../../src/github/cache-origin.ts';
import { createTar, watchFolder } from '../../support/archives.ts';
import { createCacheWorld, NOTHING_KNOWN, PREFIX, RUN, runsOf } from '../../support/cache-world.ts';
import { playOnce } from '../../support/play-once.ts';
import type { CacheEntry } from '../../support/results-double.ts';

const MIB = 1024 * 1024;
const VERIFIED: Origin = { status: 'verified', key: `${PREFIX}1` };

describe('restoreBaseline', { timeout: 60_000 }, () => {
  const saved = playOnce(async () => {
    await using world = await createCacheWorld();
    await world.save('sound');
    await world.plant('damaged', Buffer.from('odd'));
    await world.plant('without answers', seal({ cells: [] })!, Buffer.from('odd'));
    return structuredClone(world.results.entries);
  });
  /** An entry by what is in it, with this end of its key. */
  const entry = (what: string, end: string): CacheEntry => {
    const { bytes, ...found } = saved().find(({ key }) => key === PREFIX + what)!;
    return { ...found, bytes: Buffer.from(bytes), key: PREFIX + end };
  };

  it('gives what the newest entry holds', async () => {
    await using world = await createCacheWorld(entry('without answers', '1'), entry('sound', '2'));
    const restored = await world.restore();
    expect(restored).toMatchObject({ key: `${PREFIX}2`, isSound: true, isLost: false, note: null });
    expect(runsOf(restored.baseline)).toEqual({ m: [1] });
  });

  it('gives the very entry that was verified, though a newer one is found', async () => {
    await using world = await createCacheWorld(entry('sound', '1'), entry('damaged', '2'));
    const restored = await restoreBaseline(world.site, VERIFIED, RUN);
    expect(restored).toMatchObject({ key: `${PREFIX}1`, note: null });
    expect(runsOf(restored.baseline)).toEqual({ m: [1] });
  });

  it('is nothing, and nothing is lost, where the cache is empty', async () => {
    await using world = await createCacheWorld();
    expect(await world.restore()).toEqual(NOTHING_KNOWN);
  });

  it('is lost where the cache does not give what was verified', async () => {
    await using world = await createCacheWorld();
    expect(await restoreBaseline(world.site, VERIFIED, RUN)).toMatchObject({
      isSound: true,
      isLost: true,
      note: { kind: 'other_system' },
    });
  });

  it('is not believed where the cache gives another entry than was verified', async () => {
    await using world = await createCacheWorld(entry('sound', '19'));
    expect(await restoreBaseline(world.site, VERIFIED, RUN)).toMatchObject({
      baseline: { cells: [] },
      isLost: true,
      note: { kind: 'not_believed', words: 'the cache gave another entry than the default branch has' },
    });
  });

  it('is not even fetched where it is forged', async () => {
    await using world = await createCacheWorld(entry('sound', '1'));
    expect(await restoreBaseline(world.site, { status: 'forged', reason: 'planted' }, RUN)).toMatchObject({
      baseline: { cells: [] },
      isLost: true,
      note: { kind: 'not_believed', words: 'planted' },
    });
    expect(world.results.calls).toEqual([]);
  });

  it('is used with a note where its origin is unknown', async () => {
    await using world = await createCacheWorld(entry('sound', '1'));
    const restored = await restoreBaseline(world.site, { status: 'unknown', reason: 'no rights' }, RUN);
    expect(runsOf(restored.baseline)).toEqual({ m: [1] });
    expect(restored.note).toEqual({ kind: 'unverified', words: 'no rights' });
  });

  it('may not be saved over where the cache could not be asked', async () => {
    await using world = await createCacheWorld(entry('sound', '1'));
    world.results.trouble = { fail: () => 400 };
    expect(await world.restore()).toMatchObject({
      isSound: false,
      isLost: true,
      note: { kind: 'not_restored' },
    });
  });

  it('may be saved over where it is damaged', async () => {
    await using world = await createCacheWorld(entry('damaged', '1'));
    expect(await world.restore()).toMatchObject({
      key: `${PREFIX}1`,
      isSound: true,
      isLost: true,
      note: { kind: 'not_believed', words: 'it is damaged' },
    });
  });

  it('does without the answers where only these are damaged', async () => {
    await using world = await createCacheWorld(entry('without answers', '1'));
    expect(await world.restore()).toMatchObject({ answers: { cells: [] }, isLost: false, note: null });
  });

  it.each([
    ['one file', () => createTar([['llm-bench-baseline.gz', Buffer.alloc(200 * MIB)]])],
    [
      'many files',
      () => createTar(Array.from({ length: 100 }, (_, i) => [`other-${i}`, Buffer.alloc(2 * MIB)] as const)),
    ],
    [
      'one file over and over',
      () =>
        createTar(
          Array.from({ length: 40 }, () => ['llm-bench-baseline.gz', Buffer.alloc(5 * MIB)] as const),
        ),
    ],
    ['an archive that is large itself', () => createTar([['llm-bench-baseline.gz', randomBytes(70 * MIB)]])],
  ])('is not believed, and bounded while it is written, where the entry is %s', async (_, create) => {
    await using world = await createCacheWorld({ ...entry('sound', '1'), bytes: create() });
    const most = watchFolder(world.site.env['RUNNER_TEMP']!);
    const restored = await world.restore();
    expect(most()).toBeLessThanOrEqual(64 * MIB);
    expect(restored).toMatchObject({
      baseline: { cells: [] },
      key: `${PREFIX}1`,
      isSound: true,
      isLost: true,
      note: { kind: 'not_believed', words: 'its archive is too large, or damaged' },
    });
  });
});
