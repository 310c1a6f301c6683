import path from 'node:path';
import { z } from 'zod';
import type { Benchmark } from '../domain/benchmark.ts';
import type { PlacedCase } from '../domain/case.ts';
import { userError } from '../domain/problem.ts';
import { checkSource } from '../text/check-source.ts';
import { isFolder } from '../text/open-file.ts';
import { readText, SIZE_LIMITS } from '../text/read-text.ts';
import { parseJsonl } from './jsonl.ts';
import type { BenchmarkLoader, BenchmarkSource, Row } from './loader.ts';

const PROMPT = `{{input}}

Solve the problem step by step. Then give the numeric answer alone on the last line, after "####".`;

const rowSchema = z.object(
  { question: z.string({ error: 'text' }), answer: z.string({ error: 'text' }) },
  { error: 'a mapping with `question` and `answer`' },
);

/** GSM8K, school mathematics (Cobbe et al. 2021, arXiv 2110.14168), from its official test.jsonl or its folder. */
export const gsm8k: BenchmarkLoader = {
  options: {},
  files: () => ['test.jsonl'],
  load: (source) => Promise.resolve().then(() => readBenchmark(source)),
};

function readBenchmark(source: BenchmarkSource): Benchmark {
  const file = isFolder(source.path, source.reach) ? path.join(source.path, 'test.jsonl') : source.path;
  const rows = parseJsonl(readText(file, source.reach, SIZE_LIMITS.rows, source.place), file);
  if (rows.length === 0) throw userError('there is no problem in it', { file });
  return {
    name: 'gsm8k',
    description: 'Grade school mathematics: word problems with a numeric answer',
    version: `${rows.length} problems`,
    category: 'reasoning',
    prompt: PROMPT,
    systemPrompt: null,
    promptFile: null,
    systemPromptFile: null,
    evaluators: [{ name: 'numeric_match', settings: { extract: 'final', tolerance: 0.01 } }],
    thresholds: null,
    cases: rows.map(readProblem),
    gate: {},
    repeat: null,
    paths: [],
    placeOf: () => ({ file }),
  };
}

function readProblem({ value, place }: Row, index: number): PlacedCase {
  const source = { file: place.file, value, placeOf: () => place, placeOfKey: () => place };
  const { question, answer } = checkSource(rowSchema, source);
  const expected = answer.split('####').at(-1)?.trim().replaceAll(',', '') ?? '';
  if (!answer.includes('####') || expected === '')
    throw userError('`answer` must end in `####` and the number', place);
  return {
    id: `gsm8k_${index}`,
    input: question,
    expected,
    tags: [],
    difficulty: 'medium',
    criteria: [],
    mustPass: false,
    metadata: {},
    place,
  };
}
