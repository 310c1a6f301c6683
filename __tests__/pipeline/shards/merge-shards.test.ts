import { appendFileSync, copyFileSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../src/domain/plan.ts';
import { ProviderError } from '../../../src/domain/provider-error.ts';
import type { JudgedRun } from '../../../src/pipeline/judge-run.ts';
import { createModel } from '../../support/plans.ts';
import { mergeFiles, runShards } from '../../support/shards.ts';
import type { Sharded } from '../../support/shards.ts';
import {
  cellUnder,
  createJudgeDeps,
  inBenchmark,
  onModel,
  play,
  recordBefore,
  sayRight,
  sayWorse,
  withOther,
} from '../../support/steps.ts';
import type { Say } from '../../support/steps.ts';
import { createTempDir } from '../../support/temp-dir.ts';

const OLD = cellUnder('old');
const OTHER = inBenchmark('other', OLD);
const PRICE = { input: 0.15, output: 0.6 };
const priced = (cell: Cell): Cell => ({ ...cell, model: createModel({ ...cell.model, price: PRICE }) });
/** One cell got worse and is asked three times, one is unchanged but for two cases, one is new. */
const CELLS = [priced({ ...cellUnder('new'), repeat: 3 }), withOther(OTHER), priced(onModel('added', OLD))];

async function createSharded(say: Say = sayWorse, cells: readonly Cell[] = CELLS): Promise<Sharded> {
  return { cells, baseline: await recordBefore([OLD, OTHER]), deps: createJudgeDeps(say) };
}

async function playAsOne({ cells, baseline }: Sharded, say: Say = sayWorse): Promise<JudgedRun> {
  return (await play(cells, baseline, say)).judged;
}

/** An order that is none. */
function shuffle<T>(items: readonly T[]): T[] {
  return items
    .map((item, index) => ({ item, rank: (index * 7919) % 263 }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ item }) => item);
}

/** What 16 shards make together, of which something becomes before they are merged. */
async function mergeSixteen(spoil: (files: string[], folder: string) => void | Promise<void>) {
  using folder = createTempDir();
  const sharded = await createSharded(sayRight);
  const files = await runShards(sharded, 16, folder.path);
  await spoil(files, folder.path);
  const { shards, judged } = await mergeFiles(sharded, files);
  return { shards, cells: judged.comparison.cells, run: judged.run };
}

