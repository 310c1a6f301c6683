import type { Transport } from '../transport.ts';
import type { OnBody } from '../wire/line.ts';

const MIB = 1024 * 1024;
/** Most bytes of a batch's results that are read. */
export const MAX_RESULTS_BYTES = 480 * MIB;
/** Time for one request: a file of many megabytes goes up or comes down in it. */
const TIMEOUT_MS = 600_000;
/** Time for one that deletes: nobody waits long for it. */
const DELETION_MS = 10_000;

type Init = { readonly method?: string; readonly headers?: unknown; readonly body?: unknown };
type BatchFetch = (url: unknown, init?: Init) => Promise<Response>;

/**
 * Gives the official SDKs a `fetch` over our transport for batches: besides JSON they send forms with files, ask with
 * GET, and read long results, whose body `onBody` takes as it comes: that of the response is empty then. The protocol's
 * headers are ours; of an SDK's own only what it wants to be sent is kept.
 */
export function createBatchFetch(
  transport: Transport,
  protocol: Readonly<Record<string, string>>,
  onBody?: OnBody,
): BatchFetch {
  const send: BatchFetch = async (url, { method = 'GET', headers, body } = {}) => {
    const accept = new Headers(headers as Headers).get('accept'); // both SDKs give Headers
    const packed = await pack(body);
    const sent = transport.send(method, new URL(String(url)), {
      body: packed.body,
      headers: { ...protocol, ...(accept !== null && { accept }), ...packed.headers },
      maxBytes: MAX_RESULTS_BYTES,
      onBody,
      timeoutMs: method === 'DELETE' ? DELETION_MS : TIMEOUT_MS,
    });
    const exchange = await sent.catch((error: unknown) => {
      throw hide(error);
    });
    return new Response(exchange.text, {
      status: exchange.status,
      headers: { 'content-type': String(exchange.headers['content-type'] ?? 'application/json') },
    });
  };
  // By this the SDK sees that forms can be sent.
  return Object.assign(send, { Response });
}

/** Hides an error's words: where they, or its cause's, tell of a time-out, Anthropic's SDK throws one of its own instead. */
function hide(error: unknown): Error {
  const words = 'it was not answered';
  return new Error(words, { cause: new Error(words, { cause: error }) });
}

async function pack(body: unknown): Promise<{
  readonly body: string | Buffer | null;
  readonly headers: Readonly<Record<string, string>>;
}> {
  if (!(body instanceof FormData)) return { body: typeof body === 'string' ? body : null, headers: {} };
  const form = new Response(body);
  const type = form.headers.get('content-type') ?? '';
  return { body: Buffer.from(await form.arrayBuffer()), headers: { 'content-type': type } };
}
