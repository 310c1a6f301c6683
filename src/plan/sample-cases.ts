import { createHash } from 'node:crypto';
import type { Case } from '../domain/case.ts';

/** Gives `limit` of the cases, in their order: always the same ones, and with a higher limit these and more. */
export function sampleCases<T extends Case>(
  cases: readonly T[],
  limit: number,
  benchmark: string,
): readonly T[] {
  if (cases.length <= limit) return cases;
  const rank = (id: string): string => createHash('sha256').update(`${benchmark}\0${id}`).digest('hex');
  const ranks = new Map(cases.map(({ id }) => [id, rank(id)]));
  const cut = [...ranks.values()].sort()[limit - 1] ?? '';
  return cases.filter(({ id }) => (ranks.get(id) ?? '') <= cut);
}
