import type { Environment } from '../domain/api-key.ts';
import type { Way } from '../domain/way.ts';
import { isLoopback } from './allowed-hosts.ts';

const SCHEME = /^([a-z][a-z0-9+.-]*):\/\//i;
/** Names and addresses of hosts; URLs take quotes in them too, which a variable may have kept by mistake. */
const HOST = /^[\w.-]+$|^\[[0-9a-f:.]+\]$/;

/** Proxy for https as the environment spells it, not checked yet; hosts in `except` are reached without it. */
export type ProxySetting = {
  /** The variable that was read, as messages name it. */
  readonly variable: string;
  readonly address: string;
  readonly except: string;
};

/** Reads HTTPS_PROXY and NO_PROXY, in capitals or not; an empty variable counts as none. */
export function readProxySetting(env: Environment): ProxySetting {
  const variable = firstSet(env, ['HTTPS_PROXY', 'https_proxy']);
  const except = firstSet(env, ['NO_PROXY', 'no_proxy']);
  return { variable, address: env[variable]?.trim() ?? '', except: env[except] ?? '' };
}

/** Lists the secrets of a setting in the spellings in which they may leak; none where it cannot be read. */
export function listProxySecrets({ address }: ProxySetting): string[] {
  const url = parseAddress(address);
  if (url === null) return [];
  return [url.password, decode(url.password) ?? '', createAuthorization(url)?.slice('Basic '.length) ?? ''];
}

/** Finds the way to a server: https goes by the proxy, but never to this machine, nor where `except` says so. */
export function findWay(url: URL, { variable, address, except }: ProxySetting): Way {
  if (address === '' || url.protocol !== 'https:' || isLoopback(url.hostname) || isExcepted(url, except))
    return { status: 'direct' };
  const refuse = (what: string): Way => ({
    status: 'wrong',
    reason: `\`${variable}\` ${what}; allowed are HOST:PORT, http://HOST:PORT and https://HOST:PORT`,
  });
  const proxy = parseAddress(address);
  if (/^socks/i.test(address)) return refuse('names a SOCKS proxy, which is not supported');
  if (proxy === null || !/^https?:$/.test(proxy.protocol) || !HOST.test(proxy.hostname))
    return refuse('is no address of a proxy');
  const authorization = createAuthorization(proxy);
  if (authorization === undefined) return refuse('holds a user or password that is not escaped as in URLs');
  return { status: 'by_proxy', proxy: { variable, url: proxy.origin, host: proxy.host, authorization } };
}

function firstSet(env: Environment, names: readonly [string, string]): string {
  return names.find((name) => (env[name]?.trim() ?? '') !== '') ?? names[0];
}

function parseAddress(address: string): URL | null {
  // A path, of a socket perhaps, would be read as a host.
  if (address.startsWith('/')) return null;
  return URL.parse(SCHEME.test(address) ? address : `http://${address}`);
}

/** Gives the header that carries the proxy's user and password; null: it has none; undefined: they cannot be read. */
function createAuthorization({ username, password }: URL): string | null | undefined {
  if (username === '' && password === '') return null;
  const [user, word] = [decode(username), decode(password)];
  if (user === undefined || word === undefined) return undefined;
  return `Basic ${Buffer.from(`${user}:${word}`).toString('base64')}`;
}

function decode(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

/**
 * Tells whether NO_PROXY excepts a server, in the forms that curl takes: `*`, a domain with all below it (`.a.org` and
 * `*.a.org` mean the same), HOST:PORT, an address, a network (`10.0.0.0/8`), split by commas or spaces.
 */
function isExcepted(url: URL, except: string): boolean {
  const host = url.hostname.replace(/^\[|\]$/g, '');
  const port = url.port === '' ? '443' : url.port;
  return except
    .toLowerCase()
    .split(/[\s,]+/)
    .filter((entry) => entry !== '')
    .some((entry) => {
      if (entry === '*') return true;
      if (entry.includes('/')) return isInNetwork(host, entry);
      const { name, only } = readEntry(entry);
      return (only === undefined || only === port) && (host === name || host.endsWith(`.${name}`));
    });
}

/** Splits HOST:PORT; an IPv6 address holds colons of its own, and has a port only behind brackets. */
function readEntry(entry: string): { readonly name: string; readonly only: string | undefined } {
  const [, bracketed, behind] = /^\[(.+)\](?::(\d+))?$/.exec(entry) ?? [];
  if (bracketed !== undefined) return { name: bracketed, only: behind };
  const [, name, only] = /^([^:]+):(\d+)$/.exec(entry) ?? [];
  return { name: (name ?? entry).replace(/^\*?\./, '').replace(/\.$/, ''), only };
}

function isInNetwork(host: string, network: string): boolean {
  const [base = '', bits = ''] = network.split('/');
  const [address, start] = [readIpv4(host), readIpv4(base)];
  if (address === undefined || start === undefined || !/^\d{1,2}$/.test(bits)) return false;
  const size = 2 ** (32 - Number(bits));
  return Math.floor(address / size) === Math.floor(start / size);
}

function readIpv4(text: string): number | undefined {
  if (!/^\d{1,3}(?:\.\d{1,3}){3}$/.test(text)) return undefined;
  return text.split('.').reduce((sum, part) => sum * 256 + Number(part), 0);
}
