import { sha256 } from '../domain/digest.ts';
import type { Plan } from '../domain/plan.ts';

/** Gives the digest of all that a plan asks, and of how it is scored. */
export function digestPlan({ cells }: Pick<Plan, 'cells'>, toolVersion: string): string {
  const asked = cells.map(({ benchmark, model, fingerprint, repeat, cases }) =>
    JSON.stringify([
      [benchmark.name, model.id, fingerprint, repeat],
      ...cases.map(({ case: { id }, hash }) => [id, hash]),
    ]),
  );
  return sha256([toolVersion, ...asked].join('\n')).slice(0, 16);
}
