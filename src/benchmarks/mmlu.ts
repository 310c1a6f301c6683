import { z } from 'zod';
import type { Benchmark } from '../domain/benchmark.ts';
import type { PlacedCase } from '../domain/case.ts';
import type { JsonObject } from '../domain/json.ts';
import { userError } from '../domain/problem.ts';
import { plural } from '../text/plural.ts';
import { quote } from '../text/quote.ts';
import { CHOICE_PROMPT, letterOf } from './choices.ts';
import type { BenchmarkLoader, BenchmarkSource } from './loader.ts';
import { checkContent } from './mmlu/check-content.ts';
import { MMLU_DIGESTS } from './mmlu/digests.ts';
import { csvPath } from './mmlu/find-files.ts';
import { askAfterExamples, askAlone, SPLITS } from './mmlu/question.ts';
import type { Question, Split } from './mmlu/question.ts';
import { readExamples } from './mmlu/read-examples.ts';
import { readSubjects } from './mmlu/read-subjects.ts';
import { createOrigin } from './official.ts';
import { standardBenchmark, standardCase } from './standard.ts';

/** Examples of a prompt with examples, as in the paper. */
const FEW = 5;

// They are parts of paths.
const name = 'the name of a subject, as `abstract_algebra`';
const subject = z.string({ error: name }).regex(/^[\w-]+$/, { error: name });
const shape = {
  subjects: z
    .array(subject, { error: 'a list of names' })
    .min(1, { error: 'a list of at least one subject' })
    .optional(),
  few_shot: z.literal([0, FEW], { error: `0 or ${FEW}` }).optional(),
  split: z.enum(SPLITS, { error: `one of ${SPLITS.join(', ')}` }).optional(),
};
const optionsSchema = z.object(shape);

/** MMLU, knowledge of 57 subjects (Hendrycks et al. 2020, arXiv 2009.03300, MIT), from its CSV files or parquet. */
export const mmlu: BenchmarkLoader = {
  options: shape,
  files: (options) => listSplits(options).map((split) => `all/${split}-00000-of-00001.parquet`),
  otherFiles: (options) => {
    const { subjects = Object.keys(MMLU_DIGESTS.test) } = optionsSchema.parse(options);
    return listSplits(options).flatMap((split) => subjects.map((subject) => csvPath(subject, split)));
  },
  load: (source, options) => readBenchmark(source, options),
};

/** Lists the splits that are needed: the one that is asked first. */
function listSplits(options: JsonObject): Split[] {
  const { few_shot: few = 0, split = 'test' } = optionsSchema.parse(options);
  return few === 0 ? [split] : [split, 'dev'];
}

async function readBenchmark(source: BenchmarkSource, options: JsonObject): Promise<Benchmark> {
  const { subjects: wanted, few_shot: few = 0, split = 'test' } = optionsSchema.parse(options);
  const subjects = await readSubjects(source, { split, asked: split, wanted });
  const content = checkContent(subjects, split, source.place);
  const examples =
    few === 0
      ? undefined
      : await readExamples(source, { subjects: [...subjects.keys()], asked: split, count: few });
  const cases = [...subjects].flatMap(([subject, questions]) =>
    questions.map((question, index) => createCase(subject, question, index, examples?.texts.get(subject))),
  );
  if (cases.length === 0) throw userError(`there is no question in ${quote(source.path)}`, source.place);
  return standardBenchmark({
    name: 'mmlu',
    description: 'Knowledge of many subjects: multiple choice, with four choices',
    version: `${split}, ${plural(cases.length, 'question')}, SHA-256 ${content.digest.slice(0, 12)}`,
    category: 'knowledge',
    prompt: examples === undefined ? CHOICE_PROMPT : `{{metadata.examples}}${CHOICE_PROMPT}`,
    evaluators: [{ name: 'multiple_choice', settings: {} }],
    cases,
    origin: createOrigin('mmlu', content.version),
    groupOf: ({ tags: [subject = ''] }) => subject,
    notes: [...content.notes, ...(examples?.notes ?? [])],
    placeOf: () => source.place,
  });
}

function createCase(
  subject: string,
  question: Question,
  index: number,
  examples: string | undefined,
): PlacedCase {
  const { choices, answer, place } = question;
  return standardCase({
    id: `mmlu_${subject}_${index}`,
    input: examples === undefined ? askAlone(question) : askAfterExamples(question),
    expected: letterOf(answer),
    tags: [subject],
    metadata: { subject, choices, ...(examples !== undefined && { examples }) },
    place,
  });
}
