import type { FinishReason } from '../domain/model.ts';

/** The words of protocols and servers for each way to end, in lower case with `_`; `load` and `unload` are Ollama's. */
const WORDS: Readonly<Record<FinishReason, readonly string[]>> = {
  stop: [
    ...[
      'stop',
      'stop_sequence',
      'stop_token',
      'end_turn',
      'end',
      'end_of_text',
      'endoftext',
      'eos',
      'eos_token',
    ],
    ...['stop_str', 'end_of_turn', 'end_of_sequence', 'eos_found', 'eot', 'eot_id'],
    ...['complete', 'completed', 'done', 'finished', 'normal', 'load', 'unload'],
  ],
  length: [
    ...['length', 'max_tokens', 'max_output_tokens', 'max_length', 'token_limit', 'limit', 'model_length'],
    ...['max_completion_tokens', 'max_new_tokens', 'token_limit_reached', 'length_limit'],
    ...['context_length', 'context_window_exceeded', 'model_context_window_exceeded'],
    ...['context_length_exceeded'],
  ],
  refusal: ['refusal', 'refused'],
  filtered: [
    ...[
      'content_filter',
      'content_filtered',
      'filtered',
      'safety',
      'recitation',
      'blocklist',
      'language',
      'spii',
    ],
    ...['prohibited_content', 'image_safety', 'guardrail_intervened', 'sensitive', 'error_toxic'],
    ...['guardrail', 'guardrails', 'moderation', 'content_moderation', 'content_policy', 'blocked'],
    ...['content_policy_violation', 'policy_violation', 'risk_control'],
  ],
  tool_calls: ['tool_calls', 'tool_call', 'tool_use', 'function_call', 'pause_turn'],
};

const REASONS = new Map(
  Object.entries(WORDS).flatMap(([reason, words]) =>
    words.map((word) => [word, reason as FinishReason] as const),
  ),
);

/**
 * Gives how an answer ended from the word of any protocol or server, `STOP` and `content_filter: SAFETY` too; null for a
 * word that is no way to end: `error`, `abort`, nothing.
 */
export function readFinishReason(word: string): FinishReason | null {
  const known = REASONS.get(word);
  if (known !== undefined) return known;
  const [first = ''] = word.split(':');
  const spelled = first
    .trim()
    .replaceAll(/(?<=[a-z])(?=[A-Z])/g, '_')
    .toLowerCase()
    .replaceAll(/[\s-]+/g, '_');
  return REASONS.get(spelled.replace(/^finish_reason_/, '')) ?? null;
}
