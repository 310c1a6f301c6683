import { describe, expect, it } from 'vitest';
import { groupFlips } from '../../src/report/flip-groups.ts';

const answered = (id: string, output: string | null): Parameters<typeof groupFlips>[0][number] => ({
  id,
  after: { passes: 0, trials: 1, score: 0, output, explanation: null },
});

describe('groupFlips', () => {
  it('joins cases with the same answer to the first of them, and none without an answer', () => {
    const cases = [
      answered('a', 'no idea'),
      answered('b', null),
      answered('c', '42'),
      answered('d', ' no  idea\n'),
      answered('e', null),
    ];
    const groups = groupFlips(cases).map(({ flip, alike }) => [flip.id, ...alike.map(({ id }) => id)]);
    expect(groups).toEqual([['a', 'd'], ['b'], ['c'], ['e']]);
  });
});
