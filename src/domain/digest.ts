import { createHash } from 'node:crypto';

/** Gives a short digest (16 hex digits of SHA-256) of a JSON value; the order of keys does not count. */
export function digest(value: unknown): string {
  return sha256(canonicalJson(value)).slice(0, 16);
}

/** Gives the SHA-256 of a text or of bytes, in hex digits. */
export function sha256(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}

/** Gives a value as JSON with sorted keys: equal values give equal texts. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, item: unknown) =>
    typeof item === 'object' && item !== null && !Array.isArray(item)
      ? Object.fromEntries(Object.entries(item).sort(([a], [b]) => (a < b ? -1 : 1)))
      : item,
  );
}
