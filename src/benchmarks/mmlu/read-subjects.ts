import { MAX_PROBLEMS, noteProblems, UserError, userError } from '../../domain/problem.ts';
import type { Problem } from '../../domain/problem.ts';
import { suggest } from '../../text/nearest.ts';
import { quote } from '../../text/quote.ts';
import { readText, SIZE_LIMITS } from '../../text/read-text.ts';
import type { BenchmarkSource } from '../loader.ts';
import { parseQuestions } from './csv.ts';
import { findCsvFiles, findParquetFiles } from './find-files.ts';
import type { ParquetFile, SubjectFile } from './find-files.ts';
import { readParquetQuestions } from './parquet.ts';
import type { Question, Split, Subjects } from './question.ts';

/** What is read: a split, the one that is asked of the models, and its subjects; undefined: all. */
export type SubjectsRequest = {
  readonly split: Split;
  readonly asked: Split;
  readonly wanted: readonly string[] | undefined;
};

/** Reads the questions of a split by subject; what is wrong with its files is one UserError. */
export async function readSubjects(source: BenchmarkSource, request: SubjectsRequest): Promise<Subjects> {
  const { split, asked, wanted } = request;
  const csv = findCsvFiles(source, split);
  if (csv.length > 0) return await readCsvFiles(source, csv, wanted);
  const parquet = findParquetFiles(source, split, asked);
  if (parquet.length === 0) throw userError(explainNone(source, split), source.place);
  return await readParquetFiles(source, parquet, wanted);
}

async function readCsvFiles(
  source: BenchmarkSource,
  files: readonly SubjectFile[],
  wanted: readonly string[] | undefined,
): Promise<Subjects> {
  const known = files.map(({ subject }) => subject);
  checkWanted(source, wanted, known);
  const subjects = new Map<string, readonly Question[]>();
  await readEach(
    files.filter(({ subject }) => wanted?.includes(subject) !== false),
    ({ file, subject }) => {
      const text = readText(file, source.reach, SIZE_LIMITS.rows, source.place);
      subjects.set(subject, parseQuestions(text, file));
    },
  );
  return subjects;
}

async function readParquetFiles(
  { reach, place, ...source }: BenchmarkSource,
  files: readonly ParquetFile[],
  wanted: readonly string[] | undefined,
): Promise<Subjects> {
  const questions = new Map<string, Question[]>();
  await readEach(files, async ({ file, folder }) => {
    for (const { subject, ...question } of await readParquetQuestions({ file, reach, place })) {
      const name = subject ?? folder;
      if (name === null)
        throw userError(
          'cannot read the parquet file: it has no column `subject`, and is in no folder of one',
          {
            file,
          },
        );
      const there = questions.get(name);
      if (there === undefined) questions.set(name, [question]);
      else there.push(question);
    }
  });
  const known = [...questions.keys()].sort();
  checkWanted({ reach, place, ...source }, wanted, known);
  return new Map(
    known.flatMap((name) =>
      wanted?.includes(name) === false ? [] : [[name, questions.get(name) ?? []] as const],
    ),
  );
}

/** Reads each of several files; all that is wrong with them is one UserError. */
async function readEach<T>(files: readonly T[], read: (file: T) => void | Promise<void>): Promise<void> {
  const problems: Problem[] = [];
  for (const file of files) await noteProblems(problems, () => read(file));
  if (problems.length > 0) throw new UserError(problems.slice(0, MAX_PROBLEMS));
}

function explainNone({ path }: BenchmarkSource, split: Split): string {
  const short = split === 'validation' ? 'val' : split;
  return `no questions of MMLU's split \`${split}\` are in ${quote(path)}: they lie in files \`SUBJECT_${short}.csv\`, in a folder \`${short}\` or not, or in \`${split}-*.parquet\`, in a folder \`all\` or one for each subject`;
}

function checkWanted(
  { place }: BenchmarkSource,
  wanted: readonly string[] | undefined,
  known: readonly string[],
): void {
  const unknown = wanted?.filter((subject) => !known.includes(subject)) ?? [];
  if (unknown.length === 0) return;
  throw new UserError(
    unknown.slice(0, MAX_PROBLEMS).map((subject) => ({
      message: `\`benchmarks.options.mmlu.subjects\` names no subject that is there: ${quote(subject)}${suggest(subject, known)}`,
      place,
    })),
  );
}
