import { describe, expect, it } from 'vitest';
import { ProviderError } from '../../src/domain/provider-error.ts';
import { redactErrors } from '../../src/providers/redact-errors.ts';

describe('redactErrors', () => {
  it('takes the key from a failure, and nothing else', async () => {
    const details = { status: 529, retryAfterMs: 7, failureKind: 'throttled', mayBePaid: true } as const;
    const error = new ProviderError('transient', 'no: sk-1', details);
    const provider = { complete: () => Promise.reject(error), close: () => Promise.resolve() };
    const clean = redactErrors(provider, (text) => text.replaceAll('sk-1', '***'));
    const { failureKind, ...told } = details;
    await expect(clean.complete({ system: null, messages: [] }, 1)).rejects.toMatchObject({
      ...told,
      kind: 'transient',
      failure: { kind: failureKind, words: 'no: ***' },
    });
  });

  it('gives a failure without a key as it is', async () => {
    const error = new ProviderError('transient', 'no');
    const provider = { complete: () => Promise.reject(error), close: () => Promise.resolve() };
    const clean = redactErrors(provider, (text) => text.replaceAll('sk-1', '***'));
    await expect(clean.complete({ system: null, messages: [] }, 1)).rejects.toBe(error);
  });

  it('keeps the beginning of a long failure, and nothing that holds the rest', async () => {
    const [system, words] = [new Error('connection refused'), 'x'.repeat(100_000)];
    const error = new ProviderError('rejected', words, { cause: system });
    const provider = { complete: () => Promise.reject(error), close: () => Promise.resolve() };
    const clean = redactErrors(provider, (text) => text);
    const failure = clean.complete({ system: null, messages: [] }, 1);
    await expect(failure).rejects.toMatchObject({ message: `${'x'.repeat(397)}...`, cause: system });
  });
});
