import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sampleCases } from '../../src/plan/sample-cases.ts';
import { createCase } from '../support/plans.ts';

const cases = Array.from({ length: 200 }, (_, i) => createCase({ id: `c${i}` }));
const drawnBy = ({ id }: { readonly id: string }): string => id;
const ids = (limit: number, name = 'b') => sampleCases(cases, limit, name, drawnBy).map(({ id }) => id);

describe('sampleCases', () => {
  it('keeps the earlier cases when the limit is raised, in their order', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 250 }), fc.integer({ min: 1, max: 250 }), (a, b) => {
        const [few, many] = [ids(Math.min(a, b)), ids(Math.max(a, b))];
        expect(few).toHaveLength(Math.min(a, b, 200));
        expect(many).toEqual(expect.arrayContaining(few));
        expect(few).toEqual(cases.map(({ id }) => id).filter((id) => few.includes(id)));
      }),
    );
  });

  it('is no matter of where a case stands, and another one for another benchmark', () => {
    const reversed = sampleCases(cases.toReversed(), 20, 'b', drawnBy).map(({ id }) => id);
    expect(new Set(reversed)).toEqual(new Set(ids(20)));
    expect(ids(20, 'other')).not.toEqual(ids(20));
  });

  it('draws cases of the same content apart', () => {
    const drawn = sampleCases(cases, 20, 'b', () => 'the same');
    expect(drawn).toHaveLength(20);
    expect(drawn.map(({ id }) => id)).not.toEqual(cases.slice(0, 20).map(({ id }) => id));
  });

  it('takes as many of each group, and keeps the earlier ones when the limit is raised', () => {
    // Groups of 100, 60, 30 and 10 cases.
    const groupOf = ({ id }: { readonly id: string }): string => {
      const index = Number(id.slice(1));
      return index < 100 ? 'a' : index < 160 ? 'b' : index < 190 ? 'c' : 'd';
    };
    const drawn = (limit: number) => sampleCases(cases, limit, 'b', drawnBy, groupOf);
    const sizes = (limit: number) =>
      Object.fromEntries([...Map.groupBy(drawn(limit), groupOf)].map(([name, { length }]) => [name, length]));
    expect(sizes(4)).toEqual({ a: 1, b: 1, c: 1, d: 1 });
    expect(sizes(80)).toEqual({ a: 24, b: 23, c: 23, d: 10 });
    for (const limit of [1, 3, 4, 30, 40, 41, 120, 198])
      expect(drawn(limit).filter((item) => !drawn(limit + 1).includes(item))).toEqual([]);
    expect(drawn(40)).toEqual(cases.filter((item) => drawn(40).includes(item)));
  });
});
