import type { ApiKey, Environment } from '../domain/api-key.ts';

/** Pattern by which `api_keys` names a variable. */
export const VARIABLE = /\$\{([A-Za-z_][A-Za-z0-9_]*)\}/;
const ALL = new RegExp(VARIABLE, 'g');
/** Pattern of the runner's own variables: its tokens are for its services alone. */
export const RUNNERS_OWN = /\$\{ACTIONS_/i;

/** Fills in the variables that the config's `api_keys` name. */
export function fillInApiKeys(
  written: Readonly<Record<string, string>>,
  env: Environment,
): Map<string, ApiKey> {
  return new Map(Object.entries(written).map(([name, text]) => [name, fillIn(text, env)]));
}

/** Lists the values of all variables that `api_keys` names: where a key is made of parts, a server may repeat one. */
export function listSecrets(written: Readonly<Record<string, string>>, env: Environment): string[] {
  return Object.values(written)
    .flatMap(listVariables)
    .map((variable) => valueOf(variable, env));
}

function fillIn(text: string, env: Environment): ApiKey {
  const missing = listVariables(text).find((variable) => valueOf(variable, env) === '');
  if (missing !== undefined) return { status: 'missing', variable: missing };
  const value = text.replaceAll(ALL, (_match, variable: string) => valueOf(variable, env)).trim();
  return { status: 'given', value };
}

function listVariables(text: string): string[] {
  return [...text.matchAll(ALL)].flatMap(([, variable]) => variable ?? []);
}

/** Gives a variable's value without spaces around it: a secret may be pasted with a line break after it. */
function valueOf(variable: string, env: Environment): string {
  return env[variable]?.trim() ?? '';
}
