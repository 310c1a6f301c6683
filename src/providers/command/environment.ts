import type { JsonObject } from '../../domain/json.ts';
import type { Model } from '../../domain/model.ts';
import type { ProblemMessage } from '../../domain/problem.ts';
import { quote } from '../../text/quote.ts';
import type { ProgramSite, Route, Site } from '../provider.ts';

/** Variables of a program, or why it cannot be started with them. */
export type ProgramEnvironment =
  | { readonly status: 'found'; readonly variables: Readonly<Record<string, string>> }
  | Exclude<Route, { status: 'open' }>;

const PLAIN = ['PATH', 'LANG'] as const;
const DEFAULTS: Readonly<Record<string, string>> = { LANG: 'C.UTF-8' };

/** Gives the variables that a program gets beside a home: where programs lie, a language, and what its entry names. */
export function findEnvironment(
  { own }: Model,
  { apiKeys }: Pick<Site, 'apiKeys'>,
  programs: ProgramSite,
): ProgramEnvironment {
  const { env } = programs;
  const variables: Record<string, string> = {};
  for (const name of PLAIN) variables[name] = env[name] ?? DEFAULTS[name] ?? '';
  for (const name of listTexts(own, 'env')) {
    const unfit = programs.findUnfit(name);
    if (unfit !== undefined) return wrong(unfit, 'env');
    const value = env[name] ?? '';
    if (value === '') return withoutKey(`the environment variable ${name} is missing or empty`);
    variables[name] = value;
  }
  for (const name of listTexts(own, 'pass_keys')) {
    const key = apiKeys.get(name);
    const variable = nameVariable(name);
    // What was written is not shown: it may be a key.
    if (key === undefined) return wrong('`pass_keys` takes names in `api_keys`', 'pass_keys');
    const unfit = key.status === 'refused' ? key.reason : programs.findUnfit(variable);
    if (unfit !== undefined) return wrong(unfit, 'pass_keys');
    if (key.status === 'missing')
      return withoutKey(`the environment variable ${key.variable} is missing or empty`);
    if (key.status === 'given') variables[variable] = key.value;
  }
  return { status: 'found', variables };
}

/** Gives the variable in which a program finds a key: `openai` is OPENAI_API_KEY. */
export function nameVariable(key: string): string {
  return `${key.toUpperCase().replaceAll(/[^A-Z0-9]+/g, '_')}_API_KEY`;
}

/** Lists the texts of a field of a model entry. */
export function listTexts(own: JsonObject, field: string): readonly string[] {
  const texts = own[field] ?? [];
  if (!Array.isArray(texts)) throw new Error(`a model whose ${quote(field)} is no list passed the config`);
  return texts.map(String);
}

function wrong(message: ProblemMessage, at: string): Extract<Route, { status: 'wrong' }> {
  return { status: 'wrong', problem: { message, at } };
}

function withoutKey(words: string): Extract<Route, { status: 'closed' }> {
  return { status: 'closed', failure: { kind: 'no_key', words } };
}
