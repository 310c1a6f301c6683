import { describe, expect, it } from 'vitest';
import type { CellRecord } from '../../src/domain/record.ts';
import { cellKey, groupCells } from '../../src/records/cell-key.ts';
import { findPastModel } from '../../src/records/past-model.ts';
import type { Descent, PlannedModels } from '../../src/records/past-model.ts';

/** A known run of a model, compared with another. */
function known(model: string, compareTo?: string): CellRecord {
  return {
    benchmark_name: 'sums',
    model_id: model,
    timestamp: '2026-11-24T10:00:00Z',
    results: [{ test_id: 'a', passed: true }],
    ...(compareTo !== undefined && { config: { compare_to: compareTo } }),
  };
}

function find(
  cell: Partial<Descent>,
  records: readonly CellRecord[],
  more: Partial<PlannedModels> = {},
): [model: string, unmet: string | null] {
  const { key, unmet } = findPastModel(
    { benchmark: 'sums', model: 'gpt', compareTo: null, ...cell },
    groupCells(records),
    { isProposed: true, planned: new Set(['gpt']), ...more },
  );
  const [, model = ''] = JSON.parse(key) as string[];
  expect(key).toBe(cellKey('sums', model));
  return [
    model,
    unmet === null ? null : `${unmet.why} ${unmet.named}, against ${unmet.against ?? 'nothing'}`,
  ];
}

describe('findPastModel', () => {
  it('is its own, or that of the model whose place it took', () => {
    expect(find({}, [known('gpt')])).toEqual(['gpt', null]);
    expect(find({ replaced: 'old' }, [known('old')])).toEqual(['old', null]);
    expect(find({ compareTo: 'gpt' }, [known('gpt')])).toEqual(['gpt', null]);
  });

  it('is that of the model that compare_to names', () => {
    expect(find({ compareTo: 'old' }, [known('old')])).toEqual(['old', null]);
    expect(find({ compareTo: 'old' }, [known('gpt', 'old'), known('old')])).toEqual(['old', null]);
  });

  it('stays its own where compare_to names nobody', () => {
    expect(find({ compareTo: 'nobody' }, [known('gpt')])).toEqual(['gpt', 'unknown nobody, against gpt']);
    expect(find({ compareTo: 'nobody', replaced: 'old' }, [known('old')])).toEqual([
      'old',
      'unknown nobody, against old',
    ]);
    expect(find({ compareTo: 'nobody' }, [])).toEqual(['gpt', 'unknown nobody, against nothing']);
  });

  it('stays its own where only a proposal names another', () => {
    const past = [known('gpt'), known('weak')];
    expect(find({ compareTo: 'weak' }, past)).toEqual(['gpt', 'changed weak, against gpt']);
    expect(find({ compareTo: 'weak' }, past, { isProposed: false })).toEqual(['weak', null]);
  });

  it('minds no name that was merged and is gone since, and none that is asked for the first time', () => {
    expect(find({ compareTo: 'old' }, [known('gpt', 'old')])).toEqual(['gpt', null]);
    expect(find({ compareTo: 'new' }, [], { planned: new Set(['gpt', 'new']) })).toEqual(['gpt', null]);
  });
});
