import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import { connect } from 'node:net';
import path from 'node:path';
import { getCACertificates, setDefaultCACertificates } from 'node:tls';
import { listen } from './listen.ts';
import type { Listening } from './listen.ts';
import { handleReceived } from './loopback.ts';
import type { Handler, Received } from './loopback.ts';
import { ROOT } from './cli.ts';

/** The internet as far as recipes know it: a proxy behind which every https host is one server of ours. */
export type HostsDouble = Listening & { readonly received: readonly Received[] };

/** Certificate and key are self-signed for the hosts of docs/hosts.md and of standard benchmarks: only a process that says so trusts them. */
const read = (name: string): string => readFileSync(path.join(ROOT, '__tests__/fixtures', name), 'utf8');

/** Starts a proxy that leads every tunnel to a server of ours; its certificate is trusted until it is disposed. */
export async function startHosts(handler: Handler): Promise<HostsDouble> {
  const cert = read('loopback-cert.pem');
  const trusted = getCACertificates();
  setDefaultCACertificates([...trusted, cert]);
  const received: Received[] = [];
  const server = createTlsServer({ key: read('loopback-key.pem'), cert }, handleReceived(received, handler));
  const hosts = await listen(server);
  const proxy = await listen(
    createServer().on('connect', (_request, socket) => {
      const { hostname, port } = new URL(hosts.url);
      const tunnel = connect(Number(port), hostname, () => {
        socket.write('HTTP/1.1 200 Connection Established\r\n\r\n');
        socket.pipe(tunnel).pipe(socket);
      });
      for (const end of [socket, tunnel]) end.on('error', () => tunnel.destroy());
    }),
  );
  return {
    ...proxy,
    received,
    [Symbol.asyncDispose]: async () => {
      setDefaultCACertificates(trusted);
      await hosts[Symbol.asyncDispose]();
      await proxy[Symbol.asyncDispose]();
    },
  };
}
