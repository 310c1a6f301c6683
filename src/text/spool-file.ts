import { randomUUID } from 'node:crypto';
import { closeSync, constants, openSync, readSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { posixFlag } from './posix-flag.ts';

/** Bytes that are written at once. */
const WRITTEN_AT_ONCE = 256 * 1024;

/** A file without a name, which goes away with the process however that ends. */
export class SpoolFile {
  readonly #descriptor: number;
  /** Bytes in the file. */
  #size = 0;
  /** Bytes after those, which are still to be written. */
  readonly #unwritten = Buffer.allocUnsafe(WRITTEN_AT_ONCE);
  #used = 0;

  constructor() {
    const file = path.join(tmpdir(), `.llm-bench-${randomUUID()}.tmp`);
    const { O_CREAT, O_EXCL, O_RDWR } = constants;
    this.#descriptor = openSync(file, O_CREAT | O_EXCL | O_RDWR | posixFlag('O_NOFOLLOW'), 0o600);
    try {
      rmSync(file);
    } catch {
      // A system that keeps the name of an open file: it goes when the process ends.
      process.once('exit', () => {
        closeSync(this.#descriptor);
        rmSync(file, { force: true });
      });
    }
  }

  /** Adds bytes and gives where they begin. */
  append(bytes: Buffer): number {
    if (this.#used + bytes.length > WRITTEN_AT_ONCE) this.#flush();
    const start = this.#size + this.#used;
    if (bytes.length > WRITTEN_AT_ONCE) this.#size = this.#write(bytes);
    else this.#used += bytes.copy(this.#unwritten, this.#used);
    return start;
  }

  /** Fills a buffer with what lies from a place on, as far as there is so much; gives how many bytes. */
  read(into: Buffer, start: number): number {
    let count = 0;
    const inFile = Math.min(into.length, this.#size - start);
    while (count < inFile) {
      const got = readSync(this.#descriptor, into, count, inFile - count, start + count);
      if (got === 0) throw new Error('what was put away is not in its file any more');
      count += got;
    }
    const further = Math.min(this.#used, Math.max(0, start + count - this.#size));
    return count + this.#unwritten.copy(into, count, further, this.#used);
  }

  #flush(): void {
    this.#size = this.#write(this.#unwritten.subarray(0, this.#used));
    this.#used = 0;
  }

  /** Writes after what is in the file, and gives its size then. */
  #write(bytes: Buffer): number {
    let written = 0;
    while (written < bytes.length)
      written += writeSync(this.#descriptor, bytes, written, bytes.length - written, this.#size + written);
    return this.#size + written;
  }
}
