import { gunzipSync, gzipSync } from 'node:zlib';
import { sha256 } from '../domain/digest.ts';
import { findTooDeep } from '../text/shapes.ts';
import type { Shape } from '../text/shapes.ts';
import { tryJson } from '../text/try-json.ts';
import { BASELINE_SCHEMA } from './baseline.ts';

/** Most bytes of a sealed value in the cache, and of the text in it. */
const MAX_SEALED_BYTES = 4 * 1024 * 1024;
const MAX_TEXT_BYTES = 64 * 1024 * 1024;

/** Content of a sealed value, or why it is not believed. */
export type Opened<T> =
  { readonly status: 'sound'; readonly value: T } | { readonly status: 'refused'; readonly reason: string };

/** Packs a value with its schema and the digest of its text; null where it would be too large to be read again. */
export function seal(value: object): Buffer | null {
  const text = JSON.stringify(value);
  const content = Buffer.from(`${BASELINE_SCHEMA} ${sha256(text)}\n${text}`);
  if (content.length > MAX_TEXT_BYTES) return null;
  const sealed = gzipSync(content, { level: 9 });
  return sealed.length > MAX_SEALED_BYTES ? null : sealed;
}

/** Unpacks a value that anybody may have written: size, schema, digest and shape are checked before it is believed. */
export function open<T>(sealed: Buffer, shape: Shape): Opened<T> {
  if (sealed.length > MAX_SEALED_BYTES) return refuse(`it has ${sealed.length} bytes`);
  const content = tryUnzip(sealed);
  if (content === undefined) return refuse('it is damaged');
  const [head, text] = splitLine(content);
  const [schema, digest] = head.split(' ');
  if (schema !== BASELINE_SCHEMA) return refuse('it was written by another version');
  if (digest !== sha256(text)) return refuse('its digest is wrong');
  const value = tryJson(text);
  if (findTooDeep(value) !== null) return refuse('it is nested too deep');
  const [wrong] = shape(value);
  if (wrong !== undefined) return refuse(`\`${wrong.at}\` is not ${wrong.allowed}`);
  return { status: 'sound', value: value as T }; // every part of it was just checked
}

function splitLine(content: string): [string, string] {
  const end = content.indexOf('\n');
  return end < 0 ? [content.slice(0, 200), ''] : [content.slice(0, end), content.slice(end + 1)];
}

function tryUnzip(sealed: Buffer): string | undefined {
  try {
    return gunzipSync(sealed, { maxOutputLength: MAX_TEXT_BYTES }).toString();
  } catch {
    return undefined;
  }
}

function refuse(reason: string): { readonly status: 'refused'; readonly reason: string } {
  return { status: 'refused', reason };
}
