import { appendFileSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Json } from '../domain/json.ts';
import type { Span } from '../text/find-keys.ts';
import type { CollectOptions, Exchange } from './collect-types.ts';
import { MAX_LINE_BYTES } from './line-limit.ts';
import { findNames } from './redaction/names.ts';
import { PersonalDataRedactor } from './redaction/redact.ts';
import type { OwnFinder } from './redaction/redact.ts';

/** Folder of the logs where nobody names another. */
const DEFAULT_FOLDER = 'production';

/**
 * Appends an exchange to the log of its day, as `llm-bench sample` reads it, without what is private; false where it
 * could not, since it never throws into the application.
 */
export function collect(exchange: Exchange, options: CollectOptions = {}): boolean {
  try {
    const now = new Date();
    const line = `${JSON.stringify(redactExchange(exchange, options, now))}\n`;
    if (Buffer.byteLength(line) > MAX_LINE_BYTES)
      throw new Error(`the exchange is longer than ${MAX_LINE_BYTES} bytes`);
    const folder = options.folder ?? DEFAULT_FOLDER;
    // The day on which it was written, so that a log is never changed after its day.
    const file = path.join(folder, `${now.toISOString().slice(0, 10)}.jsonl`);
    mkdirSync(folder, { recursive: true });
    appendFileSync(file, line, { mode: 0o600 });
    return true;
  } catch (error) {
    tell(error, options);
    return false;
  }
}

function redactExchange(exchange: Exchange, { names = [], patterns = [] }: CollectOptions, now: Date): Json {
  const { input, output, feedback = null, metadata = {}, timestamp = now } = exchange;
  if (typeof output !== 'string' || (typeof input !== 'string' && !Array.isArray(input)))
    throw new TypeError('an exchange has an `input` that is text or messages, and an `output` that is text');
  const redactor = new PersonalDataRedactor([
    ...patterns.map(toFinder),
    ...(names.length === 0 ? [] : [findNames(names)]),
  ]);
  // What JSON.stringify gives is JSON; what it cannot write ends here.
  const plain = JSON.parse(JSON.stringify({ input, output, feedback, metadata })) as Json;
  const time = new Date(timestamp).toISOString();
  return { timestamp: time, ...(redactor.redactValue(plain) as Readonly<Record<string, Json>>) };
}

function toFinder({ source, flags }: RegExp): OwnFinder {
  const pattern = new RegExp(source, flags.includes('g') ? flags : `${flags}g`);
  const find = (text: string): Span[] =>
    Array.from(text.matchAll(pattern), ({ index, 0: found }) => ({
      start: index,
      end: index + found.length,
    }));
  return { kind: 'redacted', find };
}

function tell(error: unknown, options: CollectOptions): void {
  try {
    options.onError?.(error);
  } catch {
    // The application's own way to hear of errors must not end it either.
  }
}
