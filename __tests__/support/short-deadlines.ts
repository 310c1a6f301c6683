import { vi } from 'vitest';

/** Has every `AbortSignal.timeout` end so much earlier, until it is disposed. */
export function shortenDeadlines(factor: number): Disposable {
  const timeout = AbortSignal.timeout.bind(AbortSignal);
  const spy = vi.spyOn(AbortSignal, 'timeout').mockImplementation((ms) => timeout(ms / factor));
  return { [Symbol.dispose]: () => spy.mockRestore() };
}
