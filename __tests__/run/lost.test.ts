import { describe, expect, it } from 'vitest';
import { ProviderError } from '../../src/domain/provider-error.ts';
import { enterLost } from '../../src/run/lost.ts';

/** Tells whether a request that ends so is entered as lost. */
async function isEntered(request: Promise<string>): Promise<boolean> {
  let entered = false;
  await enterLost(request, () => (entered = true)).catch(() => undefined);
  return entered;
}

const refused = Object.assign(new Error('connect'), { code: 'ECONNREFUSED' });

describe('enterLost', () => {
  it.each([
    ['a connection that broke', new ProviderError('transient', 'reset'), true],
    ['a gateway that gave up', new ProviderError('transient', 'late', { status: 504 }), true],
    ['an interruption', new DOMException('stopped', 'AbortError'), true],
    ['a server that was not reached', new ProviderError('transient', 'no', { cause: refused }), false],
    ['a failure of the server', new ProviderError('transient', 'oops', { status: 500 }), false],
    ['a request that is put off', new ProviderError('rate_limited', 'later', { status: 429 }), false],
    ['an answer that cannot be used', new ProviderError('rejected', 'long', { mayBePaid: true }), true],
    ['a request that is refused', new ProviderError('rejected', 'no', { status: 400 }), false],
  ])('knows whether %s may have cost an answer', async (_name, error, expected) => {
    expect(await isEntered(Promise.reject(error))).toBe(expected);
  });

  it('enters nothing for an answer', async () => {
    expect(await isEntered(Promise.resolve('42'))).toBe(false);
  });
});
