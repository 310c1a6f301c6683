import type { Place } from '../../domain/problem.ts';
import { readParquet } from '../parquet/read-parquet.ts';
import type { ParquetRequest } from '../parquet/read-parquet.ts';
import { readEach } from '../read-each.ts';
import type { Question } from './question.ts';

const CHOICES = 4;

/** A question with its subject; null where its file does not say. */
export type NamedQuestion = Question & { readonly subject: string | null };

/** Reads the questions of a parquet file of the hubs; rows that are wrong are one UserError with their numbers. */
export async function readParquetQuestions(
  request: Pick<ParquetRequest, 'file' | 'reach' | 'place'>,
): Promise<NamedQuestion[]> {
  const { file } = request;
  const columns = ['question', 'choices', 'answer'];
  const rows = await readParquet({ ...request, columns, optional: ['subject'] });
  return readEach(
    rows,
    (row) => readRow(row, { file }),
    (message, _row, index) => ({ message: `row ${index + 1}: ${message}`, place: { file } }),
  );
}

/** Reads a row; gives what is wrong with it where it is none. */
function readRow(row: Record<string, unknown>, place: Place): NamedQuestion | string {
  const { question, subject, choices, answer } = row;
  if (typeof question !== 'string' || question.trim() === '')
    return '`question` must be text that is not empty';
  if (!isTexts(choices) || choices.length !== CHOICES) return '`choices` must be a list of four texts';
  const number = typeof answer === 'bigint' ? Number(answer) : answer;
  if (typeof number !== 'number' || ![0, 1, 2, 3].includes(number))
    return '`answer` must be a whole number from 0 to 3';
  if (subject === undefined || subject === null)
    return { question, choices, answer: number, place, subject: null };
  if (typeof subject !== 'string' || !/^[\w-]+$/.test(subject))
    return '`subject` must be a name of letters, digits and `_`';
  return { question, choices, answer: number, place, subject };
}

function isTexts(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}
