import { createServer } from 'node:http';
import type { IncomingHttpHeaders, ServerResponse } from 'node:http';
import { listen } from './listen.ts';
import type { Listening } from './listen.ts';

/** A request as it came over the wire. */
export type Received = {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: Record<string, unknown>;
};

/** Answers one request; `count` is its number, from 1. */
export type Handler = (request: Received, response: ServerResponse, count: number) => void;

/** A server on the loopback that keeps what it was asked. */
export type Loopback = Listening & { readonly received: readonly Received[] };

/** Starts a server on a free port of the loopback. */
export async function startLoopback(handler: Handler): Promise<Loopback> {
  const received: Received[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const text = Buffer.concat(chunks).toString();
      const { method = '', url = '', headers } = request;
      const body = text === '' ? {} : (JSON.parse(text) as Record<string, unknown>);
      received.push({ method, path: url, headers, body });
      handler(received.at(-1)!, response, received.length);
    });
  });
  return { ...(await listen(server)), received };
}

/** Sends JSON. */
export function sendJson(
  response: ServerResponse,
  body: unknown,
  status = 200,
  headers: Record<string, string> = {},
): void {
  response.writeHead(status, { 'content-type': 'application/json', ...headers });
  response.end(JSON.stringify(body));
}
