import type { ProviderError } from '../../domain/provider-error.ts';

const MAX_ATTEMPTS = 4;
const PAUSE_MS = 2_000;

/** Waits after a failure; false where another attempt would fail too, or there is no time for it. */
export async function mayGoOn(
  { kind, retryAfterMs }: ProviderError,
  attempt: number,
  pause: (ms: number) => Promise<boolean>,
): Promise<boolean> {
  const isFinal = attempt >= MAX_ATTEMPTS || !(kind === 'transient' || kind === 'rate_limited');
  return !isFinal && (await pause(retryAfterMs ?? PAUSE_MS * 2 ** attempt));
}
