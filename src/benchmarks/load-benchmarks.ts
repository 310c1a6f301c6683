import path from 'node:path';
import type { Benchmark } from '../domain/benchmark.ts';
import type { JsonObject } from '../domain/json.ts';
import { noteProblems, UserError, userError } from '../domain/problem.ts';
import type { Place, Problem } from '../domain/problem.ts';
import { checkSource, closedObject } from '../text/check-source.ts';
import { suggest } from '../text/nearest.ts';
import type { Workspace } from '../text/reach.ts';
import { sourceAt } from '../text/source.ts';
import { checkBenchmark } from './check-benchmark.ts';
import type { Available } from './check-benchmark.ts';
import { listPassedOver, namesOf, openCandidates } from './candidates.ts';
import type { Candidate } from './candidates.ts';
import { readCustomFile } from './custom-file.ts';
import { BUILT_IN, openBuiltIn } from './built-in.ts';
import { standardBenchmarks } from './index.ts';
import type { DownloadSite } from './bring-file.ts';
import { readSettingDocuments } from './setting-documents.ts';
import type { BenchmarkLoader } from './loader.ts';
import { locateFiles } from './locate.ts';
import type { SourceChoice } from './locate.ts';

const OPTION = { option: 'benchmark' };
const STANDARD_NAMES = [...Object.keys(standardBenchmarks), ...BUILT_IN];

/** Benchmarks that are asked for, and where they may be found. */
export type BenchmarkRequest = {
  /** Names the config enables; null: all that can be loaded. */
  readonly enabled: readonly { readonly name: string; readonly place: Place }[] | null;
  /** Names of the enabled ones to load; empty: all. */
  readonly chosen: readonly string[];
  /** Names that the config gives settings for, and the key of those settings. */
  readonly mentioned: readonly { readonly key: string; readonly name: string; readonly place: Place }[];
  /** Options by benchmark name, as written. */
  readonly options: ReadonlyMap<string, BenchmarkOptions>;
  /** Globs of custom benchmark files. */
  readonly files: readonly string[];
  readonly sources: ReadonlyMap<string, SourceChoice>;
  readonly downloads: DownloadSite;
  readonly workspace: Workspace;
  /** The config's name, as it is found from there; undefined where there is none. */
  readonly config?: string;
  readonly available: Available;
};

/** Options of one benchmark, and where they are written. */
export type BenchmarkOptions = { readonly values: JsonObject; readonly place: Place };

/** The loaded benchmarks, and a note for each file beside them that is none. */
export type LoadedBenchmarks = {
  readonly benchmarks: readonly Benchmark[];
  readonly notes: readonly Problem[];
};

type Wanted = { readonly name: string; readonly place: Place | undefined };

/** Loads the chosen benchmarks, in the order they are named; all that cannot be loaded are named in one UserError. */
export async function loadBenchmarks(request: BenchmarkRequest): Promise<LoadedBenchmarks> {
  const candidates = openCandidates(request.files, request.workspace);
  const enabled = listEnabled(request, candidates);
  const problems = [
    ...findChoiceProblems(request, enabled),
    ...findUnknownNames(request, enabled, candidates),
  ];
  const wanted = enabled.filter(({ name }) => request.chosen.length === 0 || request.chosen.includes(name));
  const benchmarks: Benchmark[] = [];
  for (const one of wanted) {
    const loaded = await noteProblems(problems, async () => {
      const benchmark = await loadOne(one, candidates, request);
      checkBenchmark(benchmark, request.available);
      return benchmark;
    });
    if (loaded !== undefined) benchmarks.push(loaded);
  }
  const notes = [
    ...(request.enabled === null ? listPassedOver(candidates) : []),
    ...benchmarks.flatMap((benchmark) => benchmark.notes ?? []),
  ];
  // A file that cannot be read may hold what is missing, or be one of all that were asked for.
  if (problems.length > 0 || (request.enabled === null && request.chosen.length === 0))
    problems.push(
      ...candidates.flatMap((candidate) => (candidate.status === 'broken' ? candidate.error.problems : [])),
    );
  if (problems.length > 0) throw new UserError(problems);
  if (benchmarks.length === 0) throw new UserError([{ message: explainNone(request, candidates) }, ...notes]);
  return { benchmarks, notes };
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
    .map((name) => ({ message: [OPTION, ` \`${name}\` is not enabled${suggest(name, names)}`] }));
}

