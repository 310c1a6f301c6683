/** Benchmarks of our own, which come with the tool: files of `datasets/` that are loaded by their name. */
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Source } from '../text/source.ts';
import { ANYWHERE } from '../text/reach.ts';
import { readText, SIZE_LIMITS } from '../text/read-text.ts';
import { BENCHMARK_LIMITS, parseYaml } from '../text/yaml.ts';
import { readFileAsWritten } from './as-written.ts';

/** Their names, each that of a file. */
export const BUILT_IN: readonly string[] = [
  'customer_support_v1',
  'extraction',
  'classification',
  'safe_refusals',
];

/** Opens the file of a benchmark that comes with the tool. */
export function openBuiltIn(name: string): Source {
  const file = `datasets/${name}.yaml`;
  const text = readText(path.join(findRoot(), file), ANYWHERE, SIZE_LIMITS.yaml, undefined, file);
  const parsed = parseYaml(text, file, BENCHMARK_LIMITS);
  const { placeOf, placeOfKey } = parsed;
  return { file, value: readFileAsWritten(parsed), placeOf, placeOfKey };
}

/** Finds the folder that holds `datasets/`: beside dist/, or above the sources. */
function findRoot(): string {
  const here = fileURLToPath(import.meta.url);
  return path.join(path.dirname(here), path.extname(here) === '.ts' ? '../..' : '..');
}
