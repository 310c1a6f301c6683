/** The one way by which benchmarks come over the network: whole files, without a key. */
import { createHash } from 'node:crypto';
import { closeSync, openSync, writeSync } from 'node:fs';
import type { Dispatcher } from 'undici';
import type { Way } from '../domain/way.ts';
import { connectionReason, DownloadError, isPassingTrouble } from './download-error.ts';
import type { DownloadFailure } from './download-error.ts';
import { findRedirectProblem } from './redirect.ts';
import { isPublicAddress } from './public-address.ts';
import { Watch } from './watch.ts';

const MAX_REDIRECTS = 5;
const REDIRECTS = [301, 302, 303, 307, 308];
/** Bytes of the beginning by which a page is told from data. */
const HEAD_BYTES = 256;
const HTML = /^\ufeff?\s*(?:<!--[^]*?-->\s*)?<(?:!doctype html|html|head|body|script)\b/i;

/** What is downloaded, and under which rules. */
export type DownloadRequest = {
  readonly url: URL;
  /** File to which it is written, which must not be there. */
  readonly target: string;
  readonly maxBytes: number;
  readonly findWay: (url: URL) => Way;
  /** Time in which a download that still lives brings its least share. */
  readonly stallMs: number;
  readonly signal: AbortSignal;
  /** Told what has come, and how much there is where the server says so. */
  readonly onBytes: (received: number, total: number | null) => void;
};

/** A file that came whole. */
export type Downloaded = { readonly bytes: number; readonly sha256: string };

type Hop = { readonly url: URL; readonly mustBePublic: boolean };
type Opened = {
  readonly response: Dispatcher.ResponseData;
  /** False where it came from this machine or its network. */
  readonly isPublic: boolean;
};

/** Downloads a file; whatever keeps it from coming whole is a DownloadError, and what came of it is the caller's to remove. */
export async function download(request: DownloadRequest): Promise<Downloaded> {
  const watch = new Watch(request.stallMs, request.signal);
  const dispatchers: Dispatcher[] = [];
  try {
    const response = await follow(request, watch, dispatchers);
    return await save(response, request, watch);
  } catch (error) {
    if (error instanceof DownloadError) throw error;
    const isPassing = watch.reason === undefined && isPassingTrouble(error);
    throw new DownloadError(watch.reason ?? connectionReason(error), {
      cause: error,
      ...(isPassing && { failure: 'passing' }),
    });
  } finally {
    watch.end();
    for (const dispatcher of dispatchers) void dispatcher.destroy();
  }
}

async function follow(
  { url, findWay }: DownloadRequest,
  watch: Watch,
  dispatchers: Dispatcher[],
): Promise<Dispatcher.ResponseData> {
  let hop: Hop = { url, mustBePublic: false };
  for (let count = 0; count <= MAX_REDIRECTS; count += 1) {
    const { response, isPublic } = await open(hop, findWay(hop.url), watch, dispatchers);
    const { statusCode: status, headers } = response;
    if (!REDIRECTS.includes(status)) {
      if (status === 200) return response;
      throw new DownloadError(`${count === 0 ? 'it' : hop.url.host} answered ${status}`, failureOf(status));
    }
    const next = readLocation(headers.location, hop.url);
    // What leaves this machine leads to no other machine of its network.
    const leavesLoopback = hop.url.protocol === 'http:' && next?.protocol === 'https:';
    const mustBePublic = hop.mustBePublic || isPublic || leavesLoopback;
    const problem = findRedirectProblem(hop.url, next, mustBePublic);
    if (problem !== undefined || next === null) throw new DownloadError(problem ?? 'it leads nowhere');
    hop = { url: next, mustBePublic };
  }
  throw new DownloadError(`it is redirected more than ${MAX_REDIRECTS} times`);
}

function failureOf(status: number): { readonly failure?: DownloadFailure } {
  if (status === 404) return { failure: 'missing' };
  return status === 429 || status >= 500 ? { failure: 'passing' } : {};
}

function readLocation(location: string | string[] | undefined, from: URL): URL | null {
  return typeof location === 'string' ? URL.parse(location, from.href) : null;
}

/** Sends the request of one hop, on a connection of its own. */
async function open(
  { url, mustBePublic }: Hop,
  way: Way,
  watch: Watch,
  dispatchers: Dispatcher[],
): Promise<Opened> {
  if (way.status === 'wrong') throw new DownloadError(way.reason);
  const { Agent, ProxyAgent, buildConnector, request } = await import('undici');
  const connect = buildConnector({ timeout: 0 });
  // What a proxy reaches is not seen; it is one of the network's own.
  let isPublic = true;
  const dispatcher =
    way.status === 'by_proxy'
      ? new ProxyAgent({
          uri: way.proxy.url,
          ...(way.proxy.authorization !== null && { token: way.proxy.authorization }),
        })
      : new Agent({
          connect: (options, callback) =>
            connect(options, (error, socket) => {
              if (error !== null) return callback(error, null);
              isPublic = isPublicAddress(socket.remoteAddress ?? '');
              if (isPublic || !mustBePublic) return callback(null, socket);
              socket.destroy();
              return callback(new DownloadError(`it is redirected to ${url.host}, a private address`), null);
            }),
        });
  dispatchers.push(dispatcher);
  const response = await request(url, {
    dispatcher,
    headers: { accept: '*/*', 'accept-encoding': 'identity', 'user-agent': 'llm-bench' },
    headersTimeout: 0,
    bodyTimeout: 0,
    signal: watch.signal,
  });
  // Nobody reads what comes with a redirect or a refusal.
  response.body.on('error', () => undefined);
  return { response, isPublic };
}

async function save(
  { headers, body }: Dispatcher.ResponseData,
  { target, maxBytes, onBytes }: DownloadRequest,
  watch: Watch,
): Promise<Downloaded> {
  const length = headers['content-length'];
  const total = typeof length === 'string' && /^\d{1,15}$/.test(length) ? Number(length) : null;
  if (headers['content-encoding'] !== undefined && headers['content-encoding'] !== 'identity')
    throw new DownloadError('it comes packed, though it was asked for as it is');
  if (total !== null && total > maxBytes) throw tooLarge(maxBytes);
  const isPage = /^\s*(?:text\/html|application\/xhtml)/i.test(String(headers['content-type'] ?? ''));
  const hash = createHash('sha256');
  const descriptor = openSync(target, 'wx', 0o600);
  let bytes = 0;
  let head = Buffer.alloc(0);
  try {
    for await (const chunk of body as AsyncIterable<Buffer>) {
      bytes += chunk.length;
      if (bytes > maxBytes) throw tooLarge(maxBytes);
      if (head.length < HEAD_BYTES) head = Buffer.concat([head, chunk.subarray(0, HEAD_BYTES)]);
      watch.count(chunk.length);
      hash.update(chunk);
      writeWhole(descriptor, chunk);
      onBytes(bytes, total);
    }
  } finally {
    closeSync(descriptor);
  }
  if (total !== null && bytes !== total) throw new DownloadError(`${bytes} of ${total} bytes came`);
  if (bytes === 0) throw new DownloadError('nothing came');
  if (isPage || HTML.test(head.toString('latin1')))
    throw new DownloadError('a page in HTML came instead of data, as from a login or a proxy');
  return { bytes, sha256: hash.digest('hex') };
}

function writeWhole(descriptor: number, chunk: Buffer): void {
  for (let at = 0; at < chunk.length;) at += writeSync(descriptor, chunk, at);
}

function tooLarge(maxBytes: number): DownloadError {
  return new DownloadError(`it has more than ${maxBytes} bytes, the most that is taken`);
}
