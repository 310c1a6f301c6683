import { describe, expect, it } from 'vitest';
import type { Cell, PlannedCase } from '../../src/domain/plan.ts';
import { CASES, cellUnder, play, recordBefore, sayRight, sayWorse } from '../support/steps.ts';

/** The same cell with another case before all others, whose ids are their places: each moves by one. */
function withFirst(cell: Cell): Cell {
  const [first] = cell.cases;
  const other: PlannedCase = {
    ...first,
    case: { ...first.case, input: 'other' },
    hash: 'hash-other',
    prompt: { ...first.prompt, messages: [{ role: 'user', content: 'other' }] },
  };
  const moved = cell.cases.map((planned, index) => ({
    ...planned,
    case: { ...planned.case, id: `c${index + 1}` },
  }));
  return { ...cell, cases: [other, ...moved], size: moved.length + 1 };
}

const OLD = cellUnder('old');
const NEW = withFirst(cellUnder('new'));
const AGAIN = 2 * 3 * CASES;

describe('a run in which a case came before all others', () => {
  it('asks only that one where nothing else changed', async () => {
    const { asked, cell } = await play([withFirst(OLD)], await recordBefore([OLD]), sayRight);
    expect(asked).toEqual(['old other']);
    expect(cell).toMatchObject({ verdict: 'unchanged', cases: { added: ['c0'], changed: [], missing: [] } });
  });

  it('asks the others again on both sides, and is red', async () => {
    const { asked, cell } = await play([NEW], await recordBefore([OLD]), sayWorse);
    expect(asked).toHaveLength(CASES + 1 + AGAIN);
    expect(new Set(asked.slice(CASES + 1))).not.toContain('new other');
    expect(cell).toMatchObject({
      verdict: 'regressed',
      baseline: { rate: 1, cases: CASES },
      rematch: { cases: CASES },
      cases: { compared: CASES, total: CASES + 1, added: ['c0'], changed: [], missing: [] },
    });
    expect(cell.cases.newlyFailing.map(({ id }) => id).sort()).toEqual(
      Array.from({ length: 8 }, (_, index) => `c${index + 1}`),
    );
  });

  it('takes up the rematch of the same cases, under the ids that they have now', async () => {
    const baseline = await recordBefore([OLD]);
    const first = await play([cellUnder('new')], baseline, sayWorse);
    const deps = { earlier: first.judged.run.cells };
    const { asked, cell } = await play([NEW], baseline, sayWorse, { deps });
    expect(asked).toHaveLength(CASES + 1);
    expect(cell.rematch).toEqual(first.cell.rematch);
  });

  it('is held against the runs before it where drift is looked for', async () => {
    const { cell } = await play([withFirst(OLD)], await recordBefore([OLD]), sayRight, {
      deps: { pendingDrift: new Map() },
      scope: { everything: { kind: 'scheduled' } },
    });
    expect(cell).toMatchObject({ verdict: 'passed', drift: { status: 'none' }, cases: { compared: CASES } });
  });
});
