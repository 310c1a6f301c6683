import type { z } from 'zod';
import type { Benchmark } from '../domain/benchmark.ts';
import type { JsonObject } from '../domain/json.ts';
import type { Place } from '../domain/problem.ts';

/** Where a standard benchmark's official file or folder is, and where the config names it. */
export type BenchmarkSource = { readonly path: string; readonly place: Place };

/** Reads one standard benchmark from its official files. One file and one line of the registry each. */
export interface BenchmarkLoader {
  /** What `benchmarks.options` may say of it. */
  readonly options: z.ZodRawShape;
  /** Gives the benchmark; what is wrong with its files is a UserError. The options were checked before. */
  load(source: BenchmarkSource, options: JsonObject): Promise<Benchmark>;
}

/** A row of a data file, and its line; of a CSV row that has several, the last. */
export type Row = { readonly value: unknown; readonly place: Place };
