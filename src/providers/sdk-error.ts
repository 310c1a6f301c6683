import { ProviderError } from '../domain/provider-error.ts';

/**
 * Gives the transport's failure where an SDK has wrapped it; a transient one where the answer could not be read.
 */
export function unwrapSdkError(error: unknown): ProviderError {
  for (let cause = error; cause instanceof Error; cause = cause.cause)
    if (cause instanceof ProviderError) return cause;
  return new ProviderError('transient', `the answer cannot be read: ${explain(error)}`, {
    failureKind: 'interrupted',
    cause: error,
  });
}

/** Explains an error, but not in V8's words for wrong JSON: they quote its beginning, perhaps a part of a key. */
function explain(error: unknown): string {
  if (error instanceof SyntaxError) return 'it is not valid JSON';
  return error instanceof Error ? error.message : String(error);
}
