import { canonicalJson, sha256 } from '../domain/digest.ts';
import type { Model, Prompt } from '../domain/model.ts';
import { findProvider } from './index.ts';

/** Digits of a key: half of SHA-256, which nobody finds twice. */
export const KEY_LENGTH = 32;

/** Ways to name what a model is asked, so that what shapes the answer differs where the names do. */
export type AnswerKeys = {
  readonly answer: (prompt: Prompt, trial: number) => string;
  readonly vector: (text: string) => string;
};

/** Gives the keys of a model's answers: digests of all that shapes them, and of no key that is sent. */
export function createAnswerKeys(model: Model): AnswerKeys {
  const shaping = canonicalJson(listShaping(model));
  const digest = (question: unknown): string =>
    sha256(`${shaping}\n${canonicalJson(question)}`).slice(0, KEY_LENGTH);
  // Each is looked for before it is asked, and named again when it is kept.
  const known = new WeakMap<Prompt, { readonly trial: number; readonly key: string }>();
  return {
    answer: (prompt, trial) => {
      const found = known.get(prompt);
      if (found?.trial === trial) return found.key;
      const { system, messages, answerSchema = null } = prompt;
      const asked = messages.map(({ role, content }) => [role, content]);
      const key = digest([system, asked, answerSchema, trial]);
      known.set(prompt, { trial, key });
      return key;
    },
    vector: (text) => digest({ embed: text }),
  };
}

/** Lists what shapes each answer of a model but its question; names of ours are none of it, nor is the pace. */
function listShaping(model: Model): object {
  const { provider, baseUrl, temperature, maxTokens, assumed, stop, seed, params } = model;
  return {
    ...{ provider, base_url: baseUrl, model: model.model },
    ...{ temperature, max_tokens: maxTokens, stop, seed, params },
    // What nobody wrote is left out where the model refuses it; what was written is not.
    assumed: assumed.toSorted(),
    stream: model.stream,
    headers: model.headers,
    auth_header: model.authHeader,
    own: findProvider(model)?.listOwn(model) ?? {},
  };
}
