import type { ProviderError } from '../../domain/provider-error.ts';

/** Tells whether a server may have done what it was asked though that failed. */
export function mayBeTaken({ kind, status }: ProviderError): boolean {
  return kind === 'transient' && (status === null || status >= 500);
}
