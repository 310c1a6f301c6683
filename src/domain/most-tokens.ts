import type { Model } from './model.ts';

/** Names by which `params` may limit an answer. */
const LIMITS = ['max_tokens', 'max_completion_tokens', 'max_output_tokens', 'num_predict'] as const;

/**
 * Finds how many tokens one request for an answer can take at the most: what `params` says goes before a limit that nobody
 * wrote, and several answers (`n`) add up. Null where nothing limits it.
 */
export function mostTokens({
  maxTokens,
  assumed,
  params,
}: Pick<Model, 'maxTokens' | 'assumed' | 'params'>): number | null {
  const own = LIMITS.flatMap((name) => (typeof params[name] === 'number' ? [params[name]] : []));
  const isWritten = maxTokens !== null && !(own.length > 0 && assumed.includes('max_tokens'));
  const limits = isWritten ? [...own, maxTokens] : own;
  const answers = typeof params['n'] === 'number' ? Math.max(1, params['n']) : 1;
  return limits.length === 0 ? null : Math.max(...limits) * answers;
}