describe('mergeShards', () => {
  it.each([1, 2, 7, 256])('gives of %i shards, ended in any order, what one run gives', async (total) => {
    using folder = createTempDir();
    const sharded = await createSharded();
    const indices = shuffle(Array.from({ length: total }, (_, index) => index + 1));
    const files = await runShards(sharded, total, folder.path, indices);
    const { shards, judged } = await mergeFiles(sharded, files);
    const one = await playAsOne(sharded);
    expect(shards).toMatchObject({ total, lost: [], refused: [] });
    expect(JSON.stringify(judged.run, null, 1)).toBe(JSON.stringify(one.run, null, 1));
    expect(judged.comparison).toEqual(one.comparison);
    expect(judged.comparison.cells.map(({ verdict }) => verdict)).toEqual([
      'regressed',
      'unchanged',
      'no_baseline',
    ]);
  });

  it('gives errors and missing keys as one run does', async () => {
    const say: Say = (id) => (id === 'c3' ? new ProviderError('rejected', 'too long') : id !== 'c5');
    using folder = createTempDir();
    const base = await createSharded(say);
    const closed = { status: 'unavailable', failure: { kind: 'no_key', words: 'KEY is empty' } } as const;
    const deps = {
      ...base.deps,
      openModel: (model: { readonly id: string }, signal: AbortSignal) =>
        model.id === 'added' ? Promise.resolve(closed) : base.deps.openModel(CELLS[0]!.model, signal),
    };
    const sharded = { ...base, deps };
    const { judged } = await mergeFiles(sharded, await runShards(sharded, 4, folder.path));
    const one = (await play(CELLS, base.baseline, say, { deps: { openModel: deps.openModel } })).judged;
    expect(JSON.stringify(judged.run.cells)).toBe(JSON.stringify(one.run.cells));
    expect(judged.comparison).toEqual(one.comparison);
    expect(judged.run.cells.at(-1)!.unmeasured).toBe('KEY is empty');
  });

  it('says that functions ran without a jail in a shard', async () => {
    using folder = createTempDir();
    const sharded = await createSharded(sayRight);
    const planned = {
      identity: {},
      countRequests: () => 0,
      model: null,
      open: () => Promise.reject(new Error()),
    };
    const scripts = { ...planned, whyUnjailed: () => 'bwrap is not installed' };
    const there = { ...sharded, deps: { ...sharded.deps, instruments: { scripts } } };
    const files = [
      ...(await runShards(sharded, 2, folder.path, [1])),
      ...(await runShards(there, 2, folder.path, [2])),
    ];
    expect((await mergeFiles(sharded, files)).judged.run.unjailed).toBe('bwrap is not installed');
  });

  it('takes the newest attempt of each shard', async () => {
    using folder = createTempDir();
    const sharded = await createSharded(sayRight);
    const files = [
      ...(await runShards({ ...sharded, deps: createJudgeDeps(() => false) }, 3, folder.path, [1, 2, 3])),
      ...(await runShards(sharded, 3, folder.path, [2, 1, 3], 2)),
    ];
    const { shards, judged } = await mergeFiles(sharded, files);
    expect([...shards.taken.values()].map(({ header }) => header.attempt)).toEqual([2, 2, 2]);
    expect(judged.run.cells).toEqual((await playAsOne(sharded, sayRight)).run.cells);
  });

  it('names a shard that is lost, and passes no cell of it', async () => {
    const { shards, cells, run } = await mergeSixteen((files) => void files.splice(4, 1));
    expect(shards.lost).toEqual([{ index: 5, how: 'missing', words: [] }]);
    expect(cells[0]).toMatchObject({
      verdict: 'unmeasured',
      reason: { kind: 'not_asked', failure: { kind: 'no_shard', words: 'shard 5/16 is missing' } },
    });
    expect(run.cells[0]).toMatchObject({ complete: false, unmeasured: 'shard 5/16 is missing' });
    expect(run.cells[0]!.results).toHaveLength(20);
  });

  it('measures the cells of which a lost shard has no case', async () => {
    const { cells } = await mergeSixteen((files) => void files.splice(4, 1));
    // Of the cell that is unchanged only `c0` and `more` are asked, by other shards.
    expect(cells.map(({ verdict }) => verdict)).toEqual(['unmeasured', 'unchanged', 'unmeasured']);
  });

  it.each<[string, (file: string) => void]>([
    ['has lost its end', (file) => truncateSync(file, readFileSync(file).length - 30)],
    [
      'has lost its last line',
      (file) => {
        const lines = readFileSync(file, 'utf8').trimEnd().split('\n');
        writeFileSync(file, `${lines.slice(0, -1).join('\n')}\n`);
      },
    ],
    [
      'has lost an answer',
      (file) => {
        const [header, , ...rest] = readFileSync(file, 'utf8').split('\n');
        writeFileSync(file, [header, ...rest].join('\n'));
      },
    ],
    [
      'was changed',
      (file) => writeFileSync(file, readFileSync(file, 'utf8').replace('"passed":true', '"passed":false')),
    ],
    ['goes on', (file) => appendFileSync(file, '{}\n')],
    ['is empty', (file) => truncateSync(file)],
    ['is all zeros', (file) => writeFileSync(file, Buffer.alloc(4096))],
  ])('names a shard that is torn: it %s', async (_, tear) => {
    const { shards, cells } = await mergeSixteen((files) => tear(files[4]!));
    expect(shards.lost).toMatchObject([{ index: 5, how: 'torn' }]);
    expect(shards.lost[0]!.words.join().split('-5-of-16.jsonl')).toHaveLength(2);
    expect(shards.refused).toEqual([]);
    expect(cells[0]).toMatchObject({
      verdict: 'unmeasured',
      reason: { failure: { words: 'shard 5/16 is not whole' } },
    });
  });

  it('tells by their names what files should have been of which none can be read', async () => {
    const { shards } = await mergeSixteen((files) => {
      for (const file of files) truncateSync(file);
    });
    expect(shards).toMatchObject({ total: 16, refused: [] });
    expect(shards.lost.map(({ how }) => how)).toEqual(Array.from({ length: 16 }, () => 'torn'));
  });

  it('needs no file that cannot be read where another one of that number is whole', async () => {
    const { shards, cells } = await mergeSixteen((files) => {
      const again = files[4]!.replace('.jsonl', '-attempt-2.jsonl');
      writeFileSync(again, '');
      files.push(again);
    });
    expect(shards).toMatchObject({ total: 16, lost: [] });
    expect(shards.refused).toHaveLength(1);
    expect(cells[0]!.verdict).toBe('passed');
  });

  it('names a shard of another plan', async () => {
    const { shards, cells } = await mergeSixteen(async (files, folder) => {
      const other = await createSharded(sayRight, [{ ...cellUnder('third'), repeat: 3 }, ...CELLS.slice(1)]);
      const [foreign] = await runShards(other, 16, folder, [5]);
      files[4] = foreign!;
    });
    expect(shards.lost).toMatchObject([{ index: 5, how: 'foreign' }]);
    expect(shards.refused).toHaveLength(1);
    expect(shards.refused[0]!.reason).toContain('another plan');
    expect(cells[0]).toMatchObject({
      verdict: 'unmeasured',
      reason: { failure: { words: 'shard 5/16 is of another plan' } },
    });
  });

  it('names a shard that is there twice, however alike the two are', async () => {
    const { shards, cells } = await mergeSixteen((files, folder) => {
      const copy = path.join(folder, 'copy.jsonl');
      copyFileSync(files[4]!, copy);
      files.push(copy);
    });
    expect(shards.lost).toMatchObject([{ index: 5, how: 'doubled' }]);
    expect(cells[0]).toMatchObject({
      verdict: 'unmeasured',
      reason: { failure: { words: 'shard 5/16 is there more than once' } },
    });
  });

  it('refuses a shard of another number, and needs it not', async () => {
    const { shards, cells } = await mergeSixteen(async (files, folder) => {
      files.push(...(await runShards(await createSharded(sayRight), 17, folder, [17])));
    });
    expect(shards).toMatchObject({ total: 16, lost: [] });
    expect(shards.refused).toHaveLength(1);
    expect(shards.refused[0]!.reason).toMatch(
      /^\S+-17-of-17.jsonl: it is one of 17 shards, where the others are of 16$/,
    );
    expect(cells[0]!.verdict).toBe('passed');
  });

  it('refuses a shard that answers for another one', async () => {
    using folder = createTempDir();
    const sharded = await createSharded(sayRight);
    const files = await runShards(sharded, 2, folder.path);
    const { createHash } = await import('node:crypto');
    const [header = '', ...lines] = readFileSync(files[0]!, 'utf8').trimEnd().split('\n');
    const head = [header.replace('"index":1', '"index":2'), ...lines.slice(0, -1), ''].join('\n');
    const sha256 = createHash('sha256').update(head).digest('hex');
    const end = lines.at(-1)!.replace(/"sha256":"\w+"/, `"sha256":"${sha256}"`);
    writeFileSync(files[1]!, `${head}${end}\n`);
    const { shards } = await mergeFiles(sharded, files);
    expect(shards.lost).toMatchObject([{ index: 2, how: 'torn' }]);
    expect(shards.lost[0]!.words[0]).toMatch(/case `c\d+` is that of another shard$/);
  });

  it('measures nothing where no shard is there', async () => {
    const sharded = await createSharded(sayRight);
    const { shards, judged } = await mergeFiles(sharded, []);
    expect(shards).toMatchObject({ total: 0, lost: [] });
    expect(judged.comparison.verdict).toBe('unmeasured');
    expect(judged.run.cells[0]!.unmeasured).toBe('no shard of this plan was found');
  });

  describe('where the baseline changed after a shard', () => {
    const twoOfThem = async (first: Sharded, then: Sharded, merge: Sharded) => {
      using folder = createTempDir();
      const files = [
        ...(await runShards(first, 2, folder.path, [1])),
        ...(await runShards(then, 2, folder.path, [2])),
      ];
      return (await mergeFiles(merge, files)).judged;
    };
    const both = async (): Promise<{ with: Sharded; without: Sharded }> => {
      const sharded = await createSharded(sayRight, [OLD]);
      return { with: sharded, without: { ...sharded, baseline: [] } };
    };

    it('asks nothing again that a shard asked before there was one', async () => {
      const given = await both();
      const judged = await twoOfThem(given.without, given.with, given.with);
      expect(judged.comparison.cells[0]!.verdict).toBe('unchanged');
    });

    it('passes nothing that a shard did not ask because of one that is gone', async () => {
      const given = await both();
      const judged = await twoOfThem(given.without, given.with, given.without);
      expect(judged.comparison.cells[0]).toMatchObject({
        verdict: 'unmeasured',
        reason: {
          failure: {
            words: 'shard 2/2 was held against another baseline, by which less was to be asked',
          },
        },
      });
    });
  });

  it('leaves nothing of a shard that was run again', async () => {
    using folder = createTempDir();
    const sharded = await createSharded(sayRight);
    const once = await runShards({ ...sharded, deps: createJudgeDeps(() => false) }, 2, folder.path);
    expect(await runShards(sharded, 2, folder.path)).toEqual(once);
    const { judged } = await mergeFiles(sharded, once);
    expect(judged.run.cells).toEqual((await playAsOne(sharded, sayRight)).run.cells);
    rmSync(once[0]!);
  });
});
