import type { Benchmark } from '../domain/benchmark.ts';
import type { Place } from '../domain/problem.ts';

/** Where a standard benchmark's official file or folder is, and where the config names it. */
export type BenchmarkSource = { readonly path: string; readonly place: Place };

/** Reads one standard benchmark from its official files. One file and one line of the registry each. */
export interface BenchmarkLoader {
  load(source: BenchmarkSource): Benchmark;
}
