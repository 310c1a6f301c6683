import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { Saving } from '../../../src/action/baseline/save-baseline.ts';
import { addRuns } from '../../../src/baseline/add-run.ts';
import { seal } from '../../../src/baseline/seal.ts';
import {
  createCacheWorld,
  createNewRun,
  NOTHING_KNOWN,
  PREFIX,
  readEntry,
  runsOf,
} from '../../support/cache-world.ts';
import type { CacheWorld } from '../../support/cache-world.ts';
import { createPoint, historyOfCell, runsIn } from '../../support/history.ts';
import { playOnce } from '../../support/play-once.ts';
import type { CacheEntry } from '../../support/results-double.ts';

const BASELINE = addRuns({ cells: [] }, [createNewRun(1)]);

/** The ends of all entries' keys, the oldest first. */
const endsOf = ({ results }: CacheWorld): string[] =>
  results.entries.map(({ key }) => key.slice(PREFIX.length));

/** Which runs the newest entry has of each model. */
const savedRuns = ({ results }: CacheWorld): Record<string, number[]> =>
  runsOf(readEntry(results.entries.at(-1)!).baseline);

describe('what saveBaseline saves', () => {
  const saved = playOnce(async () => {
    await using world = await createCacheWorld();
    const drift = { status: 'possible', direction: 'worse', p: 0.01 } as const;
    const note = await world.save('2', {
      runs: [createNewRun(2), createNewRun(2, 'n', { drift }), createNewRun(2, 'gone')],
      update: ({ cells }) => ({ cells: cells.filter(({ model_id }) => model_id !== 'gone') }),
    });
    return { note, ends: endsOf(world), ...readEntry(world.results.entries[0]!) };
  });

  it('is an entry of its own', () => {
    expect(saved()).toMatchObject({ note: null, ends: ['2'] });
  });

  it('is what the update has left', () => {
    expect(saved().baseline.cells.map(({ model_id }) => model_id)).toEqual(['m', 'n']);
  });

  it('has the answers, but for those of a run that may have drifted', () => {
    const models = saved().answers.cells.map(({ model_id }) => model_id);
    expect(models).toContain('m');
    expect(models).not.toContain('n');
  });
});

describe('saveBaseline', { timeout: 60_000 }, () => {
  it('says that a baseline is too large, and saves none', async () => {
    await using world = await createCacheWorld();
    const benchmark_name = randomBytes(5 * 2 ** 20).toString('base64');
    const cells = [{ benchmark_name, model_id: 'm', pools: [] }];
    expect(await world.save('1', { update: () => ({ cells }) })).toEqual({
      kind: 'not_saved',
      words: 'it is larger than 4 MiB',
    });
    expect(world.results.calls).toEqual([]);
  });

  it('says that the service does not take it', async () => {
    await using world = await createCacheWorld();
    world.results.trouble = { fail: (method) => (method === 'CreateCacheEntry' ? 400 : null) };
    expect(await world.save('1')).toMatchObject({
      kind: 'not_saved',
      words: expect.stringContaining('Unable to reserve cache'),
    });
  });
});

describe("saveBaseline's word for what it saves", { timeout: 60_000 }, () => {
  it('is given before the entry is there, and is what a reader finds', async () => {
    await using world = await createCacheWorld();
    const seen: [string, number][] = [];
    const vouch: Saving['vouch'] = (digest) => {
      seen.push([digest, world.results.entries.length]);
      return Promise.resolve({ status: 'named' });
    };
    expect(await world.save('1', { vouch })).toBeNull();
    const { digest } = await world.restore();
    expect(seen).toEqual([[digest, 0]]);
  });

  it('decides whether anything is saved', async () => {
    await using world = await createCacheWorld();
    const vouch: Saving['vouch'] = () => Promise.resolve({ status: 'refused', reason: 'taken' });
    expect(await world.save('1', { vouch })).toEqual({ kind: 'not_saved', words: 'taken' });
    expect(world.results.entries).toEqual([]);
  });

  it("does not take over another run's entry that nobody vouches for, and replaces it", async () => {
    await using world = await createCacheWorld();
    await world.save('forged', { runs: [createNewRun(1, 'theirs')] });
    const witness: Saving['witness'] = () => Promise.resolve({ status: 'refused', reason: 'forged' });
    expect(await world.save('ours', { runs: [createNewRun(2, 'ours')], witness })).toBeNull();
    expect(endsOf(world)).toEqual(['forged', 'ours-2']);
    expect(savedRuns(world)).toEqual({ ours: [2] });
  });
});

