import { describe, expect, it } from 'vitest';
import type { CellComparison, Flip } from '../../src/compare/comparison.ts';
import { repeatCommand } from '../../src/report/repeat.ts';
import { comparisonOf, createFlip } from '../support/compared-cells.ts';
import { createComparison } from '../support/comparisons.ts';

const HERE = { config: null, folder: null };
const failing = (ids: readonly string[], overrides: Partial<CellComparison> = {}): CellComparison => {
  const cell = createComparison(overrides);
  const newlyFailing = ids.map((id): Flip => createFlip(id));
  return { ...cell, cases: { ...cell.cases, newlyFailing } };
};

describe('repeatCommand', () => {
  it('names the worst result and its first cases', () => {
    const cells = [
      failing(['x'], { verdict: 'inconclusive', benchmark: 'other' }),
      failing(['a', 'b', 'c', 'd', 'e', 'f']),
    ];
    expect(repeatCommand(comparisonOf(...cells), HERE)).toBe(
      'llm-bench run --benchmark support --model gpt --case a --case b --case c --case d --case e --compare',
    );
  });

  it('names the model, the config and the folder where they are not the usual ones', () => {
    const cells = [failing(['a']), failing([], { model: 'other' })];
    expect(repeatCommand(comparisonOf(...cells), { config: 'my config.yml', folder: 'packages/bot' })).toBe(
      "cd packages/bot && llm-bench run --config 'my config.yml' --benchmark support --model gpt --case a --compare",
    );
  });

  it.each(["a'b", '$(id)', '-x', '--results=/', 'a\nb', '`id`', 'a  b', '\u202eb', 'x'.repeat(200)])(
    'gives a shell nothing of %j that it would act on',
    (id) => {
      const command = repeatCommand(comparisonOf(failing([id, 'plain'])), HERE);
      expect(command).toMatch(
        /^llm-bench run --benchmark support --model gpt (?:--case '[^']*' )?--case plain --compare$/,
      );
      expect(repeatCommand(comparisonOf(failing(['a'], { benchmark: "x'; id #" })), HERE)).toBeNull();
    },
  );

  it('says nothing where no case fails that passed', () => {
    expect(repeatCommand(comparisonOf(failing([])), HERE)).toBeNull();
  });
});
