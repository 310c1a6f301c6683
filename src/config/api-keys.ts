import type { ApiKey, Environment } from '../domain/api-key.ts';
import { KEY_OWNERS } from '../providers/key-hosts.ts';
import { listSecretTexts } from '../text/redact.ts';
import { findOwners, findUnfit, isVariableOf } from './workflow-keys.ts';
import type { KnownKeys } from './workflow-keys.ts';

/** Pattern by which `api_keys` names a variable. */
export const VARIABLE = /\$\{([A-Za-z_][A-Za-z0-9_]*)\}/;
const ALL = new RegExp(VARIABLE, 'g');
/** Pattern of the runner's own variables: its tokens are for its services alone. */
export const RUNNERS_OWN = /\$\{ACTIONS_/i;

/** Values that fill in a config's keys. */
export type KeySite = {
  readonly env: Environment;
  /** Keys that were given beside the config, by their name in `api_keys`; they override those. */
  readonly keys?: Readonly<Record<string, string>> | undefined;
  /** Further variables that a workflow lets be keys; undefined on a command line, where each may be one. */
  readonly keyVariables?: readonly string[] | undefined;
};

/** Keys of a config by their names, and the texts that must be shown nowhere: the keys, and what they are made of. */
export type ReadKeys = { readonly apiKeys: ReadonlyMap<string, ApiKey>; readonly secrets: readonly string[] };

/** Gives the keys that the config's `api_keys` name, and those that were given beside it. */
export function readApiKeys(written: Readonly<Record<string, string>>, site: KeySite): ReadKeys {
  const { keys = {} } = site;
  const known = listKnownKeys(written, site);
  const filled = Object.entries(written).map(
    ([name, text]) => [name, text, fillIn(name, text, site, known)] as const,
  );
  const given = Object.entries(keys).map(([name, value]): [string, ApiKey] => [
    name,
    { status: 'given', value, owners: findOwners(name, { variables: [], value }, known) },
  ]);
  const apiKeys = new Map([...filled.map(([name, , key]) => [name, key] as const), ...given]);
  // Where a key is made of parts, a server may repeat one.
  const parts = filled.flatMap(([, text, key]) => (key.status === 'refused' ? [] : listVariables(text)));
  const whole = [...apiKeys.values()].flatMap((key) => (key.status === 'given' ? [key.value] : []));
  return { apiKeys, secrets: [...parts.map((variable) => valueOf(variable, site.env)), ...whole] };
}

function fillIn(name: string, text: string, site: KeySite, known: KnownKeys): ApiKey {
  const { env, keyVariables } = site;
  const variables = listVariables(text);
  const reason = keyVariables === undefined ? undefined : findUnfit(name, variables, keyVariables);
  if (reason !== undefined) return { status: 'refused', reason };
  const missing = variables.find((variable) => valueOf(variable, env) === '');
  if (missing !== undefined) return { status: 'missing', variable: missing };
  const value = text.replaceAll(ALL, (_match, variable: string) => valueOf(variable, env)).trim();
  return { status: 'given', value, owners: findOwners(name, { variables, value }, known) };
}

/** Lists what the inputs, the variables and `api_keys` hold under providers' names; nothing on a command line. */
function listKnownKeys(
  written: Readonly<Record<string, string>>,
  { env, keys = {}, keyVariables }: KeySite,
): KnownKeys {
  const owners = keyVariables === undefined ? [] : KEY_OWNERS;
  return new Map(
    owners.map((provider) => {
      const own = Object.keys(env).filter((variable) => isVariableOf(provider, variable));
      const named = listVariables(written[provider] ?? '');
      const values = [...own, ...named].map((variable) => valueOf(variable, env));
      return [provider, listSecretTexts([keys[provider] ?? '', ...values])];
    }),
  );
}

function listVariables(text: string): string[] {
  return [...text.matchAll(ALL)].flatMap(([, variable]) => variable ?? []);
}

/** Gives a variable's value without spaces around it: a secret may be pasted with a line break after it. */
function valueOf(variable: string, env: Environment): string {
  return env[variable]?.trim() ?? '';
}
