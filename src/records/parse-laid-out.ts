import { isUtf8 } from 'node:buffer';
import { randomUUID } from 'node:crypto';
import { isMapping } from '../domain/json.ts';
import { Spool } from '../text/spool.ts';
import { tryJson } from '../text/try-json.ts';

/** How a results file that we have written begins and ends its results, and ends each (records/json-pieces). */
const START = '\n  "results": [\n';
const END = '\n  ]';
const RESULT_END = '\n    },\n';
/** Bytes of results that are parsed at once. */
const BYTES_AT_ONCE = 256 * 1024;

/**
 * Gives the value of a results file's JSON, parsed part by part: as one text, twice as long where one character is not of
 * Latin, a large file takes more memory than all that is in it. Undefined where it is not laid out as ours are.
 */
export function parseLaidOut(bytes: Buffer): unknown {
  const start = bytes.indexOf(START) + START.length;
  const end = bytes.indexOf(END, start);
  if (start < START.length || end < 0 || !isUtf8(bytes)) return undefined;
  // Found in the place of the results once parsed, it tells that they are the file's own, and not a list within it.
  const mark = randomUUID();
  const around = tryJson(`${bytes.toString('utf8', 0, start)}"${mark}"${bytes.toString('utf8', end)}`);
  if (!isMapping(around) || JSON.stringify(around['results']) !== JSON.stringify([mark])) return undefined;
  const results = new Spool<object>();
  for (const part of cutResults(bytes.subarray(start, end))) {
    const parsed = tryJson(`[${part}]`);
    if (!Array.isArray(parsed)) return undefined;
    for (const result of parsed as unknown[]) {
      if (!isMapping(result)) return undefined;
      results.push(result);
    }
  }
  return { ...around, results: results.list() };
}

/** Cuts a list of results into parts, without the commas between them. */
function* cutResults(bytes: Buffer): Generator<string> {
  for (let start = 0; start < bytes.length;) {
    const last = bytes.indexOf(RESULT_END, start + BYTES_AT_ONCE);
    const comma = last < 0 ? bytes.length : last + RESULT_END.length - ',\n'.length;
    yield bytes.toString('utf8', start, comma);
    start = comma + 1;
  }
}
