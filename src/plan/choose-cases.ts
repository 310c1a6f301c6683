import type { Config } from '../config/config.ts';
import type { Benchmark, Gate } from '../domain/benchmark.ts';
import type { Case, PlacedCase } from '../domain/case.ts';
import type { Model } from '../domain/model.ts';
import { UserError } from '../domain/problem.ts';
import { filterList } from '../text/lazy-list.ts';
import { nearest, suggest } from '../text/nearest.ts';
import { sampleCases } from './sample-cases.ts';

/** Choices of the caller from the config; empty lists choose everything. */
export type PlanChoices = {
  readonly models: readonly string[];
  readonly cases: readonly string[];
  readonly tags: readonly string[];
  readonly limit?: number | undefined;
  readonly repeat?: number | undefined;
  /** Requests at once; goes before the config's. */
  readonly concurrency?: number | undefined;
  /** US dollars that the config may only lower. */
  readonly maxCostUsd?: number | undefined;
  /** Limits that go before those of the config and of every benchmark. */
  readonly gate?: Gate | undefined;
};

/** Gives the chosen models; ids that the config does not have are a UserError. */
export function chooseModels({ models }: Config, { models: chosen }: PlanChoices): readonly Model[] {
  const ids = models.map(({ id }) => id);
  const unknown = chosen.filter((id) => !ids.includes(id));
  if (unknown.length > 0)
    throw new UserError(
      unknown.map((id) => ({
        message: [{ option: 'model' }, ` \`${id}\` is not in the config${suggest(id, ids)}`],
      })),
    );
  return models.filter(({ id }) => chosen.length === 0 || chosen.includes(id));
}

/** Throws a UserError for ids and tags that no case has: they would silently choose nothing. */
export function checkCaseChoices(benchmarks: readonly Benchmark[], { cases, tags }: PlanChoices): void {
  if (cases.length + tags.length === 0) return;
  const ids = new Set(benchmarks.flatMap((benchmark) => benchmark.cases.map(({ id }) => id)));
  const knownTags = new Set(benchmarks.flatMap((benchmark) => benchmark.cases.flatMap((item) => item.tags)));
  const problems = [
    ...cases
      .filter((id) => !ids.has(id))
      .map((id) => {
        const near = nearest(id, [...ids]);
        const hint = near === undefined ? '' : `; did you mean \`${near}\`?`;
        return { message: `--case \`${id}\` is in no chosen benchmark${hint}` };
      }),
    ...tags
      .filter((tag) => !knownTags.has(tag))
      .map((tag) => ({
        message: `--tag \`${tag}\` is on no case of the chosen benchmarks${suggest(tag, [...knownTags])}`,
      })),
  ];
  if (problems.length > 0) throw new UserError(problems);
}

/** Gives a benchmark's chosen cases, and whether they are all `size` cases that the config means to be run. */
export function chooseCases(
  { name, cases, groupOf }: Benchmark,
  { benchmarks: { limits } }: Config,
  choices: PlanChoices,
  hashCase: (item: Case) => string,
): { readonly cases: readonly PlacedCase[]; readonly isComplete: boolean; readonly size: number } {
  const planned = limits.get(name)?.count ?? Infinity;
  const limit = choices.limit ?? planned;
  if (choices.cases.length + choices.tags.length === 0 && cases.length <= Math.min(limit, planned))
    return { cases, isComplete: true, size: cases.length };
  const drawnBy = (item: PlacedCase): string => (item.isUnnamed === true ? hashCase(item) : item.id);
  const wanted = filterList(
    cases,
    ({ id, tags }) =>
      (choices.cases.length === 0 || choices.cases.includes(id)) &&
      (choices.tags.length === 0 || choices.tags.some((tag) => tags.includes(tag))),
  );
  // Chosen first, then cut: a limit is how much may be asked of what was chosen.
  const chosen = sampleCases(wanted, limit, name, drawnBy, groupOf);
  const ids = new Set(chosen.map(({ id }) => id));
  const isComplete = sampleCases(cases, planned, name, drawnBy, groupOf).every(({ id }) => ids.has(id));
  return { cases: chosen, isComplete, size: Math.min(planned, cases.length) };
}
