import { randomBytes } from 'node:crypto';
import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { userError } from '../domain/problem.ts';
import { explainFileError } from '../text/file-error.ts';
import type { RatingDesk } from './desk.ts';
import { reply } from './reply.ts';
import type { Received, Reply } from './reply.ts';
import type { Page } from './write-page.ts';

/** A page that is served until it is closed. */
export type Serving = { readonly address: string; readonly close: () => Promise<void> };

const LOOPBACK = '127.0.0.1';
/** Time that a request may take to come; pages of ours are at hand. */
const REQUEST_MS = 10_000;
/** More than any ballot takes. */
const MAX_BODY_BYTES = 32 * 1024;
const TOO_LONG: Reply = { code: 413, type: 'text/plain', body: '' };

/** Serves a desk's page on the loopback; port 0 is any that is free. */
export async function serveDesk(desk: RatingDesk, page: Page, port: number): Promise<Serving> {
  const token = randomBytes(24).toString('base64url');
  const door = { host: '', token };
  const server = createServer({ requestTimeout: REQUEST_MS }, (request, response) => {
    handle(request, response, (asking) => reply(asking, { door, desk, page }));
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error) => {
      reject(
        userError(`cannot serve on port ${port}: ${explainFileError(error)}`, undefined, { cause: error }),
      );
    });
    server.listen(port, LOOPBACK, resolve);
  });
  const bound = server.address();
  if (bound === null || typeof bound === 'string') throw new Error('a server without a port');
  door.host = `${LOOPBACK}:${bound.port}`;
  return {
    address: `http://${door.host}/${token}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** Reads a request and sends what it is answered; of one that is too long nothing is kept. */
function handle(
  request: IncomingMessage,
  response: ServerResponse,
  answer: (received: Received) => Reply,
): void {
  const chunks: Buffer[] = [];
  let length = 0;
  request.on('data', (chunk: Buffer) => {
    length += chunk.length;
    if (length <= MAX_BODY_BYTES) chunks.push(chunk);
  });
  request.on('error', () => undefined);
  request.on('end', () => {
    const { method, url, headers } = request;
    const body = Buffer.concat(chunks).toString('utf8');
    const isTooLong = length > MAX_BODY_BYTES;
    send(response, isTooLong ? TOO_LONG : answer({ method, url, headers, body }));
  });
}

function send(response: ServerResponse, { code, type, body, policy }: Reply): void {
  response.writeHead(code, {
    'Content-Type': `${type}; charset=utf-8`,
    'Content-Length': Buffer.byteLength(body),
    'Content-Security-Policy': policy ?? "default-src 'none'; frame-ancestors 'none'",
    'Cache-Control': 'no-store',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Referrer-Policy': 'no-referrer',
    'X-Content-Type-Options': 'nosniff',
    'X-Frame-Options': 'DENY',
  });
  response.end(body);
}
