import { createHash } from 'node:crypto';
import type { Plan } from '../domain/plan.ts';

/** Gives the digest of all that a plan asks, and of how it is scored. */
export function digestPlan({ cells }: Pick<Plan, 'cells'>, toolVersion: string): string {
  const hash = createHash('sha256').update(toolVersion);
  // Piece by piece: as one text a large plan would be held once more.
  for (const { benchmark, model, fingerprint, repeat, cases } of cells) {
    hash.update(`\n[${JSON.stringify([benchmark.name, model.id, fingerprint, repeat])}`);
    for (const planned of cases) hash.update(`,${JSON.stringify([planned.case.id, planned.hash])}`);
    hash.update(']');
  }
  return hash.digest('hex').slice(0, 16);
}
