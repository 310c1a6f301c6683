import { checksOf } from '../benchmarks/evaluator-uses.ts';
import type { Config } from '../config/config.ts';
import type { Benchmark } from '../domain/benchmark.ts';
import type { Case, PlacedCase } from '../domain/case.ts';
import { isNonEmpty } from '../domain/json.ts';
import type { Model, Prompt } from '../domain/model.ts';
import type { Cell, Plan, PlannedCase } from '../domain/plan.ts';
import { MAX_PROBLEMS, UserError, userError } from '../domain/problem.ts';
import type { Problem } from '../domain/problem.ts';
import { getEvaluator } from '../evaluators/index.ts';
import type { KnownInstruments, PlannedInstruments } from '../evaluators/instruments.ts';
import { recordEvaluators } from '../run/build-record.ts';
import { listNeeds } from '../run/list-needs.ts';
import { mapList } from '../text/lazy-list.ts';
import { parseTemplate } from '../text/parse-template.ts';
import type { Template } from '../text/parse-template.ts';
import type { Workspace } from '../text/reach.ts';
import { Spool } from '../text/spool.ts';
import { buildPrompt } from './build-prompt.ts';
import { checkCaseChoices, chooseCases } from './choose-cases.ts';
import type { PlanChoices } from './choose-cases.ts';
import { createRecipe, digestFiles, digestOwnFiles, fingerprintCell, hashCase } from './fingerprint.ts';
import { Planned, splitCase } from './planned.ts';
import { fillTemplate } from './template.ts';
import { findTemplateProblems } from './template-problems.ts';

/** Folder in which a plan is built, with the chosen models and instruments. */
export type PlanSite = {
  readonly workspace: Workspace;
  readonly models: readonly Model[];
  readonly instruments: PlannedInstruments;
};

/**
 * Gives the cells to run: every chosen benchmark on every chosen model, prompts filled in. Mistakes are one UserError.
 */
export function buildPlan(
  config: Config,
  benchmarks: readonly Benchmark[],
  choices: PlanChoices,
  { workspace, models, instruments }: PlanSite,
): Plan {
  checkCaseChoices(benchmarks, choices);
  const modelFiles = new Map(models.map((model) => [model, digestOwnFiles(model, workspace)]));
  const problems: Problem[] = [];
  const cells = benchmarks.flatMap((benchmark): Cell[] => {
    const chosen = chooseCases(benchmark, config, choices, (item) => hashCase(item, instruments));
    const found = findTemplateProblems(benchmark, chosen.cases);
    problems.push(...found);
    if (found.length > 0) return [];
    const planned = planCases(benchmark, chosen.cases, instruments);
    const ownFiles = digestFiles([...benchmark.paths, ...(config.paths[benchmark.name] ?? [])], workspace);
    return models.flatMap((model): Cell[] => {
      const cases = planned(model);
      if (!isNonEmpty(cases)) return [];
      const recipe = createRecipe(benchmark, model);
      const heard = listNeeds({ cases, evaluators: benchmark.evaluators }, getEvaluator).flatMap(
        (name) => instruments[name]?.model ?? [],
      );
      const files = Object.assign(
        { ...ownFiles, ...modelFiles.get(model) },
        ...heard.map((one) => digestOwnFiles(one, workspace)),
      ) as Record<string, string>;
      const fingerprint = fingerprintCell(benchmark, recipe, instruments, files);
      const { isComplete: complete, size } = chosen;
      return [
        {
          ...startCell(benchmark, model, config, choices),
          cases,
          fingerprint,
          recipe,
          files,
          complete,
          size,
          ...(benchmark.unreviewed !== undefined && { unreviewed: benchmark.unreviewed }),
        },
      ];
    });
  });
  if (problems.length > 0) throw new UserError(problems.slice(0, MAX_PROBLEMS));
  if (cells.length === 0) throw userError(explainNone(benchmarks));
  const budget = {
    ...config.budget,
    maxCostUsd: lower(config.budget.maxCostUsd, choices.maxCostUsd ?? null),
  };
  return { cells, concurrency: choices.concurrency ?? config.concurrency, budget };
}

function explainNone(benchmarks: readonly Benchmark[]): string {
  const waits = benchmarks.every(({ cases, unreviewed }) => unreviewed !== undefined && cases.length === 0);
  return waits
    ? 'no case is left to run: all wait for a review (`reviewed: false`)'
    : 'no case is left to run: --case and --tag together choose none';
}

/** Gives what a cell takes from its benchmark, its model and the settings, whatever its cases. */
function startCell(
  { name, version, thresholds, origin, evaluators, gate, repeat, ...benchmark }: Benchmark,
  model: Model,
  config: Config,
  choices: PlanChoices,
): Pick<Cell, 'benchmark' | 'model' | 'repeat' | 'evaluators' | 'gate' | 'statistics' | 'promptFiles'> {
  return {
    benchmark: { name, version, thresholds, ...(origin !== undefined && { origin }) },
    model,
    repeat: choices.repeat ?? repeat ?? config.repeat,
    evaluators,
    gate: { ...config.gate, ...gate, ...choices.gate },
    statistics: config.statistics,
    promptFiles: {
      prompt: benchmark.promptFile,
      systemPrompt: benchmark.systemPrompt === null ? model.systemPromptFile : benchmark.systemPromptFile,
    },
  };
}

/** Plans the cases of a benchmark: gives the function that puts them to a model. */
function planCases(
  benchmark: Benchmark,
  cases: readonly PlacedCase[],
  instruments: KnownInstruments,
): (model: Model) => readonly PlannedCase[] {
  const prompts = { user: parse(benchmark.prompt), system: parse(benchmark.systemPrompt) };
  const written = mapList(cases, splitCase);
  const judged = Spool.of(mapList(cases, (item) => judgeCase(item, benchmark, instruments)));
  return (model) => {
    const ask = askBy(prompts, model);
    return mapList(written, (one, index) => new Planned(one, judged[index] as JudgedCase, ask)); // one for each
  };
}

function judgeCase(item: PlacedCase, benchmark: Benchmark, instruments: KnownInstruments): JudgedCase {
  const checks = checksOf(benchmark, item);
  const deps = { findEvaluator: getEvaluator, instruments };
  return {
    hash: hashCase(item, instruments),
    ...(checks !== null && { evaluators: recordEvaluators(checks.uses, checks.thresholds, deps) }),
  };
}

/** The parsed prompts of a benchmark; null: the case's input, the model entry's text. */
type Prompts = { readonly user: Template | null; readonly system: Template | null };

function parse(text: string | null): Template | null {
  return text === null ? null : parseTemplate(text);
}

/** How a case is judged, and the digest of that and of what it asks. */
type JudgedCase = Pick<PlannedCase, 'hash' | 'evaluators'>;

/** Gives the way to ask a case; made here, or what it takes to plan would be held as long as that. */
function askBy({ user, system }: Prompts, model: Model): (item: Case) => Prompt {
  return (item) =>
    buildPrompt(
      item,
      {
        system: system === null ? model.systemPrompt : fill(system, item),
        user: user === null ? item.input : fill(user, item),
      },
      model,
    );
}

function fill(template: Template, item: Case): string {
  const filled = fillTemplate(template, item);
  if (filled.status === 'unknown') throw new Error('a name that no case has passed the check of the prompts');
  return filled.text;
}

function lower(one: number | null, other: number | null): number | null {
  return one === null || other === null ? (one ?? other) : Math.min(one, other);
}
