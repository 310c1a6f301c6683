import { UserError, userError } from '../domain/problem.ts';
import type { Place } from '../domain/problem.ts';
import { indexLines } from './line-index.ts';
import { SIZE_LIMITS } from './read-text.ts';
import type { ParsedText } from './source.ts';
import { findPosition } from './text-node.ts';
import { composeInParts } from './yaml-parts.ts';
import { YamlReader } from './yaml-reader.ts';
import type { YamlLimits } from './yaml-reader.ts';

/** Limits for a config, which people write by hand. */
export const CONFIG_LIMITS: YamlLimits = { values: 5_000, levels: 32, aliases: 50 };
/** Limits for files that hold cases. Larger sets are kept as JSONL or CSV. */
export const BENCHMARK_LIMITS: YamlLimits = { values: 200_000, levels: 32, aliases: 100_000 };

/**
 * Parses one YAML 1.2 document (core schema); JSON is such a document. Everything wrong with it is a UserError; of
 * syntax errors only the first, since it tends to cause the others.
 */
export function parseYaml(text: string, file: string, limits: YamlLimits): ParsedText {
  const bytes = Buffer.byteLength(text);
  if (bytes > SIZE_LIMITS.yaml)
    throw userError(
      `the file has ${bytes} bytes; at most ${SIZE_LIMITS.yaml} are allowed in YAML: rows belong into a JSONL or CSV file`,
      { file },
    );
  const find = indexLines(text);
  const placeAt = (offset: number): Place => ({ file, ...find(offset) });
  const reader = new YamlReader(limits, placeAt);
  const onPart = reader.readPart.bind(reader);
  const contents = composeInParts(text, { levels: limits.levels, placeAt, onPart });
  if (contents === null) throw userError('the file is empty', { file, line: 1, column: 1 });
  const top = reader.read(contents, 1);
  if (reader.problems.length > 0) throw new UserError(reader.problems);
  return {
    file,
    value: top.value,
    written: top.written,
    placeOf: (path) => placeAt(findPosition(top, path).offset),
    placeOfKey: (path) => placeAt(findPosition(top, path).keyOffset),
  };
}
