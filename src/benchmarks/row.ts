import type { Place } from '../domain/problem.ts';

/** A row of a data file, and the line it starts on. */
export type Row = { readonly value: unknown; readonly place: Place };
