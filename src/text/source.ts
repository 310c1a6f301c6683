import type { Place } from '../domain/problem.ts';
import { quote } from './quote.ts';

/** Path of a value within a document: keys and indexes from the top. */
export type ValuePath = readonly (string | number)[];

/** A parsed text that still knows where everything in it was written. */
export type Source = {
  readonly file: string;
  readonly value: unknown;
  /** Gives the place of a value, or of the nearest thing around it where it does not exist. */
  readonly placeOf: (path: ValuePath) => Place;
  /** Gives the place of the key of a value in a mapping. */
  readonly placeOfKey: (path: ValuePath) => Place;
};

/** Makes a source of a value all of which stands at one place, as a row does on its line. */
export function sourceAt(place: Place, value: unknown): Source {
  return { file: place.file, value, placeOf: () => place, placeOfKey: () => place };
}

/** A source that also knows how its numbers are written. */
export type ParsedText = Source & {
  /** The value, but each number whose value does not tell how it is written (`007`, `1.10`) as that text. */
  readonly written: unknown;
};

/** Limits to what a document may hold. */
export type Limits = { readonly values: number; readonly levels: number };

/** Keys that could reach the prototypes of objects. */
export const FORBIDDEN_KEYS: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/** Says that a number is none that can be counted with; `name` is the key it stands under. */
export function explainInfinite(name: string | undefined): string {
  const what = 'only finite numbers are allowed';
  return name === undefined ? what : `${quote(name)} is not finite: ${what}`;
}
