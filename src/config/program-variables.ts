import { RUNNERS_VARIABLE } from '../domain/api-key.ts';
import type { Environment } from '../domain/api-key.ts';
import type { Model } from '../domain/model.ts';
import type { ProblemMessage } from '../domain/problem.ts';
import type { InstrumentModels } from './instrument-models.ts';
import { findProvider } from '../providers/index.ts';
import type { ProgramSite } from '../providers/provider.ts';
import { quote } from '../text/quote.ts';

/** Variables that say where things lie and how they are spelled: no secrets, and no workflow need list them. */
const PLAIN: ReadonlySet<string> = new Set([
  ...['HOME', 'USER', 'LANG', 'LC_ALL', 'TZ', 'TMPDIR', 'LD_LIBRARY_PATH'],
  ...['PYTHONPATH', 'VIRTUAL_ENV', 'NODE_PATH', 'JAVA_HOME', 'GOPATH'],
]);

/**
 * Says why a program of the config may not get a variable; undefined where it may. In a workflow, where a pull request may
 * have written the config, the workflow lists those that it may.
 */
function findUnfitVariable(
  variable: string,
  allowed: readonly string[] | undefined,
): ProblemMessage | undefined {
  if (RUNNERS_VARIABLE.test(variable))
    return `${quote(variable)} is the runner’s own (\`GITHUB_*\`, \`ACTIONS_*\`, \`RUNNER_*\`), which no program gets`;
  if (allowed === undefined || PLAIN.has(variable) || allowed.includes(variable)) return undefined;
  return [
    `this workflow does not let a program have ${quote(variable)}: write \`${variable}\` into the `,
    { option: 'key-variables' },
  ];
}

/** Gives the means to start programs with variables of an environment, those that a workflow lets them have. */
export function createProgramSite(env: Environment, allowed: readonly string[] | undefined): ProgramSite {
  return { env, findUnfit: (variable) => findUnfitVariable(variable, allowed) };
}

/** Lists the values that programs of the config get from the environment: they may be secrets, and are shown nowhere. */
export function listProgramSecrets(
  models: readonly Model[],
  instruments: Partial<InstrumentModels>,
  env: Environment,
): string[] {
  const all = [...models, ...Object.values(instruments)];
  const names = all.flatMap((model) => findProvider(model)?.application?.listVariables(model) ?? []);
  return [...new Set(names)].flatMap((name) => (PLAIN.has(name) ? [] : (env[name]?.trim() ?? [])));
}
