const LINE_FEED = 10;

/** Told of what a splitter finds. */
type Listener = { readonly line: (line: string) => void; readonly overflow: () => void };

/** Splits what comes in pieces into lines of UTF-8; a line that is too long ends it. */
export class LineSplitter {
  readonly #maxBytes: number;
  readonly #listener: Listener;
  #begun: Buffer[] = [];
  #size = 0;
  #isOver = false;

  constructor(maxBytes: number, listener: Listener) {
    this.#maxBytes = maxBytes;
    this.#listener = listener;
  }

  /** Adds a piece. */
  add(chunk: Buffer): void {
    let start = 0;
    for (let end = chunk.indexOf(LINE_FEED); end >= 0; end = chunk.indexOf(LINE_FEED, start)) {
      if (!this.#take(chunk.subarray(start, end))) return;
      const line = Buffer.concat(this.#begun).toString('utf8');
      [this.#begun, this.#size, start] = [[], 0, end + 1];
      this.#listener.line(line);
    }
    this.#take(chunk.subarray(start));
  }

  #take(piece: Buffer): boolean {
    if (this.#isOver) return false;
    this.#size += piece.length;
    if (this.#size > this.#maxBytes) {
      this.#isOver = true;
      this.#begun = [];
      this.#listener.overflow();
      return false;
    }
    if (piece.length > 0) this.#begun.push(piece);
    return true;
  }
}
