import { MAX_PROBLEMS, noteProblems, UserError, userError } from '../../domain/problem.ts';
import type { Problem } from '../../domain/problem.ts';
import { suggest } from '../../text/nearest.ts';
import { quote } from '../../text/quote.ts';
import { readText, SIZE_LIMITS } from '../../text/read-text.ts';
import type { BenchmarkSource } from '../loader.ts';
import { parseQuestions } from './csv.ts';
import { findCsvFiles } from './find-files.ts';
import type { Question, Split, Subjects } from './question.ts';

/** Reads the questions of a split by subject, all or the `wanted`; what is wrong with its files is one UserError. */
export async function readSubjects(
  source: BenchmarkSource,
  split: Split,
  wanted: readonly string[] | undefined,
): Promise<Subjects> {
  const files = findCsvFiles(source, split);
  if (files.length === 0) throw userError(explainNone(source, split), source.place);
  checkWanted(
    source,
    wanted,
    files.map(({ subject }) => subject),
  );
  const subjects = new Map<string, readonly Question[]>();
  const problems: Problem[] = [];
  for (const { file, subject } of files) {
    if (wanted?.includes(subject) === false) continue;
    await noteProblems(problems, () => {
      const text = readText(file, source.reach, SIZE_LIMITS.rows, source.place);
      subjects.set(subject, parseQuestions(text, file));
    });
  }
  if (problems.length > 0) throw new UserError(problems.slice(0, MAX_PROBLEMS));
  return subjects;
}

function explainNone({ path }: BenchmarkSource, split: Split): string {
  const short = split === 'validation' ? 'val' : split;
  return `no questions of MMLU's split \`${split}\` are in ${quote(path)}: they lie in files \`SUBJECT_${short}.csv\`, in a folder \`${short}\` or not`;
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
