import type { Baseline } from '../../baseline/baseline.ts';
import type { CellRecord } from '../../domain/record.ts';
import { isSameCell } from '../../records/cell-key.ts';

/** Gives the way to the commit whose run made a record of the baseline; null where the baseline does not say. */
export function commitsOf(baseline: Baseline | null): (record: CellRecord) => string | null {
  return (record) => {
    const cell = baseline?.cells.find((one) => isSameCell(one, record));
    const pool = cell?.pools.find(({ fingerprint }) => fingerprint === record.fingerprint);
    return pool?.runs.find(({ at }) => at === record.timestamp)?.commit ?? null;
  };
}
