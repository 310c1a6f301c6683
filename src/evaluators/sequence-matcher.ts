/**
 * Gives Python's `difflib.SequenceMatcher(None, a, b).ratio()`, bit for bit: 0 to 1, twice the characters in matching
 * blocks (Ratcliff and Obershelp 1988) over all characters. Counts code points; drops the popular ones of a long `b` as
 * difflib's autojunk does. Memory grows with the length of the texts, not with its square.
 */
export function sequenceRatio(a: string, b: string): number {
  const matcher = new Matcher(codePoints(a), codePoints(b));
  return matcher.length === 0 ? 1 : (2 * matcher.countMatches()) / matcher.length;
}

type Block = { readonly i: number; readonly j: number; readonly size: number };

class Matcher {
  readonly length: number;
  readonly #a: Uint32Array;
  readonly #b: Uint32Array;
  /** Positions in b of the code point at each index of a, in order. */
  readonly #rows: readonly (readonly number[])[];
  /** Latest i on each diagonal (i - j is the same) at which a and b agree, and the i at which that run began. */
  readonly #lastRow: Int32Array;
  readonly #firstRow: Int32Array;

  constructor(a: Uint32Array, b: Uint32Array) {
    const positions = indexOf(b);
    this.length = a.length + b.length;
    this.#a = a;
    this.#b = b;
    this.#rows = Array.from(a, (codePoint) => positions.get(codePoint) ?? []);
    this.#lastRow = new Int32Array(this.length).fill(-1);
    this.#firstRow = new Int32Array(this.length);
  }

  countMatches(): number {
    let matches = 0;
    const ranges: [number, number, number, number][] = [[0, this.#a.length, 0, this.#b.length]];
    for (let range = ranges.pop(); range !== undefined; range = ranges.pop()) {
      const [aLow, aHigh, bLow, bHigh] = range;
      const { i, j, size } = this.#longestMatch(aLow, aHigh, bLow, bHigh);
      if (size === 0) continue;
      matches += size;
      if (aLow < i && bLow < j) ranges.push([aLow, i, bLow, j]);
      if (i + size < aHigh && j + size < bHigh) ranges.push([i + size, aHigh, j + size, bHigh]);
    }
    return matches;
  }

  #longestMatch(aLow: number, aHigh: number, bLow: number, bHigh: number): Block {
    let best: Block = { i: aLow, j: bLow, size: 0 };
    for (let i = aLow; i < aHigh; i += 1) {
      const row = this.#rows[i] ?? [];
      for (let k = lowerBound(row, bLow); k < row.length; k += 1) {
        const j = row[k] ?? 0;
        if (j >= bHigh) break;
        const diagonal = this.#b.length + i - j - 1;
        // What an earlier search left is true inside these bounds too, since it is of the same texts.
        const isLonger = i > aLow && j > bLow && this.#lastRow[diagonal] === i - 1;
        if (!isLonger) this.#firstRow[diagonal] = i;
        this.#lastRow[diagonal] = i;
        const size = i - (this.#firstRow[diagonal] ?? 0) + 1;
        if (size > best.size) best = { i: i - size + 1, j: j - size + 1, size };
      }
    }
    return this.#extend(best, aLow, aHigh, bLow, bHigh);
  }

  /** Extends a match: popular code points start none but may continue one. */
  #extend({ i, j, size }: Block, aLow: number, aHigh: number, bLow: number, bHigh: number): Block {
    const a = this.#a;
    const b = this.#b;
    let [start, other, length] = [i, j, size];
    while (start > aLow && other > bLow && a[start - 1] === b[other - 1]) {
      start -= 1;
      other -= 1;
      length += 1;
    }
    while (start + length < aHigh && other + length < bHigh && a[start + length] === b[other + length])
      length += 1;
    return { i: start, j: other, size: length };
  }
}

/** Gives the index of the first number that is at least `least`. */
function lowerBound(sorted: readonly number[], least: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}

function codePoints(text: string): Uint32Array {
  return Uint32Array.from(Array.from(text, (character) => character.codePointAt(0) ?? 0));
}

function indexOf(b: Uint32Array): Map<number, number[]> {
  const positions = new Map<number, number[]>();
  for (const [j, codePoint] of b.entries()) {
    const list = positions.get(codePoint);
    if (list === undefined) positions.set(codePoint, [j]);
    else list.push(j);
  }
  if (b.length < 200) return positions;
  const popular = Math.floor(b.length / 100) + 1;
  for (const [codePoint, list] of positions) if (list.length > popular) positions.delete(codePoint);
  return positions;
}
