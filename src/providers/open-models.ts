/** Which models can be asked, where and with what key; what cannot be known from the config alone. */
import path from 'node:path';
import type { ApiKey, Environment } from '../config/api-keys.ts';
import type { Config } from '../config/config.ts';
import type { Model } from '../domain/model.ts';
import { UserError } from '../domain/problem.ts';
import type { Problem } from '../domain/problem.ts';
import { resolveAddress } from './allowed-hosts.ts';
import type { AllowedHost } from './allowed-hosts.ts';
import { networkProviders } from './index.ts';
import type { NetworkProvider } from './index.ts';
import { recordAnswers, Recording } from './recording.ts';
import { createReplay } from './replay.ts';
import type { Provider } from './provider.ts';
import { createRedactor } from '../text/redact.ts';
import type { Redactor } from '../text/redact.ts';
import { withoutKeys } from './without-keys.ts';
import type { Access } from '../run/run-plan.ts';
import { readText, SIZE_LIMITS } from '../text/read-text.ts';

/** What a header may hold. */
const HEADER_TEXT = /^[\x20-\x7e]*$/;

/** How a model would be asked: over the network, from a recording, or not at all. */
type Route =
  | {
      readonly kind: 'network';
      readonly provider: NetworkProvider;
      readonly url: URL;
      readonly key: string | null;
    }
  | { readonly kind: 'replay'; readonly recording: Recording }
  | { readonly kind: 'none'; readonly reason: string };

/** The way to the models of a plan. */
export type ModelAccess = {
  /** Models that cannot be asked for want of a key, and which. */
  readonly unavailable: readonly Problem[];
  /** Hides the keys in a text. */
  readonly redact: Redactor;
  /** Opens a model; its address, key and recording were looked at before. */
  readonly openModel: (model: Model) => Promise<Access>;
};

/** Where models are asked from. */
export type AccessSite = {
  readonly allowed: readonly AllowedHost[];
  /** What must be shown nowhere, beside the config's own keys. */
  readonly secrets?: readonly string[] | undefined;
  readonly cwd: string;
  readonly env: Environment;
  readonly signal: AbortSignal;
};

/**
 * Checks where the chosen models are and whether their keys and recordings are there. An address that is not allowed and
 * a recording that cannot be read are UserErrors; no connection is opened yet.
 */
export function prepareAccess(
  models: readonly Model[],
  { apiKeys, secrets, concurrency }: Pick<Config, 'apiKeys' | 'secrets' | 'concurrency'>,
  site: AccessSite,
): ModelAccess {
  const problems: Problem[] = [];
  const routes = new Map<Model, Route>();
  for (const model of models) {
    const provider = findProvider(model);
    routes.set(
      model,
      provider === undefined
        ? { kind: 'replay', recording: loadRecording(model, site.cwd) }
        : findRoute(model, provider, apiKeys, site.allowed, problems),
    );
  }
  if (problems.length > 0) throw new UserError(problems);
  const unavailable = [...routes].flatMap(([{ id, placeOf }, route]): Problem[] =>
    route.kind === 'none'
      ? [{ message: `model \`${id}\` cannot be asked: ${route.reason}`, place: placeOf('id') }]
      : [],
  );
  const redact = createRedactor([...secrets, ...(site.secrets ?? [])]);
  const openModel = async (model: Model): Promise<Access> => {
    const route = routes.get(model) ?? findAnotherRoute(model, apiKeys, site.allowed);
    if (route.kind === 'none') return { status: 'unavailable', reason: route.reason };
    const provider = withoutKeys(await open(model, route, concurrency, site), redact);
    const isRecorded = model.record !== null;
    return {
      status: 'ready',
      provider: isRecorded
        ? recordAnswers(provider, model, { file: path.resolve(site.cwd, model.record), redact })
        : provider,
    };
  };
  return { unavailable, redact, openModel };
}

function findRoute(
  model: Model,
  provider: NetworkProvider,
  apiKeys: ReadonlyMap<string, ApiKey>,
  allowed: readonly AllowedHost[],
  problems: Problem[],
): Route {
  const { ownUrl, isLocal, needsKey } = provider;
  const address = resolveAddress(model.baseUrl ?? ownUrl, { ownUrl, allowLoopback: isLocal, allowed });
  if (address.status === 'refused') {
    problems.push({ message: `model \`${model.id}\`: ${address.reason}`, place: model.placeOf('base_url') });
    return { kind: 'none', reason: address.reason };
  }
  const { url, mayCarryKey } = address;
  if (!mayCarryKey) return { kind: 'network', provider, url, key: null };
  const key = model.apiKey === null ? undefined : apiKeys.get(model.apiKey);
  if (key?.status === 'missing')
    return { kind: 'none', reason: `the environment variable ${key.variable} is missing or empty` };
  if (key === undefined && needsKey && model.baseUrl === null)
    return { kind: 'none', reason: `\`api_keys\` has no \`${model.provider}\`` };
  const value = key?.value ?? null;
  if (value !== null && !HEADER_TEXT.test(value)) {
    const reason =
      'its key holds a character that no request can carry: see that it was pasted whole, on one line';
    problems.push({ message: `model \`${model.id}\`: ${reason}`, place: model.placeOf('id') });
    return { kind: 'none', reason };
  }
  return { kind: 'network', provider, url, key: value };
}

/** A baseline's model is asked under the same rules as any other; a recording cannot be asked again. */
function findAnotherRoute(
  model: Model,
  apiKeys: ReadonlyMap<string, ApiKey>,
  allowed: readonly AllowedHost[],
): Route {
  const provider = findProvider(model);
  if (provider === undefined) return { kind: 'none', reason: `\`${model.provider}\` cannot be asked again` };
  return findRoute(model, provider, apiKeys, allowed, []);
}

/** A recipe's provider may be any word. */
function findProvider({ provider }: Model): NetworkProvider | undefined {
  return Object.hasOwn(networkProviders, provider) ? networkProviders[provider] : undefined;
}

function loadRecording({ recording, placeOf }: Model, cwd: string): Recording {
  if (recording === null) throw new Error('a replay model without a recording passed the config');
  const file = path.resolve(cwd, recording);
  return new Recording(readText(file, SIZE_LIMITS.rows, placeOf('recording'), recording), recording);
}

async function open(
  model: Model,
  route: Exclude<Route, { kind: 'none' }>,
  connections: number,
  { env, signal }: AccessSite,
): Promise<Provider> {
  if (route.kind === 'replay') return createReplay(route.recording);
  const proxy = {
    https: env['HTTPS_PROXY'] ?? env['https_proxy'] ?? '',
    except: env['NO_PROXY'] ?? env['no_proxy'] ?? '',
  };
  const { provider, url, key } = route;
  return await provider.create(model, { url, key, connections, proxy, signal, timeoutMs: model.timeoutMs });
}
