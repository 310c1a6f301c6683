import { checkBenchmark } from '../benchmarks/check-benchmark.ts';
import { readFileAsWritten } from '../benchmarks/as-written.ts';
import { readCustomFile } from '../benchmarks/custom-file.ts';
import { configSchema } from '../config/schema.ts';
import { renderMessage, UserError } from '../domain/problem.ts';
import type { Place } from '../domain/problem.ts';
import { evaluators } from '../evaluators/index.ts';
import { findTemplateProblems } from '../plan/template-problems.ts';
import { examineSource } from '../text/check-source.ts';
import { parseJson } from '../text/json.ts';
import type { Workspace } from '../text/reach.ts';
import { sourceAt } from '../text/source.ts';
import type { Imported, ImportedBenchmark } from './foreign.ts';
import type { Losses } from './losses.ts';

const INSTRUMENTS = { judge: { identity: {} }, embedder: { identity: {} } } as const;

/** Gives what was imported without what would not load; that is a loss, at the place where it came from. */
export function keepValid(imported: Imported, workspace: Workspace, losses: Losses): Imported {
  return {
    ...imported,
    benchmarks: imported.benchmarks.filter((one) => isValid(one, workspace, losses)),
    models: imported.models.filter((entry) => {
      const from = imported.benchmarks[0]?.from ?? { file: 'config' };
      const api_keys = Object.fromEntries(
        Object.entries(imported.apiKeys).map(([name, variable]) => [name, `\${${variable}}`]),
      );
      const { mistakes } = examineSource(configSchema, sourceAt(from, { models: [entry], api_keys }));
      for (const { problem } of mistakes)
        losses.add(
          `the model ${entry.id} is not carried over: ${renderMessage(problem.message)}`,
          fileOf(from),
        );
      return mistakes.length === 0;
    }),
  };
}

function fileOf({ file }: Place): Place {
  return { file };
}

function isValid(
  { name, content, cases, from }: ImportedBenchmark,
  workspace: Workspace,
  losses: Losses,
): boolean {
  try {
    const parsed = parseJson(JSON.stringify({ name, ...content, test_cases: cases }), from.file);
    const source = {
      ...parsed,
      value: readFileAsWritten(parsed),
      placeOf: () => from,
      placeOfKey: () => from,
    };
    const benchmark = readCustomFile(source, workspace);
    checkBenchmark(benchmark, { evaluators, instruments: INSTRUMENTS });
    const problems = findTemplateProblems(benchmark, benchmark.cases);
    if (problems.length === 0) return true;
    throw new UserError(problems);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    for (const { message } of error.problems)
      losses.add(`the benchmark would not load and is not written: ${renderMessage(message)}`, from);
    return false;
  }
}
