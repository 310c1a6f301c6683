import type { Line, LineOptions, LineRequest } from './line.ts';
import { openOwnLine } from './own-line.ts';
import { processWire } from './wire.ts';
import type { Wire } from './wire.ts';

/**
 * Opens connections to one server, of this thread at first and, once there is much to send, of the wire's. What is
 * uploaded as bytes, or read as it comes, stays with this one.
 */
export async function openLine(options: LineOptions, wire: Wire = processWire): Promise<Line> {
  const own = await openOwnLine(options);
  let far: Line | undefined;
  return {
    send: (request) => {
      if (!mayPass(request) || !wire.takesOver()) return own.send(request);
      far ??= wire.open(options);
      return far.send(request);
    },
    close: async () => {
      await Promise.all([own.close(), far?.close()]);
    },
  };
}

function mayPass({ body, onBody }: LineRequest): boolean {
  return onBody === undefined && !Buffer.isBuffer(body);
}
