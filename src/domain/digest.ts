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
  return JSON.stringify(value, (_key, item: unknown) =>
    typeof item === 'object' && item !== null && !Array.isArray(item)
      ? Object.fromEntries(Object.entries(item).sort(([a], [b]) => (a < b ? -1 : 1)))
      : item,
  );
}
