import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pairKeys } from '../../src/records/pair-keys.ts';
import type { CaseKey } from '../../src/records/pair-keys.ts';

/** Cases of these contents whose ids are their places. */
const counted = (contents: readonly string[]): CaseKey[] =>
  contents.map((hash, index) => ({ id: `b_${index + 1}`, hash }));
const named = (...names: readonly string[]): CaseKey[] =>
  names.map((name) => {
    const [id = '', hash] = name.split('=');
    return { id, hash: hash ?? null };
  });
const pairs = (cases: readonly CaseKey[], known: readonly CaseKey[]): string[] =>
  pairKeys(cases, known).flatMap((place, index) =>
    place === null ? [] : [`${cases[index]!.id} ${known[place]!.id}`],
  );
/** Contents of which many are repeated. */
const contents = fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'), { maxLength: 30 });
const countOf = (list: readonly string[], one: string): number =>
  list.filter((other) => other === one).length;

describe('pairKeys', () => {
  it.each([
    ['by id and hash', named('x=1', 'y=2'), named('y=2', 'x=1'), ['x x', 'y y']],
    ['by hash where ids moved', named('x=9', 'y=1', 'z=2'), named('x=1', 'y=2'), ['y x', 'z y']],
    [
      'repeats by id, then in order',
      named('1=a', '2=a', '3=a'),
      named('2=a', '4=a', '5=a'),
      ['1 4', '2 2', '3 5'],
    ],
    ['no case of another content', named('x=1', 'y=2'), named('x=3', 'y=4'), []],
    ['by id where the older side has no hash', named('x=1', 'y=2'), named('y', 'x'), ['x x', 'y y']],
    ['by id where the newer side has no hash', named('x', 'z'), named('y=1', 'x=2'), ['x x']],
    ['by id where neither has one', named('x', 'y'), named('y', 'z'), ['y y']],
  ])('pairs %s', (_what, cases, known, expected) => {
    expect(pairs(cases, known)).toEqual(expected);
  });

  it('pairs as many cases of each content as both sides have, whatever was moved, added, removed or repeated', () => {
    fc.assert(
      fc.property(contents, contents, (now, then) => {
        const [cases, known] = [counted(now), counted(then)];
        const places = pairKeys(cases, known);
        const taken = places.filter((place) => place !== null);
        expect(new Set(taken).size).toBe(taken.length);
        for (const [index, place] of places.entries())
          if (place !== null) expect(known[place]!.hash).toBe(cases[index]!.hash);
        for (const one of new Set([...now, ...then])) {
          const paired = places.filter((place) => place !== null && known[place]!.hash === one);
          expect(paired).toHaveLength(Math.min(countOf(now, one), countOf(then, one)));
        }
      }),
    );
  });

  it('leaves a list that is the same as it is, repeats too', () => {
    fc.assert(
      fc.property(contents, (list) => {
        expect(pairKeys(counted(list), counted(list))).toEqual(list.map((_, index) => index));
      }),
    );
  });
});
