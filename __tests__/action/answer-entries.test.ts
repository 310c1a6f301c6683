import { describe, expect, it } from 'vitest';
import { nameEntries, pickOtherCut } from '../../src/action/answer-entries.ts';

const PROJECT = '0123456789abcdef';
const ownOf = (index: number, total: number): string =>
  nameEntries(PROJECT, `{"shard":${index}}`, { index, total }).own;
const names = nameEntries(PROJECT, '{"shard":1}', { index: 1, total: 5 });

describe('nameEntries', () => {
  it('gives each job of a run a beginning of its own, none of which begins another', () => {
    const all = [ownOf(1, 1), ownOf(1, 12), ownOf(11, 12), ownOf(1, 2), ownOf(2, 2)];
    for (const one of all)
      expect(all.filter((other) => other.startsWith(one) && other.startsWith(names.family))).toEqual([one]);
  });
});

describe('pickOtherCut', () => {
  it('picks the newest of each job of the last run that was cut otherwise', () => {
    const keys = [
      `${ownOf(2, 5)}9`,
      `${ownOf(2, 4)}8`,
      `${ownOf(1, 4)}7`,
      `${ownOf(2, 4)}6`,
      `${ownOf(1, 3)}5`,
      `${names.family}other`,
    ];
    expect(pickOtherCut(keys, names, 5)).toEqual([`${ownOf(2, 4)}8`, `${ownOf(1, 4)}7`]);
  });

  it('picks none where all were cut alike, and never more than twenty', () => {
    expect(pickOtherCut([`${ownOf(2, 5)}9`], names, 5)).toEqual([]);
    const many = Array.from({ length: 30 }, (_, index) => `${ownOf(index + 1, 30)}9`);
    expect(pickOtherCut(many, names, 5)).toHaveLength(20);
  });
});
