import { z } from 'zod';

const POINTER = 'a JSON pointer, as /choices/0/text';

/** A JSON pointer (RFC 6901). */
export const pointerField = z
  .string({ error: POINTER })
  .refine((text) => /^(?:\/(?:[^~/]|~[01])*)*$/.test(text), { error: POINTER });

/** Gives what a JSON pointer leads to; undefined where that is nothing. */
export function followPointer(value: unknown, pointer: string): unknown {
  const keys = pointer
    .split('/')
    .slice(1)
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'));
  return keys.reduce(
    (part: unknown, key) =>
      typeof part === 'object' && part !== null && Object.hasOwn(part, key)
        ? (part as Record<string, unknown>)[key] // own property, just checked
        : undefined,
    value,
  );
}
