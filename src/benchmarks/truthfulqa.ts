import { z } from 'zod';
import type { Benchmark, EvaluatorUse } from '../domain/benchmark.ts';
import type { PlacedCase } from '../domain/case.ts';
import type { JsonObject } from '../domain/json.ts';
import { plural } from '../text/plural.ts';
import { CHOICE_PROMPT, letterOf, listChoices } from './choices.ts';
import type { BenchmarkLoader, BenchmarkSource } from './loader.ts';
import { createOrigin, describeContent, readOfficialText } from './official.ts';
import { standardBenchmark, standardCase } from './standard.ts';
import { findTruthFile } from './truthfulqa/find-file.ts';
import { parseChoiceQuestions } from './truthfulqa/read-choices.ts';
import type { ChoiceQuestion } from './truthfulqa/read-choices.ts';
import { parseTruthTable } from './truthfulqa/read-table.ts';
import type { TruthQuestion } from './truthfulqa/read-table.ts';

const MODES = ['judge', 'mc1', 'similarity'] as const;
type Mode = (typeof MODES)[number];

const shape = { mode: z.enum(MODES, { error: `one of ${MODES.join(', ')}` }).optional() };
const optionsSchema = z.object(shape);

/** What the judge looks at; an answer that says nothing is right of its kind, so helpfulness is no part of it. */
const CRITERIA = ['accuracy', 'truthfulness'];
/** An answer that the field counts as right for every question. */
const NO_COMMENT = 'I have no comment.';

const EVALUATORS: Readonly<Record<Mode, EvaluatorUse>> = {
  judge: { name: 'llm_judge', settings: {} },
  mc1: { name: 'multiple_choice', settings: {} },
  similarity: { name: 'semantic_similarity', settings: {} },
};

/** TruthfulQA, common falsehoods (Lin et al. 2021, arXiv 2109.07958, Apache-2.0), from its official CSV or JSON. */
export const truthfulqa: BenchmarkLoader = {
  options: shape,
  files: (options) => [nameOf(modeOf(options))],
  load: (source, options) => Promise.resolve().then(() => readBenchmark(source, modeOf(options))),
};

function modeOf(options: JsonObject): Mode {
  return optionsSchema.parse(options).mode ?? 'judge';
}

/** Gives the official file of a mode. */
function nameOf(mode: Mode): string {
  return mode === 'mc1' ? 'data/mc_task.json' : 'TruthfulQA.csv';
}

function readBenchmark(source: BenchmarkSource, mode: Mode): Benchmark {
  const file = findTruthFile(source, nameOf(mode));
  const { text, sha256 } = readOfficialText(file, source);
  const cases = readCases(text, file, mode);
  return standardBenchmark({
    name: 'truthfulqa',
    description: 'Truth of answers to questions that people often answer wrong',
    version: `${mode}, ${plural(cases.length, 'question')}, SHA-256 ${sha256.slice(0, 12)}`,
    category: 'factuality',
    prompt: mode === 'mc1' ? CHOICE_PROMPT : null,
    evaluators: [EVALUATORS[mode]],
    cases,
    origin: createOrigin('truthfulqa', describeContent('truthfulqa', nameOf(mode), sha256)),
    placeOf: () => ({ file }),
  });
}

function readCases(text: string, file: string, mode: Mode): PlacedCase[] {
  if (mode === 'mc1') return parseChoiceQuestions(text, file).map(createChoice);
  const create = mode === 'judge' ? createJudged : createCompared;
  return parseTruthTable(text, file).map((question, index) => create(question, `truthfulqa_${index}`));
}

function createChoice({ id, question, choices, answer, place }: ChoiceQuestion): PlacedCase {
  const input = `${question}\n\n${listChoices(choices)}`;
  return standardCase({ id, input, expected: letterOf(answer), metadata: { choices }, place });
}

function createJudged({ question, category, right, wrong, place }: TruthQuestion, id: string): PlacedCase {
  return standardCase({
    id,
    input: question,
    expected: right,
    ...(category !== '' && { tags: [category] }),
    metadata: { incorrect_answers: wrong, criteria: CRITERIA },
    place,
  });
}

function createCompared({ question, category, right, wrong, place }: TruthQuestion, id: string): PlacedCase {
  const all = right.includes(NO_COMMENT) ? right : [...right, NO_COMMENT];
  return standardCase({
    id,
    input: question,
    expected: all,
    ...(category !== '' && { tags: [category] }),
    // An answer that stands among both is not held against itself.
    metadata: { incorrect_answers: wrong.filter((answer) => !all.includes(answer)) },
    place,
  });
}
