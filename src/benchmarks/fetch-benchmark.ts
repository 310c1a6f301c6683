import type { Place } from '../domain/problem.ts';
import { userError } from '../domain/problem.ts';
import { suggest } from '../text/nearest.ts';
import { quote } from '../text/quote.ts';
import type { DownloadSite } from './bring-file.ts';
import { standardBenchmarks } from './index.ts';
import { readOptions } from './load-benchmarks.ts';
import type { BenchmarkOptions } from './load-benchmarks.ts';
import { locateFiles } from './locate.ts';
import type { Located, SourceChoice } from './locate.ts';
import { officialBenchmarks, officialOf } from './official.ts';

/** Settings that a config gives a benchmark. */
type Settings = {
  readonly source: SourceChoice | undefined;
  readonly options: BenchmarkOptions | undefined;
  readonly place: Place | undefined;
};

/**
 * Brings a standard benchmark's files into the cache: all official ones, whatever the options; of a source of the
 * user's only those that are needed.
 */
export async function fetchBenchmark(
  benchmark: string,
  { source, options, place }: Settings,
  site: DownloadSite,
): Promise<Located> {
  const official = officialOf(benchmark);
  const known = Object.keys(officialBenchmarks);
  if (official === undefined)
    throw userError(`nothing is to be downloaded for ${quote(benchmark)}${suggest(benchmark, known)}`, place);
  const all = { benchmark, files: official.files.map((file) => file.path), place };
  const loader = standardBenchmarks[benchmark];
  if (source === undefined || loader === undefined) return await locateFiles(all, source, site);
  const values = readOptions(benchmark, loader.options, options);
  const needed = { files: loader.files(values), otherFiles: loader.otherFiles?.(values) ?? [] };
  return await locateFiles({ ...all, ...needed }, source, site);
}
