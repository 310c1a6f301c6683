import type { RunReason } from '../domain/selected.ts';
import type { Context } from '../github/context.ts';
import type { Inputs } from '../github/inputs.ts';

/** Gives the reason why everything is run; null where only what differs from its baseline is. */
export function whyEverything({ event }: Context, { forceRun }: Inputs): RunReason | null {
  if (forceRun) return { kind: 'forced' };
  if (event === 'schedule') return { kind: 'scheduled' };
  return event === 'workflow_dispatch' ? { kind: 'by_hand' } : null;
}

/** Tells whether the workflow has chosen all that the config holds. */
export function isWhole({ benchmarks, models }: Inputs): boolean {
  return benchmarks.length === 0 && models.length === 0;
}

/**
 * Tells whether runs of an unchanged configuration are looked at for the provider's drift: the default branch's regular
 * ones.
 */
export function looksForDrift({ event, isOnDefaultBranch }: Context): boolean {
  return isOnDefaultBranch && (event === 'schedule' || event === 'workflow_dispatch');
}
