import { hash } from 'node:crypto';

const DIGEST_BYTES = 8;

/** Gives a short digest (16 hex digits of SHA-256) of a JSON value; the order of keys does not count. */
export function digest(value: unknown): string {
  // Not cut from the longer text, which would stay in memory with it.
  return hash('sha256', canonicalJson(value), 'buffer').toString('hex', 0, DIGEST_BYTES);
}

/** Gives the SHA-256 of a text or of bytes, in hex digits. */
export function sha256(content: string | Uint8Array): string {
  return hash('sha256', content, 'hex');
}

/** Gives a value as JSON with sorted keys: equal values give equal texts. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(sortKeys(value));
}

/** A function that JSON.stringify asks about each value would take most of its time. */
function sortKeys(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(sortKeys);
  const fields = value as Readonly<Record<string, unknown>>;
  return Object.fromEntries(
    Object.keys(fields)
      .sort()
      .map((key) => [key, sortKeys(fields[key])]),
  );
}
