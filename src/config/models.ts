import path from 'node:path';
import type { Model } from '../domain/model.ts';
import type { Problem } from '../domain/problem.ts';
import { UserError } from '../domain/problem.ts';
import { suggest } from '../source/nearest.ts';
import { readText, SIZE_LIMITS } from '../source/read-text.ts';
import type { Source } from '../source/source.ts';
import type { ConfigText, ModelText } from './schema.ts';

const DEFAULT_MODELS: Readonly<Record<ModelText['provider'], string | null>> = {
  openai: 'gpt-4',
  anthropic: 'claude-3-opus-20240229',
  ollama: 'llama2',
  replay: null,
};
const DEFAULT_TIMEOUT_SECONDS = 120;

/** Gives the config's models with their defaults filled in and their prompt files read, and what is wrong with them. */
export function readModels(
  config: ConfigText,
  keyNames: readonly string[],
  source: Source,
  cwd: string,
): { readonly models: readonly Model[]; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const models = config.models.map((written, index): Model => {
    const settings = { ...dropRivalPrompt(config.model_defaults ?? {}, written), ...written };
    problems.push(...findProblems(settings, written, index, config, keyNames, source));
    return {
      id: written.id,
      provider: written.provider,
      model: written.model ?? DEFAULT_MODELS[written.provider] ?? written.id,
      baseUrl: settings.base_url ?? null,
      temperature: settings.temperature === undefined ? 0 : settings.temperature,
      maxTokens: settings.max_tokens === undefined ? 1024 : settings.max_tokens,
      systemPrompt: readSystemPrompt(settings, index, source, cwd, problems),
      stop: typeof settings.stop === 'string' ? [settings.stop] : (settings.stop ?? []),
      seed: settings.seed ?? null,
      params: settings.params ?? {},
      stream: settings.stream ?? false,
      timeoutMs: (settings.timeout_seconds ?? DEFAULT_TIMEOUT_SECONDS) * 1000,
      maxConcurrency: settings.max_concurrency ?? null,
      price: settings.price ?? null,
      apiKey: resolveKeyName(settings, keyNames),
      recording: written.recording === undefined ? null : path.resolve(cwd, written.recording),
      record: written.record === undefined ? null : path.resolve(cwd, written.record),
      compareTo: written.compare_to ?? null,
    };
  });
  return { models, problems };
}

/** A model's own prompt goes before the default one, whichever of the two keys it is written with. */
function dropRivalPrompt(
  defaults: NonNullable<ConfigText['model_defaults']>,
  written: ModelText,
): NonNullable<ConfigText['model_defaults']> {
  if (written.system_prompt === undefined && written.system_prompt_file === undefined) return defaults;
  const { system_prompt: _text, system_prompt_file: _file, ...rest } = defaults;
  return rest;
}

function findProblems(
  settings: ModelText,
  written: ModelText,
  index: number,
  config: ConfigText,
  keyNames: readonly string[],
  source: Source,
): Problem[] {
  const { id, provider } = written;
  const at = (message: string, key: string): Problem => ({
    message,
    place: source.placeOf(['models', index, key]),
  });
  const problems: Problem[] = [];
  if (config.models.findIndex((other) => other.id === id) < index)
    problems.push(at(`the model id \`${id}\` is given twice`, 'id'));
  if (settings.system_prompt !== undefined && settings.system_prompt_file !== undefined)
    problems.push(at('give `system_prompt` or `system_prompt_file`, not both', 'system_prompt_file'));
  if (typeof settings.api_key === 'string' && !keyNames.includes(settings.api_key))
    problems.push(
      at(`\`api_keys\` has no \`${settings.api_key}\`${suggest(settings.api_key, keyNames)}`, 'api_key'),
    );
  if (settings.seed !== undefined && provider === 'anthropic')
    problems.push(at('`seed`: Anthropic’s interface takes none', 'seed'));
  if (provider === 'replay' && written.recording === undefined)
    problems.push(at('provider `replay` needs `recording`, the JSONL file that answers', 'provider'));
  if (provider !== 'replay' && written.recording !== undefined)
    problems.push(at('`recording` goes with provider `replay`; to write one, use `record`', 'recording'));
  if (config.budget?.max_cost_usd !== undefined && settings.price === undefined && provider !== 'replay')
    problems.push(at(`\`budget.max_cost_usd\` needs \`price\` on the model \`${id}\``, 'id'));
  return problems;
}

function readSystemPrompt(
  settings: ModelText,
  index: number,
  source: Source,
  cwd: string,
  problems: Problem[],
): string | null {
  if (settings.system_prompt !== undefined) return settings.system_prompt;
  if (settings.system_prompt_file === undefined) return null;
  const place = source.placeOf(['models', index, 'system_prompt_file']);
  try {
    return readText(path.resolve(cwd, settings.system_prompt_file), SIZE_LIMITS.benchmark, place);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    problems.push(...error.problems);
    return null;
  }
}

/** A written name, else the provider's own where `api_keys` has it. */
function resolveKeyName({ api_key, provider }: ModelText, keyNames: readonly string[]): string | null {
  if (api_key !== undefined) return api_key;
  return keyNames.includes(provider) ? provider : null;
}
