/**
 * Which variables are keys in a workflow, and whose keys they are: a pull request may have written the config, so that
 * its names for them alone decide nothing.
 */
import { RUNNERS_VARIABLE } from '../domain/api-key.ts';
import type { ProblemMessage } from '../domain/problem.ts';
import { quote } from '../text/quote.ts';

const KEY_VARIABLE = /_API_KEY$/;

/** Says why what an entry of `api_keys` names may be no key, and what to write instead; undefined where it may. */
export function findUnfit(
  name: string,
  variables: readonly string[],
  allowed: readonly string[],
): ProblemMessage | undefined {
  const entry = quote(`api_keys.${name}`);
  if (variables.length > 1)
    return `${entry} joins several variables, and in a workflow a key is one: join them in the step’s \`env\`, under a name that ends in \`_API_KEY\``;
  const [variable = ''] = variables;
  if (RUNNERS_VARIABLE.test(variable))
    return `${entry} names ${quote(variable)}, and the runner’s own variables (\`GITHUB_*\`, \`ACTIONS_*\`, \`RUNNER_*\`) are never keys: give the key in the step’s \`env\` under a name that ends in \`_API_KEY\``;
  if (KEY_VARIABLE.test(variable) || allowed.includes(variable)) return undefined;
  return [
    `${entry} names ${quote(variable)}, which this workflow does not give as a key: write \`${variable}\` into the `,
    { option: 'key-variables' },
    ', or give the key in the step’s `env` under a name that ends in `_API_KEY`',
  ];
}

/** Texts that are known as a provider's key, by provider. */
export type KnownKeys = ReadonlyMap<string, readonly string[]>;

/** Lists the providers whose own key an entry of `api_keys` is: by its name, by its variable's, or by what it holds. */
export function findOwners(
  name: string,
  { variables, value }: { readonly variables: readonly string[]; readonly value: string },
  known: KnownKeys,
): string[] {
  return [...known].flatMap(([provider, texts]) =>
    name === provider ||
    variables.some((variable) => isVariableOf(provider, variable)) ||
    texts.some((text) => value.includes(text))
      ? [provider]
      : [],
  );
}

/** Tells whether a variable belongs to a provider by its name. */
export function isVariableOf(provider: string, variable: string): boolean {
  return variable.toUpperCase().startsWith(`${provider.toUpperCase()}_`);
}
