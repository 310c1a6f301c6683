import { plural } from '../../text/plural.ts';
import { quote } from '../../text/quote.ts';
import { parseCsvLines } from '../csv-lines.ts';
import type { CsvLine } from '../csv-lines.ts';
import { readEach } from '../read-each.ts';
import type { Question } from './question.ts';

const LETTERS = ['A', 'B', 'C', 'D'];
const CELLS = 2 + LETTERS.length;

/** Parses an official CSV file: question, four choices, letter; wrong rows are one UserError with their lines. */
export function parseQuestions(text: string, file: string): Question[] {
  return readEach(parseCsvLines(text, file), readLine, (message, { place }) => ({ message, place }));
}

/** Reads a line; gives what is wrong with it where it is none. */
function readLine({ cells, place }: CsvLine): Question | string {
  if (cells.length !== CELLS)
    return `the row has ${plural(cells.length, 'cell')}; it must have ${CELLS}: question, four choices, letter`;
  const [question = '', ...others] = cells;
  if (question.trim() === '') return 'the question is empty';
  const letter = others.at(-1) ?? '';
  return LETTERS.includes(letter)
    ? { question, choices: others.slice(0, -1), answer: LETTERS.indexOf(letter), place }
    : `the last cell must be one of ${LETTERS.join(', ')}, found ${quote(letter)}`;
}
