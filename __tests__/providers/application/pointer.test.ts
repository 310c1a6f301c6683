import { describe, expect, it } from 'vitest';
import { followPointer, pointerField } from '../../../src/providers/application/pointer.ts';

const VALUE = { a: [{ b: 1 }], 'c/d': 2, 'e~f': 3, '': 4, n: null };

describe('followPointer', () => {
  it.each([
    ['', VALUE],
    ['/a/0/b', 1],
    ['/c~1d', 2],
    ['/e~0f', 3],
    ['/', 4],
    ['/n', null],
    ['/n/x', undefined],
    ['/a/1', undefined],
    ['/a/length/x', undefined],
    ['/toString', undefined],
    ['/__proto__', undefined],
  ])('follows %j', (pointer, expected) => {
    expect(followPointer(VALUE, pointer)).toEqual(expected);
  });

  it.each([
    ['', true],
    ['/a~1b/0', true],
    ['a/b', false],
    ['$.a', false],
    ['/a~2', false],
  ])('takes %j: %j', (text, expected) => {
    expect(pointerField.safeParse(text).success).toBe(expected);
  });
});
