import { ProviderError } from '../domain/provider-error.ts';
import type { Provider } from './provider.ts';
import type { Redactor } from './redact.ts';

/** Gives a provider whose answers and errors hold no key: what a model or a server echoes goes into files and comments. */
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
        throw new ProviderError(kind, redact(message), { status, retryAfterMs, cause: error });
      }
    },
    close: () => provider.close(),
  };
}
