import { describe, expect, it } from 'vitest';
import { SpooledMap } from '../../src/text/spooled-map.ts';

describe('SpooledMap', () => {
  it('gives values by their names, the newest of each', () => {
    const map = new SpooledMap<{ readonly value: number }>();
    map.set('a', { value: 1 });
    map.set('b', { value: 2 });
    map.set('a', { value: 3 });
    expect([map.size, map.has('a'), map.has('c'), map.get('a'), map.get('b'), map.get('c')]).toEqual([
      ...[2, true, false],
      ...[{ value: 3 }, { value: 2 }, undefined],
    ]);
    map.delete('a');
    expect([map.size, map.has('a'), map.get('a'), [...map.keys()]]).toEqual([1, false, undefined, ['b']]);
  });
});