describe('saveBaseline while others save', { timeout: 60_000 }, () => {
  const saved = playOnce(async () => {
    await using world = await createCacheWorld();
    await world.save('theirs', { runs: [createNewRun(1, 'theirs')] });
    await world.plant('damaged', Buffer.from('odd'));
    return structuredClone(world.results.entries);
  });
  const entryAt = (index: number): CacheEntry => {
    const { bytes, ...entry } = saved()[index]!;
    return { ...entry, bytes: Buffer.from(bytes) };
  };
  const runs = [createNewRun(2, 'ours')];

  it('joins a newer entry than is known, before it saves', async () => {
    await using world = await createCacheWorld(entryAt(0));
    expect(await world.save('ours', { runs })).toBeNull();
    expect(endsOf(world)).toEqual(['theirs', 'ours-2']);
    expect(savedRuns(world)).toEqual({ theirs: [1], ours: [2] });
  });

  it('joins what appeared while it saved, and saves once more', async () => {
    await using world = await createCacheWorld();
    const { entries } = world.results;
    const listNewer = (): Promise<string[]> => {
      if (entries.length === 1) entries.push({ ...entryAt(0), created: 1 });
      return Promise.resolve(entries.map(({ key }) => key));
    };
    expect(await world.save('ours', { runs, listNewer })).toBeNull();
    expect(endsOf(world)).toEqual(['ours', 'theirs', 'ours-2']);
    expect(savedRuns(world)).toEqual({ theirs: [1], ours: [2] });
  });

  it('saves once where the newest entry is the known one', async () => {
    const entry = entryAt(0);
    await using world = await createCacheWorld(entry);
    const known = { ...NOTHING_KNOWN, ...readEntry(entry), key: entry.key };
    expect(await world.save('ours', { known, runs })).toBeNull();
    expect(endsOf(world)).toEqual(['theirs', 'ours']);
    expect(savedRuns(world)).toEqual({ theirs: [1], ours: [2] });
  });

  it('replaces a newer entry that is damaged', async () => {
    await using world = await createCacheWorld(entryAt(1));
    expect(await world.save('ours', { runs })).toBeNull();
    expect(savedRuns(world)).toEqual({ ours: [2] });
  });

  it('saves nothing over a newer entry that could not be read', async () => {
    await using world = await createCacheWorld(entryAt(0));
    world.results.trouble = { fail: (method) => (method === 'blob' ? 403 : null) };
    expect(await world.save('ours', { runs })).toMatchObject({ kind: 'not_restored' });
    expect(endsOf(world)).toEqual(['theirs']);
  });
});

describe('the history', { timeout: 60_000 }, () => {
  it('rolls on with each run, in the entry that holds the answers', async () => {
    await using world = await createCacheWorld();
    await world.save('1', { history: historyOfCell([createPoint(1)]) });
    await world.save('2', { known: await world.restore(), history: historyOfCell([createPoint(2)]) });
    const { history, historyNote, answers } = await world.restore();
    expect(runsIn(history)).toEqual({ m: [2, 1] });
    expect(historyNote).toBeNull();
    expect(answers.cells).toHaveLength(1);
  });

  it('has the lines of runs that saved at the same time', async () => {
    await using world = await createCacheWorld();
    await world.save('1', { history: historyOfCell([createPoint(1)]) });
    await world.save('2', { runs: [createNewRun(2)], history: historyOfCell([createPoint(2)]) });
    expect(runsIn((await world.restore()).history)).toEqual({ m: [2, 1] });
  });

  it('stays where the answers are too large to be kept', async () => {
    await using world = await createCacheWorld();
    const output = randomBytes(1000).toString('hex');
    const many = Array.from({ length: 6000 }, (_, index) => ({
      ...{ id: `c${index}`, passed: true, output: output + randomBytes(800).toString('base64') },
      ...{ isCut: false, explanations: {} },
    }));
    const kept = { benchmark_name: 'b', model_id: 'large', fingerprint: 'f', answers: many };
    await world.save('1', {
      known: { ...NOTHING_KNOWN, answers: { cells: [kept] } },
      history: historyOfCell([createPoint(1)]),
    });
    const { history, answers } = await world.restore();
    expect(answers.cells).toEqual([]);
    expect(runsIn(history)).toEqual({ m: [1] });
  });

  it('is empty where an older version kept none', async () => {
    await using world = await createCacheWorld();
    await world.plant('1', seal(BASELINE)!, seal({ cells: [] })!);
    const { baseline, history, historyNote } = await world.restore();
    expect(runsOf(baseline)).toEqual({ m: [1] });
    expect({ history, historyNote }).toEqual({ history: { cells: [] }, historyNote: null });
  });

  it.each([
    ['it is not what it should be', seal({ cells: [], history: { cells: [{}] } })!, 'is not'],
    ['the file is damaged', Buffer.from('odd'), 'it is damaged'],
  ])('is dropped alone where %s, and that is said', async (_name, answers, words) => {
    await using world = await createCacheWorld();
    await world.plant('1', seal(BASELINE)!, answers);
    const restored = await world.restore();
    expect(runsOf(restored.baseline)).toEqual({ m: [1] });
    expect(restored).toMatchObject({
      history: { cells: [] },
      historyNote: { kind: 'history_lost', words: expect.stringContaining(words) },
      isLost: false,
      note: null,
    });
  });
});
