import { describe, expect, it } from 'vitest';
import type { Cell } from '../../src/domain/plan.ts';
import type { JudgeDeps } from '../../src/pipeline/judge-run.ts';
import { CASES, cellUnder, onModel, play, recordBefore, sayRight, sayWorse } from '../support/steps.ts';
import type { Played, Say } from '../support/steps.ts';

const OLD = cellUnder('old');
const NEW = cellUnder('new');
/** Three fresh answers of both sides to each case. */
const AGAIN = 6 * CASES;

/** Judges a cell under the prompt "new" against a right past under "old". */
async function judge(say: Say, cell = NEW, deps: Partial<JudgeDeps> = {}): Promise<Played> {
  return await play([cell], await recordBefore([OLD]), say, { deps });
}

describe('judgeRun of a suspect cell', () => {
  it('is red after it has asked both sides again', async () => {
    const { asked, cell } = await judge(sayWorse);
    expect(cell).toMatchObject({
      verdict: 'regressed',
      rematch: { trials: 3, change: -0.4, undecided: null },
    });
    expect(asked).toHaveLength(CASES + AGAIN);
  });

  it('asks the older side under its own prompt', async () => {
    const { asked } = await judge(sayWorse);
    expect(asked.slice(CASES).filter((what) => what.startsWith('old '))).toHaveLength(AGAIN / 2);
  });

  it('keeps the fresh answers in the record, beside those of the first look', async () => {
    const [record] = (await judge(sayWorse)).judged.run.cells;
    expect(record!.rematch!.against).toBe('2026-11-23T10:00:00.000Z');
    expect([record!.rematch!.baseline, record!.rematch!.candidate].map(({ length }) => length)).toEqual([
      CASES,
      CASES,
    ]);
    expect(record!.results[0].trials).toBeUndefined();
  });

  it('is not red where asking again shows the same of both sides', async () => {
    const { cell } = await judge((id) => Number(id.slice(1)) >= 8);
    expect(cell).toMatchObject({ verdict: 'inconclusive', rematch: { change: 0 } });
  });

  it('is not red where asking again shows nothing of the drop', async () => {
    let asked = 0;
    const { cell } = await judge((id) => (asked += 1) > CASES || Number(id.slice(1)) >= 8);
    expect(cell.verdict).toBe('inconclusive');
    expect(cell.reason).toContain('asked both again, 3 times each: 100 % against 100 %');
  });

  it('asks nobody again where nothing is suspect', async () => {
    expect((await judge(sayRight)).asked).toHaveLength(CASES);
  });

  it('asks the cells one after another, the least likely to be chance first', async () => {
    const worst = onModel('worst', NEW);
    const past = await recordBefore([OLD, onModel('worst', OLD)]);
    const asked: string[] = [];
    await play([NEW, worst], past, (id, system, model) => {
      asked.push(model);
      return sayWorse(id, system, model) === true && (system === 'old' || model !== 'worst');
    });
    expect([...new Set(asked.slice(2 * CASES))]).toEqual(['worst', 'small-1']);
  });
});

describe('judgeRun of settings that are only proposed', () => {
  const guard = { fixed: new Set<string>() };
  const loose: Cell = {
    ...NEW,
    gate: { regressionThreshold: 0.9 },
    statistics: { ...NEW.statistics, confirmTrials: 0 },
  };

  it('asks again as often as the older side would, and is red by its threshold', async () => {
    const { asked, cell } = await judge(sayWorse, loose, { guard });
    expect(asked).toHaveLength(CASES + AGAIN);
    expect(cell).toMatchObject({ verdict: 'regressed', settings: { regressionThreshold: 0.05 } });
    expect(cell.warnings).toContain('`confirm_trials` was loosened: 3 -> 0; the stricter decides');
  });

  it('names what was loosened where they are in force', async () => {
    const { asked, cell } = await judge(sayWorse, loose);
    expect(asked).toHaveLength(CASES);
    expect(cell.verdict).toBe('minor_regression');
    expect(cell.warnings).toContain('`regression_threshold` was loosened: 0.05 -> 0.9');
  });

  it('asks again about a case that had to pass', async () => {
    const [first, ...rest] = OLD.cases;
    const before = {
      ...OLD,
      cases: [{ ...first, case: { ...first.case, mustPass: true } }, ...rest] as const,
    };
    const say: Say = (id, system) => system !== 'new' || id !== 'c0';
    const deps = { guard };
    const cell = { ...NEW, gate: { regressionThreshold: 0.2 } };
    const past = await recordBefore([{ ...before, gate: cell.gate }]);
    const played = await play([cell], past, say, { deps });
    expect(played.asked.slice(CASES)).toEqual(['new c0', 'new c0', 'new c0']);
    expect(played.cell).toMatchObject({ verdict: 'below_floor', reason: 'must pass and failed: c0' });
  });
});

describe('judgeRun after an earlier attempt at the same run', () => {
  it('lets its rematch stand, and asks nobody again', async () => {
    const first = await judge(sayWorse);
    const second = await judge(sayWorse, NEW, { earlier: first.judged.run.cells });
    expect(second.asked).toHaveLength(CASES);
    expect(second.cell.rematch).toEqual(first.cell.rematch);
  });

  it('does not let red go away by luck in the second first look', async () => {
    const { judged } = await judge(sayWorse);
    const { cell } = await judge(sayRight, NEW, { earlier: judged.run.cells });
    expect(cell.verdict).toBe('regressed');
  });

  it('says when the rematch was asked that it took up', async () => {
    const { judged } = await judge(sayWorse);
    const again = await judge(sayWorse, NEW, {
      earlier: judged.run.cells,
      startedAt: new Date('2026-11-24T12:00:00Z'),
    });
    expect(again.judged.run.cells[0]!.rematch!.asked_at).toBe('2026-11-24T10:00:00.000Z');
  });

  it('asks anew where the earlier attempt was of another prompt', async () => {
    const { judged } = await judge(sayWorse);
    const earlier = judged.run.cells.map((record) => ({ ...record, fingerprint: 'another' }));
    expect((await judge(sayWorse, NEW, { earlier })).asked).toHaveLength(CASES + AGAIN);
  });
});

describe('judgeRun of a case that must pass', () => {
  const [first, ...rest] = NEW.cases;
  // One failure in twenty is no drop under this threshold: nothing else is asked again.
  const gate = { regressionThreshold: 0.2 };
  const must: Cell = {
    ...NEW,
    gate,
    cases: [{ ...first, case: { ...first.case, mustPass: true } }, ...rest],
  };
  /** Fails the case that must pass as often as told, then answers it right. */
  const fail = (times: number): Say => {
    let asked = 0;
    return (id) => id !== 'c0' || (asked += 1) > times;
  };

  it('asks it again where it failed, and nothing else', async () => {
    expect((await judge(fail(4), must)).asked.slice(CASES)).toEqual(['new c0', 'new c0', 'new c0']);
  });

  it('asks nothing again where it passed', async () => {
    expect((await judge(fail(0), must)).asked.slice(CASES)).toEqual([]);
  });

  it('is below the floor where it fails again', async () => {
    const { cell } = await judge(fail(4), must);
    expect(cell).toMatchObject({ verdict: 'below_floor', reason: 'must pass and failed: c0' });
  });

  it('passes where it failed by chance once', async () => {
    expect((await judge(fail(1), must)).cell.verdict).toBe('passed');
  });
});
