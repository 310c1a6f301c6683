import { loadConfig } from '../config/config.ts';
import { createProgramSite } from '../config/program-variables.ts';
import { explainPrice } from '../config/models.ts';
import type { Budget } from '../domain/plan.ts';
import { UserError } from '../domain/problem.ts';
import { planJudge } from '../instruments/judge/plan-judge.ts';
import type { PlannedJudge } from '../instruments/judge/plan-judge.ts';
import { parseAllowedHosts } from '../providers/allowed-hosts.ts';
import { answersAfresh } from '../providers/index.ts';
import { prepareModels } from '../providers/open-models.ts';
import type { OpenModel } from '../providers/provider.ts';
import { listProxySecrets, readProxySetting } from '../providers/proxy.ts';
import { createRedactor } from '../text/redact.ts';
import type { Redactor } from '../text/redact.ts';
import type { Choices, PlanPlace } from './load-plan.ts';

/** A config's judge, without the benchmarks: for answers that are kept. */
export type LoadedJudge = {
  readonly planned: PlannedJudge;
  readonly openModel: OpenModel;
  readonly budget: Budget;
  /** Requests at once. */
  readonly concurrency: number;
  /** Hides the keys in a text. */
  readonly redact: Redactor;
};

/** Loads a config's judge; every mistake, a missing key too, is a UserError before anything is asked. */
export async function loadJudge(
  { config: file, allowedHosts }: Pick<Choices, 'config' | 'allowedHosts'>,
  { workspace, env, warn }: PlanPlace,
): Promise<LoadedJudge> {
  const allowed = parseAllowedHosts(allowedHosts);
  const config = loadConfig({ file, workspace, env });
  const { budget, concurrency, apiKeys } = config;
  const proxy = readProxySetting(env);
  const redact = createRedactor([...config.secrets, ...listProxySecrets(proxy)]);
  const planned = planJudge({ models: config.instrumentModels, judge: config.judge, workspace, redact });
  const { model } = planned;
  const site = {
    workspace,
    apiKeys,
    allowed,
    connections: concurrency,
    proxy,
    warn,
    programs: createProgramSite(env, undefined),
  };
  const { openModel, unavailable, problems } = await prepareModels([model], site, redact);
  const isUnpriced = budget.maxCostUsd !== null && model.price === null && answersAfresh(model);
  const all = [
    ...problems,
    ...unavailable,
    ...(isUnpriced ? [{ message: explainPrice(model.id), place: model.placeOf('price') }] : []),
  ];
  if (all.length > 0) throw new UserError(all);
  return { planned, openModel, budget, concurrency, redact };
}
