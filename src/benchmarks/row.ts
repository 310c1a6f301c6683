import type { Place } from '../domain/problem.ts';

/** A row of a data file, and its line; of a CSV row that has several, the last. */
export type Row = { readonly value: unknown; readonly place: Place };
