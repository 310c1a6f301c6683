import { z } from 'zod';
import type { OneLook } from '../../compare/reason.ts';
import { DEFAULT_TEMPERATURE } from '../../domain/defaults.ts';
import { isMapping, isNonEmpty } from '../../domain/json.ts';
import type { JsonObject, Json } from '../../domain/json.ts';
import type { Model, Prompt } from '../../domain/model.ts';
import type { Cell, PlannedCase } from '../../domain/plan.ts';
import type { Recipe } from '../../domain/record.ts';
import { buildPrompt } from '../../plan/build-prompt.ts';
import { fillTemplate } from '../../plan/template.ts';
import { parseTemplate } from '../../text/parse-template.ts';
import type { Template } from '../../text/parse-template.ts';
import { authHeaderField, headersField } from '../../providers/headers.ts';
import { findProvider } from '../../providers/index.ts';

/** A cell as a baseline's recipe would ask it, or the part of the recipe that makes this impossible. */
export type RecipeCell =
  | { readonly status: 'ready'; readonly cell: Cell }
  | {
      readonly status: 'unusable';
      readonly part: Extract<OneLook, { kind: 'unusable_recipe' }>['part'];
    };

/**
 * Gives a cell with the prompts and the model entry of a recipe in place of its own; cases, evaluators and pass marks
 * stay the cell's. A recipe may come from a cache: its parts are taken only if they are of the right type, and the
 * model's address decides nothing about where a key may go.
 */
export function applyRecipe(cell: Cell, recipe: Recipe): RecipeCell {
  if (recipe.redacted === true) return { status: 'unusable', part: 'key' };
  const model = readModel(recipe.model, cell.model);
  if (model === null) return { status: 'unusable', part: 'model' };
  const user = parseTemplate(recipe.prompt ?? '{{input}}');
  const system = recipe.system_prompt === null ? null : parseTemplate(recipe.system_prompt);
  const cases = cell.cases.flatMap((planned): PlannedCase[] => {
    const prompt = fillPrompt(user, system, planned, model);
    return prompt === null ? [] : [{ ...planned, prompt }];
  });
  if (!isNonEmpty(cases) || cases.length < cell.cases.length) return { status: 'unusable', part: 'prompt' };
  return { status: 'ready', cell: { ...cell, model, cases, recipe } };
}

function fillPrompt(
  user: Template,
  system: Template | null,
  { case: item }: PlannedCase,
  model: Model,
): Prompt | null {
  const asked = fillTemplate(user, item);
  const instructions = system === null ? null : fillTemplate(system, item);
  if (asked.status !== 'filled' || instructions?.status === 'unknown') return null;
  return buildPrompt(item, { system: instructions?.text ?? null, user: asked.text }, model);
}

function readModel(entry: JsonObject, like: Model): Model | null {
  const { provider, model, base_url, temperature, max_tokens, stop, seed, params, stream } = entry;
  if (typeof provider !== 'string' || typeof model !== 'string') return null;
  const [baseUrl, heat, most, from] = [
    base_url ?? null,
    temperature ?? null,
    max_tokens ?? null,
    seed ?? null,
  ];
  if (!isTextOrNull(baseUrl) || !isNumberOrNull(heat) || !isNumberOrNull(most) || !isNumberOrNull(from))
    return null;
  const own = readOwn(entry, provider);
  const sent = sentHeaders.safeParse({ headers: entry['headers'], auth_header: entry['auth_header'] });
  if (!isTexts(stop ?? []) || !isMapping(params ?? {}) || own === null || !sent.success) return null;
  return {
    ...like,
    provider,
    model,
    baseUrl,
    headers: sent.data.headers ?? {},
    authHeader: sent.data.auth_header ?? null,
    temperature: heat,
    maxTokens: most,
    // A recipe does not say who wrote it; another temperature than the default somebody did.
    assumed: ['max_tokens', ...(heat === DEFAULT_TEMPERATURE ? ['temperature'] : [])],
    seed: from,
    stop: (stop ?? []) as readonly string[], // just checked
    params: (params ?? {}) as JsonObject, // just checked
    stream: stream === true,
    scoreReasoning: entry['score_reasoning'] === true,
    apiKey: provider === like.provider ? like.apiKey : provider,
    price: provider === like.provider && model === like.model ? like.price : null,
    own,
    record: null,
  };
}

const sentHeaders = z.object({
  headers: headersField.optional(),
  auth_header: authHeaderField.optional(),
});

/** Reads the fields that the entry's kind of provider alone takes; null where they are not as it takes them. */
function readOwn(entry: JsonObject, provider: string): JsonObject | null {
  const fields = findProvider({ provider })?.fields ?? {};
  const written = Object.fromEntries(Object.entries(entry).filter(([key]) => Object.hasOwn(fields, key)));
  return z.object(fields).safeParse(written).success ? written : null;
}

function isTextOrNull(value: Json): value is string | null {
  return value === null || typeof value === 'string';
}

function isNumberOrNull(value: Json): value is number | null {
  return value === null || typeof value === 'number';
}

function isTexts(value: Json): boolean {
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}
