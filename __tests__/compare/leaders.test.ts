import { describe, expect, it } from 'vitest';
import { listLeaders } from '../../src/compare/leaders.ts';

const list = (...models: readonly (readonly [string, number | null])[]): unknown =>
  listLeaders(models.map(([model, costPerThousand]) => ({ model, costPerThousand }))).map(
    ({ from, leader }) => [from, leader.model],
  );

describe('listLeaders', () => {
  it('lists what is better than all that costs less or as much, from the cheapest on', () => {
    expect(list(['best', 20], ['good', 2], ['waste', 5], ['same', 2], ['cheap', 0.1])).toEqual([
      [0.1, 'cheap'],
      [2, 'good'],
      [20, 'best'],
    ]);
  });

  it('leaves out what has no price', () => {
    expect(list(['secret', null], ['free', 0])).toEqual([[0, 'free']]);
    expect(list(['secret', null])).toEqual([]);
  });
});
