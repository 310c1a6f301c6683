import path from 'node:path';
import { z } from 'zod';
import type { Benchmark } from '../domain/benchmark.ts';
import type { PlacedCase } from '../domain/case.ts';
import type { JsonObject } from '../domain/json.ts';
import { userError } from '../domain/problem.ts';
import { checkSource } from '../text/check-source.ts';
import { isFolder } from '../text/open-file.ts';
import { sourceAt } from '../text/source.ts';
import { parseJsonl } from './jsonl.ts';
import type { BenchmarkLoader, BenchmarkSource, Row } from './loader.ts';
import { createOrigin, describeContent, readOfficialText } from './official.ts';
import { standardBenchmark, standardCase } from './standard.ts';

const ASK = `{{input}}

Solve the problem step by step. Then give the numeric answer alone on the last line, after "####".`;
/** Examples of a prompt with examples, as in the field. */
const FEW = 8;
const SPLITS = ['test', 'train'] as const;

const shape = {
  split: z.enum(SPLITS, { error: `one of ${SPLITS.join(', ')}` }).optional(),
  few_shot: z.literal([0, FEW], { error: `0 or ${FEW}` }).optional(),
};
const optionsSchema = z.object(shape);

const rowSchema = z.object(
  { question: z.string({ error: 'text' }), answer: z.string({ error: 'text' }) },
  { error: 'a mapping with `question` and `answer`' },
);
type Problem = z.infer<typeof rowSchema>;

/** GSM8K, school mathematics (Cobbe et al. 2021, arXiv 2110.14168), from its official files. */
export const gsm8k: BenchmarkLoader = {
  options: shape,
  files: (options) => {
    const { split = 'test', few_shot: few = 0 } = optionsSchema.parse(options);
    return few === 0 ? [nameOf(split)] : [nameOf(split), nameOf('train')];
  },
  load: (source, options) => Promise.resolve().then(() => readBenchmark(source, options)),
};

function nameOf(split: (typeof SPLITS)[number]): string {
  return `${split}.jsonl`;
}

function readBenchmark(source: BenchmarkSource, options: JsonObject): Benchmark {
  const { split = 'test', few_shot: few = 0 } = optionsSchema.parse(options);
  const folder = isFolder(source.path, source.reach) ? source.path : null;
  const file = folder === null ? source.path : path.join(folder, nameOf(split));
  const { rows, sha256 } = readRows(file, source);
  if (rows.length === 0) throw userError('there is no problem in it', { file });
  const prefix = split === 'test' ? 'gsm8k' : 'gsm8k_train';
  return standardBenchmark({
    name: 'gsm8k',
    description: 'Grade school mathematics: word problems with a numeric answer',
    version: `${rows.length} problems`,
    category: 'reasoning',
    prompt: few === 0 ? ASK : readExamples(folder ?? path.dirname(file), split, source),
    evaluators: [{ name: 'numeric_match', settings: { extract: 'final', tolerance: 0.01 } }],
    cases: rows.map((row, index) => createCase(row, `${prefix}_${index}`)),
    origin: createOrigin('gsm8k', describeContent('gsm8k', nameOf(split), sha256)),
    placeOf: () => ({ file }),
  });
}

/** Gives the prompt with the first problems of the train file before the question, as they are answered there. */
function readExamples(folder: string, asked: (typeof SPLITS)[number], source: BenchmarkSource): string {
  if (asked === 'train')
    throw userError(
      'gsm8k: `few_shot` takes its examples from `train`, the split that is asked',
      source.place,
    );
  const file = path.join(folder, nameOf('train'));
  const examples = readRows(file, source).rows.slice(0, FEW).map(readProblem);
  if (examples.length < FEW)
    throw userError(`\`few_shot: ${FEW}\` needs ${FEW} examples; there are ${examples.length}`, { file });
  const solved = examples.map(({ question, answer }) => `Question: ${question}\nAnswer: ${answer}`);
  return [...solved.map(asText), `Question: ${ASK}`].join('\n\n');
}

/** Gives a text as a template holds it, in which braces would be names or another tool's statements. */
function asText(text: string): string {
  return text.replaceAll(/\{(?=[{%#])/g, '{{"{"}}');
}

function readRows(file: string, source: BenchmarkSource): { readonly rows: Row[]; readonly sha256: string } {
  const { text, sha256 } = readOfficialText(file, source);
  return { rows: parseJsonl(text, file), sha256 };
}

function readProblem({ value, place }: Row): Problem {
  return checkSource(rowSchema, sourceAt(place, value));
}

function createCase(row: Row, id: string): PlacedCase {
  const { place } = row;
  const { question, answer } = readProblem(row);
  const expected = answer.split('####').at(-1)?.trim().replaceAll(',', '') ?? '';
  if (!answer.includes('####') || expected === '')
    throw userError('`answer` must end in `####` and the number', place);
  return standardCase({ id, input: question, expected, place });
}
