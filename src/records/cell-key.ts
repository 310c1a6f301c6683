import type { Cell } from '../domain/plan.ts';
import type { CellRecord } from '../domain/record.ts';

/** The names by which a cell is known in records, baselines and files. */
export type CellNames = Pick<CellRecord, 'benchmark_name' | 'model_id'>;

/** Key of a cell: the same for the same benchmark and model, and no two cells share one. */
export function cellKey(benchmark: string, model: string): string {
  return JSON.stringify([benchmark, model]);
}

/** Key of the cell of a record, or of anything that names a cell as records do. */
export function keyOfRecord({ benchmark_name, model_id }: CellNames): string {
  return cellKey(benchmark_name, model_id);
}

/** Key of a planned cell. */
export function keyOfCell({ benchmark, model }: Pick<Cell, 'benchmark' | 'model'>): string {
  return cellKey(benchmark.name, model.id);
}

/** Tells whether two things that name a cell as records do name the same one. */
export function isSameCell(one: CellNames, other: CellNames): boolean {
  return one.benchmark_name === other.benchmark_name && one.model_id === other.model_id;
}

/** Gives the first record of a planned cell, or undefined. */
export function findRecord(
  records: readonly CellRecord[],
  { benchmark, model }: Pick<Cell, 'benchmark' | 'model'>,
): CellRecord | undefined {
  return records.find((record) => isSameCell(record, { benchmark_name: benchmark.name, model_id: model.id }));
}

/** The records of one cell, at least one. */
export type Group = [CellRecord, ...CellRecord[]];

/** Gives the records of each cell, by its key. */
export function groupCells(records: readonly CellRecord[]): Map<string, Group> {
  const groups = new Map<string, Group>();
  for (const record of records) {
    const key = keyOfRecord(record);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [record]);
    else group.push(record);
  }
  return groups;
}
