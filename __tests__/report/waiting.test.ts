import { describe, expect, it } from 'vitest';
import type { CellRecord, EvaluatorRecord } from '../../src/domain/record.ts';
import { describeWaiting, findAwaited } from '../../src/report/waiting.ts';
import { createEvaluatorRecord, createResult, recordOf } from '../support/records.ts';

const CODE = createEvaluatorRecord({ name: 'code_execution' });
const HUMAN = createEvaluatorRecord({ name: 'human', as: 'taste' });

/** A record of these evaluators, whose one answer lacks these scores. */
function lacking(evaluators: readonly EvaluatorRecord[], ...names: readonly string[]): CellRecord {
  const scores = Object.fromEntries(
    evaluators.map(({ name, as = name }) => [as, names.includes(as) ? null : 1]),
  );
  return recordOf([createResult('q', 'x', { error_kind: 'pending', scores })], { config: { evaluators } });
}

describe('findAwaited', () => {
  it.each([
    ['people', lacking([HUMAN], 'taste')],
    ['people', lacking([CODE, HUMAN], 'taste')],
    ['code', lacking([CODE], 'code_execution')],
    ['both', lacking([CODE, HUMAN], 'code_execution', 'taste')],
  ] as const)('finds that answers wait for %s', (awaited, record) => {
    expect(findAwaited([record])).toBe(awaited);
  });

  it('looks at the evaluators that a case brought itself', () => {
    const [result] = lacking([CODE], 'code_execution').results;
    const record = recordOf([{ ...result, evaluators: [CODE] }], { config: { evaluators: [HUMAN] } });
    expect(findAwaited([record])).toBe('code');
  });
});

describe('describeWaiting', () => {
  it('says for whom', () => {
    expect(describeWaiting(1, 'people')).toBe('1 answer waits for people');
    expect(describeWaiting(2, 'code')).toBe('2 answers wait for their code to be run');
    expect(describeWaiting(2, 'both')).toBe('2 answers wait for people, or for their code to be run');
  });
});
