import type { EvaluatorUse } from '../domain/benchmark.ts';
import type { Case } from '../domain/case.ts';
import type { JsonObject } from '../domain/json.ts';

/** Gives a case as one of its evaluators sees it, and that one's settings: an `expected` of its own goes before the case's. */
export function holdAgainst(
  item: Case,
  { settings: { expected, ...settings } }: Pick<EvaluatorUse, 'settings'>,
): { readonly item: Case; readonly settings: JsonObject } {
  return { item: expected === undefined ? item : { ...item, expected }, settings };
}
