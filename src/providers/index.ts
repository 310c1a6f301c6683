import { canonicalJson } from '../domain/digest.ts';
import type { Model } from '../domain/model.ts';
import { anthropic } from './anthropic.ts';
import { command } from './command.ts';
import { http } from './http.ts';
import { ollama } from './ollama.ts';
import { openai } from './openai.ts';
import type { ProviderKind } from './provider.ts';
import { replay } from './replay.ts';

/** Every kind of provider by its name in YAML. */
export const providers: Readonly<Record<string, ProviderKind>> = {
  openai,
  anthropic,
  command,
  http,
  ollama,
  replay,
};

/** Finds the kind of a model's provider; undefined where this version does not know it: an old recipe may name such. */
export function findProvider({ provider }: Pick<Model, 'provider'>): ProviderKind | undefined {
  return Object.hasOwn(providers, provider) ? providers[provider] : undefined;
}

/** Tells whether two models are programs that are started in the same way. */
export function runsSameProgram(one: Model, other: Model): boolean {
  const kind = findProvider(one);
  return (
    kind?.application?.isProgram === true &&
    one.provider === other.provider &&
    canonicalJson(kind.listOwn(one)) === canonicalJson(kind.listOwn(other))
  );
}

/** Tells whether a model gives new answers when it is asked again, and takes money for them. */
export function answersAfresh(model: Pick<Model, 'provider'>): boolean {
  return findProvider(model)?.answersAfresh ?? true;
}
