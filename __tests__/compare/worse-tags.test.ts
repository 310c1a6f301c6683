import { describe, expect, it } from 'vitest';
import type { TagChange } from '../../src/compare/comparison.ts';
import type { CellRecord } from '../../src/domain/record.ts';
import { compareOne } from '../support/compare-one.ts';
import { createResult, recordOf } from '../support/records.ts';

type Group = { readonly tags: readonly string[]; readonly before: string; readonly after: string };

/** Compares groups of cases: one character a case and side, 1 passed and 0 failed. */
function compareTags(groups: readonly Group[]): readonly TagChange[] {
  const record = (side: 'before' | 'after'): CellRecord =>
    recordOf(
      groups.flatMap((group, number) =>
        Array.from(group[side], (passed, i) => createResult(`${number}-${i}`, passed, { tags: group.tags })),
      ),
    );
  return compareOne([record('before')], record('after')).worseTags;
}

const ones = (n: number): string => '1'.repeat(n);

describe('findWorseTags', () => {
  it('names the tag whose cases got worse, and no other', () => {
    const tags = compareTags([
      { tags: ['refund', 'all'], before: ones(12), after: '000000001111' },
      { tags: ['hours', 'all'], before: ones(12), after: ones(12) },
      { tags: ['price', 'all'], before: ones(12), after: '011111111111' },
    ]);
    expect(tags).toEqual([
      { tag: 'refund', cases: 12, before: 1, after: 4 / 12, pAdjusted: expect.any(Number) as number },
    ]);
    // Eight of eight discordant pairs: McNemar's mid-p is 0.5 ** 8 / 2; Student's t, 0.0001, is smaller. Two tags tell.
    expect(tags[0]?.pAdjusted).toBeCloseTo(2 * (0.5 ** 8 / 2), 12);
  });

  it('counts a case once, however often it carries a tag', () => {
    const [tag] = compareTags([
      { tags: ['a', 'a'], before: ones(10), after: '0000000000' },
      { tags: [], before: ones(10), after: ones(10) },
    ]);
    expect(tag).toMatchObject({ tag: 'a', cases: 10 });
  });

  it('names none where nothing is tagged, or nothing got worse', () => {
    expect(compareTags([{ tags: [], before: ones(20), after: '0'.repeat(20) }])).toEqual([]);
    expect(
      compareTags([
        { tags: ['a'], before: '0'.repeat(9), after: ones(9) },
        { tags: ['b'], before: ones(9), after: ones(9) },
      ]),
    ).toEqual([]);
  });
});
