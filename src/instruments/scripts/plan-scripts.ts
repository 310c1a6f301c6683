import { UserError } from '../../domain/problem.ts';
import type { LocalInstrument } from '../../evaluators/instruments.ts';
import type { Workspace } from '../../text/reach.ts';
import type { FindJail } from '../jail/plan-jail.ts';
import { OpenScripts } from './open-scripts.ts';
import type { Sandbox } from './open-scripts.ts';

/** Raised by every change of how programs are asked that could change a score. */
const VERSION = 1;

/** Plans the asking of the user's own programs: in the jail that holds here, or without one, which is then said. */
export function planScripts(workspace: Workspace, findJail: FindJail): LocalInstrument<'scripts'> {
  let sandbox: Sandbox | undefined;
  const open = async (signal: AbortSignal): Promise<OpenScripts> => {
    sandbox = await findSandbox(findJail, signal);
    return new OpenScripts({ workspace, sandbox, signal });
  };
  return {
    // What holds them decides no score.
    identity: { version: VERSION },
    countRequests: () => 0,
    model: null,
    open,
    findProblems: async (uses, signal) => {
      const files = new Set(uses.flatMap(({ file }) => (typeof file === 'string' ? file : [])));
      if (files.size === 0) return [];
      const scripts = await open(signal);
      try {
        const found = await Promise.all([...files].map((file) => scripts.findProblem(file)));
        return found.flatMap((problem) => problem ?? []);
      } finally {
        await scripts.close();
      }
    },
    whyUnjailed: () => (sandbox?.status === 'open' ? sandbox.why : null),
    whichJail: () => (sandbox?.status === 'jailed' ? sandbox.found.kind.name : null),
  };
}

async function findSandbox(findJail: FindJail, signal: AbortSignal): Promise<Sandbox> {
  try {
    return { status: 'jailed', found: await findJail(signal) };
  } catch (error) {
    signal.throwIfAborted();
    if (!(error instanceof UserError)) throw error;
    return { status: 'open', why: error.message };
  }
}
