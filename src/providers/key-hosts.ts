/** Where keys go: those of `openai` and `anthropic` home, or where the workflow says so for that key. */
import type { GivenKey } from '../domain/api-key.ts';
import type { ProblemMessage } from '../domain/problem.ts';
import { quote } from '../text/quote.ts';

/** Providers with a host of their own, whose keys are theirs alone. */
const HOMES = new Map([
  ['openai', 'https://api.openai.com'],
  ['anthropic', 'https://api.anthropic.com'],
]);

/** Providers whose keys go to their own hosts, and elsewhere only by name. */
export const KEY_OWNERS: readonly string[] = [...HOMES.keys()];

/** Address to which a key would go: whether it is its provider's own, and for which keys it is listed. */
export type KeyTarget = {
  readonly url: URL;
  readonly isHome: boolean;
  /** Names of the keys that it is listed for; null: listed without one. */
  readonly listedFor: readonly (string | null)[];
};

/** Says why a key may not go to an address, and what would let it; undefined where it may. */
export function findKeyProblem(
  name: string,
  { owners }: Pick<GivenKey, 'owners'>,
  { url, isHome, listedFor }: KeyTarget,
): ProblemMessage | undefined {
  const barred = owners.find((owner) => HOMES.get(owner) !== url.origin && !listedFor.includes(owner));
  if (barred !== undefined) {
    const what =
      barred === name ? `the key of ${quote(name)}` : `${quote(name)} is the key of ${quote(barred)}, which`;
    return refuse(`${what} goes to ${url.host} only`, `${barred}=${url.host}`);
  }
  if (owners.length > 0 || isHome || listedFor.includes(null) || listedFor.includes(name)) return undefined;
  return refuse(`the key of ${quote(name)} goes to ${url.host} only`, url.host);
}

function refuse(what: string, listed: string): ProblemMessage {
  return [
    `${what} where `,
    { option: 'allowed-hosts' },
    ` has \`${listed}\`; without a key: \`api_key: null\``,
  ];
}
