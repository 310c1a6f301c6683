import { describe, expect, it } from 'vitest';
import type { Cell } from '../../src/domain/plan.ts';
import type { CellRecord, Recipe } from '../../src/domain/record.ts';
import type { RunReason, Selected } from '../../src/domain/selected.ts';
import { describeNotRun, describeOtherReasons, listChanges } from '../../src/report/changes.ts';
import { createCell, createModel } from '../support/plans.ts';
import { createRecord } from '../support/records.ts';

const cellOf = (model: string, recipe: Partial<Recipe>): Cell => {
  const cell = createCell(['a'], { model: createModel({ id: model }) });
  return { ...cell, recipe: { ...cell.recipe, ...recipe } };
};
const before = (recipe: Partial<Recipe>): CellRecord =>
  createRecord(['1'], { recipe: { ...createCell(['a']).recipe, ...recipe } });
const ran = (cell: Cell, was: Partial<Recipe>, ...reasons: RunReason[]): Selected => ({
  kind: 'run',
  cell,
  baseline: [before(was)],
  reasons,
});
const TEXT: RunReason = { kind: 'text', part: 'prompt', file: 'p.md' };
const show = (selected: readonly Selected[]): unknown =>
  listChanges(selected).map(({ words, cells, texts }) => [
    words,
    cells.map(({ model }) => model.id).join(),
    texts,
  ]);

describe('listChanges', () => {
  it('gives each change once, with its cells and both texts', () => {
    const selected = ['m1', 'm2'].map((model) =>
      ran(cellOf(model, { prompt: 'new' }), { prompt: 'old' }, TEXT),
    );
    expect(show(selected)).toEqual([['p.md', 'm1,m2', { before: 'old', after: 'new' }]]);
  });

  it('tells texts apart that changed in one file', () => {
    const selected = ['one', 'two'].map((prompt) => ran(cellOf(prompt, { prompt }), { prompt: 'old' }, TEXT));
    expect(show(selected)).toHaveLength(2);
  });

  it('finds what changed of what was run for another reason', () => {
    const cell = cellOf('m1', { prompt: 'new', model: { temperature: 1 } });
    const selected = [ran(cell, { prompt: 'old', model: { temperature: 0 } }, { kind: 'by_hand' })];
    expect(show(selected)).toEqual([
      ['the prompt', 'm1', { before: 'old', after: 'new' }],
      ['model entry m1: temperature 0 -> 1', 'm1', null],
    ]);
    expect(describeOtherReasons(selected, (name) => name)).toEqual(['Run because it was started by hand.']);
  });

  it('finds nothing where there is nothing to compare with, or nothing was run', () => {
    const cell = cellOf('m1', { prompt: 'new' });
    expect(show([{ kind: 'run', cell, baseline: [], reasons: [{ kind: 'no_baseline' }] }])).toEqual([]);
    expect(show([{ kind: 'unchanged', cell, baseline: [], fresh: null }])).toEqual([]);
  });
});

describe('describeNotRun', () => {
  it('says how many cases wait for a review, once for each benchmark', () => {
    const waiting = ['m1', 'm2'].map((model) => ran({ ...cellOf(model, {}), unreviewed: 3 }, {}));
    expect(describeNotRun(waiting, (name) => `<${name}>`)).toEqual([
      expect.stringMatching(
        /^Not run, because a review is still to come \(`reviewed: false`\): <\S+> \(3 cases\)\.$/,
      ),
    ]);
    expect(describeNotRun([ran(cellOf('m1', {}), {})], String)).toEqual([]);
  });
});
