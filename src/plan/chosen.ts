import type { CellNames } from '../records/cell-key.ts';

/** Benchmarks and models of which cells were chosen, by name; empty lists choose all that the config holds. */
export type Chosen = { readonly benchmarks: readonly string[]; readonly models: readonly string[] };

/** Tells whether all was chosen that the config holds. */
export function isWhole({ benchmarks, models }: Chosen): boolean {
  return benchmarks.length === 0 && models.length === 0;
}

/** Tells whether a cell is one of those that were chosen, whether the config still has it or not. */
export function isChosen(
  { benchmark_name: benchmark, model_id: model }: CellNames,
  { benchmarks, models }: Chosen,
): boolean {
  return (
    (benchmarks.length === 0 || benchmarks.includes(benchmark)) &&
    (models.length === 0 || models.includes(model))
  );
}
