import { describe, expect, it } from 'vitest';
import { keepAnswersOnce } from '../../src/records/answers-once.ts';
import { createRecord, createResult, onDay, recordOf } from '../support/records.ts';

const run = createRecord(['1'], onDay(1));
const again = { ...run, timestamp: '2026-01-01T00:00:00', rescored_from: 'run.json' };

describe('keepAnswersOnce', () => {
  it('leaves out what was scored from a run of the list, in any order', () => {
    expect(keepAnswersOnce([run, again])).toEqual([run]);
    expect(keepAnswersOnce([again, run])).toEqual([run]);
  });

  it('keeps one of several that were scored from a run that is elsewhere', () => {
    const later = { ...again, rescored_from: 'elsewhere.json' };
    expect(keepAnswersOnce([again, later])).toEqual([later]);
  });

  it('keeps other runs, of the same time and of other cells too', () => {
    const others = [run, { ...run }, { ...again, ...onDay(2) }, { ...again, model_id: 'other' }];
    expect(keepAnswersOnce(others)).toEqual(others);
  });

  it('leaves out answers from the store that the run that asked holds, or another one that took them', () => {
    const asked_at = onDay(1).timestamp;
    const taken = (id: string) => createResult(id, '1', { asked_at });
    const later = recordOf([taken('c0'), createResult('c1', '0')], onDay(2));
    const fresh = recordOf([createResult('c1', '0')], onDay(2));
    expect(keepAnswersOnce([run, later])).toEqual([run, fresh]);
    expect(keepAnswersOnce([later, run])).toEqual([fresh, run]);
    expect(keepAnswersOnce([later])).toEqual([later]);
    expect(keepAnswersOnce([later, { ...later, ...onDay(3) }])).toEqual([later, { ...fresh, ...onDay(3) }]);
    expect(keepAnswersOnce([run, recordOf([taken('c0')], onDay(2))])).toEqual([run]);
  });

  it('keeps those of other trials, cases and cells', () => {
    const trials = [{ passed: true, asked_at: onDay(1).timestamp }, { passed: false }] as const;
    const twice = recordOf([createResult('c0', '10', { trials })], onDay(2));
    expect(keepAnswersOnce([run, twice])).toEqual([
      run,
      { ...twice, results: [{ ...twice.results[0], trials: [{ passed: false }] }] },
    ]);
    const other = recordOf(
      [createResult('c0', '1', { asked_at: onDay(1).timestamp, case_hash: 'h' })],
      onDay(2),
    );
    const elsewhere = { ...other, model_id: 'other' };
    expect(keepAnswersOnce([run, other, elsewhere])).toEqual([run, other, elsewhere]);
  });
});
