const LINE_FEED = 10;

/** Told of what a splitter finds. */
type Listener = {
  readonly line: (line: string) => void;
  /** Told once of each line that is too long. */
  readonly overflow: () => void;
};

/** Splits what comes in pieces into lines of UTF-8; a line that is too long is passed over, and takes no memory. */
export class LineSplitter {
  readonly #maxBytes: number;
  readonly #listener: Listener;
  #begun: Buffer[] = [];
  #size = 0;

  constructor(maxBytes: number, listener: Listener) {
    this.#maxBytes = maxBytes;
    this.#listener = listener;
  }

  /** Adds a piece. */
  add(chunk: Buffer): void {
    let start = 0;
    for (let end = chunk.indexOf(LINE_FEED); end >= 0; end = chunk.indexOf(LINE_FEED, start)) {
      this.#take(chunk.subarray(start, end));
      start = end + 1;
      this.#finish();
    }
    this.#take(chunk.subarray(start));
  }

  /** Takes the line that was begun, and has no end, for one. */
  end(): void {
    if (this.#size > 0) this.#finish();
  }

  #finish(): void {
    const isShort = this.#size <= this.#maxBytes;
    const line = Buffer.concat(this.#begun).toString('utf8');
    [this.#begun, this.#size] = [[], 0];
    if (isShort) this.#listener.line(line);
  }

  #take(piece: Buffer): void {
    const wasShort = this.#size <= this.#maxBytes;
    this.#size += piece.length;
    if (this.#size <= this.#maxBytes) this.#begun.push(piece);
    else if (wasShort) {
      this.#begun = [];
      this.#listener.overflow();
    }
  }
}
