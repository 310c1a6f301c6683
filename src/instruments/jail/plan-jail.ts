import type { LocalInstrument } from '../../evaluators/instruments.ts';
import { findJail, listKinds, openJail } from './open-jail.ts';
import type { Found } from './open-jail.ts';

/** Raised by every change of how code is run that could change a score. */
const VERSION = 1;

/** Finds the kind of jail that holds here. */
export type FindJail = (signal: AbortSignal) => Promise<Found>;

let known: Promise<Found> | undefined;

/** Finds the kind of jail that holds here; it is looked for once in a process, all of whose runs use the same. */
export const findJailHere: FindJail = (signal) => {
  known ??= findJail(listKinds(process.getuid?.() === 0), signal).catch((error: unknown) => {
    if (signal.aborted) known = undefined;
    throw error;
  });
  return known;
};

/** Plans a jail in which nothing is run: code waits for another process, which has no keys. */
export function deferJail(): LocalInstrument<'jail'> {
  return { ...planJail(), open: () => ({ run: () => Promise.resolve({ status: 'deferred' }) }) };
}

/** Plans the jail. */
export function planJail(): LocalInstrument<'jail'> {
  let found: Found | undefined;
  return {
    // The kind of jail decides no score.
    identity: { version: VERSION },
    countRequests: () => 0,
    model: null,
    open: async (signal) => {
      found = await findJailHere(signal);
      return openJail(found, signal);
    },
    whichJail: () => found?.kind.name ?? null,
  };
}
