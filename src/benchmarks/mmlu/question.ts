import { sha256 } from '../../domain/digest.ts';
import { strip } from '../../evaluators/python-text.ts';
import { letterOf, listChoices } from '../choices.ts';
import type { Place } from '../../domain/problem.ts';

/** The splits that have answers and a use: the questions, those to practise on, and the examples. */
export const SPLITS = ['test', 'validation', 'dev'] as const;

/** One of the splits. */
export type Split = (typeof SPLITS)[number];

/** A question as its file has it. */
export type Question = {
  readonly question: string;
  readonly choices: readonly string[];
  /** Number of the right choice, from 0. */
  readonly answer: number;
  readonly place: Place;
};

/** The questions of each subject, in the order of their files. */
export type Subjects = ReadonlyMap<string, readonly Question[]>;

/** Gives the digest of questions, the same whatever kind of file holds them. */
export function digestQuestions(questions: readonly Question[]): string {
  const lines = questions.map(({ question, choices, answer }) =>
    JSON.stringify([question, choices, letterOf(answer)]),
  );
  return sha256(lines.map((line) => `${line}\n`).join(''));
}

/** Gives a question with its choices below it, as it is asked alone. */
export function askAlone({ question, choices }: Question): string {
  return `${strip(question)}\n\n${listChoices(choices)}`;
}

/** Gives a question with its choices below it, as it is asked after examples: as these are written in the field. */
export function askAfterExamples({ question, choices }: Question): string {
  return `${strip(question)}\n${listChoices(choices)}`;
}

/** Gives examples with their answers, as the field writes them before a question (lm-evaluation-harness). */
export function renderExamples(subject: string, examples: readonly Question[]): string {
  const title = `The following are multiple choice questions (with answers) about ${subject.replaceAll('_', ' ')}.`;
  const solved = examples.map((one) => `${askAfterExamples(one)}\nAnswer: ${letterOf(one.answer)}`);
  return [title, ...solved, ''].join('\n\n');
}
