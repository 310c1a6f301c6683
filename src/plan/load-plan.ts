/** Loading of a plan from the user's choices: config, benchmarks, access to the models, cells. */
import { loadBenchmarks } from '../benchmarks/load-benchmarks.ts';
import { loadConfig } from '../config/config.ts';
import type { Config } from '../config/config.ts';
import { createProgramSite } from '../config/program-variables.ts';
import type { ApiKey, Environment } from '../domain/api-key.ts';
import { scoreName } from '../domain/benchmark.ts';
import type { Plan } from '../domain/plan.ts';
import { noteProblems, UserError } from '../domain/problem.ts';
import type { Place, Problem } from '../domain/problem.ts';
import { evaluators } from '../evaluators/index.ts';
import type { PlannedInstruments } from '../evaluators/instruments.ts';
import { planInstruments } from '../instruments/index.ts';
import type { InstrumentSite } from '../instruments/index.ts';
import { parseAllowedHosts } from '../providers/allowed-hosts.ts';
import { prepareModels } from '../providers/open-models.ts';
import type { OpenModel } from '../providers/provider.ts';
import { listProxySecrets, readProxySetting } from '../providers/proxy.ts';
import { factsOf } from '../run/case-facts.ts';
import type { BallotSite } from '../records/ballots/ballot-site.ts';
import { quote } from '../text/quote.ts';
import type { Workspace } from '../text/reach.ts';
import { createRedactor, isHidden } from '../text/redact.ts';
import type { Redactor } from '../text/redact.ts';
import { spareMemory } from '../text/spare-memory.ts';
import { buildPlan } from './build-plan.ts';
import { chooseModels } from './choose-cases.ts';
import type { PlanChoices } from './choose-cases.ts';
import { createDownloadSite } from './download-site.ts';
import type { DownloadChoice } from './download-site.ts';
import {
  findCode,
  findForeignCode,
  findInstrumentProblems,
  findSelfJudged,
  findUnpriced,
  listModels,
} from './used-instruments.ts';

/** Choices of the user, as text from options or inputs. */
export type Choices = PlanChoices & {
  readonly config?: string | undefined;
  readonly benchmarks: readonly string[];
  /** See parseAllowedHosts. */
  readonly allowedHosts: string;
  /** Keys by their name in `api_keys`, which go before those of the environment. */
  readonly keys?: Readonly<Record<string, string>>;
  /** Further variables that a workflow lets be keys; undefined on a command line, where each may be one. */
  readonly keyVariables?: readonly string[];
  /** True where whoever starts the run lets it run code that models write; no file can. */
  readonly allowsCode?: boolean;
  /** True where such code is left to a later process, which need hold no keys: its scores are pending until then. */
  readonly defersCode?: boolean;
  /** True where somebody who may not write to the repository may have written its files: no code in them is run. */
  readonly isForeign?: boolean;
  /** Texts, beside the keys, that must be shown nowhere. */
  readonly secrets?: readonly string[];
};

/** Folder and environment of a run. */
export type PlanPlace = {
  readonly workspace: Workspace;
  readonly env: Environment;
  /** Told of every secret as soon as it is known, before anything can show it. */
  readonly hide?: (secrets: readonly string[]) => void;
  /** Told of the names in the plan, which stay whatever keys may have in common with them. */
  readonly spare?: (names: Iterable<string>) => void;
  /** Way in which benchmarks are downloaded; unless given nothing is told, and only listed hosts are asked. */
  readonly downloads?: DownloadChoice;
  /** Told of what fails while the plan is run and costs neither an answer nor the verdict. */
  readonly warn?: (problem: Problem) => void;
};

const SILENT: DownloadChoice = {
  onlyListed: true,
  signal: new AbortController().signal,
  onProgress: () => undefined,
};

/** A plan, and what it takes to run it. */
export type LoadedPlan = {
  readonly plan: Plan;
  /** False where not one cell can be measured, since keys are missing. */
  readonly isAskable: boolean;
  /** Models that cannot be asked because a key is missing, and which. */
  readonly unavailable: readonly Problem[];
  /** What the user should know and need not mend: files that were passed over. */
  readonly notes: readonly Problem[];
  /** Models that `compare_to` names and the config does not have, and where. */
  readonly pastModels: readonly { readonly name: string; readonly place: Place }[];
  readonly openModel: OpenModel;
  readonly instruments: PlannedInstruments;
  /** Where people's ballots lie. */
  readonly ballotSite: BallotSite;
  /** Hides the keys in a text. */
  readonly redact: Redactor;
};

/** Loads everything a run needs; every mistake of the user's is a UserError, before anything is asked or written. */
export function loadPlan(choices: Choices, place: PlanPlace): Promise<LoadedPlan> {
  return spareMemory(() => load(choices, place));
}

