/** A key of the config: given, or waiting for an environment variable that is missing or empty. */
export type ApiKey =
  | { readonly status: 'given'; readonly value: string }
  | { readonly status: 'missing'; readonly variable: string };

/** The process's environment, or a part of it. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** How `api_keys` names a variable. */
export const VARIABLE = /\$\{([A-Za-z_][A-Za-z0-9_]*)\}/;

/** Fills in the variables that the config's `api_keys` name. */
export function fillInApiKeys(
  written: Readonly<Record<string, string>>,
  env: Environment,
): Map<string, ApiKey> {
  return new Map(Object.entries(written).map(([name, text]) => [name, fillIn(text, env)]));
}

function fillIn(text: string, env: Environment): ApiKey {
  // A secret that was pasted with a line break after it is still meant.
  const valueOf = (variable: string): string => env[variable]?.trim() ?? '';
  const all = new RegExp(VARIABLE, 'g');
  const variables = [...text.matchAll(all)].flatMap(([, variable]) => variable ?? []);
  const missing = variables.find((variable) => valueOf(variable) === '');
  if (missing !== undefined) return { status: 'missing', variable: missing };
  const value = text.replaceAll(all, (_match, variable: string) => valueOf(variable)).trim();
  return { status: 'given', value };
}
