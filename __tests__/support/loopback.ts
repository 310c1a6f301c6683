import { createServer } from 'node:http';
import type { IncomingHttpHeaders, RequestListener, ServerResponse } from 'node:http';
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

/** A server's listener that notes each request, and answers it when it is whole. */
export function handleReceived(received: Received[], handler: Handler): RequestListener {
  return (request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const text = Buffer.concat(chunks).toString();
      const { method = '', url = '', headers } = request;
      const body = text === '' ? {} : (JSON.parse(text) as Record<string, unknown>);
      received.push({ method, path: url, headers, body });
      handler(received.at(-1)!, response, received.length);
    });
  };
}

/** Starts a server on a free port of the loopback. */
export async function startLoopback(handler: Handler): Promise<Loopback> {
  const received: Received[] = [];
  return { ...(await listen(createServer(handleReceived(received, handler)))), received };
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
