import path from 'node:path';
import { z } from 'zod';
import type { Benchmark } from '../domain/benchmark.ts';
import type { PlacedCase } from '../domain/case.ts';
import { sha256 } from '../domain/digest.ts';
import { userError } from '../domain/problem.ts';
import { checkSource } from '../text/check-source.ts';
import { gunzip } from '../text/gunzip.ts';
import { listFolder } from '../text/list-folder.ts';
import { isFolder, readBytes } from '../text/open-file.ts';
import { readPlainText, SIZE_LIMITS } from '../text/read-text.ts';
import { sourceAt } from '../text/source.ts';
import { parseJsonl } from './jsonl.ts';
import type { BenchmarkLoader, BenchmarkSource, Row } from './loader.ts';
import { createOrigin, describeContent } from './official.ts';
import { standardBenchmark, standardCase } from './standard.ts';

const FILE = 'HumanEval.jsonl.gz';
const UNPACKED = 'HumanEval.jsonl';
const ASK = `Complete this Python function. Give the whole function, with the imports that it needs, in one block of code.

\`\`\`python
{{input}}
\`\`\``;

const text = z.string({ error: 'text' });
const rowSchema = z.object(
  { task_id: text, prompt: text, entry_point: text, test: text },
  { error: 'a mapping with `task_id`, `prompt`, `entry_point` and `test`' },
);

/** HumanEval, Python functions that a test decides (Chen et al. 2021, arXiv 2107.03374), from its official file. */
export const humaneval: BenchmarkLoader = {
  options: {},
  files: () => [FILE],
  load: (source) => Promise.resolve().then(() => readBenchmark(source)),
};

function readBenchmark(source: BenchmarkSource): Benchmark {
  const { reach, place } = source;
  const file = findFile(source);
  const bytes = readBytes(file, reach, { maxBytes: SIZE_LIMITS.rows, place, shownAs: file });
  const isPacked = bytes[0] === 0x1f && bytes[1] === 0x8b;
  const content = readPlainText(isPacked ? gunzip(bytes, SIZE_LIMITS.rows, file) : bytes, file);
  const rows = parseJsonl(content, file);
  if (rows.length === 0) throw userError('there is no problem in it', { file });
  return standardBenchmark({
    name: 'humaneval',
    description: 'Python functions from their signature and description',
    version: `${rows.length} problems`,
    category: 'code',
    prompt: ASK,
    evaluators: [{ name: 'code_execution', settings: {} }],
    cases: rows.map(createCase),
    origin: createOrigin('humaneval', describeContent('humaneval', FILE, sha256(bytes))),
    placeOf: () => ({ file }),
  });
}

/** Gives the path of the file: packed as it is published, or unpacked, in a folder, or the source itself. */
function findFile({ path: given, reach }: BenchmarkSource): string {
  if (!isFolder(given, reach)) return given;
  const names = listFolder(given, reach);
  return path.join(given, !names.includes(FILE) && names.includes(UNPACKED) ? UNPACKED : FILE);
}

function createCase(row: Row, index: number): PlacedCase {
  const { place } = row;
  const { task_id, prompt, entry_point, test } = checkSource(rowSchema, sourceAt(place, row.value));
  const expected = `${readHelpers(prompt, entry_point)}${test}`;
  const metadata = { task_id, entry_point };
  return standardCase({ id: `humaneval_${index}`, input: prompt, expected, metadata, place });
}

/**
 * Gives what a prompt has before the function that is asked for: imports, and functions that some tests use. The test has
 * its own, so that code cannot pass by other ones.
 */
function readHelpers(prompt: string, entry: string): string {
  const start = prompt.lastIndexOf(`\ndef ${entry}(`);
  const helpers = start === -1 ? '' : prompt.slice(0, start).trim();
  return helpers === '' ? '' : `${helpers}\n\n`;
}
