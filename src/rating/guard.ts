import { timingSafeEqual } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import { sha256 } from '../domain/digest.ts';

/** What a request says of itself. */
export type Asking = {
  readonly method: string | undefined;
  readonly url: string | undefined;
  readonly headers: IncomingHttpHeaders;
};

/** Where the page is served: `127.0.0.1:PORT`, and the token in its address. */
export type Door = { readonly host: string; readonly token: string };

/** What a request may have, or the status with which it is refused. */
export type Admission =
  | {
      readonly status: 'admitted';
      readonly method: 'GET' | 'POST';
      readonly path: string;
      readonly query: URLSearchParams;
    }
  | { readonly status: 'refused'; readonly code: 400 | 403 | 404 | 405 | 415 };

/**
 * Admits what the page itself asks. Names of other hosts that lead here (DNS rebinding), pages of other origins, and
 * whoever does not know the token are refused; no answer ever allows another origin anything.
 */
export function admit({ method, url = '', headers }: Asking, { host, token }: Door): Admission {
  if (headers.host !== host) return refuse(403);
  const { origin, 'sec-fetch-site': site } = headers;
  if (origin !== undefined && origin !== `http://${host}`) return refuse(403);
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return refuse(403);
  const parsed = URL.parse(url, `http://${host}`);
  if (parsed === null || parsed.host !== host) return refuse(400);
  const [, given = '', ...rest] = parsed.pathname.split('/');
  if (!isSame(given, token)) return refuse(404);
  if (method !== 'GET' && method !== 'POST') return refuse(405);
  if (method === 'POST' && origin === undefined) return refuse(403);
  // A form of another page can send no such thing.
  if (method === 'POST' && headers['content-type'] !== 'application/json') return refuse(415);
  return { status: 'admitted', method, path: rest.join('/'), query: parsed.searchParams };
}

function refuse(code: Extract<Admission, { status: 'refused' }>['code']): Admission {
  return { status: 'refused', code };
}

/** Compares in the same time whatever is right of the beginning. */
function isSame(given: string, token: string): boolean {
  return timingSafeEqual(Buffer.from(sha256(given)), Buffer.from(sha256(token)));
}
