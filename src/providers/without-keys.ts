import { ProviderError } from '../domain/provider-error.ts';
import type { Provider } from './provider.ts';
import type { Redactor } from './redact.ts';

/** A server's words say what is wrong at their beginning. */
const MAX_WORDS = 400;

/**
 * Gives a provider whose answers and errors hold no key: what a model or a server echoes goes into files and comments.
 * Errors are cut here and not before: of a key that was cut the rest would not be known for one.
 */
export function withoutKeys(provider: Provider, redact: Redactor): Provider {
  return {
    complete: async (prompt, trial) => {
      try {
        const completion = await provider.complete(prompt, trial);
        return {
          ...completion,
          text: redact(completion.text),
          finishReason: redact(completion.finishReason),
        };
      } catch (error) {
        if (!(error instanceof ProviderError)) throw error;
        const { kind, message, status, retryAfterMs } = error;
        throw new ProviderError(kind, cut(redact(message)), { status, retryAfterMs, cause: error });
      }
    },
    close: () => provider.close(),
  };
}

function cut(words: string): string {
  return words.length > MAX_WORDS ? `${words.slice(0, MAX_WORDS - 3)}...` : words;
}
