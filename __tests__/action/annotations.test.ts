import { describe, expect, it } from 'vitest';
import { annotateCases, annotateProblems } from '../../src/action/annotations.ts';
import type { CellComparison, Flip } from '../../src/compare/comparison.ts';
import type { Cell } from '../../src/domain/plan.ts';
import type { Annotation } from '../../src/github/check-run.ts';
import { comparisonOf, createFlip } from '../support/compared-cells.ts';
import { HOSTILE } from '../support/hostile.ts';
import { createBenchmark, createCell } from '../support/plans.ts';

/** The repository's folder, and the one in it that the action works in. */
const SITE = { workspace: '/repo', cwd: '/repo/app' };

/** A planned cell of a benchmark whose cases lie in this file, each on the line of its number. */
function planCell(name: string, ids: readonly [string, ...string[]], file = 'benchmarks/a.yaml'): Cell {
  const cell = createCell(ids, { benchmark: createBenchmark({ name }) });
  const [first, ...rest] = cell.cases.map((planned, index) => ({
    ...planned,
    place: { file, line: index + 1 },
  }));
  return { ...cell, cases: [first!, ...rest] };
}

/** A cell that has regressed by these cases, unless overridden. */
function worsened(flips: readonly Flip[], overrides: Partial<CellComparison> = {}): Partial<CellComparison> {
  const [{ cases }] = comparisonOf({}).cells as [CellComparison];
  return { verdict: 'regressed', cases: { ...cases, newlyFailing: flips }, ...overrides };
}

/** The notes on the flips of a cell, whose cases are all in one file. */
function annotate(
  ids: readonly [string, ...string[]],
  flip: (id: string) => Flip = createFlip,
): Annotation[] {
  return annotateCases(comparisonOf(worsened(ids.map(flip))), [planCell('b0', ids)], SITE);
}

describe('annotateCases', () => {
  it('puts a note on the line of a case that fails now', () => {
    expect(annotate(['q1', 'q2']).slice(1)).toEqual([
      {
        path: 'app/benchmarks/a.yaml',
        start_line: 2,
        end_line: 2,
        annotation_level: 'failure',
        title: 'q2 on m fails now',
        message: 'before: passed, now: failed',
      },
    ]);
  });

  it('says why the answer is wrong', () => {
    const [note] = annotate(['q1'], (id) => createFlip(id, { explanation: 'differs from "42"' }));
    expect(note?.message).toBe('before: passed, now: failed: differs from "42"');
  });

  it.each([
    ['regressed', ['failure']],
    ['below_floor', ['failure']],
    ['minor_regression', ['warning']],
    ['inconclusive', ['warning']],
    ['passed', []],
    ['improved', []],
    ['incomparable', []],
  ] as const)('has for a cell that is %s the levels %j', (verdict, levels) => {
    const comparison = comparisonOf(worsened([createFlip('q1')], { verdict }));
    const notes = annotateCases(comparison, [planCell('b0', ['q1'])], SITE);
    expect(notes.map(({ annotation_level }) => annotation_level)).toEqual(levels);
  });

  it('tells apart cases of the same id in two benchmarks', () => {
    const flips = [createFlip('q1')];
    const comparison = comparisonOf(worsened(flips), worsened(flips));
    const planned = [planCell('b0', ['q1'], 'a.yaml'), planCell('b1', ['q1'], 'b.yaml')];
    expect(annotateCases(comparison, planned, SITE).map(({ path }) => path)).toEqual([
      'app/a.yaml',
      'app/b.yaml',
    ]);
  });

  it('shows fifty, in the order of the evidence', () => {
    const [first, ...rest] = Array.from({ length: 60 }, (_, index) => `q${index}`);
    const notes = annotate([first!, ...rest]);
    expect(notes.map(({ start_line }) => start_line)).toEqual(
      Array.from({ length: 50 }, (_, index) => index + 1),
    );
  });

  it('puts none on a case that is not planned', () => {
    const comparison = comparisonOf(worsened([createFlip('gone')]));
    expect(annotateCases(comparison, [planCell('b0', ['q1'])], SITE)).toEqual([]);
  });

  it.each(['../../elsewhere/a.yaml', '/elsewhere/a.yaml', '..'])(
    'puts none on %s, which is no file of the repository',
    (file) => {
      const comparison = comparisonOf(worsened([createFlip('q1')]));
      expect(annotateCases(comparison, [planCell('b0', ['q1'], file)], SITE)).toEqual([]);
    },
  );

  it('puts one on a file of the repository beside the folder it works in', () => {
    const comparison = comparisonOf(worsened([createFlip('q1')]));
    const [note] = annotateCases(comparison, [planCell('b0', ['q1'], '../shared/a.yaml')], SITE);
    expect(note?.path).toBe('shared/a.yaml');
  });

  it.each(HOSTILE)('keeps %j on one line, cut, without what is not seen', (text) => {
    const explanation = text.repeat(100);
    const [note] = annotate([text], (id) => createFlip(id, { explanation }));
    for (const shown of [note!.title, note!.message])
      expect(shown).toMatch(/^[^\p{Cc}\p{Cf}\p{Zl}\p{Zp}]{1,1000}$/u);
  });
});

describe('annotateProblems', () => {
  const place = { file: 'llm-bench.yml', line: 4, column: 3 };

  it('puts a note on the line of a mistake', () => {
    expect(annotateProblems([{ message: '`repeat` must be a number', place }], SITE)).toEqual([
      {
        path: 'app/llm-bench.yml',
        start_line: 4,
        end_line: 4,
        annotation_level: 'failure',
        title: 'llm-bench cannot run',
        message: '`repeat` must be a number',
      },
    ]);
  });

  it('puts it on the first line where only the file is known', () => {
    const [note] = annotateProblems([{ message: 'odd', place: { file: 'a.yml' } }], SITE);
    expect(note?.start_line).toBe(1);
  });

  it('puts none on a mistake that is in no file', () => {
    expect(annotateProblems([{ message: 'input `repeat` must be a number' }], SITE)).toEqual([]);
  });

  it('shows fifty', () => {
    const problems = Array.from({ length: 60 }, () => ({ message: 'odd', place }));
    expect(annotateProblems(problems, SITE)).toHaveLength(50);
  });
});
