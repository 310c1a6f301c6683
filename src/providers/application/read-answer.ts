import { isMapping } from '../../domain/json.ts';
import type { Completion, FinishReason, Usage } from '../../domain/model.ts';
import { ProviderError } from '../../domain/provider-error.ts';
import { readFinishReason } from '../../text/finish-reason.ts';
import { isFilled, property } from '../error-body.ts';
import { tokenCount } from '../provider.ts';

/** Names under which protocols count tokens. */
const INPUT_NAMES = ['input_tokens', 'prompt_tokens'];
const OUTPUT_NAMES = ['output_tokens', 'completion_tokens'];

/**
 * Reads what an application answers (docs/applications.md): an answer, or a ProviderError. Only what says `retry` is
 * asked again: a program would do the same once more.
 */
export function readAnswer(answer: unknown, measuredMs: number): Completion {
  if (!isMapping(answer)) throw refuse(`an answer is a JSON mapping, not ${show(answer)}`);
  const { error, text, reasoning, usage, finish_reason: ending } = answer;
  if (isFilled(error)) throw readError(error);
  if (typeof text !== 'string') throw refuse(`its \`text\` is no text: ${show(answer)}`);
  if (reasoning != null && typeof reasoning !== 'string') throw refuse('its `reasoning` is no text');
  const costUsd = readNumber(answer, 'cost_usd');
  return {
    text,
    ...(reasoning != null && reasoning !== '' && { reasoning }),
    finishReason: readEnding(ending),
    usage: readUsage(usage),
    ...(costUsd !== null && { costUsd }),
    latencyMs: readNumber(answer, 'latency_ms') ?? measuredMs,
  };
}

/** Gives the failure of an answer that is none; asked again, the same would come. */
export function refuse(words: string, cause?: unknown): ProviderError {
  const message = `the application did not answer as it must: ${words}`;
  return new ProviderError('rejected', message, { mayBePaid: true, cause });
}

function readError(error: unknown): ProviderError {
  const told = property(error, 'message');
  const words = typeof error === 'string' ? error : typeof told === 'string' ? told : show(error);
  const message = `the application failed: ${words}`;
  const retry = property(error, 'retry');
  if (typeof retry === 'number' && retry >= 0)
    return new ProviderError('rate_limited', message, { retryAfterMs: retry * 1000 });
  return new ProviderError(retry === true ? 'transient' : 'rejected', message);
}

function readEnding(word: unknown): FinishReason {
  if (word == null || word === '') return 'stop';
  const reason = typeof word === 'string' ? readFinishReason(word) : null;
  if (reason === null)
    throw refuse(
      `its \`finish_reason\` is ${show(word)}; allowed are stop, length, refusal, filtered, tool_calls`,
    );
  return reason;
}

function readUsage(usage: unknown): Usage {
  if (usage != null && !isMapping(usage)) throw refuse('its `usage` is no mapping');
  const count = (names: readonly string[]): number | null =>
    tokenCount(names.map((name) => property(usage, name)).find((value) => value !== undefined));
  return { inputTokens: count(INPUT_NAMES), outputTokens: count(OUTPUT_NAMES) };
}

function readNumber(answer: Readonly<Record<string, unknown>>, name: string): number | null {
  const value = answer[name];
  if (value == null) return null;
  if (typeof value !== 'number' || !Number.isFinite(value) || value < 0)
    throw refuse(`its \`${name}\` is no number from 0: ${show(value)}`);
  return value;
}

/** Shows a value, uncut: the part of a key would not be known as one (see redact-errors). */
function show(value: unknown): string {
  return value === undefined ? 'nothing' : JSON.stringify(value);
}
