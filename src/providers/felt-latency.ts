import type { Provider } from './provider.ts';

/**
 * Gives a provider whose latencies are those that a user would have felt: the answer to a request that was sent in the
 * place of one that hung has been waited for since the first was sent.
 */
export function countFeltLatency(provider: Provider): Provider {
  return {
    ...provider,
    complete: async (prompt, trial, sending) => {
      const waitedMs = sending?.firstSentMs === undefined ? 0 : performance.now() - sending.firstSentMs;
      const completion = await provider.complete(prompt, trial, sending);
      const { latencyMs } = completion;
      return waitedMs === 0 || latencyMs === null
        ? completion
        : { ...completion, latencyMs: latencyMs + waitedMs };
    },
  };
}
