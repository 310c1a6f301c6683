/** From what the user chose to a plan that can be run: config, benchmarks, cells, access. */
import { prepareAccess } from '../providers/open-models.ts';
import type { ModelAccess } from '../providers/open-models.ts';
import { loadBenchmarks } from '../benchmarks/load-benchmarks.ts';
import { sampleCases } from './sample.ts';
import type { Environment } from '../config/api-keys.ts';
import { loadConfig } from '../config/config.ts';
import type { PlanChoices } from './choose.ts';
import { buildPlan } from './build-plan.ts';
import type { Plan } from '../domain/plan.ts';
import type { Place } from '../domain/problem.ts';
import { evaluators, getEvaluator } from '../evaluators/index.ts';
import { parseAllowedHosts } from '../providers/allowed-hosts.ts';

/** What the user chose, as text from options or inputs. */
export type Choices = PlanChoices & {
  readonly config?: string | undefined;
  readonly benchmarks: readonly string[];
  /** See parseAllowedHosts. */
  readonly allowedHosts: string;
  /** Keys by their name in `api_keys`, which go before those of the environment. */
  readonly keys?: Readonly<Record<string, string>>;
  /** What must be shown nowhere, beside the keys. */
  readonly secrets?: readonly string[];
};

/** Where the run takes place. */
export type Site = { readonly cwd: string; readonly env: Environment; readonly signal: AbortSignal };

/** A plan, the way to its models, and where its cases were written. */
export type LoadedPlan = {
  readonly plan: Plan;
  readonly access: ModelAccess;
  /** Finds the place of a case; whoever keeps this keeps the benchmark files in memory. */
  readonly findCase: (benchmark: string, id: string) => Place | undefined;
};

/** Loads everything a run needs; every mistake of the user's is a UserError, before anything is asked or written. */
export function loadPlan(choices: Choices, { cwd, env, signal }: Site): LoadedPlan {
  const allowed = parseAllowedHosts(choices.allowedHosts);
  const config = loadConfig({ file: choices.config, cwd, env, keys: choices.keys });
  const { enabled, files, limits, options, sources } = config.benchmarks;
  const benchmarks = loadBenchmarks({
    enabled,
    chosen: choices.benchmarks,
    limits,
    options,
    files,
    sources,
    cwd,
    evaluators,
  });
  const evaluatorVersion = (name: string): number => getEvaluator(name).version;
  const plan = buildPlan(config, benchmarks, choices, { cwd, evaluatorVersion, sampleCases });
  const models = [...new Set(plan.cells.map(({ model }) => model))];
  const { concurrency } = plan;
  return {
    plan,
    access: prepareAccess(
      models,
      { ...config, concurrency },
      { allowed, secrets: choices.secrets, cwd, env, signal },
    ),
    findCase: (name, id) =>
      benchmarks
        .find((benchmark) => benchmark.name === name)
        ?.cases.find((item) => item.id === id)
        ?.place(),
  };
}
