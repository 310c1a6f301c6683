import { describe, expect, it } from 'vitest';
import { cutToShard, shardOf } from '../../src/plan/cut-to-shard.ts';
import { createCell } from '../support/plans.ts';

const IDS = Array.from({ length: 1000 }, (_, index) => `case-${index}`) as [string, ...string[]];
const idsOf = (cells: ReturnType<typeof cutToShard>): string[] =>
  cells.flatMap(({ cases }) => cases.map((planned) => planned.case.id));

describe('shardOf', () => {
  it('tells by the id alone: by the first eight hex digits of its SHA-256', () => {
    // sha256('q1') begins with these.
    expect(shardOf('q1', 256)).toBe((0xc75de8c1 % 256) + 1);
  });

  it('puts about as many cases into each shard', () => {
    const sizes = Array.from({ length: 4 }, (_, at) => IDS.filter((id) => shardOf(id, 4) === at + 1).length);
    for (const size of sizes) expect(Math.abs(size - 250)).toBeLessThan(50);
  });
});

describe('cutToShard', () => {
  const shards = (total: number) =>
    Array.from({ length: total }, (_, at) => cutToShard([createCell(IDS)], { index: at + 1, total }));

  it.each([1, 2, 7, 256])('puts each case into one of %i shards, in the order of the plan', (total) => {
    const all = shards(total).map(idsOf);
    expect(all.flat().sort()).toEqual([...IDS].sort());
    for (const ids of all) expect(ids).toEqual(IDS.filter((id) => ids.includes(id)));
  });

  it('puts a case into the same shard whatever stands beside it', () => {
    const few = createCell(['case-3', 'case-1', 'other']);
    const [one] = [1, 2, 3, 4].filter((index) =>
      idsOf(cutToShard([few], { index, total: 4 })).includes('case-3'),
    );
    expect(one).toBe(shardOf('case-3', 4));
  });

  it('leaves out a cell of which it has no case', () => {
    const cut = [1, 2, 3].map((index) => cutToShard([createCell(['q1'])], { index, total: 3 }).length);
    expect(cut.toSorted()).toEqual([0, 0, 1]);
  });

  it('gives no cell that a baseline could be made of', () => {
    expect(cutToShard([createCell(['q1'])], { index: 1, total: 1 })).toMatchObject([{ complete: false }]);
  });
});
