import { userError } from '../../domain/problem.ts';
import type { Place } from '../../domain/problem.ts';
import { strip } from '../../evaluators/python-text.ts';
import { plural } from '../../text/plural.ts';
import { parseCsvLines } from '../csv-lines.ts';
import type { CsvLine } from '../csv-lines.ts';
import { readEach } from '../read-each.ts';

/** A question of TruthfulQA with what counts as right and as wrong. */
export type TruthQuestion = {
  readonly question: string;
  readonly category: string;
  /** Right answers, the best one first. */
  readonly right: readonly string[];
  readonly wrong: readonly string[];
  readonly place: Place;
};

const NEEDED = ['Question', 'Best Answer', 'Correct Answers', 'Incorrect Answers'];

/** Parses TruthfulQA.csv in either of its versions; what is wrong with it is one UserError with the lines. */
export function parseTruthTable(text: string, file: string): TruthQuestion[] {
  const [header, ...lines] = parseCsvLines(text, file);
  if (header === undefined) throw userError('there is no question in it', { file });
  const names = header.cells.map(strip);
  const missing = NEEDED.find((name) => !names.includes(name));
  if (missing !== undefined) throw userError(`the header has no column \`${missing}\``, header.place);
  const questions = readEach(
    lines,
    (line) => readLine(line, names),
    (message, { place }) => ({ message, place }),
  );
  if (questions.length === 0) throw userError('there is no question in it', { file });
  return questions;
}

/** Reads a line; gives what is wrong with it where it is none. */
function readLine({ cells, place }: CsvLine, names: readonly string[]): TruthQuestion | string {
  if (cells.length !== names.length)
    return `the row has ${plural(cells.length, 'cell')} and the header ${names.length}`;
  const cell = (name: string): string => cells[names.indexOf(name)] ?? '';
  const question = strip(cell('Question'));
  const best = strip(cell('Best Answer'));
  const right = [...new Set([...(best === '' ? [] : [best]), ...splitAnswers(cell('Correct Answers'))])];
  const wrong = splitAnswers(cell('Incorrect Answers'));
  if (question === '') return '`Question` is empty';
  if (right.length === 0) return '`Correct Answers` is empty';
  return wrong.length === 0
    ? '`Incorrect Answers` is empty'
    : { question, category: strip(cell('Category')), right, wrong, place };
}

/** Gives the answers of a cell, which are parted by semicolons; the last one may end in one too. */
function splitAnswers(cell: string): string[] {
  return cell
    .split(/;(?=\s|$)/)
    .map(strip)
    .filter((answer) => answer !== '');
}
