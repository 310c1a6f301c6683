import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A server that listens, and where; disposing it closes every connection. */
export type Listening = AsyncDisposable & {
  readonly url: string;
  /** Host and port. */
  readonly host: string;
};

/** The server on a free port of the loopback. */
export async function listen(server: Server): Promise<Listening> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url: `http://${host}`,
    host,
    [Symbol.asyncDispose]: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
