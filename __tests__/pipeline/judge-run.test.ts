import { describe, expect, it } from 'vitest';
import type { Cell } from '../../src/domain/plan.ts';
import { ProviderError } from '../../src/domain/provider-error.ts';
import { createModel, NO_LIMIT } from '../support/plans.ts';
import {
  CASES,
  cellUnder,
  inBenchmark,
  onModel,
  play,
  recordBefore,
  sayRight,
  withOther,
} from '../support/steps.ts';
import type { Played, Say } from '../support/steps.ts';

const OLD = cellUnder('old');
const NEW = cellUnder('new');

/** Judges a cell against a right past of this one. */
async function judge(cell: Cell, past: Cell, say: Say = sayRight, deps = {}): Promise<Played> {
  return await play([cell], await recordBefore([past]), say, { deps });
}

const FORCED = { kind: 'forced' } as const;

describe('judgeRun', () => {
  it('has nothing to say of an unchanged cell but that', async () => {
    const { cell } = await judge(OLD, OLD);
    expect(cell).toMatchObject({ verdict: 'unchanged', reason: 'nothing that shapes its answers changed' });
  });

  it('writes no record of an unchanged cell', async () => {
    const { judged } = await judge(OLD, OLD);
    expect(judged.run).toMatchObject({ requests: 0, cells: [] });
  });

  it('shows how the new and the changed cases of an unchanged cell were answered', async () => {
    const { cell } = await judge(withOther(OLD), OLD, (id) => id !== 'c0');
    expect(cell.reason).toBe('nothing that shapes its answers changed; of 2 new or changed cases 1 passed');
    expect(cell.cases).toMatchObject({ added: ['more'], changed: ['c0'] });
  });

  it('takes from the plan what a known case is, not from its answers', async () => {
    const [first, ...rest] = OLD.cases;
    const marked = { ...first, case: { ...first.case, mustPass: true } };
    const { cell } = await judge(OLD, { ...OLD, cases: [marked, ...rest] });
    expect([...cell.mustPass]).toEqual([]);
    expect(cell.warnings).toEqual(['marked `must_pass` before and no longer: c0']);
  });

  it('has nothing to compare a first run with', async () => {
    const { cell } = await play([NEW], [], sayRight);
    expect(cell).toMatchObject({
      verdict: 'no_baseline',
      reason: 'nothing to compare with; pass rate 100 %',
    });
  });

  it('finds no evidence of a drop where a changed cell answers as before', async () => {
    expect((await judge(NEW, OLD)).cell.verdict).toBe('passed');
  });

  it('gives as the run what was asked, and when', async () => {
    expect((await judge(NEW, OLD)).judged.run).toMatchObject({
      tool_version: '0.1.0',
      started_at: '2026-11-24T10:00:00.000Z',
      finished_at: '2026-11-24T10:01:00.000Z',
      requests: CASES,
      usage: { input_tokens: 3 * CASES, output_tokens: 2 * CASES },
      cost_usd: null,
    });
  });

  it('knows what a run cost where a model has a price', async () => {
    const priced = { ...NEW, model: createModel({ price: { input: 1, output: 10 } }) };
    expect((await judge(priced, OLD)).judged.run.cost_usd).toBeCloseTo((CASES * 23) / 1e6, 12);
  });

  it('says what was run and why', async () => {
    expect((await judge(NEW, OLD)).judged.selected).toMatchObject([
      { kind: 'run', reasons: [{ kind: 'text', part: 'system_prompt' }] },
    ]);
  });

  it('misses the cells of the past that the whole plan has no more', async () => {
    const { judged } = await play([OLD], await recordBefore([OLD, inBenchmark('gone', OLD)]), sayRight);
    expect(judged.comparison.missingCells).toEqual([{ benchmark: 'gone', model: 'small' }]);
  });

  it.each([
    [{ benchmarks: [], models: ['small'] }, [{ benchmark: 'gone', model: 'small' }]],
    [{ benchmarks: [OLD.benchmark.name], models: [] }, []],
  ])('misses of them only those that were chosen: %j', async (chosen, missing) => {
    const past = await recordBefore([
      OLD,
      inBenchmark('gone', OLD),
      inBenchmark('gone', onModel('big', OLD)),
    ]);
    const { judged } = await play([OLD], past, sayRight, { scope: { chosen } });
    expect(judged.comparison.missingCells).toEqual(missing);
  });

  it('calls it weaker when a recording answers in place of a model, and not the other way', async () => {
    const recipe = { ...OLD.recipe, model: { ...OLD.recipe.model, provider: 'replay' } };
    const replayed = { ...OLD, model: createModel({ provider: 'replay' }), recipe };
    const WORDS = 'answers from a recording, no longer from the model';
    const warnings = async (before: Cell, after: Cell): Promise<readonly string[]> =>
      (await play([after], await recordBefore([before]), sayRight, { scope: { everything: FORCED } })).cell
        .warnings;
    expect(await warnings(OLD, replayed)).toContain(WORDS);
    expect(await warnings(replayed, OLD)).not.toContain(WORDS);
    expect(await warnings(replayed, replayed)).not.toContain(WORDS);
  });

  it('names in the record whose past a model was held against that took another’s place', async () => {
    const { judged, cell } = await judge(onModel('newer', OLD), onModel('older', OLD));
    expect(judged.run.cells[0]!.config!.compare_to).toBe('older');
    expect(cell).toMatchObject({ model: 'newer', verdict: 'passed' });
    expect(judged.comparison.missingCells).toEqual([]);
  });

  it('measures nothing where the budget was spent too early', async () => {
    const { cell } = await play([NEW], await recordBefore([OLD]), sayRight, {
      plan: { budget: { ...NO_LIMIT, maxRequests: 5 } },
    });
    expect(cell).toMatchObject({ verdict: 'unmeasured', reason: expect.stringContaining('budget spent') });
  });
});

describe('judgeRun of a run without secrets', () => {
  const keyless = () =>
    Promise.resolve({ status: 'unavailable', failure: { kind: 'no_key', words: 'no key' } } as const);
  const recorded: Cell = { ...NEW, model: createModel({ provider: 'replay' }) };
  const sayNothing: Say = () => new ProviderError('rejected', 'the recording has no answer');

  it('calls a cell not run whose model has no key', async () => {
    const { cell } = await judge(NEW, OLD, sayRight, { openModel: keyless, isWithoutSecrets: true });
    expect(cell).toMatchObject({ verdict: 'not_run', reason: 'could not be asked: no key' });
  });

  it('calls a cell not run whose recording lacks the answers', async () => {
    expect((await judge(recorded, OLD, sayNothing, { isWithoutSecrets: true })).cell.verdict).toBe('not_run');
  });

  it('calls both unmeasured in a run that has the secrets', async () => {
    const both = [
      await judge(NEW, OLD, sayRight, { openModel: keyless }),
      await judge(recorded, OLD, sayNothing),
    ];
    expect(both.map(({ cell }) => cell.verdict)).toEqual(['unmeasured', 'unmeasured']);
  });

  it('still judges what a recording answers', async () => {
    const { cell } = await judge(recorded, OLD, () => false, { isWithoutSecrets: true });
    expect(cell.verdict).toBe('regressed');
  });
});
