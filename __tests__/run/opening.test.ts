import { expect, it } from 'vitest';
import { Opening } from '../../src/run/opening.ts';

it('Opening lets the first fifty go a millisecond apart, and all others at once', () => {
  const opening = new Opening();
  const waits = Array.from({ length: 52 }, () => opening.next(0));
  expect(waits).toEqual([...Array.from({ length: 50 }, (_, index) => index), 0, 0]);
  expect(opening.isOver).toBe(true);
});

it('Opening lets who comes later than its turn go at once', () => {
  const opening = new Opening();
  expect([opening.next(0), opening.next(7), opening.next(7)]).toEqual([0, 0, 1]);
});
