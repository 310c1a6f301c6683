import type { Json } from '../../domain/json.ts';
import { isMapping } from '../../domain/json.ts';
import { findValue } from '../../text/value-path.ts';

/** One exchange of a log: what was asked and answered, and what is known of it. */
export type LogRow = {
  /** A text, or the messages of a conversation that ends with the user's. */
  readonly input: string | readonly Json[];
  readonly output: string;
  /** Milliseconds since 1970; null where the row does not say. */
  readonly at: number | null;
  /** From 0 to 1; null where nobody rated it. */
  readonly score: number | null;
  readonly category: string | null;
};

/** Reads the exchanges in a line of a log; undefined where the line is of another shape. */
export type RowReader = (value: unknown) => readonly LogRow[] | undefined;

/** Gives a text: as it stands, or of parts that are text. */
export function readText(value: unknown): string | undefined {
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (!Array.isArray(value)) return undefined;
  const texts = value.flatMap((part: unknown) => {
    if (typeof part === 'string') return [part];
    const text = isMapping(part) ? (part['text'] ?? part['content']) : undefined;
    return typeof text === 'string' ? [text] : [];
  });
  return texts.length === 0 ? undefined : texts.join('');
}

/** Smallest numbers that are milliseconds, microseconds and nanoseconds since 1970; less are seconds. */
const UNITS: readonly (readonly [from: number, perMs: number])[] = [
  [1e17, 1e6],
  [1e14, 1e3],
  [1e11, 1],
  [0, 1e-3],
];

/** Gives a time in milliseconds: a date as text, or a number of seconds up to nanoseconds since 1970. */
export function readTime(value: unknown): number | null {
  const number = typeof value === 'string' && /^\d{9,20}(?:\.\d+)?$/.test(value) ? Number(value) : value;
  if (typeof number === 'number' && Number.isFinite(number) && number > 0) {
    const [, perMs = 1] = UNITS.find(([from]) => number >= from) ?? [];
    return number / perMs;
  }
  if (typeof value !== 'string') return null;
  // A date without a zone is UTC, as in all that we write.
  const hasZone = /(?:Z|[+-]\d\d:?\d\d)$/i.test(value.trim());
  const time = Date.parse(hasZone || !/\d:\d/.test(value) ? value.trim() : `${value.trim()}Z`);
  return Number.isNaN(time) ? null : time;
}

/** Gives a rating from 0 to 1, alone or as the `score` of a mapping; null for anything else. */
export function readScore(value: unknown): number | null {
  const score = isMapping(value) ? value['score'] : value;
  return typeof score === 'number' && score >= 0 && score <= 1 ? score : null;
}

/** Gives the category of a row. */
export function readCategory(value: unknown): string | null {
  const text = readText(value)?.trim();
  return text === undefined || text === '' ? null : text;
}

/** Gives the first thing that stands at one of some paths. */
export function firstOf(value: unknown, paths: readonly string[]): unknown {
  for (const path of paths) {
    const found = findValue(value, path);
    if (found !== undefined && found !== null) return found;
  }
  return undefined;
}
