import { MAX_PROBLEMS, UserError } from '../domain/problem.ts';
import type { Problem } from '../domain/problem.ts';

/**
 * Gives what is read of each item, in their order. What `read` says is wrong with an item becomes a problem by
 * `createProblem`; the first of them are one UserError.
 */
export function readEach<Item, Read extends object>(
  items: readonly Item[],
  read: (item: Item, index: number) => Read | string,
  createProblem: (message: string, item: Item, index: number) => Problem,
): Read[] {
  const problems: Problem[] = [];
  const all = items.flatMap((item, index): Read[] => {
    const one = read(item, index);
    if (typeof one !== 'string') return [one];
    problems.push(createProblem(one, item, index));
    return [];
  });
  if (problems.length > 0) throw new UserError(problems.slice(0, MAX_PROBLEMS));
  return all;
}
