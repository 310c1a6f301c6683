import { describe, expect, it } from 'vitest';
import { keepAnswersOnce } from '../../src/records/answers-once.ts';
import { createRecord, onDay } from '../support/records.ts';

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
});
