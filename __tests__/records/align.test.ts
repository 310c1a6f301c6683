import { describe, expect, it } from 'vitest';
import type { CellRecord } from '../../src/domain/record.ts';
import { alignRecords, alignRematch, alignSides } from '../../src/records/align.ts';
import { createResult, onDay, recordOf } from '../support/records.ts';

/** A record of cases, `id=content` each. */
const tell = (day: number, ...cases: readonly string[]): CellRecord =>
  recordOf(cases.map(resultOf), onDay(day));
const resultOf = (name: string) => {
  const [id = '', hash] = name.split('=');
  return createResult(id, '1', hash === undefined ? {} : { case_hash: hash });
};
const namesOf = (records: readonly CellRecord[]): string[] =>
  records.map(({ results }) =>
    results.map(({ test_id, case_hash }) => `${test_id}=${case_hash ?? ''}`).join(' '),
  );
const align = (cases: string, ...records: readonly CellRecord[]): string[] =>
  namesOf(
    alignRecords(
      records,
      cases.split('; ').map((name) => ({ id: name.split('=')[0]!, hash: name.split('=')[1]! })),
    ),
  );

describe('alignRecords', () => {
  it('gives results the ids that their contents have now, and leaves their order', () => {
    expect(align('1=N; 2=A; 3=B', tell(1, '1=A', '2=B'))).toEqual(['2=A 3=B']);
  });

  it('leaves an older version of a case its id', () => {
    expect(align('1=A; 2=new', tell(1, '1=A', '2=old'))).toEqual(['1=A 2=old']);
  });

  it('gives a case that is gone a new id where another one has its own, the same in all records', () => {
    expect(align('1=B', tell(1, '1=A', '2=B'), tell(2, '1=C', '2=A', '3=B'))).toEqual([
      '2=A 1=B',
      '1 (before)=C 2=A 1=B',
    ]);
  });

  it('gives no id twice, hostile ids and two versions of one case too', () => {
    expect(align('1=B; 1 (before)=C', tell(1, '1=A', '2=B', '3=C', '1 (before)=D'))).toEqual([
      '1 (before 2)=A 1=B 1 (before)=C 1 (before) (before)=D',
    ]);
    expect(align('1=B', tell(1, '1=A', '2=B'), tell(2, '1=A'))).toEqual(['1 (before)=A 1=B', '1=A']);
  });

  it('gives records that need no other id as they are', () => {
    const records = [tell(1, '1=A', '2=B'), tell(2, '2=B', '3=C'), tell(3, '1', '2')];
    for (const [index, record] of alignRecords(records, []).entries()) expect(record).toBe(records[index]);
  });

  it('takes ids as they are where hashes are missing', () => {
    expect(align('1=N; 2=A', tell(1, '1', '2'))).toEqual(['1= 2=']);
  });
});

describe('alignSides', () => {
  it('lets the newest record of the newer side name the cases of both', () => {
    const sides = {
      baseline: [tell(1, '1=A', '2=B')],
      candidate: [tell(2, '1=A', '2=B'), tell(3, '1=B', '2=A')],
    };
    const { baseline, candidate } = alignSides(sides);
    expect([namesOf(baseline), namesOf(candidate)]).toEqual([['2=A 1=B'], ['2=A 1=B', '1=B 2=A']]);
  });
});

describe('alignRematch', () => {
  it('gives the answers of both sides the ids that their cases have', () => {
    const results = [resultOf('1=A'), resultOf('2=B')];
    const rematch = { trials: 3, against: 'then', baseline: results, candidate: results };
    const { baseline, candidate } = alignRematch(rematch, [
      { id: '2', hash: 'A' },
      { id: '3', hash: 'B' },
    ]);
    expect([baseline, candidate].map((side) => side.map(({ test_id }) => test_id))).toEqual([
      ['2', '3'],
      ['2', '3'],
    ]);
  });
});
