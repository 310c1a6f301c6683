import { userError } from '../../domain/problem.ts';
import type { Problem } from '../../domain/problem.ts';
import type { BenchmarkSource } from '../loader.ts';
import { checkContent } from './check-content.ts';
import { listSome } from './list-some.ts';
import { renderExamples } from './question.ts';
import type { Split } from './question.ts';
import { readSubjects } from './read-subjects.ts';

/** What stands before the questions of each subject, and what is to be said of it. */
export type Examples = { readonly texts: ReadonlyMap<string, string>; readonly notes: readonly Problem[] };

/** Reads the examples of each subject: the first `count` questions of the split `dev`, in their order, solved. */
export async function readExamples(
  source: BenchmarkSource,
  {
    subjects,
    asked,
    count,
  }: { readonly subjects: readonly string[]; readonly asked: Split; readonly count: number },
): Promise<Examples> {
  const { place } = source;
  if (asked === 'dev')
    throw userError('mmlu: `few_shot` takes its examples from `dev`, the split that is asked', place);
  const read = await readSubjects(source, { split: 'dev', asked, wanted: subjects });
  const short = [...read].filter(([, { length }]) => length < count);
  const [first] = short;
  if (first?.[1].length === 0) throw userError(`mmlu: \`dev\` has no example of ${first[0]}`, place);
  const named = listSome(short.map(([subject, { length }]) => `${subject} (${length})`));
  const message = `mmlu: \`few_shot: ${count}\`, but \`dev\` has fewer examples of ${named}`;
  return {
    texts: new Map(
      [...read].map(([subject, questions]) => [subject, renderExamples(subject, questions.slice(0, count))]),
    ),
    notes: [...(first === undefined ? [] : [{ message, place }]), ...checkContent(read, 'dev', place).notes],
  };
}
