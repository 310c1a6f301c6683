import { constants, isUtf8 } from 'node:buffer';
import { randomUUID } from 'node:crypto';
import { isMapping } from '../domain/json.ts';
import { Spool } from '../text/spool.ts';
import { tryJson } from '../text/try-json.ts';

/** How a results file that we have written begins and ends its results, and ends each (records/json-pieces). */
const START = '\n  "results": [\n';
const END = '\n  ]';
const RESULT_END = '\n    },\n';
/** Bytes of results that are parsed at once, about. */
const BYTES_AT_ONCE = 256 * 1024;
/** Most bytes before the results: a file that has none by then is not ours. */
const MAX_HEAD_BYTES = 16 * 1024 * 1024;
const LIST_START = Buffer.from('[');
const LIST_END = Buffer.from(']');

/**
 * Gives the value of a results file's JSON, whose bytes come in parts, part by part: as one text it would take more memory
 * than all that is in it, and past 512 MiB there is none. Undefined where it is not laid out as ours are.
 */
export function parseLaidOut(parts: Iterable<Buffer>): unknown {
  const ahead = new Ahead(parts);
  while (!ahead.held.includes(START))
    if (ahead.held.length > MAX_HEAD_BYTES || !ahead.read()) return undefined;
  const head = ahead.take(ahead.held.indexOf(START) + START.length);
  const results = new Spool<object>();
  for (const part of cutResults(ahead)) {
    const parsed = parsePart(part);
    if (parsed === undefined) return undefined;
    for (const result of parsed) results.push(result);
  }
  const tail = ahead.takeAll();
  // Found in the place of the results once parsed, it tells that they are the file's own, and not a list within it.
  const mark = randomUUID();
  const around = parseBytes(Buffer.concat([head, Buffer.from(`"${mark}"`), tail]));
  if (!isMapping(around) || JSON.stringify(around['results']) !== JSON.stringify([mark])) return undefined;
  return { ...around, results: results.list() };
}

/** What was read of a file and not yet taken. */
class Ahead {
  held: Buffer = Buffer.alloc(0);
  readonly #parts: Iterator<Buffer>;

  constructor(parts: Iterable<Buffer>) {
    this.#parts = parts[Symbol.iterator]();
  }

  /** Reads on, at least as much as is held already, so that what is long is not copied over and over; false at the end. */
  read(): boolean {
    const read = [this.held];
    for (let bytes = 0; bytes <= this.held.length;) {
      const next = this.#parts.next();
      if (next.done === true) break;
      // Copied, since a part is read into again.
      read.push(Buffer.from(next.value));
      bytes += next.value.length;
    }
    this.held = Buffer.concat(read);
    return read.length > 1;
  }

  take(bytes: number): Buffer {
    const taken = this.held.subarray(0, bytes);
    this.held = this.held.subarray(bytes);
    return taken;
  }

  takeAll(): Buffer {
    while (this.read());
    return this.take(this.held.length);
  }
}

/** Cuts a list of results into parts, without the commas between them, up to its end. */
function* cutResults(ahead: Ahead): Generator<Buffer> {
  for (;;) {
    const end = ahead.held.indexOf(END);
    if (end >= 0) {
      yield ahead.take(end);
      return;
    }
    const last = ahead.held.length < BYTES_AT_ONCE ? -1 : ahead.held.lastIndexOf(RESULT_END);
    if (last >= 0) {
      yield ahead.take(last + RESULT_END.length - ',\n'.length);
      ahead.take(',\n'.length);
    } else if (!ahead.read()) return;
  }
}

function parsePart(part: Buffer): readonly object[] | undefined {
  const parsed = parseBytes(Buffer.concat([LIST_START, part, LIST_END]));
  return Array.isArray(parsed) && parsed.every(isMapping) ? parsed : undefined;
}

/** Gives the value of JSON; undefined where it is none, or longer than any string. */
function parseBytes(bytes: Buffer): unknown {
  return bytes.length <= constants.MAX_STRING_LENGTH && isUtf8(bytes) ? tryJson(bytes.toString()) : undefined;
}
