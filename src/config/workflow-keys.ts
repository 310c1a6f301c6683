/**
 * Which variables are keys in a workflow, and whose keys they are: a pull request may have written the config, so that
 * its names for them alone decide nothing.
 */
import type { ProblemMessage } from '../domain/problem.ts';
import { KEY_OWNERS } from '../providers/key-hosts.ts';
import { quote } from '../text/quote.ts';
import { listSecretTexts } from '../text/redact.ts';

const RUNNERS = /^(?:GITHUB|ACTIONS|RUNNER)_/i;
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
  if (RUNNERS.test(variable))
    return `${entry} names ${quote(variable)}, and the runner’s own variables (\`GITHUB_*\`, \`ACTIONS_*\`, \`RUNNER_*\`) are never keys: give the key in the step’s \`env\` under a name that ends in \`_API_KEY\``;
  if (KEY_VARIABLE.test(variable) || allowed.includes(variable)) return undefined;
  return [
    `${entry} names ${quote(variable)}, which this workflow does not give as a key: write \`${variable}\` into the `,
    { option: 'key-variables' },
    ', or give the key in the step’s `env` under a name that ends in `_API_KEY`',
  ];
}

/**
 * Lists the providers whose own key an entry of `api_keys` is: by its name, by its variable's, or because it holds what
 * is known as theirs.
 */
export function findOwners(
  name: string,
  { variables, value }: { readonly variables: readonly string[]; readonly value: string },
  knownOf: (provider: string) => readonly string[],
): string[] {
  return KEY_OWNERS.filter(
    (provider) =>
      name === provider ||
      variables.some((variable) => variable.toUpperCase().startsWith(`${provider.toUpperCase()}_`)) ||
      listSecretTexts(knownOf(provider)).some((known) => value.includes(known)),
  );
}
