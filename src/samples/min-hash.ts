/** Near duplicates by MinHash (Broder 1997): the share of equal minima estimates how much two texts have in common. */

/** Share of common shingles, 0 to 1, from which two texts are near duplicates. */
export const NEAR_THRESHOLD = 0.8;
/** Characters of a shingle. */
const SHINGLE_LENGTH = 5;
/** Minima of a signature: the estimate is off by 0.035 (one standard error) at the threshold. */
const MINIMA = 128;
/** Minima that must all be equal for two texts to be compared; of texts at the threshold 1 in 10 million is missed. */
const BAND = 4;
/** Most characters of a text that are looked at. */
const MAX_LENGTH = 20_000;

/** Factors and summands of the hashes, all different. */
const FACTORS = Uint32Array.from(
  { length: MINIMA },
  (_, index) => (Math.imul(index + 1, 0x9e_37_79_b1) | 1) >>> 0,
);
const SUMMANDS = Uint32Array.from(
  { length: MINIMA },
  (_, index) => Math.imul(index + 7, 0x85_eb_ca_6b) >>> 0,
);

/** Gives the signature of a text, in small letters and with single spaces. */
export function signatureOf(text: string): Uint32Array {
  const form = text.slice(0, MAX_LENGTH).normalize('NFKC').toLowerCase().replaceAll(/\s+/g, ' ').trim();
  const signature = new Uint32Array(MINIMA).fill(0xff_ff_ff_ff);
  const last = Math.max(0, form.length - SHINGLE_LENGTH);
  for (let start = 0; start <= last; start += 1) {
    let hash = 0x81_1c_9d_c5;
    for (let at = start; at < Math.min(start + SHINGLE_LENGTH, form.length); at += 1)
      hash = Math.imul(hash ^ form.charCodeAt(at), 0x01_00_01_93);
    for (let index = 0; index < MINIMA; index += 1) {
      const value = mix(Math.imul(hash, FACTORS[index] ?? 1) + (SUMMANDS[index] ?? 0));
      if (value < (signature[index] ?? 0)) signature[index] = value;
    }
  }
  return signature;
}

function mix(value: number): number {
  let mixed = value ^ (value >>> 16);
  mixed = Math.imul(mixed, 0x7f_eb_35_2d);
  mixed ^= mixed >>> 15;
  mixed = Math.imul(mixed, 0x84_6c_a6_8b);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}

/** Gives the estimated share of common shingles of two texts. */
function estimateCommon(one: Uint32Array, other: Uint32Array): number {
  let equal = 0;
  for (let index = 0; index < MINIMA; index += 1) if (one[index] === other[index]) equal += 1;
  return equal / MINIMA;
}

/** Texts that were taken; finds those near to another without comparing it with each. */
export class NearTexts {
  readonly #bands = new Map<string, Uint32Array[]>();

  /** Takes a text; false where it is a near duplicate of one that was taken. */
  take(signature: Uint32Array): boolean {
    const names = bandsOf(signature);
    const candidates = new Set(names.flatMap((name) => this.#bands.get(name) ?? []));
    for (const candidate of candidates)
      if (estimateCommon(signature, candidate) >= NEAR_THRESHOLD) return false;
    for (const name of names) {
      const known = this.#bands.get(name);
      if (known === undefined) this.#bands.set(name, [signature]);
      else known.push(signature);
    }
    return true;
  }
}

function bandsOf(signature: Uint32Array): string[] {
  return Array.from({ length: MINIMA / BAND }, (_, band) => {
    const start = band * BAND;
    return `${band}:${signature.subarray(start, start + BAND).join(',')}`;
  });
}
