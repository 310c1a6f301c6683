import { describe, expect, it } from 'vitest';
import type { Cell } from '../../src/domain/plan.ts';
import type { CellConfig, CellRecord } from '../../src/domain/record.ts';
import type { RunReason } from '../../src/domain/selected.ts';
import { restate } from '../../src/pipeline/restate.ts';
import { findSwap } from '../../src/plan/find-swap.ts';
import { listMissingCells, selectCells } from '../../src/plan/select-cells.ts';
import type { Lineage } from '../../src/plan/select-cells.ts';
import { describeRunReason } from '../../src/report/run-reasons.ts';
import { createCell, createModel, createRunDeps } from '../support/plans.ts';
import { createEvaluatorRecord, createResult, recordOf } from '../support/records.ts';

const CONFIG: CellConfig = { evaluators: [createEvaluatorRecord({ name: 'exact_match' })] };

/** A record of the cell's cases, all answered right. */
function known(cell: Cell, overrides: Partial<CellRecord> = {}): CellRecord {
  const results = cell.cases.map(({ case: { id }, hash }) => createResult(id, '1', { case_hash: hash }));
  return recordOf(results, {
    benchmark_name: cell.benchmark.name,
    model_id: cell.model.id,
    config: CONFIG,
    fingerprint: cell.fingerprint,
    recipe: cell.recipe,
    files: cell.files,
    ...overrides,
  });
}

const select = (
  cell: Cell,
  baseline: readonly CellRecord[],
  everything: RunReason | null = null,
): ReturnType<typeof selectCells>[number] =>
  selectCells([cell], baseline, { everything, configOf: () => CONFIG, lineage: lineage() })[0]!;
const reasons = (
  cell: Cell,
  baseline: readonly CellRecord[],
  everything: RunReason | null = null,
): readonly string[] | null => {
  const selected = select(cell, baseline, everything);
  return selected.kind === 'run' ? selected.reasons.map(describeRunReason) : null;
};

const ALL = { benchmarks: [], models: [] };

describe('selectCells', () => {
  const cell = createCell(['a', 'b'], {
    fingerprint: 'f1',
    recipe: {
      prompt: 'P',
      system_prompt: 'S',
      model: { model: 'gpt', temperature: 0, params: { top_p: 1 } },
    },
    files: { 'glossary.txt': 'd1', 'gone.txt': 'd2' },
    promptFiles: { prompt: 'prompts/ask.md', systemPrompt: null },
  });
  const changed = (overrides: Partial<Cell>): Cell => ({ ...cell, fingerprint: 'f2', ...overrides });

  it('leaves a cell with the fingerprint of its baseline alone', () => {
    expect(select(cell, [known(cell)])).toMatchObject({ kind: 'unchanged', fresh: null });
  });

  it('asks the new and the changed cases of an unchanged cell', () => {
    const before = known(createCell(['a', 'b']), { fingerprint: 'f1' });
    const now = createCell(['a', 'b', 'c'], { fingerprint: 'f1' });
    const [first, ...rest] = now.cases;
    const selected = select({ ...now, cases: [{ ...first, hash: 'other' }, ...rest] }, [before]);
    expect(selected).toMatchObject({ kind: 'unchanged', fresh: { complete: false } });
    expect(selected.kind === 'unchanged' && selected.fresh?.cases.map(({ case: { id } }) => id)).toEqual([
      'a',
      'c',
    ]);
  });

  it.each<[string, Cell, readonly string[]]>([
    ['a prompt', changed({ recipe: { ...cell.recipe, prompt: 'Q' } }), ['prompts/ask.md changed']],
    [
      'a prompt that is no file',
      changed({ recipe: { ...cell.recipe, system_prompt: 'T' } }),
      ['the system prompt changed'],
    ],
    [
      'a model entry',
      changed({
        recipe: { ...cell.recipe, model: { model: 'gpt', temperature: 0.7, params: { top_p: 1 } } },
      }),
      ['model entry small: temperature 0 -> 0.7'],
    ],
    [
      'files',
      changed({ files: { 'glossary.txt': 'd9', 'new.txt': 'd3' } }),
      ['glossary.txt changed', 'gone.txt was removed', 'new.txt was added'],
    ],
    ['something unseen', changed({}), ['something that shapes its answers or scores changed']],
  ])('names %s', (_what, now, expected) => {
    expect(reasons(now, [known(cell)])).toEqual(expected);
  });

  it('names an evaluator', () => {
    const settings = { tolerance: 0.5 };
    const before = known(cell, {
      config: { evaluators: [createEvaluatorRecord({ name: 'exact_match', settings })] },
    });
    expect(reasons(changed({}), [before])).toEqual(['evaluator exact_match (tolerance 0.5 -> none)']);
  });

  it('runs what has no baseline, and everything where that was asked for', () => {
    expect(reasons(cell, [])).toEqual(['there is no baseline of it']);
    expect(reasons(cell, [known(cell)], { kind: 'forced' })).toEqual(['force-run: true']);
  });

  it('holds a model against the one that compare_to names', () => {
    const renamed = { ...cell, model: createModel({ id: 'new', compareTo: 'small' }) };
    expect(select(renamed, [known(cell)]).kind).toBe('unchanged');
    expect(listMissingCells([renamed], [known(cell)], lineage(), ALL)).toEqual([]);
    expect(listMissingCells([], [known(cell)], lineage(), ALL)).toEqual([
      { benchmark: 'sums', model: 'small' },
    ]);
  });
});

