import { describe, expect, it } from 'vitest';
import { describeAgainst, listAgainst } from '../../src/report/against.ts';
import { createCell } from '../support/plans.ts';
import { createRecord } from '../support/records.ts';
import { markTheirs } from '../support/comparisons.ts';

const NOW = '2026-11-29T12:00:00Z';
const at = (time: string, commit: string | null = null): { timeMs: number; commit: string | null } => ({
  timeMs: Date.parse(time),
  commit,
});
const say = (...against: readonly ReturnType<typeof at>[]): string | null => {
  const said = describeAgainst(against, NOW);
  return said === null ? null : markTheirs(said);
};

describe('describeAgainst', () => {
  it('says of which commit a run was, and how old it is', () => {
    expect(say(at('2026-11-27T11:00:00Z', 'c0ffee0123456789'))).toBe(
      'Compared with the run of commit «c0ffee0», 2 days old.',
    );
    expect(say(at('2026-11-29T10:59:00Z'))).toBe('Compared with the run, 1 hour old.');
    expect(say(at('2026-11-29T12:00:00Z'))).toBe('Compared with the run, less than a minute old.');
  });

  it('says of several runs how old the newest and the oldest are', () => {
    expect(say(at('2026-11-28T12:00:00Z', 'abc'), at('2026-11-20T12:00:00Z', 'def'))).toBe(
      'Compared with 2 runs: the newest of commit «abc», 1 day old; the oldest, 9 days old.',
    );
  });

  it('says nothing where nothing is compared', () => {
    expect(say()).toBeNull();
  });
});

describe('listAgainst', () => {
  it('gives the newest run of each cell once, the newest first', () => {
    const cell = createCell(['a']);
    const [old, young] = ['2026-11-01', '2026-11-02'].map((timestamp) => createRecord(['1'], { timestamp }));
    const selected = [
      { kind: 'run', cell, baseline: [old!], reasons: [] } as const,
      { kind: 'run', cell, baseline: [old!, young!], reasons: [] } as const,
      { kind: 'unchanged', cell, baseline: [young!], fresh: null } as const,
      { kind: 'run', cell, baseline: [], reasons: [] } as const,
    ];
    expect(listAgainst(selected).map(({ timeMs }) => new Date(timeMs).getUTCDate())).toEqual([2, 1]);
    expect(listAgainst(selected, () => 'abc')).toHaveLength(1);
  });
});
