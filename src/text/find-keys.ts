/** Finds parts of keys in a text in one pass, however many keys there are. */

/** Part of a key that gives it away wherever it stands. */
const PART_LENGTH = 12;
const FILTER_BITS = 20;
const BASE = 0x01_00_01_93;

/** A stretch of a text, its end excluded. */
export type Span = { readonly start: number; readonly end: number };

/** A text as it is compared: in small letters, and both alphabets of base64 as one. */
type Folded = { readonly text: string; readonly codes: Uint16Array };

function fold(text: string): Folded {
  const codes = new Uint16Array(text.length);
  for (let index = 0; index < text.length; index += 1) codes[index] = foldCode(text.charCodeAt(index));
  return { text: Buffer.from(codes.buffer).toString('utf16le'), codes };
}

function foldCode(code: number): number {
  if (code >= 0x41 && code <= 0x5a) return code + 32;
  if (code === 0x2d) return 0x2b;
  return code === 0x5f ? 0x2f : code;
}

/** Windows of one length, found by a rolling hash; a filter of bits in front keeps most of a text from the set. */
class Windows {
  readonly length: number;
  readonly #texts = new Set<string>();
  readonly #filter = new Uint8Array(1 << FILTER_BITS);
  readonly #drop: number;

  constructor(length: number) {
    this.length = length;
    let drop = 1;
    for (let index = 1; index < length; index += 1) drop = Math.imul(drop, BASE);
    this.#drop = drop;
  }

  add(pattern: Folded): void {
    this.#roll(pattern, (window) => void this.#texts.add(window), false);
  }

  remove(word: Folded): void {
    this.#roll(word, (window) => void this.#texts.delete(window), true);
  }

  /** Finds where a text holds windows, in order, those that touch as one. */
  find(text: Folded): Span[] {
    const spans: { start: number; end: number }[] = [];
    this.#roll(
      text,
      (window, start) => {
        if (!this.#texts.has(window)) return;
        const last = spans.at(-1);
        if (last !== undefined && start <= last.end) last.end = start + this.length;
        else spans.push({ start, end: start + this.length });
      },
      true,
    );
    return spans;
  }

  /** Calls back at each window; only at those that the filter knows where it is `filtered`, else it learns them. */
  #roll({ text, codes }: Folded, act: (window: string, start: number) => void, filtered: boolean): void {
    const { length } = this;
    if (filtered && this.#texts.size === 0) return;
    let hash = 0;
    for (let index = 0; index < codes.length; index += 1) {
      if (index >= length) hash = (hash - Math.imul(codes[index - length] ?? 0, this.#drop)) | 0;
      hash = (Math.imul(hash, BASE) + (codes[index] ?? 0)) | 0;
      if (index < length - 1) continue;
      const slot = Math.imul(hash, 0x9e_37_79_b1) >>> (32 - FILTER_BITS);
      if (!filtered) this.#filter[slot] = 1;
      if (filtered && this.#filter[slot] === 0) continue;
      const start = index - length + 1;
      act(text.slice(start, index + 1), start);
    }
  }
}

/** Finder of the patterns of keys: any 12 characters of one in a row, a shorter one as a whole. */
export class KeyFinder {
  readonly #byLength = new Map<number, Windows>();

  constructor(patterns: Iterable<string>, ownWords: Iterable<string>) {
    for (const pattern of patterns) {
      const length = Math.min(pattern.length, PART_LENGTH);
      const windows = this.#byLength.get(length) ?? new Windows(length);
      this.#byLength.set(length, windows);
      windows.add(fold(pattern));
    }
    // What stands in a word of ours gives no key away.
    for (const word of ownWords) {
      const folded = fold(word);
      for (const windows of this.#byLength.values()) windows.remove(folded);
    }
  }

  /** Finds where a text holds parts of keys. */
  find(text: string): Span[] {
    const folded = fold(text);
    return [...this.#byLength.values()].flatMap((windows) => windows.find(folded));
  }
}

/** Gives spans in order, those that touch or overlap as one. */
export function mergeSpans(spans: readonly Span[]): Span[] {
  const merged: { start: number; end: number }[] = [];
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last !== undefined && start <= last.end) last.end = Math.max(last.end, end);
    else merged.push({ start, end });
  }
  return merged;
}
