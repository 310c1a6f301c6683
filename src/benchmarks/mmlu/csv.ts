import { MAX_PROBLEMS, UserError } from '../../domain/problem.ts';
import type { Problem } from '../../domain/problem.ts';
import { plural } from '../../text/plural.ts';
import { quote } from '../../text/quote.ts';
import { parseCsvLines } from '../csv-lines.ts';
import type { CsvLine } from '../csv-lines.ts';
import type { Question } from './question.ts';

const LETTERS = ['A', 'B', 'C', 'D'];
const CELLS = 2 + LETTERS.length;

/** Parses an official CSV file: question, four choices, letter; wrong rows are one UserError with their lines. */
export function parseQuestions(text: string, file: string): Question[] {
  const problems: Problem[] = [];
  const questions = parseCsvLines(text, file).flatMap((line): Question[] => {
    const message = explainLine(line);
    if (message !== undefined) {
      problems.push({ message, place: line.place });
      return [];
    }
    const [question = '', ...others] = line.cells;
    const choices = others.slice(0, -1);
    return [{ question, choices, answer: LETTERS.indexOf(others.at(-1) ?? ''), place: line.place }];
  });
  if (problems.length > 0) throw new UserError(problems.slice(0, MAX_PROBLEMS));
  return questions;
}

function explainLine({ cells }: CsvLine): string | undefined {
  if (cells.length !== CELLS)
    return `the row has ${plural(cells.length, 'cell')}; it must have ${CELLS}: question, four choices, letter`;
  const [question = ''] = cells;
  if (question.trim() === '') return 'the question is empty';
  const letter = cells.at(-1) ?? '';
  return LETTERS.includes(letter)
    ? undefined
    : `the last cell must be one of ${LETTERS.join(', ')}, found ${quote(letter)}`;
}
