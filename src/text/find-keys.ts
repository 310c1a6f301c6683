/** Finds parts of keys in a text in one pass, however many keys there are. */

/** Part of a key that gives it away wherever it stands. */
export const PART_LENGTH = 12;
const FILTER_BITS = 20;
const BASE = 0x01_00_01_93;

/** A stretch of a text, its end excluded. */
export type Span = { readonly start: number; readonly end: number };

/** Gives a character as it is compared: in small letters, and both alphabets of base64 as one. */
function foldCode(code: number): number {
  if (code >= 0x41 && code <= 0x5a) return code + 32;
  if (code === 0x2d) return 0x2b;
  return code === 0x5f ? 0x2f : code;
}

function fold(text: string, start: number, end: number): string {
  let folded = '';
  for (let index = start; index < end; index += 1)
    folded += String.fromCharCode(foldCode(text.charCodeAt(index)));
  return folded;
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

  add(text: string): void {
    this.#roll(text, (start) => void this.#texts.add(fold(text, start, start + this.length)), false);
  }

  remove(text: string): void {
    if (this.#texts.size > 0)
      this.#roll(text, (start) => void this.#texts.delete(fold(text, start, start + this.length)), true);
  }

  find(text: string, spans: Span[]): void {
    if (this.#texts.size === 0) return;
    const { length } = this;
    this.#roll(
      text,
      (start) => {
        if (this.#texts.has(fold(text, start, start + length))) spans.push({ start, end: start + length });
      },
      true,
    );
  }

  /** Calls back at each window; only at those that the filter knows where it is `filtered`, else it learns them. */
  #roll(text: string, act: (start: number) => void, filtered: boolean): void {
    const { length } = this;
    let hash = 0;
    for (let index = 0; index < text.length; index += 1) {
      if (index >= length)
        hash = (hash - Math.imul(foldCode(text.charCodeAt(index - length)), this.#drop)) | 0;
      hash = (Math.imul(hash, BASE) + foldCode(text.charCodeAt(index))) | 0;
      if (index < length - 1) continue;
      const slot = Math.imul(hash, 0x9e_37_79_b1) >>> (32 - FILTER_BITS);
      if (!filtered) this.#filter[slot] = 1;
      if (!filtered || this.#filter[slot] === 1) act(index - length + 1);
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
      windows.add(pattern);
    }
    // What stands in a word of ours gives no key away.
    for (const word of ownWords) for (const windows of this.#byLength.values()) windows.remove(word);
  }

  /** Finds where a text holds parts of keys, in order, those that touch as one. */
  find(text: string): Span[] {
    const spans: Span[] = [];
    for (const windows of this.#byLength.values()) windows.find(text, spans);
    return mergeSpans(spans);
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
