import type { Vector } from '../domain/model.ts';

/** Bytes of one number of a vector, as it is kept, and of one character of its text. */
const NUMBER_BYTES = 4;
const CHARACTER_BYTES = 2;

/** The vectors of the texts that were asked for last, in bounded memory. */
export class VectorCache {
  readonly #vectors = new Map<string, Vector>();
  readonly #maxBytes: number;
  #bytes = 0;

  constructor(maxBytes: number) {
    this.#maxBytes = maxBytes;
  }

  /** Gives the vector of a text, and keeps it for longer than those that nobody asks for. */
  find(text: string): Vector | undefined {
    const vector = this.#vectors.get(text);
    if (vector === undefined) return undefined;
    this.#vectors.delete(text);
    this.#vectors.set(text, vector);
    return vector;
  }

  /** Keeps the vector of a text that has none yet. */
  keep(text: string, vector: Vector): void {
    this.#vectors.set(text, vector);
    this.#bytes += sizeOf(text, vector);
    for (const [oldest, { length }] of this.#vectors) {
      if (this.#bytes <= this.#maxBytes) return;
      this.#vectors.delete(oldest);
      this.#bytes -= sizeOf(oldest, { length });
    }
  }
}

function sizeOf(text: string, { length }: Pick<Vector, 'length'>): number {
  return text.length * CHARACTER_BYTES + length * NUMBER_BYTES;
}
