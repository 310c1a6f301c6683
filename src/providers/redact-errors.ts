import { ProviderError } from '../domain/provider-error.ts';
import { ownCopy } from '../text/own-copy.ts';
import type { Redactor } from '../text/redact.ts';
import type { BatchClient } from './batch/batch-client.ts';
import type { Provider } from './provider.ts';

/** Most characters of a server's words that are kept: they say what is wrong at their beginning. */
const MAX_WORDS = 400;

/**
 * Gives a provider whose errors hold no key: a server's words go into files and comments. They are shortened only here,
 * since the rest of a key that was cut would not be recognised. Answers are scored as they are and redacted after that.
 */
export function redactErrors(provider: Provider, redact: Redactor): Provider {
  const { embed, openBatch } = provider;
  return {
    complete: (prompt, trial, sending) => redacted(provider.complete(prompt, trial, sending), redact),
    ...(embed !== undefined && { embed: (texts) => redacted(embed(texts), redact) }),
    ...(openBatch !== undefined && { openBatch: async () => redactBatch(await openBatch(), redact) }),
    close: () => provider.close(),
  };
}

function redactBatch(batch: BatchClient, redact: Redactor): BatchClient {
  return {
    ...batch,
    submit: (rows, mark, onSend) => redacted(batch.submit(rows, mark, onSend), redact),
    list: (sinceMs) => redacted(batch.list(sinceMs), redact),
    check: async (id) => {
      const state = await redacted(batch.check(id), redact);
      return state.status === 'failed' ? { ...state, words: cut(redact(state.words)) } : state;
    },
    results: (id) => redacted(batch.results(id), redact),
  };
}

async function redacted<T>(answer: Promise<T>, redact: Redactor): Promise<T> {
  try {
    return await answer;
  } catch (error) {
    if (!(error instanceof ProviderError)) throw error;
    const { kind, message, status, retryAfterMs, allowances, mayBePaid, failure } = error;
    const words = cut(redact(message));
    // Most hold none, and an error is dear to make: where many fail it shows.
    if (words === message) throw error;
    throw new ProviderError(kind, words, {
      status,
      retryAfterMs,
      allowances,
      mayBePaid,
      failureKind: failure.kind,
      // Not the error itself: it holds all that a server wrote.
      cause: error.cause,
    });
  }
}

function cut(words: string): string {
  return words.length > MAX_WORDS ? ownCopy(`${words.slice(0, MAX_WORDS - 3)}...`) : words;
}
