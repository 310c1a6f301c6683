import type { Problem } from '../domain/problem.ts';
import type { Source } from '../source/source.ts';

/** A key of the config: given, or waiting for an environment variable that is missing or empty. */
export type ApiKey =
  | { readonly status: 'given'; readonly value: string }
  | { readonly status: 'missing'; readonly variable: string };

/** The process's environment, or a part of it. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** Fills in the config's `api_keys`; a key that is written out instead of named is a problem. */
export function readApiKeys(
  written: Readonly<Record<string, string>>,
  env: Environment,
  source: Source,
): { readonly apiKeys: ReadonlyMap<string, ApiKey>; readonly problems: readonly Problem[] } {
  const apiKeys = new Map<string, ApiKey>();
  const problems: Problem[] = [];
  for (const [name, text] of Object.entries(written)) {
    const variable = /^\$\{([A-Za-z_]\w*)\}$/.exec(text.trim())?.[1];
    if (variable === undefined)
      problems.push({
        message: `\`api_keys.${name}\` must be \`\${NAME}\`, the name of an environment variable; a key itself must not stand in a file`,
        place: source.placeOf(['api_keys', name]),
      });
    else apiKeys.set(name, resolve(variable, env[variable]?.trim()));
  }
  return { apiKeys, problems };
}

function resolve(variable: string, value: string | undefined): ApiKey {
  return value === undefined || value === '' ? { status: 'missing', variable } : { status: 'given', value };
}
