import { createContext, Script } from 'node:vm';
import { userError } from '../../domain/problem.ts';
import type { Place } from '../../domain/problem.ts';
import type { Span } from '../../text/find-keys.ts';
import { compilePython } from '../../evaluators/python-regex.ts';
import { findNames } from './names.ts';
import type { OwnFinder } from './redact.ts';

/** Most that one pattern may take on one text; what takes longer could never end. */
const LIMIT_MS = 1_000;
const MAX_PATTERNS = 1_000;
const PLAIN = { i: false, m: false, s: false, x: false, a: false };
/** Runs a pattern where it can be ended; it is handed over as data. */
const SEARCH = new Script(
  'JSON.stringify(Array.from(text.matchAll(new RegExp(pattern, flags)), ({ index, 0: found }) => [index, index + found.length]))',
);

/** Reads patterns of one's own, one of Python's `re` a line; empty lines and those that begin with `#` are none. */
export function readPatterns(text: string, file: string): OwnFinder[] {
  const lines = listLines(text, file);
  return lines.map(({ line, place }) => {
    const compiled = compilePython(line, PLAIN);
    if (compiled.status === 'invalid') throw userError(`no valid pattern: ${compiled.reason}`, place);
    return { kind: 'redacted', find: (searched) => search(compiled, searched, place) };
  });
}

/** Reads names, one a line, which are found as whole words, in any case. */
export function readNames(text: string, file: string): OwnFinder[] {
  const names = listLines(text, file).map(({ line }) => line);
  return names.length === 0 ? [] : [findNames(names)];
}

function listLines(text: string, file: string): { readonly line: string; readonly place: Place }[] {
  const lines = text.split('\n').flatMap((written, index) => {
    const line = written.trim();
    return line === '' || line.startsWith('#') ? [] : [{ line, place: { file, line: index + 1 } }];
  });
  if (lines.length > MAX_PATTERNS)
    throw userError(`more than ${MAX_PATTERNS} lines are not allowed`, { file });
  return lines;
}

function search(
  { pattern, flags }: { readonly pattern: string; readonly flags: string },
  text: string,
  place: Place,
): Span[] {
  try {
    const context = createContext({ text, pattern, flags: `${flags}g` });
    const spans = JSON.parse(String(SEARCH.runInContext(context, { timeout: LIMIT_MS }))) as [
      number,
      number,
    ][];
    return spans.map(([start, end]) => ({ start, end }));
  } catch (error) {
    // What it would have found is not known, so nothing may be written.
    const isSlow = isTimeOut(error);
    const what = isSlow ? 'takes too long on a text (catastrophic backtracking)' : 'fails on a text';
    throw userError(`the pattern ${what}; nothing was written`, place, { cause: error });
  }
}

/** Tells whether a search was ended; its error may be one of another context’s. */
function isTimeOut(error: unknown): boolean {
  const isObject = typeof error === 'object' && error !== null;
  return isObject && 'code' in error && error.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT';
}
