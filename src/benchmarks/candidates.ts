/** Files that the globs for benchmark files match: which are benchmarks, broken ones, or no business of ours. */
import path from 'node:path';
import { isMapping } from '../domain/json.ts';
import { UserError } from '../domain/problem.ts';
import type { Problem } from '../domain/problem.ts';
import { findFiles } from '../text/find-files.ts';
import { createKeyTest } from '../text/names-key.ts';
import { readHead } from '../text/open-file.ts';
import type { Workspace } from '../text/reach.ts';
import { readText, SIZE_LIMITS } from '../text/read-text.ts';
import type { Source } from '../text/source.ts';
import { openBenchmarkFile, readCustomFile } from './custom-file.ts';

/** A file that may be a benchmark, opened far enough to know its name. */
export type Candidate =
  | { readonly status: 'named'; readonly file: string; readonly name: string; readonly source: Source }
  | { readonly status: 'broken'; readonly file: string; readonly error: UserError }
  /** A file of somebody else's: it has none of the keys by which a benchmark is known. */
  | { readonly status: 'foreign'; readonly file: string };

/** Names of files that are opened, whatever a glob matches: what cannot be parsed is quoted in messages. */
const BENCHMARK_FILE = /\.(?:ya?ml|json)$/i;
const KEYS = ['name', 'evaluators', 'test_cases', 'cases'];
const namesKey = createKeyTest(KEYS);
/** What stands before a list, in JSON or YAML, and how it begins. */
const LIST = /^\uFEFF?(?:[ \t]*(?:#[^\n]*|---[ \t]*)?\r?\n)*[ \t]*(?:\[|-[ \t\r\n])/;
const HEAD_BYTES = 4096;

/** Opens the files that the globs match; what one of them names as its cases is left out. */
export function openCandidates(globs: readonly string[], workspace: Workspace): Candidate[] {
  const candidates = findFiles(workspace, globs)
    .filter((file) => BENCHMARK_FILE.test(file))
    .map((file) => openCandidate(file, workspace));
  const sources = candidates.flatMap((candidate) => (candidate.status === 'named' ? [candidate.source] : []));
  const casesFiles = listCasesFiles(sources);
  return candidates.filter(({ file }) => !casesFiles.has(file));
}

/** Gives the names of the benchmarks among the files. */
export function namesOf(candidates: readonly Candidate[]): string[] {
  return candidates.flatMap((candidate) => (candidate.status === 'named' ? [candidate.name] : []));
}

/** Gives a note for each file that was passed over. */
export function listPassedOver(candidates: readonly Candidate[]): Problem[] {
  const lacks = `it has none of ${KEYS.map((key) => `\`${key}\``).join(', ')}`;
  return candidates.flatMap(({ status, file }): Problem[] =>
    status === 'foreign' ? [{ message: `passed over, it is no benchmark: ${lacks}`, place: { file } }] : [],
  );
}

/** Lists the files of cases that benchmark files name, relative to the working directory. */
function listCasesFiles(sources: readonly Source[]): ReadonlySet<string> {
  return new Set(
    sources.flatMap(({ file, value }) => {
      const cases = isMapping(value) ? value['cases'] : undefined;
      const named = isMapping(cases) ? cases['file'] : cases;
      return typeof named === 'string' ? [path.posix.join(path.posix.dirname(file), named)] : [];
    }),
  );
}

function openCandidate(file: string, workspace: Workspace): Candidate {
  const { cwd, files } = workspace;
  // Lists are told by how they begin: a file of cases may be larger than any benchmark file.
  if (LIST.test(readHead(path.resolve(cwd, file), files, HEAD_BYTES).toString('utf8')))
    return { status: 'foreign', file };
  try {
    const source = openBenchmarkFile(file, workspace);
    const { value } = source;
    if (!isMapping(value) || !KEYS.some((key) => Object.hasOwn(value, key)))
      return { status: 'foreign', file };
    // The schema tells a file without a name what it lacks.
    const { name } = value;
    return typeof name === 'string' || typeof name === 'number'
      ? { status: 'named', file, name: String(name), source }
      : { status: 'broken', file, error: findErrors(source, workspace) };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return mayBeBenchmark(file, workspace) ? { status: 'broken', file, error } : { status: 'foreign', file };
  }
}

/** Tells whether a file that cannot be parsed may be meant as a benchmark; one that cannot be read may. */
function mayBeBenchmark(file: string, { cwd, files }: Workspace): boolean {
  const full = path.resolve(cwd, file);
  // What is larger is told by how it begins.
  const head = readHead(full, files, SIZE_LIMITS.yaml);
  if (head.length === SIZE_LIMITS.yaml) return namesKey(head.toString('utf8'));
  try {
    return namesKey(readText(full, files, SIZE_LIMITS.benchmark, undefined, file));
  } catch (error) {
    if (error instanceof UserError) return true;
    throw error;
  }
}

function findErrors(source: Source, workspace: Workspace): UserError {
  try {
    readCustomFile(source, workspace);
  } catch (error) {
    if (error instanceof UserError) return error;
    throw error;
  }
  throw new Error('a benchmark without a name was read');
}
