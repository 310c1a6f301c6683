/** Any value that JSON can hold; what a benchmark file may give as `expected` or `metadata`. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** A JSON object. */
export type JsonObject = { readonly [key: string]: Json };

/** A list that holds at least one element. */
export type NonEmpty<T> = readonly [T, ...T[]];

/** Tells whether a list holds at least one element. */
export function isNonEmpty<T>(list: readonly T[]): list is NonEmpty<T> {
  return list.length > 0;
}

/** Tells whether a value is a JSON object: neither null, nor a list, nor of any other type. */
export function isMapping(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
