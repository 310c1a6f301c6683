import type { RunRecord } from '../domain/record.ts';

/** Where a standard benchmark of a run comes from; its words stand in a record, which may be a file's. */
export type ToldOrigin = { readonly benchmark: string; readonly words: string };

/** Lists where the standard benchmarks of a run come from: paper, licence and content, each once. */
export function listOrigins(run: Pick<RunRecord, 'cells'> | undefined): ToldOrigin[] {
  const origins = (run?.cells ?? []).flatMap(({ benchmark_name: benchmark, config }): ToldOrigin[] => {
    if (config?.origin === undefined) return [];
    const { paper, licence, version } = config.origin;
    return [{ benchmark, words: `${paper}; licence ${licence}; ${version}` }];
  });
  return [...new Map(origins.map((one) => [`${one.benchmark}\n${one.words}`, one])).values()];
}
