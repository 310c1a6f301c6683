import type { CellRecord } from '../domain/record.ts';
import { trialsOf } from '../records/trials.ts';

/** Lists the fields that some requests of these records were sent without, because the model refuses them. */
export function listLeftOut(records: readonly CellRecord[]): string[] {
  const fields = new Set<string>();
  for (const { results } of records)
    for (const result of results)
      for (const { left_out: leftOut = [] } of trialsOf(result))
        for (const field of leftOut) fields.add(field);
  return [...fields];
}
