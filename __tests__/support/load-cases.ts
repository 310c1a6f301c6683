import { loadBenchmarks } from '../../src/benchmarks/load-benchmarks.ts';
import type { Benchmark } from '../../src/domain/benchmark.ts';
import type { PlacedCase } from '../../src/domain/case.ts';
import { evaluators } from '../../src/evaluators/index.ts';
import { localWorkspace } from '../../src/text/reach.ts';
import { NO_DOWNLOADS } from './downloads.ts';
import { problemsOfAsync } from './problems-of.ts';
import { createTempDir } from './temp-dir.ts';

/** A benchmark file `benchmarks/b.yaml` and what lies beside it. */
export type CasesProject = {
  /** The value of `cases`, as YAML. */
  readonly cases: string;
  readonly files: Readonly<Record<string, string | Buffer>>;
  /** Further lines of the benchmark file. */
  readonly lines?: string;
};

/** Loads the one benchmark of a project whose cases stand in a file. */
export async function loadCasesProject({
  cases,
  files,
  lines = '',
}: CasesProject): Promise<readonly Benchmark[]> {
  using dir = createTempDir({ 'benchmarks/b.yaml': `name: b\ncases: ${cases}\n${lines}` });
  for (const [name, content] of Object.entries(files)) dir.write(`benchmarks/${name}`, content);
  const { benchmarks } = await loadBenchmarks({
    ...{ enabled: null, chosen: [], options: new Map(), sources: new Map() },
    mentioned: [],
    downloads: NO_DOWNLOADS,
    files: ['benchmarks/**/*.{yaml,yml,json}'],
    workspace: localWorkspace(dir.path),
    available: { evaluators, instruments: {} },
  });
  return benchmarks;
}

/** Gives the cases of a project as they stand in it. */
export async function loadCases(project: CasesProject): Promise<Omit<PlacedCase, 'place' | 'isUnnamed'>[]> {
  const [benchmark] = await loadCasesProject(project);
  return Array.from(benchmark?.cases ?? [], ({ place: _place, isUnnamed: _isUnnamed, ...item }) => item);
}

/** Gives what is wrong with a project, a line each. */
export async function refuseCases(project: CasesProject): Promise<string[]> {
  return (await problemsOfAsync(loadCasesProject(project))).split('\n');
}
