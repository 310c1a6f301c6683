import zlib from 'node:zlib';
import type { Transform } from 'node:stream';

/** Most codings over one another: each costs memory, and nobody packs twice but by mistake. */
const MAX_CODINGS = 4;
/** First bytes by which it shows that a body is not packed at all: some proxies unpack it and leave the header. */
const [GZIP_FIRST_BYTE, ZSTD_FIRST_BYTE] = [0x1f, 0x28];
/**
 * `{`, with which JSON begins and no packed text: Brotli would end with padding that is not zero (RFC 7932, 9.2), and a
 * bare deflate would unpack to a first byte over 143.
 */
const BRACE = 0x7b;

/** A body whose end was left out is read as far as it goes, as curl and browsers do: what it holds tells if it is whole. */
const LENIENT = { finishFlush: zlib.constants.Z_SYNC_FLUSH };
const LENIENT_BROTLI = { finishFlush: zlib.constants.BROTLI_OPERATION_FLUSH };

/** The largest window that HTTP allows (RFC 9659), 8 MiB: the default would let a server take 128 MiB a response. */
const SMALL_WINDOW = { params: { [zlib.constants.ZSTD_d_windowLogMax]: 23 } };

/** Makes the decoder for a body that begins with this byte; null where the body is not packed, whatever was said. */
type Opener = (firstByte: number) => Transform | null;

const OPENERS: Readonly<Record<string, Opener>> = {
  gzip: (first) => (first === GZIP_FIRST_BYTE ? zlib.createGunzip(LENIENT) : null),
  // `deflate` is zlib's form by the standard, and the bare one by the habit of some servers.
  deflate: (first) => {
    if (first === BRACE) return null;
    return (first & 0x0f) === 8 ? zlib.createInflate(LENIENT) : zlib.createInflateRaw(LENIENT);
  },
  br: (first) => (first === BRACE ? null : zlib.createBrotliDecompress(LENIENT_BROTLI)),
  // Node has it from 22.15 on.
  ...('createZstdDecompress' in zlib && {
    zstd: (first: number) => (first === ZSTD_FIRST_BYTE ? zlib.createZstdDecompress(SMALL_WINDOW) : null),
  }),
};

/** Receiver of an unpacked body; on `fail` and `overflow` it stops the unpacker. */
export type Receiver = {
  readonly data: (chunk: Buffer) => void;
  readonly end: () => void;
  /** Takes the error of a body that is damaged. */
  readonly fail: (error: Error) => void;
  /** Is called as soon as the body is longer than allowed. */
  readonly overflow: () => void;
};

/** Lists the codings of a `content-encoding` in the order in which they are undone; or gives why they cannot be. */
export function readCodings(
  header: string | readonly string[],
):
  | { readonly status: 'known'; readonly codings: readonly string[] }
  | { readonly status: 'unknown'; readonly what: string } {
  const codings = String(header)
    .split(',')
    .map((coding) =>
      coding
        .trim()
        .toLowerCase()
        .replace(/^x-gzip$/, 'gzip'),
    )
    .filter((coding) => coding !== '' && coding !== 'identity')
    .reverse();
  if (codings.length > MAX_CODINGS) return { status: 'unknown', what: `${codings.length} times over` };
  const unknown = codings.find((coding) => !Object.hasOwn(OPENERS, coding));
  if (unknown === undefined) return { status: 'known', codings };
  const known = Object.keys(OPENERS).join(', ');
  return { status: 'unknown', what: `as \`${unknown.slice(0, 40)}\`, which is none of ${known}` };
}

/** Undoes codings as a body arrives; what each of them gives is no longer than `limit` bytes. */
export class Unpacker {
  readonly #stages: Stage[] = [];

  constructor(codings: readonly string[], limit: number, to: Receiver) {
    let next = to;
    for (const coding of codings.toReversed()) {
      const stage = new Stage(OPENERS[coding] ?? (() => null), limit, next);
      next = { ...to, data: (chunk) => stage.write(chunk), end: () => stage.end() };
      this.#stages.unshift(stage);
    }
  }

  /** Takes the next piece of the packed body. */
  write(chunk: Buffer): void {
    this.#stages[0]?.write(chunk);
  }

  /** Takes note that the packed body has ended. */
  end(): void {
    this.#stages[0]?.end();
  }

  /** Ends the work; nothing more is given. */
  stop(): void {
    for (const stage of this.#stages) stage.stop();
  }
}

/** One coding; its decoder is made when the first byte is there. */
class Stage {
  readonly #open: Opener;
  readonly #limit: number;
  readonly #to: Receiver;
  #decoder: Transform | null | undefined;
  #size = 0;
  #isStopped = false;

  constructor(open: Opener, limit: number, to: Receiver) {
    this.#open = open;
    this.#limit = limit;
    this.#to = to;
  }

  write(chunk: Buffer): void {
    const [first] = chunk;
    if (this.#isStopped || first === undefined) return;
    if (this.#decoder === undefined) this.#decoder = this.#start(first);
    if (this.#decoder === null) this.#give(chunk);
    else this.#decoder.write(chunk);
  }

  end(): void {
    if (this.#isStopped) return;
    if (this.#decoder == null) this.#to.end();
    else this.#decoder.end();
  }

  stop(): void {
    this.#isStopped = true;
    this.#decoder?.destroy();
  }

  #start(first: number): Transform | null {
    return (
      this.#open(first)
        ?.on('data', (chunk: Buffer) => this.#give(chunk))
        .on('end', () => this.#to.end())
        .on('error', (error) => this.#to.fail(error)) ?? null
    );
  }

  #give(chunk: Buffer): void {
    if (this.#isStopped) return;
    this.#size += chunk.length;
    if (this.#size > this.#limit) this.#to.overflow();
    else this.#to.data(chunk);
  }
}
