import { userError } from '../domain/problem.ts';
import type { ProblemMessage } from '../domain/problem.ts';
import { isKeyName } from '../text/key-name.ts';
import { quote } from '../text/quote.ts';
import { KEY_OWNERS } from './key-hosts.ts';
import type { KeyTarget } from './key-hosts.ts';

const OPTION = { option: 'allowed-hosts' };

/** A host that the workflow allows: any port unless one is named; over plain http only where it says so. */
export type AllowedHost = {
  readonly host: string;
  readonly port: string | null;
  readonly isPlain: boolean;
  /** Name of the only key that it gets; null: it is listed without one. */
  readonly key: string | null;
};

/** Address of a model's requests, whether a key may go with them, and whether it is its provider's own. */
export type Address =
  | ({ readonly status: 'allowed'; readonly mayCarryKey: boolean } & KeyTarget)
  | { readonly status: 'refused'; readonly reason: ProblemMessage };

/**
 * Parses a list of `HOST[:PORT]`, `KEY=HOST[:PORT]` and `http://HOST[:PORT]`, split by commas or lines; anything else is
 * a UserError.
 */
export function parseAllowedHosts(list: string): AllowedHost[] {
  return list
    .split(/[,\n]/)
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '')
    .map(parseEntry);
}

function parseEntry(entry: string): AllowedHost {
  const [, key = null, address = entry] = /^([^=]*?)\s*=\s*(.*)$/s.exec(entry) ?? [];
  if (key !== null && !KEY_OWNERS.includes(key)) {
    const owners = KEY_OWNERS.map(quote).join(' and ');
    throw userError([
      OPTION,
      `: ${quote(entry)} names a key that is none of ${owners}; hosts of other keys are listed without a name`,
    ]);
  }
  const isPlain = address.startsWith('http://');
  if (key !== null && isPlain)
    throw userError([OPTION, `: ${quote(entry)}: no key ever goes to a host over plain http`]);
  const bare = isPlain ? address.slice('http://'.length) : address;
  const [behind, digits] = /:(\d{1,5})$/.exec(bare) ?? [''];
  const port = digits === undefined ? null : String(Number(digits));
  const host = tryHostname(bare.slice(0, bare.length - behind.length));
  if (host === undefined || Number(port) > 65_535)
    throw userError([
      OPTION,
      `: \`${entry}\` is no host; allowed are HOST, HOST:PORT, http://HOST[:PORT], and openai=HOST[:PORT] for the key of \`openai\``,
    ]);
  return { host, port, isPlain, key };
}

/**
 * Finds the address at which a model may be asked: its provider's own, the loopback (without being listed where
 * `allowLoopback`, but then without a key), or a host that is listed. Plain http reaches only the loopback and hosts
 * listed as `http://HOST`, to which no key is ever sent.
 */
export function resolveAddress(
  baseUrl: string,
  {
    ownUrl,
    allowLoopback,
    allowed,
  }: { ownUrl: string | null; allowLoopback: boolean; allowed: readonly AllowedHost[] },
): Address {
  const url = URL.parse(baseUrl);
  if (url === null) return refuse(`${quote(baseUrl)} is no URL`);
  if (url.protocol !== 'https:' && url.protocol !== 'http:')
    return refuse('only https: and http: are allowed');
  const [bare = ''] = baseUrl.split('?');
  if (url.username !== '' || url.password !== '' || /[\\@]/.test(bare))
    return refuse('a user name in a URL is not allowed');
  if (baseUrl.includes('#')) return refuse('only scheme, host, port, path and query are allowed');
  const keyName = [...url.searchParams.keys()].find(isKeyName);
  if (keyName !== undefined)
    return refuse(
      `a key must not stand in an address (${quote(`${keyName}=`)}): \`api_key\` names it, \`auth_header\` the header that carries it`,
    );
  const isPlain = url.protocol === 'http:';
  const port = url.port === '' ? (isPlain ? '80' : '443') : url.port;
  const listed = allowed.filter(
    (entry) => entry.host === url.hostname && (entry.port === null || entry.port === port),
  );
  const isListed = (plain: boolean): boolean => listed.some((entry) => entry.isPlain === plain);
  const listedFor = listed.filter((entry) => !entry.isPlain).map(({ key }) => key);
  const isHome = ownUrl !== null && url.origin === new URL(ownUrl).origin;
  const allow = (mayCarryKey: boolean): Address => ({
    status: 'allowed',
    url,
    mayCarryKey,
    isHome,
    listedFor,
  });
  if (!isPlain && (isHome || isListed(false))) return allow(true);
  if (isPlain && isListed(true)) return allow(false);
  if (isLoopback(url.hostname) && (allowLoopback || isListed(false))) return allow(isListed(false));
  return refuse(
    isPlain && isListed(false)
      ? `plain http: reaches only the loopback, and hosts listed as http://${url.host}, without a key`
      : [`the host ${url.host} is not allowed; allow it with `, OPTION, ` ${url.host}`],
  );
}

/** Tells whether a normalised host name is this machine. */
export function isLoopback(hostname: string): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || /^127(?:\.\d{1,3}){3}$/.test(hostname);
}

/** Gives the host as URLs normalise it (lower case, punycode, dotted addresses); undefined for more than a host. */
function tryHostname(text: string): string | undefined {
  if (text === '' || /[\s/\\@?#*=;]/.test(text) || (text.includes(':') && !text.startsWith('[')))
    return undefined;
  const hostname = URL.parse(`https://${text}`)?.hostname;
  return hostname === undefined || hostname.endsWith('.') ? undefined : hostname;
}

function refuse(reason: ProblemMessage): Address {
  return { status: 'refused', reason };
}
