import type { BenchmarkBuilder, BenchmarkFile } from './library-types.js';

export type * from './library-types.js';

/** Begins a benchmark in code, with the keys of a benchmark file; cases and more can be added in a chain. */
export declare function defineBenchmark(given: BenchmarkFile): BenchmarkBuilder;
