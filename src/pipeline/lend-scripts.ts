import type { Instruments, PlannedInstruments, Scripts } from '../evaluators/instruments.ts';

/** The instruments that kept answers are scored again with: the user's own checks, which cost nothing to ask. */
export type LentScripts = { readonly instruments: Instruments; readonly close: () => Promise<void> };

/** Lends a plan's checks of the user's own; they are opened where one is asked. */
export function lendScripts({ scripts: planned }: PlannedInstruments, signal: AbortSignal): LentScripts {
  if (planned?.model !== null) return { instruments: {}, close: () => Promise.resolve() };
  let opened: Promise<Scripts> | undefined;
  const open = async (): Promise<Scripts> => await planned.open(signal);
  const close = async (): Promise<void> => {
    await (await opened)?.close();
  };
  const scripts: Scripts = {
    ask: async (question) => {
      opened ??= open();
      return await (await opened).ask(question);
    },
    close,
  };
  return { instruments: { scripts }, close };
}
