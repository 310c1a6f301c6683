/** Most bytes of complaints that are held. */
const MAX_BYTES = 64 * 1024;
/** Most characters of them that a message shows. */
const MAX_SHOWN = 250;

/** The end of what a program complains of: that is where the reason stands. */
export class StderrTail {
  #chunks: Buffer[] = [];
  #size = 0;
  #isCut = false;

  /** Adds what was said; what is too far back is forgotten. */
  add(chunk: Buffer): void {
    this.#chunks.push(chunk);
    this.#size += chunk.length;
    if (this.#size <= 2 * MAX_BYTES) return;
    const kept = Buffer.concat(this.#chunks).subarray(-MAX_BYTES);
    [this.#chunks, this.#size, this.#isCut] = [[Buffer.from(kept)], kept.length, true];
  }

  /** Gives the end as `: words` on one line; it is cut between words, as half a key would not be known as one. */
  describe(): string {
    const all = Buffer.concat(this.#chunks).toString('utf8').trim();
    const words = all.split(/\s+/);
    // The first word may be the rest of one.
    if (this.#isCut) words.shift();
    const shown: string[] = [];
    let length = 0;
    for (const word of words.reverse()) {
      length += word.length + 1;
      if (length > MAX_SHOWN) break;
      shown.unshift(word);
    }
    if (shown.length === 0 || shown[0] === '') return '';
    return `: ${shown.length < words.length || this.#isCut ? '... ' : ''}${shown.join(' ')}`;
  }
}
