import type { Context } from '../github/context.ts';
import type { Inputs } from '../github/inputs.ts';

/** Says why everything is run; null where only what differs from its baseline is. */
export function explainEverything({ event }: Context, { forceRun }: Inputs): string | null {
  if (forceRun) return 'force-run: true';
  if (event === 'schedule') return 'a schedule runs everything';
  if (event === 'workflow_dispatch') return 'it was started by hand';
  return null;
}

/** Whether runs of an unchanged configuration are looked at for the provider's drift: the default branch's regular ones. */
export function looksForDrift({ event, isOnDefaultBranch }: Context): boolean {
  return isOnDefaultBranch && (event === 'schedule' || event === 'workflow_dispatch');
}
