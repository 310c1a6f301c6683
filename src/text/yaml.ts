import { LineCounter, parseDocument } from 'yaml';
import type { Document, YAMLError } from 'yaml';
import { UserError, userError } from '../domain/problem.ts';
import type { Place } from '../domain/problem.ts';
import type { ParsedText, ValuePath } from './source.ts';
import { findNode, offsetOf } from './yaml-nodes.ts';
import type { Found } from './yaml-nodes.ts';
import { tooMany, YamlReader } from './yaml-reader.ts';
import type { YamlLimits } from './yaml-reader.ts';

/** Limits for a config, which people write by hand. */
export const CONFIG_LIMITS: YamlLimits = { values: 5_000, levels: 32, aliases: 1_000 };
/** Limits for files that hold cases: what fits into Node's default heap. Larger sets are kept as JSON, JSONL or CSV. */
export const BENCHMARK_LIMITS: YamlLimits = { values: 500_000, levels: 32, aliases: 100_000 };

const SEPARATORS: ReadonlySet<number> = new Set(
  ['\n', ',', '[', '{'].map((separator) => separator.charCodeAt(0)),
);

/**
 * Parses one YAML 1.2 document (core schema); JSON is such a document. Everything wrong with it is a UserError; of
 * syntax errors only the first, since it tends to cause the others.
 */
export function parseYaml(text: string, file: string, limits: YamlLimits): ParsedText {
  // A node takes about a kilobyte, so what cannot be within the limit is refused before it is parsed.
  if (countSeparators(text) > 2 * limits.values) throw tooMany('values', limits.values, { file });
  const lineCounter = new LineCounter();
  const placeAt = (offset: number): Place => {
    const { line, col } = lineCounter.linePos(offset);
    return { file, line, column: col };
  };
  const document = parse(text, file, lineCounter);
  const [error] = document.errors;
  if (error !== undefined) throw userError(renderSyntaxError(error), placeAt(error.pos[0]), { cause: error });
  if (document.contents === null) throw userError('the file is empty', { file, line: 1, column: 1 });
  const reader = new YamlReader(limits, placeAt, 'value');
  const value = reader.read(document.contents, 1);
  if (reader.problems.length > 0) throw new UserError(reader.problems);
  const find = (path: ValuePath): Found => findNode(document.contents, path, reader.targets);
  return {
    file,
    value,
    get written() {
      if (!reader.losesSpelling) return value;
      return new YamlReader(limits, placeAt, 'written').read(document.contents, 1);
    },
    placeOf: (path) => placeAt(offsetOf(find(path).node)),
    placeOfKey: (path) => placeAt(offsetOf(find(path).key)),
  };
}

/** Counts the characters that separate values in a text: at least one for each value but the first. */
function countSeparators(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length; at += 1) if (SEPARATORS.has(text.charCodeAt(at))) count += 1;
  return count;
}

function parse(text: string, file: string, lineCounter: LineCounter): Document.Parsed {
  try {
    // Duplicate keys are looked for by the reader: the library compares every pair (seconds for thousands of keys).
    return parseDocument(text, { lineCounter, uniqueKeys: false, prettyErrors: false, schema: 'core' });
  } catch (cause) {
    throw userError('the file cannot be read as YAML: it is nested too deeply', { file }, { cause });
  }
}

function renderSyntaxError({ code, message }: YAMLError): string {
  if (code === 'MULTIPLE_DOCS') return 'the file holds several YAML documents; one is allowed';
  if (code === 'RESOURCE_EXHAUSTION') return 'the file is nested too deeply';
  // What the library quotes from the file may be a key.
  return `not valid YAML: ${message.replace(/(?<=\w): .*$|(?<=escape sequence) .*$/s, '')}`;
}