/** Finds settings without a benchmark: a mistyped name would leave the one that was meant without them. */
function findUnknownNames(
  { mentioned }: BenchmarkRequest,
  enabled: readonly Wanted[],
  candidates: readonly Candidate[],
): Problem[] {
  const known = new Set([...enabled.map(({ name }) => name), ...namesOf(candidates), ...STANDARD_NAMES]);
  const names = [...known];
  return mentioned
    .filter(({ name }) => !known.has(name))
    .map(({ key, name, place }) => ({
      message: `\`${key}\` names no benchmark: \`${name}\`${suggest(name, names)}`,
      place,
    }));
}

function explainNone({ files, config }: BenchmarkRequest, candidates: readonly Candidate[]): string {
  const none = candidates.length === 0 ? 'no file matches' : 'no benchmark is among the files that match';
  const isElsewhere =
    config !== undefined && !['.', '.github', 'config'].includes(path.dirname(path.normalize(config)));
  const where = isElsewhere
    ? `; they are looked for in the working directory, not in ${path.dirname(config)}/, where the config is`
    : '';
  return `there is no benchmark: ${none} ${files.join(', ')}, and \`benchmarks.sources\` is empty${where}`;
}

async function loadOne(
  { name, place }: Wanted,
  candidates: readonly Candidate[],
  request: BenchmarkRequest,
): Promise<Benchmark> {
  const { sources, options, workspace } = request;
  const [custom, second] = candidates.flatMap((candidate) =>
    candidate.status === 'named' && candidate.name === name ? [candidate.source] : [],
  );
  const source = sources.get(name);
  if (custom !== undefined && second !== undefined)
    throw userError(`the benchmark \`${name}\` is described in ${custom.file} too`, second.placeOf(['name']));
  if (custom !== undefined && source !== undefined)
    throw userError(
      `the benchmark \`${name}\` has both a source and a file of its own, ${custom.file}`,
      place,
    );
  const file = custom ?? (source === undefined && BUILT_IN.includes(name) ? openBuiltIn(name) : undefined);
  if (file === undefined) return await loadStandard({ name, place }, candidates, request);
  const benchmark = readCustomFile(file, workspace);
  readOptions(name, {}, options.get(name));
  const { evaluators } = request.available;
  return readSettingDocuments(benchmark, { file: file.file, workspace, evaluators });
}

async function loadStandard(
  { name, place }: Wanted,
  candidates: readonly Candidate[],
  { sources, options, downloads }: BenchmarkRequest,
): Promise<Benchmark> {
  const loader = Object.hasOwn(standardBenchmarks, name) ? standardBenchmarks[name] : undefined;
  if (loader === undefined) {
    if (BUILT_IN.includes(name)) throw userError(`the benchmark \`${name}\` takes no source`, place);
    const known = [...namesOf(candidates), ...Object.keys(standardBenchmarks), ...BUILT_IN];
    throw userError(`unknown benchmark \`${name}\`${suggest(name, known)}`, place);
  }
  const values = readOptions(name, loader.options, options.get(name));
  const wish = {
    benchmark: name,
    files: loader.files(values),
    otherFiles: loader.otherFiles?.(values) ?? [],
    place,
  };
  const { source, notes } = await locateFiles(wish, sources.get(name), downloads);
  const benchmark = await loader.load(source, values);
  return { ...benchmark, notes: [...notes, ...(benchmark.notes ?? [])] };
}

/** Gives the options as the loader takes them; what it does not know is a UserError. */
export function readOptions(
  name: string,
  shape: BenchmarkLoader['options'],
  options: BenchmarkOptions | undefined,
): JsonObject {
  if (options === undefined) return {};
  const { values: value, place } = options;
  if (Object.keys(shape).length === 0) throw userError(`the benchmark \`${name}\` takes no options`, place);
  return checkSource(closedObject(shape), sourceAt(place, value)) as JsonObject; // checked values of JSON are JSON
}
