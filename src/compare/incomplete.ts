import type { CellRecord, Outcome } from '../domain/record.ts';
import { EndingCount, hasEndings } from '../records/endings.ts';
import { newest } from '../records/order.ts';
import { allTrialsOf } from '../records/trials.ts';
import type { Incomplete } from './reason.ts';
import { breaksBudget } from './rule.ts';
import type { Settings } from './settings.ts';

/** Counts the answers of a side that are none, or only a part of one; null where there are none of these. */
export function findIncomplete(
  records: readonly CellRecord[],
  { errorBudget }: Pick<Settings, 'errorBudget'>,
): Incomplete | null {
  const count = new EndingCount();
  let answers = 0;
  for (const outcome of outcomesOf(records)) {
    count.add(outcome);
    if (outcome.output != null) answers += 1;
  }
  const endings = count.counts;
  if (!hasEndings(endings)) return null;
  const maxTokens = newest(records)?.config?.model?.['max_tokens'];
  const limit = typeof maxTokens === 'number' ? maxTokens : null;
  const { cut } = endings;
  const isTooLow = cut > 0 && (cut === answers || breaksBudget(cut, answers, errorBudget));
  return { endings, answers, tooLow: isTooLow ? { maxTokens: limit } : null };
}

function* outcomesOf(records: readonly CellRecord[]): Generator<Outcome> {
  for (const { results } of records) yield* allTrialsOf(results);
}
