import type { z } from 'zod';
import type { Benchmark } from '../domain/benchmark.ts';
import type { JsonObject } from '../domain/json.ts';
import type { Place } from '../domain/problem.ts';
import type { Reach } from '../text/reach.ts';

/** Path of a standard benchmark's official file or folder, how far it may lead, and the place that names it. */
export type BenchmarkSource = { readonly path: string; readonly reach: Reach; readonly place: Place };

/** Tells whether a source is written as a URL; all others are paths. */
export function isUrl(source: string): boolean {
  return /^[a-z][a-z0-9+.-]+:\/\//i.test(source);
}

/** Reads one standard benchmark from its official files. Each has one file and one line of the registry. */
export interface BenchmarkLoader {
  /** Options that `benchmarks.options` may give it. */
  readonly options: z.ZodRawShape;
  /**
   * Lists the official files that these options need, by their paths below the official folder (official.ts). Where the
   * source is one file, it stands for the first. They are there when `load` is called, unless the source is the user's
   * own path.
   */
  files(options: JsonObject): readonly string[];
  /** Lists the files of another kind that hold the same, for folders of the user's that hold those. */
  otherFiles?(options: JsonObject): readonly string[];
  /** Gives the benchmark; what is wrong with its files is a UserError. The options were checked before. */
  load(source: BenchmarkSource, options: JsonObject): Promise<Benchmark>;
}

/** A row of a data file, and its line; for a CSV row of several lines, the last. */
export type Row = {
  readonly value: unknown;
  readonly place: Place;
  /** Metadata that it has columns or keys for, without anything in them. */
  readonly blank?: readonly string[];
};
