/** Finds which models of a plan can be asked, where and with what key: what the config alone does not tell. */
import path from 'node:path';
import type { Model } from '../domain/model.ts';
import { noteProblems, renderMessage } from '../domain/problem.ts';
import type { Problem, ProblemMessage } from '../domain/problem.ts';
import { quote } from '../text/quote.ts';
import type { Redactor } from '../text/redact.ts';
import { countFeltLatency } from './felt-latency.ts';
import { findProvider, runsSameProgram } from './index.ts';
import type { OpenedModel, OpenModel, Provider, Route, Site } from './provider.ts';
import { recordAnswers } from './recording.ts';
import { redactErrors } from './redact-errors.ts';

/** Models of a plan, ready to be opened. */
export type PreparedModels = {
  /** Mistakes in their entries: an address that is not allowed, a recording that cannot be read. */
  readonly problems: readonly Problem[];
  /** Models that cannot be asked because a key is missing, and which key. */
  readonly unavailable: readonly Problem[];
  readonly closed: ReadonlySet<Model>;
  /** Opens a model of the plan, or a baseline's by the same rules. */
  readonly openModel: OpenModel;
};

/** Finds the route to each chosen model; no connection is opened yet. */
export async function prepareModels(
  models: readonly Model[],
  site: Site,
  redact: Redactor,
): Promise<PreparedModels> {
  const problems: Problem[] = [];
  const routes = new Map<Model, Route>();
  for (const model of models) {
    const route = await noteProblems(problems, () => findRoute(model, site));
    if (route !== undefined) routes.set(model, route);
  }
  problems.push(...listMistakes(routes));
  const openModel: OpenModel = async (model, signal) => {
    const route = routes.get(model) ?? (mayOpen(model, models) ? findRoute(model, site) : FOREIGN_PROGRAM);
    if (route.status !== 'open') return unavailable(route);
    const provider = countFeltLatency(redactErrors(await route.open(signal), redact));
    return { status: 'ready', provider: recorded(provider, model, site, redact) };
  };
  const told = [...routes].flatMap(([model, route]) => closedWay(model, route));
  const closed = new Set([...routes].flatMap(([model, { status }]) => (status === 'closed' ? [model] : [])));
  return { problems, unavailable: told, closed, openModel };
}

/** Route to a program that a record names: it comes from a cache, and is not the config's. */
const FOREIGN_PROGRAM: Route = {
  status: 'closed',
  failure: { kind: 'untrusted', words: 'only programs of the config are started' },
};

/** Tells whether a model that is not of the plan may be opened. */
function mayOpen(model: Model, planned: readonly Model[]): boolean {
  if (findProvider(model)?.application?.isProgram !== true) return true;
  return planned.some((one) => runsSameProgram(one, model));
}

function findRoute(model: Model, site: Site): Route {
  const words = `\`${model.provider}\` cannot be asked again`;
  return (
    findProvider(model)?.route(model, site) ?? { status: 'closed', failure: { kind: 'unreachable', words } }
  );
}

/** Lists what is wrong with the routes; what does not stand in an entry is told once. */
function listMistakes(routes: ReadonlyMap<Model, Route>): Problem[] {
  const elsewhere = new Set<ProblemMessage>();
  const inEntries = [...routes].flatMap(([{ id, placeOf }, route]): Problem[] => {
    if (route.status !== 'wrong') return [];
    const { message, at } = route.problem;
    if (at === null) elsewhere.add(message);
    const parts = typeof message === 'string' ? [message] : message;
    return at === null ? [] : [{ message: [`model \`${id}\`: `, ...parts], place: placeOf(at) }];
  });
  return [...inEntries, ...[...elsewhere].map((message) => ({ message }))];
}

function closedWay({ id, placeOf }: Model, route: Route): Problem[] {
  if (route.status !== 'closed') return [];
  const message = `model \`${id}\` cannot be asked: ${route.failure.words}`;
  return [{ message, place: placeOf('id') }];
}

/** Says why a model cannot be opened; only a baseline's entry can be wrong by now. */
function unavailable(route: Exclude<Route, { status: 'open' }>): OpenedModel {
  if (route.status === 'closed') return { status: 'unavailable', failure: route.failure };
  // Named as both a command line and a workflow know it.
  const words = renderMessage(route.problem.message, ({ option }) => quote(option));
  return { status: 'unavailable', failure: { kind: 'unreachable', words } };
}

function recorded(provider: Provider, model: Model, { workspace, warn }: Site, redact: Redactor): Provider {
  if (model.record === null) return provider;
  return recordAnswers(provider, model, { file: path.resolve(workspace.cwd, model.record), redact, warn });
}
