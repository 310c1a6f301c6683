import { createHash } from 'node:crypto';
import type { Benchmark } from '../domain/benchmark.ts';
import type { PlacedCase } from '../domain/case.ts';
import { UserError, userError } from '../domain/problem.ts';
import { plural } from '../text/plural.ts';
import { ProblemTally } from '../text/problem-tally.ts';
import { letterOf, listChoices } from './choices.ts';
import { readContext } from './hellaswag/read-context.ts';
import type { Context } from './hellaswag/read-context.ts';
import { readContextRows } from './hellaswag/read-rows.ts';
import type { BenchmarkLoader, BenchmarkSource } from './loader.ts';
import { createOrigin } from './official.ts';
import { standardBenchmark, standardCase } from './standard.ts';

const PROMPT = `Which ending continues the text best?

{{input}}

Answer with just the letter.`;

/** HellaSwag, common sense (Zellers et al. 2019, arXiv 1905.07830, MIT), from its official JSONL or the hubs' parquet. */
export const hellaswag: BenchmarkLoader = {
  options: {},
  files: () => ['hellaswag_val.jsonl'],
  load: (source) => readBenchmark(source),
};

async function readBenchmark(source: BenchmarkSource): Promise<Benchmark> {
  const { rows, version } = await readContextRows(source);
  const tally = new ProblemTally('row');
  const contexts = rows.flatMap((row, index): Context[] => {
    const read = readContext(row);
    if (read.status === 'read') return [read.context];
    // A file without answers is one mistake, not one in each row.
    tally.add(read.status === 'wrong' ? String(index) : read.status, () => read.problem);
    return [];
  });
  const problems = tally.list();
  if (problems.length > 0) throw new UserError(problems);
  if (contexts.length === 0) throw userError('hellaswag: there is no text in its files', source.place);
  const digest = digestContexts(contexts);
  return standardBenchmark({
    name: 'hellaswag',
    description: 'Common sense: which of several endings continues a text',
    version: `${plural(contexts.length, 'text')}, SHA-256 ${digest.slice(0, 12)}`,
    category: 'common sense',
    prompt: PROMPT,
    evaluators: [{ name: 'multiple_choice', settings: {} }],
    cases: contexts.map(createCase),
    origin: createOrigin('hellaswag', version ?? `texts with SHA-256 ${digest}`),
    placeOf: () => source.place,
  });
}

function digestContexts(contexts: readonly Context[]): string {
  const content = createHash('sha256');
  for (const { text, endings, label } of contexts)
    content.update(`${JSON.stringify([text, endings, label])}\n`);
  return content.digest('hex');
}

function createCase({ text, endings, label, kind, place }: Context, index: number): PlacedCase {
  return standardCase({
    id: `hellaswag_${index}`,
    input: `${text}\n\n${listChoices(endings)}`,
    expected: letterOf(label),
    tags: kind === null ? [] : [kind],
    metadata: { choices: endings },
    place,
  });
}