describe('findSwap', () => {
  const model = (id: string): Cell => createCell(['a'], { model: createModel({ id }) });
  const past = (...ids: string[]): CellRecord[] => ids.map((id) => known(model(id)));

  it('pairs the one model that left with the one that came', () => {
    expect(findSwap([model('a'), model('new')], past('a', 'old'))).toEqual({ from: 'old', to: 'new' });
    const swap = { from: 'old', to: 'new' };
    const [selected] = selectCells([model('new')], past('old'), {
      everything: null,
      configOf: () => CONFIG,
      lineage: lineage(swap),
    });
    expect(selected?.kind).toBe('unchanged');
    expect(listMissingCells([model('new')], past('old'), lineage(swap), ALL)).toEqual([]);
  });

  it('pairs nothing where it could be otherwise', () => {
    expect(findSwap([model('a')], past('a'))).toBeNull();
    expect(findSwap([model('new'), model('newer')], past('old'))).toBeNull();
    expect(findSwap([model('new')], past('old', 'older'))).toBeNull();
    const named = createCell(['a'], { model: createModel({ id: 'new', compareTo: 'b' }) });
    expect(findSwap([named, model('b')], past('b', 'old'))).toBeNull();
  });

  it('does not mind a name that nobody knows', () => {
    const named = createCell(['a'], { model: createModel({ id: 'new', compareTo: 'nobody' }) });
    expect(findSwap([named], past('old'))).toEqual({ from: 'old', to: 'new' });
  });
});

/** A plan in force, in which this model took another's place. */
function lineage(swap: Lineage['swap'] = null): Lineage {
  return { swap, isProposed: false, planned: new Set() };
}

describe('restate', () => {
  const deps = createRunDeps(() => {
    throw new Error('nobody is asked');
  });

  it('gives known answers to planned cases under what is in force now, and fresh ones', () => {
    const cell = createCell(['a', 'b', 'c'], { gate: { minPassRate: 0.9 } });
    const before = known(createCell(['a', 'b', 'gone']));
    const fresh = known(createCell(['c']));
    const record = restate(cell, [before, before], fresh, deps)!;
    expect(record.results.map(({ test_id, trials }) => [test_id, trials?.length])).toEqual([
      ['a', 2],
      ['b', 2],
      ['c', undefined],
    ]);
    expect(record.config?.thresholds).toEqual({ min_pass_rate: 0.9 });
    expect(restate(cell, [before], { ...fresh, unmeasured: 'no key' }, deps)?.unmeasured).toBe('no key');
    const rematch = { trials: 3, against: '', baseline: [], candidate: [createResult('c', '111')] };
    expect(restate(cell, [before], { ...fresh, rematch }, deps)?.rematch).toBe(rematch);
    expect(restate(createCell(['z']), [before], undefined, deps)).toBeNull();
  });
});
