import { describe, expect, it } from 'vitest';
import { compareRuns } from '../../src/compare/compare-runs.ts';
import { matchCells } from '../../src/compare/match-cells.ts';
import type { CaseResult, CellRecord, Rematch } from '../../src/domain/record.ts';
import { compareOne } from '../support/compare-one.ts';
import { createRecord, createResult, failing, repeated } from '../support/records.ts';
import type { Told } from '../support/told.ts';

const BEFORE = '2026-11-23T10:00:00Z';

const results = (trials: readonly string[]): CaseResult[] =>
  trials.map((text, index) => createResult(`c${index}`, text));
const rematchOf = (
  baseline: readonly string[],
  candidate: readonly string[],
  more: Partial<Rematch> = {},
): Rematch => ({
  trials: 3,
  against: BEFORE,
  baseline: results(baseline),
  candidate: results(candidate),
  ...more,
});
const drop = (failed: number, ...marks: string[]): string[] => failing(failed, 40, ...marks);

function judge(
  candidate: CellRecord,
  baseline = createRecord(repeated('1', 40), { timestamp: BEFORE }),
): Told {
  return compareOne([baseline], candidate);
}
const withRematch = (first: readonly string[], rematch: Rematch): Told =>
  judge(createRecord(first, { rematch }));

describe('a rematch', () => {
  it('makes a drop red that both looks show', () => {
    const cell = withRematch(drop(10), rematchOf(repeated('111', 40), drop(10, '000', '111')));
    expect(cell).toMatchObject({
      verdict: 'regressed',
      reason:
        'pass rate fell from 100 % to 75 % (-25 points); asked both again, 3 times each: 75 % against 100 %, p = 0.00044',
      rematch: {
        trials: 3,
        cases: 40,
        before: 1,
        after: 0.75,
        change: -0.25,
        changeAll: -0.25,
        undecided: null,
      },
    });
    // The exact test on 10 cases of 3 against 3, all the other way: (1 / 20) ** 10 / 2.
    expect(cell.rematch!.pFresh).toBeCloseTo(0.05 ** 10 / 2, 20);
  });

  it('does not make red what the provider’s bad day did to both', () => {
    const both = drop(10, '000', '111');
    const cell = withRematch(drop(10), rematchOf(both, both));
    expect(cell.verdict).not.toBe('regressed');
    expect(cell.rematch).toMatchObject({ pFresh: null, pFreshAdjusted: 1, pCasesAdjusted: 1 });
  });

  it('does not make red what was chance: the fresh answers are alike', () => {
    const cell = withRematch(drop(5), rematchOf(drop(20, '101', '111'), drop(20, '011', '111')));
    expect(cell).toMatchObject({
      verdict: 'passed',
      reason:
        'pass rate fell from 100 % to 87.5 % (-12.5 points); asked both again, 3 times each: 83.3 % against 83.3 %, p = 0.5; no evidence of a drop',
    });
  });

  it('calls a drop minor that is smaller than the threshold over all trials', () => {
    const first = failing(3, 200);
    const fresh = failing(8, 200, '000', '111');
    const baseline = createRecord(repeated('1', 200), { timestamp: BEFORE });
    const cell = judge(createRecord(first, { rematch: rematchOf(repeated('111', 200), fresh) }), baseline);
    expect(cell.verdict).toBe('minor_regression');
    expect(cell.rematch!.changeAll).toBeGreaterThan(-0.05);
  });

  it('does not take three answers alike for three: at temperature 0 the day may break other cases of each prompt', () => {
    const first = drop(8);
    const fresh = rematchOf(
      [...repeated('111', 8), ...repeated('000', 4), ...repeated('111', 28)],
      drop(8, '000', '111'),
    );
    const pool = createRecord(repeated('1111111', 40), { timestamp: BEFORE });
    const cell = judge(createRecord(first, { rematch: fresh }), pool);
    expect(cell.rematch!.pFresh).toBeLessThan(0.01);
    expect(cell.rematch!.pCasesAdjusted).toBeLessThan(0.01);
    expect(cell.rematch!.pFreshCases).toBeGreaterThan(0.1);
    expect(cell.rematch!.pFreshAdjusted).toBe(cell.rematch!.pFreshCases);
    expect(cell.verdict).toBe('inconclusive');
  });

  it.each([
    ['four cases, all broken', ['0', '0', '0', '0'], null],
    ['three of ten cases broken for good', failing(3, 10), 0.04],
  ])('is red at temperature 0: %s', (_what, first, pFreshCases) => {
    const rematch = rematchOf(
      first.map(() => '111'),
      first.map((mark) => mark.repeat(3)),
    );
    const pool = createRecord(repeated('1111111', first.length), { timestamp: BEFORE });
    const cell = judge(createRecord(first, { rematch }), pool);
    expect(cell.verdict).toBe('regressed');
    if (pFreshCases === null) expect(cell.rematch!.pFreshCases).toBeNull();
    else expect(cell.rematch!.pFreshCases).toBeCloseTo(pFreshCases, 2);
  });

  it('counts only fresh answers of both sides to the cases that are compared, and to this version of them', () => {
    const both = rematchOf(repeated('111', 39), drop(9, '000', '111').slice(0, 39));
    const alone = withRematch(drop(10), both).rematch;
    const plus = (more: CaseResult, old: readonly CaseResult[] = []): Told['rematch'] =>
      withRematch(drop(10), {
        ...both,
        baseline: [...both.baseline, ...old],
        candidate: [...both.candidate, more],
      }).rematch;
    expect(alone).toMatchObject({ cases: 39, undecided: null });
    expect(plus(createResult('c39', '000', { must_pass: true }))).toEqual(alone);
    expect(plus(createResult('c39', 'xxx', { must_pass: true }))).toEqual(alone);
    expect(plus(createResult('gone', '000'), [createResult('gone', '111')])).toEqual(alone);
    const hashed = (hash: string, text: string): CaseResult => createResult('c0', text, { case_hash: hash });
    const [, ...rest] = createRecord(repeated('1', 40)).results;
    const judgeVersion = (hash: string): Told['rematch'] =>
      judge(
        {
          ...createRecord(['1']),
          results: [hashed('new', '0'), ...rest],
          rematch: {
            ...both,
            baseline: [hashed(hash, '111'), ...both.baseline.slice(1)],
            candidate: [hashed(hash, '000'), ...both.candidate.slice(1)],
          },
        },
        { ...createRecord(['1'], { timestamp: BEFORE }), results: [hashed('new', '1'), ...rest] },
      ).rematch;
    expect(judgeVersion('new')).toMatchObject({ cases: 39 });
    expect(judgeVersion('old')).toMatchObject({ cases: 38 });
  });

  it('counts no fresh answer to another version of a case that must pass', () => {
    const first = createResult('c0', '0', { must_pass: true, case_hash: 'new' });
    const again = createResult('c0', '111', { must_pass: true, case_hash: 'old' });
    const record = { ...createRecord(['0']), results: [first] as const };
    const rematch = { trials: 3, against: '', baseline: [], candidate: [again] };
    expect(judge({ ...record, rematch }).verdict).toBe('below_floor');
  });

  it.each([
    [
      'was not begun',
      rematchOf([], [], { unfinished: '240 requests do not fit' }),
      '240 requests do not fit',
    ],
    [
      'broke the error budget',
      rematchOf(drop(10, 'xxx', '111'), drop(10, '000', '111')),
      '30 of 120 fresh trials gave no score',
    ],
  ])('decides nothing where it %s', (_how, rematch, reason) => {
    const cell = withRematch(drop(10), rematch);
    expect(cell.verdict).toBe('inconclusive');
    expect(cell.reason).toContain(reason);
    expect(cell.rematch).toMatchObject({ pFreshAdjusted: 1, pCasesAdjusted: 1 });
  });

  it('decides where the first look shows nothing at all: it was another run’s that was suspect', () => {
    const rematch = rematchOf(repeated('111', 40), drop(10, '000', '111'));
    const cell = withRematch(repeated('1', 40), rematch);
    expect(cell.look!.p).toBeNull();
    expect(cell.verdict).toBe('regressed');
  });

  it('counts only against the baseline that was asked', () => {
    const rematch = rematchOf(repeated('111', 40), repeated('111', 40), { against: '2026-11-01T10:00:00Z' });
    expect(withRematch(drop(10), rematch)).toMatchObject({ verdict: 'regressed', rematch: null });
  });

  it('adjusts fresh answers over the suspects and all trials over all cells', () => {
    const cell = (model: string, candidate: CellRecord): CellRecord => ({ ...candidate, model_id: model });
    const suspect = createRecord(drop(4), { rematch: rematchOf(repeated('111', 40), drop(4, '000', '111')) });
    const names = ['a', 'b', 'c', 'd'];
    const { cells } = compareRuns(
      matchCells(
        names.map((name) => cell(name, createRecord(drop(2, '0'), { timestamp: BEFORE }))),
        names.map((name) => cell(name, name === 'a' ? suspect : createRecord(drop(2, '0').reverse()))),
      ),
    );
    const alone = compareRuns(
      matchCells([cell('a', createRecord(drop(2, '0'), { timestamp: BEFORE }))], [cell('a', suspect)]),
    ).cells[0]!;
    expect(cells[0]!.rematch!.pFreshAdjusted).toBeCloseTo(alone.rematch!.pFreshAdjusted, 12);
    expect(cells[0]!.rematch!.pCasesAdjusted).toBeCloseTo(4 * alone.rematch!.pCasesAdjusted, 9);
  });

  it('confirms or clears a case that must pass', () => {
    const mustPass = (first: string, again: string): Told => {
      const record = createRecord(repeated('1', 9));
      const rematch = {
        trials: 3,
        against: '',
        baseline: [],
        candidate: [createResult('m', again, { must_pass: true })],
      };
      const all: CellRecord = {
        ...record,
        results: [...record.results, createResult('m', first, { must_pass: true })],
        rematch,
      };
      return judge(all, createRecord(repeated('1', 9), { timestamp: BEFORE }));
    };
    expect(mustPass('0', '000').verdict).toBe('below_floor');
    expect(mustPass('0', '001').verdict).toBe('below_floor');
    expect(mustPass('0', '110').verdict).toBe('passed');
  });
});
