/** Whose past a cell is held against: its own model's, that which `compare_to` names, or that which it replaces. */
import { cellKey } from './cell-key.ts';
import type { Group } from './cell-key.ts';
import { newest } from './order.ts';

/** What of `compare_to` does not hold: it names no model of the past, or another than was in force. */
export type Unmet = {
  readonly why: 'unknown' | 'changed';
  readonly named: string;
  /** Model that the cell is held against instead; null: it has no past at all. */
  readonly against: string | null;
};

/** The key of the past that a cell is held against, and what of its `compare_to` does not hold. */
export type PastModel = { readonly key: string; readonly unmet: Unmet | null };

/** A cell, as far as that decides. */
export type Descent = {
  readonly benchmark: string;
  readonly model: string;
  readonly compareTo: string | null;
  /** Model whose place this one took, where nothing names another. */
  readonly replaced?: string | undefined;
};

/** What decides beside the cell: whether the plan is only proposed, and the models that it asks. */
export type PlannedModels = { readonly isProposed: boolean; readonly planned: ReadonlySet<string> };

/**
 * Finds the past of a cell among what is known, by cell. `compare_to` holds where it names a known model; where it is
 * only proposed, a model with a past of its own is held against that, unless it was compared so before.
 */
export function findPastModel(
  { benchmark, model, compareTo, replaced }: Descent,
  known: ReadonlyMap<string, Group>,
  { isProposed, planned }: PlannedModels,
): PastModel {
  const keyOf = (id: string): string => cellKey(benchmark, id);
  const others = [model, ...(replaced === undefined ? [] : [replaced])];
  const against = others.find((id) => known.has(keyOf(id))) ?? null;
  const instead = keyOf(against ?? replaced ?? model);
  if (compareTo === null || compareTo === model) return { key: keyOf(replaced ?? model), unmet: null };
  const own = known.get(keyOf(model));
  const wasNamed = own !== undefined && newest(own)?.config?.compare_to === compareTo;
  if (!known.has(keyOf(compareTo))) {
    // A model that is asked for the first time has no past yet, and is no mistake.
    const isNew = against === null && planned.has(compareTo);
    return {
      key: instead,
      unmet: wasNamed || isNew ? null : { why: 'unknown', named: compareTo, against },
    };
  }
  if (isProposed && own !== undefined && !wasNamed)
    return { key: instead, unmet: { why: 'changed', named: compareTo, against } };
  return { key: keyOf(compareTo), unmet: null };
}
