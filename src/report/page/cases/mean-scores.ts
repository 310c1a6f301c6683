import type { BookSide } from './case-book.ts';

/** Gives each evaluator's mean score over a side's answers to a case. */
export function meanScoresOf(side: BookSide | null): Map<string, number> {
  const sums = new Map<string, { sum: number; count: number }>();
  for (const { outcome, isAgain } of side?.trials ?? []) {
    if (isAgain || (outcome.error ?? null) !== null) continue;
    for (const [name, value] of Object.entries(outcome.scores ?? {})) {
      if (value === null) continue;
      const { sum, count } = sums.get(name) ?? { sum: 0, count: 0 };
      sums.set(name, { sum: sum + value, count: count + 1 });
    }
  }
  return new Map([...sums].map(([name, { sum, count }]) => [name, sum / count]));
}
