import type { Cell } from '../domain/plan.ts';
import type { CellRecord } from '../domain/record.ts';

/** A model that took another's place: where one id left the config and one came. */
export type Swap = { readonly from: string; readonly to: string };

/**
 * Finds the model that took another's place; null unless exactly one left and one came, or where `compare_to` names
 * one that is known.
 */
export function findSwap(cells: readonly Cell[], baseline: readonly CellRecord[]): Swap | null {
  const [planned, known] = [
    new Set(cells.map(({ model }) => model.id)),
    new Set(baseline.map(({ model_id }) => model_id)),
  ];
  const [from, ...others] = [...known].filter((id) => !planned.has(id));
  const [to, ...more] = [...planned].filter((id) => !known.has(id));
  if (from === undefined || to === undefined || others.length + more.length > 0) return null;
  const isNamed = cells.some(
    ({ model: { id, compareTo } }) => id === to && compareTo !== null && known.has(compareTo),
  );
  return isNamed ? null : { from, to };
}
