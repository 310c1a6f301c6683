/** How much a document may hold. */
export type Limits = { readonly values: number; readonly levels: number };

/** Keys that could reach the prototypes of objects. */
export const FORBIDDEN_KEYS: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);
