import type { PlannedInstrument } from '../../evaluators/instruments.ts';
import { findJail, listKinds, openJail } from './open-jail.ts';
import type { Found } from './open-jail.ts';

/** Raised by every change of how code is run that could change a score. */
const VERSION = 1;

/** Plans the jail; a run finds the kind that holds once, its rematches use the same. */
export function planJail(): PlannedInstrument<'jail'> {
  let found: Promise<Found> | undefined;
  return {
    // The kind of jail decides no score.
    identity: { version: VERSION },
    countRequests: () => 0,
    model: null,
    open: async (signal) => {
      found ??= findJail(listKinds(process.getuid?.() === 0), signal);
      return openJail(await found, signal);
    },
  };
}
