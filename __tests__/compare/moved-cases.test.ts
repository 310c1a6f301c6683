import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareRuns } from '../../src/compare/compare-runs.ts';
import type { CellComparison } from '../../src/compare/comparison.ts';
import { matchCells } from '../../src/compare/match-cells.ts';
import type { CellRecord } from '../../src/domain/record.ts';
import { createResult, onDay, recordOf } from '../support/records.ts';

/** A record of cases of these contents, whose ids are their places; each passes if its content says so. */
const counted = (
  day: number,
  contents: readonly string[],
  passes: (content: string) => boolean,
): CellRecord =>
  recordOf(
    contents.map((content, index) =>
      createResult(`b_${index + 1}`, passes(content) ? '1' : '0', {
        case_hash: content,
        tags: [content[0]!],
      }),
    ),
    onDay(day),
  );
const compare = (before: readonly CellRecord[], after: readonly CellRecord[]): CellComparison =>
  compareRuns(matchCells(before, after)).cells[0]!;
const FORTY = Array.from({ length: 40 }, (_, index) => `q${index}`);
const LETTERS = 'abcdefgh'.split('');
const right = (): boolean => true;

describe('cases whose ids are their places', () => {
  it.each([
    ['one is inserted', ['new', ...FORTY], { compared: 40, total: 41, added: ['b_1'], missing: [] }],
    [
      'one is removed',
      FORTY.slice(1),
      { compared: 39, total: 40, added: [], missing: [{ id: 'b_1 (before)' }] },
    ],
    ['they are turned around', FORTY.toReversed(), { compared: 40, total: 40, added: [], missing: [] }],
    [
      'one is replaced',
      ['new', ...FORTY.slice(1)],
      { compared: 39, total: 40, added: [], changed: ['b_1'], missing: [] },
    ],
    [
      'all are written twice',
      FORTY.flatMap((one) => [one, one]),
      { compared: 40, total: 80, added: { length: 40 }, missing: [] },
    ],
  ])('are compared with themselves where %s', (_what, now, cases) => {
    const cell = compare([counted(1, FORTY, right)], [counted(2, now, right)]);
    expect(cell).toMatchObject({ verdict: 'passed', cases: { changed: [], newlyFailing: [], ...cases } });
  });

  it('show a regression among them, by the ids that they have now', () => {
    const cell = compare(
      [counted(1, FORTY, right)],
      [counted(2, ['new', ...FORTY], (content) => !content.endsWith('1') && !content.endsWith('2'))],
    );
    expect(cell).toMatchObject({ verdict: 'regressed', baseline: { rate: 1 }, candidate: { rate: 0.8 } });
    expect(cell.cases.newlyFailing.map(({ id }) => id).slice(0, 3)).toEqual(['b_13', 'b_14', 'b_23']);
  });

  it('are pooled over runs between which they moved', () => {
    const before = [counted(1, FORTY, right), counted(2, ['new', ...FORTY], right)];
    const cell = compare(before, [counted(3, ['newer', 'new', ...FORTY], right)]);
    expect(cell).toMatchObject({
      baseline: { cases: 41, trials: 81 },
      cases: { compared: 41, added: ['b_1'] },
    });
  });

  it('are compared as often as both sides have them, each with its own content', () => {
    const contents = fc.array(fc.constantFrom(...LETTERS), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(contents, contents, (then, now) => {
        const isVowel = (content: string): boolean => 'ae'.includes(content);
        const { cases } = compare([counted(1, then, isVowel)], [counted(2, now, isVowel)]);
        const shared = LETTERS.map((one) =>
          Math.min(...[then, now].map((list) => list.filter((other) => other === one).length)),
        );
        expect(cases.compared).toBe(shared.reduce((sum, count) => sum + count, 0));
        expect([...cases.newlyFailing, ...cases.newlyPassing]).toEqual([]);
        expect(cases.compared + cases.added.length + cases.changed.length).toBe(now.length);
        expect(cases.compared + cases.missing.length + cases.changed.length).toBe(then.length);
      }),
    );
  });
});