async function load(
  choices: Choices,
  { workspace, env, hide, spare, warn, downloads = SILENT }: PlanPlace,
): Promise<LoadedPlan> {
  const allowed = parseAllowedHosts(choices.allowedHosts);
  const config = loadConfig({ ...choices, file: choices.config, workspace, env });
  const proxy = readProxySetting(env);
  const secrets = [...config.secrets, ...(choices.secrets ?? []), ...listProxySecrets(proxy)];
  hide?.(secrets);
  const { redact, replace } = startRedactor(createRedactor(secrets));
  const site = {
    workspace,
    apiKeys: config.apiKeys,
    allowed,
    connections: choices.concurrency ?? config.concurrency,
    warn,
    proxy,
    programs: choices.isForeign === true ? undefined : createProgramSite(env, choices.keyVariables),
  };
  const problems: Problem[] = [];
  const chosen = await noteProblems(problems, () => chooseModels(config, choices));
  const instruments = planFor(config, choices, { workspace, redact });
  const request = {
    ...config.benchmarks,
    chosen: choices.benchmarks,
    workspace,
    config: config.file,
    available: { evaluators, instruments },
    downloads: createDownloadSite(downloads, { env, allowed, proxy }),
  };
  const loaded = await noteProblems(problems, () => loadBenchmarks(request));
  const plan =
    loaded !== undefined && chosen !== undefined
      ? await noteProblems(problems, () =>
          buildPlan(config, loaded.benchmarks, choices, { workspace, models: chosen, instruments }),
        )
      : undefined;
  const cells = plan?.cells ?? [];
  const asked = new Set([...(chosen ?? []), ...cells.flatMap((cell) => listModels(cell, instruments))]);
  const { openModel, unavailable, closed, ...prepared } = await prepareModels([...asked], site, redact);
  problems.push(...prepared.problems, ...findUnwanted(plan, choices, instruments));
  // It loads code of the user's: only where all else is well.
  if (plan !== undefined && problems.length === 0)
    problems.push(...(await findInstrumentProblems(plan, instruments, downloads.signal)));
  if (plan === undefined || problems.length > 0) throw new UserError(problems);
  replace(createRedactor(secrets, listNames(plan)));
  spare?.(listNames(plan));
  const notes = [
    ...(loaded?.notes ?? []),
    ...listUnhidden(config.apiKeys),
    ...findSelfJudged(plan, instruments),
  ];
  const { pastModels, ballots: ballotSite } = config;
  const isAskable = cells.some((cell) => !listModels(cell, instruments).some((model) => closed.has(model)));
  return { plan, isAskable, unavailable, notes, pastModels, openModel, instruments, ballotSite, redact };
}

function planFor(
  config: Config,
  { defersCode = false }: Choices,
  site: Pick<InstrumentSite, 'workspace' | 'redact'>,
): PlannedInstruments {
  return planInstruments({ ...config, models: config.instrumentModels, defersCode, ...site });
}

/** Finds what whoever starts the run does not let run: what has no price, and code. */
function findUnwanted(
  plan: Plan | undefined,
  { allowsCode = false, defersCode = false, isForeign = false }: Choices,
  instruments: PlannedInstruments,
): Problem[] {
  if (plan === undefined) return [];
  return [
    ...findUnpriced(plan, instruments),
    ...(allowsCode || defersCode ? [] : findCode(plan)),
    ...(isForeign ? findForeignCode(plan, defersCode ? ['scripts'] : ['scripts', 'jail']) : []),
  ];
}

/**
 * Gives a redactor that another one replaces once there is a plan; made here, or all that a plan is made of would be held
 * as long as that.
 */
function startRedactor(first: Redactor): {
  readonly redact: Redactor;
  readonly replace: (next: Redactor) => void;
} {
  let hide = first;
  return { redact: (text) => hide(text), replace: (next) => (hide = next) };
}

/** Gives the names of a plan, by which records are told apart, one after the other. */
function* listNames({ cells }: Plan): Generator<string> {
  for (const cell of cells) {
    const { benchmark, model, evaluators, cases, files, promptFiles } = cell;
    yield* [benchmark.name, model.id, model.model, model.provider];
    if (model.baseUrl !== null) yield URL.parse(model.baseUrl)?.host ?? '';
    yield* [...evaluators, ...factsOf(cell).own.map(({ use }) => use)].map(scoreName);
    yield* [...Object.keys(files), promptFiles.prompt ?? '', promptFiles.systemPrompt ?? ''];
    for (const planned of cases) yield planned.case.id;
  }
}

/** Says which keys are not hidden. */
function listUnhidden(apiKeys: ReadonlyMap<string, ApiKey>): Problem[] {
  return [...apiKeys].flatMap(([name, key]): Problem[] => {
    if (key.status !== 'given' || isHidden(key.value)) return [];
    const why = 'is shorter than 8 characters, a placeholder or a word of the schema';
    return [{ message: `the key ${quote(name)} ${why}: it is sent, and not hidden in what is written` }];
  });
}
