import type { Benchmark } from '../domain/benchmark.ts';
import { UserError, userError } from '../domain/problem.ts';
import type { Place, Problem } from '../domain/problem.ts';
import { findFiles } from '../text/find-files.ts';
import { suggest } from '../text/nearest.ts';
import type { Source } from '../text/source.ts';
import { checkBenchmark } from './check-benchmark.ts';
import type { Evaluators } from './check-benchmark.ts';
import { openBenchmarkFile, readCustomFile } from './custom-file.ts';
import { FUTURE_BENCHMARKS, standardBenchmarks } from './index.ts';
import type { BenchmarkSource } from './loader.ts';

const STANDARD_NAMES = [...Object.keys(standardBenchmarks), ...FUTURE_BENCHMARKS];

/** What is asked for, and where it may be found. */
export type BenchmarkRequest = {
  /** Names the config enables; null: all that can be loaded. */
  readonly enabled: readonly { readonly name: string; readonly place: Place }[] | null;
  /** Only these of them; empty: all. */
  readonly chosen: readonly string[];
  /** Cases at most, by benchmark name. */
  readonly limits: ReadonlyMap<string, { readonly place: Place }>;
  /** Options by benchmark name; none of those that can be loaded takes any yet. */
  readonly options: ReadonlyMap<string, { readonly place: Place }>;
  /** Globs of custom benchmark files. */
  readonly files: readonly string[];
  readonly sources: ReadonlyMap<string, BenchmarkSource>;
  readonly cwd: string;
  readonly evaluators: Evaluators;
};

/** A custom benchmark file, opened far enough to know its name. */
type Candidate =
  | { readonly status: 'named'; readonly name: string; readonly source: Source }
  | { readonly status: 'broken'; readonly error: UserError };

/** Nothing else is opened, however a glob is written: what cannot be parsed is quoted in messages. */
const BENCHMARK_FILE = /\.(?:ya?ml|json)$/i;

type Wanted = { readonly name: string; readonly place: Place | undefined };

/** Loads the benchmarks that are chosen, in the order they are named; all that cannot be loaded are named in one UserError. */
export function loadBenchmarks(request: BenchmarkRequest): Benchmark[] {
  const candidates = findFiles(request.cwd, request.files)
    .filter((file) => BENCHMARK_FILE.test(file))
    .map((file) => openCandidate(file, request.cwd));
  const enabled = listEnabled(request, candidates);
  const problems = [
    ...findChoiceProblems(request, enabled),
    ...findLimitProblems(request, enabled, candidates),
  ];
  const wanted = enabled.filter(({ name }) => request.chosen.length === 0 || request.chosen.includes(name));
  const benchmarks = wanted.flatMap(({ name, place }) => {
    try {
      const benchmark = loadOne(name, place, candidates, request);
      checkBenchmark(benchmark, request.evaluators);
      const options = request.options.get(name);
      if (options !== undefined)
        problems.push({ message: `the benchmark \`${name}\` takes no options`, place: options.place });
      return [benchmark];
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      problems.push(...error.problems);
      return [];
    }
  });
  // A file that cannot be read may hold what is missing, or be one of all that were asked for.
  if (problems.length > 0 || (request.enabled === null && request.chosen.length === 0))
    problems.push(
      ...candidates.flatMap((candidate) => (candidate.status === 'broken' ? candidate.error.problems : [])),
    );
  if (problems.length > 0) throw new UserError(problems);
  if (benchmarks.length === 0)
    throw userError(
      `there is no benchmark: no file matches ${request.files.join(', ')}, and \`benchmarks.sources\` is empty`,
    );
  return benchmarks;
}

function listEnabled(
  { enabled, sources }: BenchmarkRequest,
  candidates: readonly Candidate[],
): readonly Wanted[] {
  const found = new Set([...namesOf(candidates), ...sources.keys()]);
  return enabled ?? [...found].map((name) => ({ name, place: undefined }));
}

function findChoiceProblems({ chosen }: BenchmarkRequest, enabled: readonly Wanted[]): Problem[] {
  const names = enabled.map(({ name }) => name);
  return chosen
    .filter((name) => !names.includes(name))
    .map((name) => ({ message: `--benchmark \`${name}\` is not enabled${suggest(name, names)}` }));
}

/** A mistyped name would leave the benchmark that was meant without its limit. */
function findLimitProblems(
  { limits }: BenchmarkRequest,
  enabled: readonly Wanted[],
  candidates: readonly Candidate[],
): Problem[] {
  const known = new Set([...enabled.map(({ name }) => name), ...namesOf(candidates), ...STANDARD_NAMES]);
  return [...limits]
    .filter(([name]) => !known.has(name))
    .map(([name, { place }]) => ({
      message: `\`benchmarks.limits\` names no benchmark: \`${name}\`${suggest(name, [...known])}`,
      place,
    }));
}

function namesOf(candidates: readonly Candidate[]): string[] {
  return candidates.flatMap((candidate) => (candidate.status === 'named' ? [candidate.name] : []));
}

function openCandidate(file: string, cwd: string): Candidate {
  try {
    const source = openBenchmarkFile(file, cwd);
    const { value } = source;
    const name = typeof value === 'object' && value !== null && 'name' in value ? value.name : undefined;
    // A file without a name is told what it lacks by its schema.
    return typeof name === 'string'
      ? { status: 'named', name, source }
      : { status: 'broken', error: findErrors(source, cwd) };
  } catch (error) {
    if (error instanceof UserError) return { status: 'broken', error };
    throw error;
  }
}

function findErrors(source: Source, cwd: string): UserError {
  try {
    readCustomFile(source, cwd);
  } catch (error) {
    if (error instanceof UserError) return error;
    throw error;
  }
  throw new Error('a benchmark without a name was read');
}

function loadOne(
  name: string,
  place: Place | undefined,
  candidates: readonly Candidate[],
  { sources, cwd }: BenchmarkRequest,
): Benchmark {
  const [custom, second] = candidates.flatMap((candidate) =>
    candidate.status === 'named' && candidate.name === name ? [candidate.source] : [],
  );
  const source = sources.get(name);
  const fail = (message: string): UserError =>
    new UserError([place === undefined ? { message } : { message, place }]);
  if (custom !== undefined && second !== undefined)
    throw userError(`the benchmark \`${name}\` is described in ${custom.file} too`, second.placeOf(['name']));
  if (custom !== undefined && source !== undefined)
    throw fail(`the benchmark \`${name}\` has both a source and a file of its own, ${custom.file}`);
  if (custom !== undefined) return readCustomFile(custom, cwd);
  const loader = Object.hasOwn(standardBenchmarks, name) ? standardBenchmarks[name] : undefined;
  if (FUTURE_BENCHMARKS.includes(name)) throw fail(`the benchmark \`${name}\` is not built yet`);
  if (loader === undefined) {
    const known = [...namesOf(candidates), ...Object.keys(standardBenchmarks)];
    throw fail(`unknown benchmark \`${name}\`${suggest(name, known)}`);
  }
  if (source === undefined)
    throw fail(
      `the benchmark \`${name}\` has no source: name its official file under \`benchmarks.sources.${name}\``,
    );
  if (/^[a-z][a-z0-9+.-]+:\/\//i.test(source.path))
    throw fail(`\`benchmarks.sources.${name}\` must be a path; downloading is not built yet`);
  return loader.load(source);
}
