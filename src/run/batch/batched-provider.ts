import type { Completion } from '../../domain/model.ts';
import { ProviderError } from '../../domain/provider-error.ts';
import type { BatchClient } from '../../providers/batch/batch-client.ts';
import type { Provider } from '../../providers/provider.ts';
import type { BatchNotes } from '../../records/batch-notes.ts';
import { nameRequest } from './rows.ts';

/** An answer that has come by batch; `take` is called once, when it is taken. */
export type ArrivedAnswer = { readonly completion: Completion; readonly take: () => void };

/** Answers by batch, by the names of their requests, and how many of each are still to come. */
export type BatchAnswers = {
  /** Ids of our batches from which nothing more is to come. */
  readonly over: readonly string[];
  readonly answers: ReadonlyMap<string, ArrivedAnswer[]>;
  readonly pending: Map<string, number>;
};

/**
 * Gives a provider that has answers by batch already. A request whose batch goes on fails, to be answered by the next
 * run; every other is put in the usual way. What batches left at the server goes when all their answers were taken, and
 * stand elsewhere.
 */
export function withBatch(
  provider: Provider,
  client: BatchClient,
  { answers, pending, over }: BatchAnswers,
  notes: Pick<BatchNotes, 'afterEnd'>,
): Provider {
  return {
    ...provider,
    collect: (prompt, trial) => {
      const name = nameRequest(client, prompt, trial);
      const answer = answers.get(name)?.shift();
      const left = pending.get(name) ?? 0;
      if (answer === undefined && left > 0) {
        pending.set(name, left - 1);
        return goesOn();
      }
      answer?.take();
      return answer?.completion;
    },
    close: async () => {
      const isTaken = [...answers.values()].every(({ length }) => length === 0);
      if (!isTaken) await provider.close();
      else
        notes.afterEnd(async () => {
          await client.clear(over);
          await provider.close();
        });
    },
  };
}

function goesOn(): ProviderError {
  return new ProviderError('rejected', 'its batch goes on: the next run takes up its answer', {
    failureKind: 'budget',
  });
}
