import type { Benchmark } from '../domain/benchmark.ts';
import type { Case } from '../domain/case.ts';
import type { NonEmpty } from '../domain/json.ts';
import type { Model, Prompt } from '../domain/model.ts';
import type { Cell, Plan, PlannedCase } from '../domain/plan.ts';
import { UserError, userError } from '../domain/problem.ts';
import type { Problem } from '../domain/problem.ts';
import { suggest } from '../source/nearest.ts';
import type { Config } from './config.ts';
import { createRecipe, digestFiles, fingerprintCell } from './fingerprint.ts';
import { digest } from './hash.ts';
import { fillTemplate } from './template.ts';

/** What the caller chose from the config; empty lists choose everything. */
export type PlanChoices = {
  readonly models: readonly string[];
  readonly cases: readonly string[];
  readonly tags: readonly string[];
  readonly limit?: number | undefined;
  readonly repeat?: number | undefined;
};

/** What building a plan needs from outside the config. */
export type PlanDeps = {
  readonly cwd: string;
  readonly evaluatorVersion: (name: string) => number;
  readonly sampleCases: (cases: readonly Case[], limit: number, benchmark: string) => readonly Case[];
};

/** Gives the cells to run: every chosen benchmark on every chosen model, prompts filled in. Mistakes are one UserError. */
export function buildPlan(
  config: Config,
  benchmarks: readonly Benchmark[],
  choices: PlanChoices,
  deps: PlanDeps,
): Plan {
  const models = chooseModels(config, choices.models);
  checkChoices(benchmarks, choices);
  const problems: Problem[] = [];
  const cells = benchmarks.flatMap((benchmark): Cell[] => {
    const chosen = chooseCases(benchmark, config, choices, deps);
    const files = digestFiles([...benchmark.paths, ...(config.paths[benchmark.name] ?? [])], deps.cwd);
    return models.flatMap((model): Cell[] => {
      const cases = chosen.cases.flatMap((item) => planCase(item, benchmark, model, problems));
      if (!isNonEmpty(cases)) return [];
      const recipe = createRecipe(benchmark, model);
      return [
        {
          benchmark,
          model,
          cases,
          repeat: choices.repeat ?? benchmark.repeat ?? config.repeat,
          evaluators: benchmark.evaluators,
          gate: { ...config.gate, ...benchmark.gate },
          statistics: config.statistics,
          fingerprint: fingerprintCell(benchmark, recipe, deps.evaluatorVersion, files),
          recipe,
          complete: chosen.isComplete,
        },
      ];
    });
  });
  if (problems.length > 0) throw new UserError(uniqueProblems(problems).slice(0, 10));
  if (cells.length === 0) throw userError('no case is left to run: --case and --tag together choose none');
  return { cells, concurrency: config.concurrency, budget: config.budget };
}

function chooseModels({ models }: Config, chosen: readonly string[]): readonly Model[] {
  const ids = models.map(({ id }) => id);
  const unknown = chosen.filter((id) => !ids.includes(id));
  if (unknown.length > 0)
    throw new UserError(
      unknown.map((id) => ({ message: `--model \`${id}\` is not in the config${suggest(id, ids)}` })),
    );
  return models.filter(({ id }) => chosen.length === 0 || chosen.includes(id));
}

/** A mistyped id or tag would otherwise choose nothing without a word. */
function checkChoices(benchmarks: readonly Benchmark[], { cases, tags }: PlanChoices): void {
  const all = benchmarks.flatMap((benchmark) => benchmark.cases);
  const ids = new Set(all.map(({ id }) => id));
  const knownTags = new Set(all.flatMap((item) => item.tags));
  const problems = [
    ...cases
      .filter((id) => !ids.has(id))
      .map((id) => ({ message: `--case \`${id}\` is in no chosen benchmark` })),
    ...tags
      .filter((tag) => !knownTags.has(tag))
      .map((tag) => ({
        message: `--tag \`${tag}\` is on no case of the chosen benchmarks${suggest(tag, [...knownTags])}`,
      })),
  ];
  if (problems.length > 0) throw new UserError(problems);
}

function chooseCases(
  { name, cases }: Benchmark,
  { benchmarks: { limits } }: Config,
  choices: PlanChoices,
  { sampleCases }: PlanDeps,
): { readonly cases: readonly Case[]; readonly isComplete: boolean } {
  const planned = limits.get(name)?.count ?? Infinity;
  const sampled = sampleCases(cases, choices.limit ?? planned, name);
  const chosen = sampled.filter(
    ({ id, tags }) =>
      (choices.cases.length === 0 || choices.cases.includes(id)) &&
      (choices.tags.length === 0 || choices.tags.some((tag) => tags.includes(tag))),
  );
  return { cases: chosen, isComplete: chosen.length >= Math.min(planned, cases.length) };
}

function planCase(item: Case, benchmark: Benchmark, model: Model, problems: Problem[]): PlannedCase[] {
  const fill = (template: string): string => {
    const filled = fillTemplate(template, item);
    if (filled.status === 'filled') return filled.text;
    for (const name of filled.names)
      problems.push({
        message: `case \`${item.id}\` has no \`{{${name}}}\`, which the prompt asks for`,
        place: item.place(),
      });
    return '';
  };
  const content = benchmark.prompt === null ? item.input : fill(benchmark.prompt);
  const system = benchmark.systemPrompt === null ? model.systemPrompt : fill(benchmark.systemPrompt);
  const prompt: Prompt = { system, messages: [{ role: 'user', content }] };
  return [{ case: item, hash: hashCase(item), prompt }];
}

/** Only what a case asks and how it is judged; its tags and the like may change without making it another case. */
function hashCase({ input, expected, criteria, metadata }: Case): string {
  return digest({ input, expected, criteria, metadata });
}

/** Each model fills the same templates. */
function uniqueProblems(problems: readonly Problem[]): Problem[] {
  return [...new Map(problems.map((problem) => [JSON.stringify(problem), problem])).values()];
}

function isNonEmpty<T>(list: readonly T[]): list is NonEmpty<T> {
  return list.length > 0;
}
