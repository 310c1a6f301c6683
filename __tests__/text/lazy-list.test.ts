import { describe, expect, it } from 'vitest';
import { filterList, lazyList, mapList } from '../../src/text/lazy-list.ts';

describe('lazyList', () => {
  const squares = lazyList(5, (index) => ({ square: index * index }));

  it('reads like an array', () => {
    expect(Array.isArray(squares)).toBe(true);
    expect(squares).toHaveLength(5);
    expect([squares[0], squares[4], squares[5], squares.at(-1)]).toEqual([
      { square: 0 },
      { square: 16 },
      undefined,
      { square: 16 },
    ]);
    expect([...squares]).toEqual(Array.from({ length: 5 }, (_, index) => ({ square: index ** 2 })));
    expect([...squares.entries()].at(-1)).toEqual([4, { square: 16 }]);
    expect(squares.map(({ square }) => square)).toEqual([0, 1, 4, 9, 16]);
    expect(squares.slice(1, 3)).toEqual([{ square: 1 }, { square: 4 }]);
    expect(squares.some(({ square }) => square === 9)).toBe(true);
    expect(squares.flatMap(({ square }) => (square > 4 ? square : []))).toEqual([9, 16]);
    expect(squares.findLast(({ square }) => square < 9)).toEqual({ square: 4 });
    expect(JSON.stringify(squares)).toBe(JSON.stringify([...squares]));
    expect(Object.entries(squares).at(0)).toEqual(['0', { square: 0 }]);
    expect([2 in squares, 5 in squares, 'length' in squares]).toEqual([true, false, true]);
    expect(squares).toEqual([...squares]);
  });

  it('makes an element each time it is read, and no other', () => {
    const made: number[] = [];
    const list = lazyList(1_000_000, (index) => made.push(index));
    expect([list[7], list[7]]).toEqual([1, 2]);
    expect(made).toEqual([7, 7]);
  });

  it('cannot be written to', () => {
    const list = squares as { square: number }[];
    expect(() => (list[0] = { square: 1 })).toThrow(TypeError);
    expect(() => list.push({ square: 1 })).toThrow(TypeError);
    expect(() => list.pop()).toThrow(TypeError);
    expect(squares).toHaveLength(5);
  });
});

describe('mapList and filterList', () => {
  it('take an array at once', () => {
    let made = 0;
    const doubled = mapList([1, 2, 3], (value) => {
      made += 1;
      return value * 2;
    });
    expect(made).toBe(3);
    expect(doubled).toEqual([2, 4, 6]);
    expect(filterList([1, 2, 3], (value, index) => value > 1 && index < 2)).toEqual([2]);
  });

  it('hold no element of a lazy list', () => {
    let made = 0;
    const list = lazyList(4, (index) => {
      made += 1;
      return { index };
    });
    const odd = filterList(list, ({ index }) => index % 2 === 1);
    const told = mapList(odd, ({ index }, place) => `${place}: ${index}`);
    expect(made).toBe(4);
    expect(told).toEqual(['0: 1', '1: 3']);
    expect(filterList(list, () => true)).toBe(list);
    expect(filterList(list, () => false)).toEqual([]);
  });
});
