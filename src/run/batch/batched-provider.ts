import type { Completion } from '../../domain/model.ts';
import { ProviderError } from '../../domain/provider-error.ts';
import type { BatchClient } from '../../providers/batch/batch-client.ts';
import type { Provider } from '../../providers/provider.ts';
import type { Claims } from './claims.ts';
import { nameRequest } from './rows.ts';

/** An answer that has come by batch, and what it costs. */
export type ArrivedAnswer = { readonly completion: Completion; readonly costUsd: number };

/** Answers by batch, by the names of their requests, and how many of each are still to come. */
export type BatchAnswers = {
  readonly claims: Claims;
  /** Ids of our batches from which nothing more is to come. */
  readonly over: readonly string[];
  readonly answers: ReadonlyMap<string, ArrivedAnswer[]>;
  readonly pending: Map<string, number>;
};

/**
 * Gives a provider that has answers by batch already. A request whose batch goes on fails, to be answered by the next
 * run; every other is put in the usual way. What batches left at the server goes when all their answers were taken.
 */
export function withBatch(
  provider: Provider,
  client: BatchClient,
  { claims, answers, pending, over }: BatchAnswers,
): Provider {
  return {
    ...provider,
    collect: (prompt, trial) => {
      const answer = answers.get(nameRequest(client, prompt, trial))?.shift();
      if (answer !== undefined) claims.taken(answer.costUsd);
      return answer?.completion;
    },
    complete: async (prompt, trial, sending) => {
      const name = nameRequest(client, prompt, trial);
      const left = pending.get(name) ?? 0;
      if (left === 0) return await provider.complete(prompt, trial, sending);
      pending.set(name, left - 1);
      throw new ProviderError('rejected', 'its batch goes on: the next run takes up its answer', {
        failureKind: 'budget',
      });
    },
    close: async () => {
      const isTaken = [...answers.values()].every(({ length }) => length === 0);
      if (isTaken) await client.clear(over);
      await provider.close();
    },
  };
}
