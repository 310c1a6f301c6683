import type { Line, LineOptions, LineRequest } from './line.ts';
import { openOwnLine } from './own-line.ts';
import { processWire } from './wire.ts';
import type { FarLine, Wire } from './wire.ts';

/**
 * Opens connections to one server: of this thread, and, once there is much to send, of the wire's, which takes over when
 * they are open; those of this thread are closed then. What is uploaded as bytes, or read as it comes, stays with it.
 */
export async function openLine(options: LineOptions, wire: Wire = processWire): Promise<Line> {
  const own = await openOwnLine(options);
  let far: FarLine | undefined;
  let isOver = false;
  return {
    send: (request) => {
      if (!mayPass(request)) return own.send(request);
      if (wire.countsMany()) far ??= wire.open(options);
      if (far?.isOpen !== true) return own.send(request);
      // There are servers that keep a worker for each connection, idle or not, and have none for more.
      if (!isOver) own.release();
      isOver = true;
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
