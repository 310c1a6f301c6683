import path from 'node:path';
import { readFileAsWritten } from '../benchmarks/as-written.ts';
import { checkBenchmark } from '../benchmarks/check-benchmark.ts';
import { readCustomFile } from '../benchmarks/custom-file.ts';
import { readSettingDocuments } from '../benchmarks/setting-documents.ts';
import { UserError } from '../domain/problem.ts';
import { evaluators } from '../evaluators/index.ts';
import { findTemplateProblems } from '../plan/template-problems.ts';
import { parseJson } from '../text/json.ts';
import { within } from '../text/reach.ts';
import type { BenchmarkFile } from './types.ts';

/** Instruments that a config may give. */
const INSTRUMENTS = {
  judge: { identity: {} },
  embedder: { identity: {} },
  jail: { identity: {} },
  scripts: { identity: {} },
} as const;

/** Throws a UserError that names all for which the loader would refuse a benchmark that stands in a file. */
export function checkBuilt(built: BenchmarkFile, file: string): void {
  const text = JSON.stringify(built);
  const parsed = parseJson(text, file);
  const at = (): { file: string } => ({ file });
  const folder = path.dirname(path.resolve(file));
  const files = within(path.parse(folder).root, 'the disk');
  const workspace = { cwd: process.cwd(), files, named: files };
  const source = { ...parsed, value: readFileAsWritten(parsed), placeOf: at, placeOfKey: at };
  const benchmark = readSettingDocuments(readCustomFile(source, workspace), { file, workspace, evaluators });
  checkBenchmark(benchmark, { evaluators, instruments: INSTRUMENTS });
  const problems = findTemplateProblems(benchmark, benchmark.cases);
  if (problems.length > 0) throw new UserError(problems);
}
