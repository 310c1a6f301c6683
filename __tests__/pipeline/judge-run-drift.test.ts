import { describe, expect, it } from 'vitest';
import { keyOfCell } from '../../src/records/cell-key.ts';
import { CASES, cellUnder, onModel, play, recordBefore } from '../support/steps.ts';
import type { Played, Say } from '../support/steps.ts';

const CELL = cellUnder('same');

describe('judgeRun of an unchanged configuration that is run again', () => {
  const again = async (
    say: Say,
    pendingDrift: ReadonlyMap<string, 'worse' | 'better'> | null,
  ): Promise<Played> =>
    play([CELL], await recordBefore([CELL]), say, {
      deps: { pendingDrift },
      scope: { everything: { kind: 'scheduled' } },
    });
  const sayDrifted: Say = (id) => Number(id.slice(1)) >= 14;

  it('marks a run that is out of line, and asks nobody again', async () => {
    const { asked, cell } = await again(sayDrifted, new Map());
    expect(cell).toMatchObject({
      verdict: 'inconclusive',
      drift: { status: 'possible', direction: 'worse' },
    });
    expect(asked).toHaveLength(CASES);
  });

  it('calls it drift where the run before was out of line the same way', async () => {
    const { cell } = await again(sayDrifted, new Map([[keyOfCell(CELL), 'worse']]));
    expect(cell).toMatchObject({ verdict: 'regressed', drift: { status: 'confirmed' } });
  });

  it('looks at the mark of this very cell', async () => {
    const { cell } = await again(sayDrifted, new Map([[keyOfCell(onModel('other', CELL)), 'worse']]));
    expect(cell.drift).toMatchObject({ status: 'possible' });
  });

  it('decides by one look where drift is not the question', async () => {
    const { cell } = await again(sayDrifted, null);
    expect(cell).toMatchObject({
      verdict: 'regressed',
      drift: null,
      warnings: ['not asked a second time: both sides are the same configuration'],
    });
  });
});
