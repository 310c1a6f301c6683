import type { BookSide } from './case-book.ts';

/** Gives each evaluator's mean score over a side's answers to a case. */
export function meanScoresOf(side: BookSide | null): Map<string, number> {
  const means = new Map<string, number>();
  const counts = new Map<string, number>();
  for (const { outcome, isAgain } of side?.trials ?? []) {
    if (isAgain || (outcome.error ?? null) !== null) continue;
    for (const [name, value] of Object.entries(outcome.scores ?? {})) {
      if (value === null) continue;
      means.set(name, (means.get(name) ?? 0) + value);
      counts.set(name, (counts.get(name) ?? 0) + 1);
    }
  }
  for (const [name, count] of counts) means.set(name, (means.get(name) ?? 0) / count);
  return means;
}
