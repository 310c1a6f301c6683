import { expect, it } from 'vitest';
import { renderProblem } from '../../src/domain/problem.ts';
import { ProblemTally } from '../../src/text/problem-tally.ts';

it('tells each kind of mistake once, with its first place and the number of the others', () => {
  const tally = new ProblemTally('row');
  for (const [kind, line] of [
    ['once', 2],
    ['twice', 3],
    ['thrice', 4],
    ['twice', 5],
    ['thrice', 6],
    ['thrice', 7],
  ] as const)
    tally.add(kind, () => ({ message: [kind, { option: 'case' }], place: { file: 'f', line } }));
  expect(tally.list().map((problem) => renderProblem(problem))).toEqual([
    'f:2: once--case',
    'f:3: twice--case (and 1 more row)',
    'f:4: thrice--case (and 2 more rows)',
  ]);
});

it('tells no more kinds than a reader takes in', () => {
  const tally = new ProblemTally('row');
  for (let kind = 0; kind < 50; kind += 1) tally.add(String(kind), () => ({ message: String(kind) }));
  expect(tally.list()).toHaveLength(10);
});
