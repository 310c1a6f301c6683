import { PROGRAM_CONTENT } from '../domain/benchmark.ts';
import type { JsonObject } from '../domain/json.ts';
import path from 'node:path';
import { UserError, userError } from '../domain/problem.ts';
import type { EvaluatorRecord } from '../domain/record.ts';
import { getEvaluator } from '../evaluators/index.ts';
import type { InstrumentName, Jail, Scripts } from '../evaluators/instruments.ts';
import { planLocalInstruments } from '../instruments/index.ts';
import { collectSources, digestSources } from '../text/collect-sources.ts';
import { isWithin } from '../text/reach.ts';
import type { Workspace } from '../text/reach.ts';

/** Instruments of this machine, which ask nobody. */
export type LocalInstruments = {
  readonly instruments: { readonly jail?: Jail; readonly scripts?: Scripts };
  /** What an evaluator's record says of them. */
  readonly identities: { readonly [Name in InstrumentName]?: JsonObject };
  /** Why no jail holds the user's own checks; null where one does. */
  readonly whyUnjailed: () => string | null;
  /** The kind of jail that holds what they run; null where none does. */
  readonly whichJail: () => string | null;
  readonly close: () => Promise<void>;
};

/** Opens those instruments of this machine that evaluators need: the jail only where models' code may run. */
export async function openLocalInstruments(
  used: readonly EvaluatorRecord[],
  { workspace, allowsCode, signal }: { workspace: Workspace; allowsCode: boolean; signal: AbortSignal },
): Promise<LocalInstruments> {
  const { jail, scripts } = planLocalInstruments(workspace);
  const needed = new Set(used.flatMap(({ name }) => getEvaluator(name).needs ?? []));
  const wantsJail = allowsCode && needed.has('jail');
  const own = used.filter(({ name }) => getEvaluator(name).needs?.includes('scripts') === true);
  const problems =
    (await scripts.findProblems?.(
      own.map(({ settings }) => settings),
      signal,
    )) ?? [];
  if (problems.length > 0) throw new UserError(problems);
  const openedJail = wantsJail ? await jail.open(signal) : undefined;
  const openedScripts = own.length > 0 ? await scripts.open(signal) : undefined;
  return {
    instruments: {
      ...(openedJail !== undefined && { jail: openedJail }),
      ...(openedScripts !== undefined && { scripts: openedScripts }),
    },
    identities: {
      ...(openedJail !== undefined && { jail: jail.identity }),
      ...(openedScripts !== undefined && { scripts: scripts.identity }),
    },
    whyUnjailed: () => scripts.whyUnjailed?.() ?? null,
    whichJail: () => jail.whichJail?.() ?? scripts.whichJail?.() ?? null,
    close: async () => {
      await openedScripts?.close();
    },
  };
}

/**
 * Gives a function that gives an evaluator's settings with its program as it is now. What lies among the results is none:
 * whoever made them may have put it there.
 */
export function renewPrograms(workspace: Workspace, results: string): (settings: JsonObject) => JsonObject {
  const known = new Map<string, string>();
  return (settings) => {
    const { file } = settings;
    if (settings[PROGRAM_CONTENT] === undefined || typeof file !== 'string') return settings;
    if (results !== workspace.cwd && isWithin(results, path.resolve(workspace.cwd, file)))
      throw userError(`the check \`${file}\` lies among the results: what came with them is not run`);
    const content = known.get(file) ?? digestSources(collectSources(file, workspace));
    known.set(file, content);
    return { ...settings, [PROGRAM_CONTENT]: content };
  };
}
