import type { Guard } from '../compare/strictness.ts';
import type { RunReason } from '../domain/selected.ts';
import type { Context } from '../github/context.ts';
import type { Inputs } from '../github/inputs.ts';

/** Gives the reason why everything is run; null where only what differs from its baseline is. */
export function whyEverything({ event }: Context, { forceRun }: Inputs): RunReason | null {
  if (forceRun) return { kind: 'forced' };
  if (event === 'schedule') return { kind: 'scheduled' };
  return event === 'workflow_dispatch' ? { kind: 'by_hand' } : null;
}

/**
 * Tells whether runs of an unchanged configuration are looked at for the provider's drift: the default branch's regular
 * ones.
 */
export function looksForDrift({ event, isOnDefaultBranch }: Context): boolean {
  return isOnDefaultBranch && (event === 'schedule' || event === 'workflow_dispatch');
}

/**
 * Gives what holds a run outside the default branch, where settings are only proposed: all but those that the workflow
 * gives itself. Null on the default branch, where what was merged is in force.
 */
export function findGuard({ isOnDefaultBranch }: Context, { gate, repeat }: Inputs): Guard | null {
  if (isOnDefaultBranch) return null;
  return { fixed: new Set([...Object.keys(gate), ...(repeat === undefined ? [] : ['repeat'])]) };
}
