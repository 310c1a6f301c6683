import { describe, expect, it } from 'vitest';
import { compareRuns } from '../../../src/compare/compare-runs.ts';
import { historyOf } from '../../../src/compare/history-point.ts';
import { matchNewestTwo } from '../../../src/compare/match-cells.ts';
import type { CellRecord } from '../../../src/domain/record.ts';
import { renderHistory } from '../../../src/report/look-back/render-history.ts';
import { renderLookBack } from '../../../src/report/look-back/render-look-back.ts';
import { HOSTILE, outsideCode } from '../../support/hostile.ts';
import { createRecord, onDay, passing } from '../../support/records.ts';

const render = (records: readonly CellRecord[]): string =>
  renderLookBack({
    comparison: compareRuns(matchNewestTwo(records)),
    history: historyOf(records),
    unreadable: [],
  });
const runsOf = (...passed: readonly number[]): CellRecord[] =>
  passed.map((one, index) => createRecord(passing(one, 30), onDay(index + 1)));

describe('renderLookBack', () => {
  it('shows a drop as an alert, how it moved, and the last five runs', async () => {
    await expect(render(runsOf(27, 28, 27, 28, 27, 12))).toMatchFileSnapshot(
      '../../__outputs__/look-back/regressed.md',
    );
  });

  it('has what got worse first', () => {
    const quiet = [28, 28].map((one, day) =>
      createRecord(passing(one, 30), { ...onDay(day + 1), model_id: 'a' }),
    );
    expect(render([...quiet, ...runsOf(30, 12)]).match(/^## `.*`$/gm)).toEqual([
      '## `b on m`',
      '## `b on a`',
    ]);
  });

  it('has no alerts where nothing got worse', () => {
    const text = render(runsOf(27, 28));
    expect(text).not.toContain('Alerts');
    expect(text).toContain('| `b` | `m` | 🟢 no drop seen | 93.3 % |');
    expect(text).toContain('rate ↗ up 3.7 % (90 % → 93.3 %)');
  });

  it('says of a first run that there is not enough to tell', () => {
    const text = render(runsOf(27));
    expect(text).toContain('not enough data');
    expect(text).not.toContain('Since the run before');
  });

  it('shows what has no whole run, too', () => {
    const cut = createRecord(['1', '0'], { complete: false, cell_cases: 30 });
    expect(render([cut])).toContain('No run of a whole benchmark is among these results.');
    expect(render([cut])).toContain('| `b` | `m` |');
  });

  it('names what could not be read', () => {
    const text = renderLookBack({
      comparison: compareRuns(matchNewestTwo(runsOf(27))),
      history: historyOf(runsOf(27)),
      unreadable: [{ message: 'is damaged', place: { file: 'b_m.json', line: 3 } }],
    });
    expect(text).toContain('## Not read\n\n- `b_m.json:3: is damaged`');
  });

  it.each(HOSTILE)('keeps the names %j harmless', (name) => {
    const records = runsOf(28, 12).map((record) => ({
      ...record,
      benchmark_name: name,
      model_id: name,
      fingerprint: name,
    }));
    expect(outsideCode(render(records))).not.toMatch(/@org|evil\.example|<script|<img|<\/table|GH-2|#1\b/);
    expect(renderHistory(historyOf(records), 5)).not.toMatch(/^::|##\[|\u001b|\u202e/m);
  });
});

describe('renderHistory', () => {
  it('lists the runs of each, the newest first, and counts the rest', () => {
    const text = renderHistory(historyOf(runsOf(3, 12, 30)), 2);
    expect(text).toContain('b on m: 3 runs  rate ↗ up 150 %  ▁▃█\n');
    expect(text.match(/^2026-01-0\d/gm)).toEqual(['2026-01-03', '2026-01-02']);
    expect(text).toMatch(/and 1 more\n$/);
  });

  it('says that there is no run', () => {
    expect(renderHistory({ cells: [] }, 5)).toBe('no run of a whole benchmark is among the results\n');
  });
});
