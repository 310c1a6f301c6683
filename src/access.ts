/** Which models can be asked, where and with what key; what cannot be known from the config alone. */
import type { ApiKey, Environment } from './config/api-keys.ts';
import type { Config } from './config/config.ts';
import type { Model } from './domain/model.ts';
import { UserError } from './domain/problem.ts';
import type { Problem } from './domain/problem.ts';
import { resolveAddress } from './providers/allowed-hosts.ts';
import type { AllowedHost } from './providers/allowed-hosts.ts';
import { networkProviders } from './providers/index.ts';
import { recordAnswers } from './providers/recording.ts';
import { createReplay } from './providers/replay.ts';
import type { Provider } from './providers/provider.ts';
import type { Access } from './run/run-plan.ts';

/** How a model would be asked: over the network, from a recording, or not at all. */
type Route =
  | { readonly kind: 'network'; readonly url: URL; readonly key: string | null }
  | { readonly kind: 'replay' }
  | { readonly kind: 'none'; readonly reason: string };

/** Opens the models of a plan; every address and key was looked at before. */
export type OpenModel = (model: Model) => Promise<Access>;

/**
 * Checks where the chosen models are and whether their keys are there. An address that is not allowed is a UserError, and
 * so is a plan of which no model can be asked; nothing is opened yet.
 */
export function prepareAccess(
  models: readonly Model[],
  { apiKeys, concurrency, file }: Config,
  site: { readonly allowed: readonly AllowedHost[]; readonly env: Environment; readonly signal: AbortSignal },
): OpenModel {
  const problems: Problem[] = [];
  const routes = new Map(
    models.map((model) => [model.id, findRoute(model, apiKeys, site.allowed, problems)]),
  );
  if (problems.length > 0) throw new UserError(problems.map((problem) => ({ ...problem, place: { file } })));
  const missing = [...routes].flatMap(([id, route]) =>
    route.kind === 'none' ? [{ message: `model \`${id}\`: ${route.reason}` }] : [],
  );
  if (missing.length === models.length) throw new UserError(missing);
  const proxy = {
    https: site.env['HTTPS_PROXY'] ?? site.env['https_proxy'] ?? '',
    except: site.env['NO_PROXY'] ?? site.env['no_proxy'] ?? '',
  };
  return async (model) => {
    const route = routes.get(model.id);
    if (route === undefined || route.kind === 'none')
      return { status: 'unavailable', reason: route?.reason ?? 'the model was not prepared' };
    const provider = await open(model, route, { connections: concurrency, proxy, signal: site.signal });
    return {
      status: 'ready',
      provider: model.record === null ? provider : recordAnswers(provider, model, model.record),
    };
  };
}

function findRoute(
  model: Model,
  apiKeys: ReadonlyMap<string, ApiKey>,
  allowed: readonly AllowedHost[],
  problems: Problem[],
): Route {
  const provider = networkProviders[model.provider];
  if (provider === undefined) return { kind: 'replay' };
  const { ownUrl, isLocal, needsKey } = provider;
  const address = resolveAddress(model.baseUrl ?? ownUrl, { ownUrl, allowLoopback: isLocal, allowed });
  if (address.status === 'refused') {
    problems.push({ message: `model \`${model.id}\`, base_url: ${address.reason}` });
    return { kind: 'none', reason: address.reason };
  }
  const { url, mayCarryKey } = address;
  if (!mayCarryKey) return { kind: 'network', url, key: null };
  const key = model.apiKey === null ? undefined : apiKeys.get(model.apiKey);
  if (key?.status === 'missing')
    return { kind: 'none', reason: `the environment variable ${key.variable} is missing or empty` };
  if (key === undefined && needsKey && model.baseUrl === null)
    return { kind: 'none', reason: `\`api_keys\` has no \`${model.provider}\`` };
  return { kind: 'network', url, key: key?.value ?? null };
}

async function open(
  model: Model,
  route: Exclude<Route, { kind: 'none' }>,
  shared: { connections: number; proxy: { https: string; except: string }; signal: AbortSignal },
): Promise<Provider> {
  const provider = networkProviders[model.provider];
  if (route.kind === 'replay' || provider === undefined) return await createReplay(model);
  return await provider.create(model, {
    ...shared,
    url: route.url,
    key: route.key,
    timeoutMs: model.timeoutMs,
  });
}
