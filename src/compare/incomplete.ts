import type { CellRecord } from '../domain/record.ts';
import { countEndings, hasEndings } from '../records/endings.ts';
import { newest } from '../records/order.ts';
import { trialsOf } from '../records/trials.ts';
import type { Incomplete } from './reason.ts';
import { breaksBudget } from './rule.ts';
import type { Settings } from './settings.ts';

/** Counts the answers of a side that are none, or only a part of one; null where there are none of these. */
export function findIncomplete(
  records: readonly CellRecord[],
  { errorBudget }: Pick<Settings, 'errorBudget'>,
): Incomplete | null {
  const outcomes = records.flatMap(({ results }) => results.flatMap(trialsOf));
  const endings = countEndings(outcomes);
  if (!hasEndings(endings)) return null;
  const answers = outcomes.filter(({ output }) => output != null).length;
  const maxTokens = newest(records)?.config?.model?.['max_tokens'];
  const limit = typeof maxTokens === 'number' ? maxTokens : null;
  const { cut } = endings;
  const isTooLow = cut > 0 && (cut === answers || breaksBudget(cut, answers, errorBudget));
  return { endings, answers, tooLow: isTooLow ? { maxTokens: limit } : null };
}
