import type { Completion } from '../../domain/model.ts';
import { ProviderError } from '../../domain/provider-error.ts';
import type { BatchClient } from '../../providers/batch/batch-client.ts';
import type { Provider } from '../../providers/provider.ts';
import type { BatchNotes } from '../../records/batch-notes.ts';
import { nameRequest } from './rows.ts';

/** An answer that has come by batch; `take` is called once, when it is taken. */
export type ArrivedAnswer = { readonly completion: Completion; readonly take: () => void };

/** What came of requests by batch. */
export type BatchAnswers = {
  /** Ids of our batches from which nothing more is to come. */
  readonly over: readonly string[];
  /** What came of each request of a name, in the order in which they are asked; null: nothing, and nothing will. */
  readonly arrivals: ReadonlyMap<string, (ArrivedAnswer | 'goes on' | null)[]>;
};

/**
 * Gives a provider that has answers by batch already. A request whose batch goes on fails, to be answered by the next
 * run; every other is put in the usual way. What batches left at the server goes when all their answers were taken, and
 * stand elsewhere.
 */
export function withBatch(
  provider: Provider,
  client: BatchClient,
  { arrivals, over }: BatchAnswers,
  notes: Pick<BatchNotes, 'afterEnd'>,
): Provider {
  return {
    ...provider,
    collect: (prompt, trial) => {
      const arrived = arrivals.get(nameRequest(client, prompt, trial))?.shift() ?? null;
      if (arrived === 'goes on') return goesOn();
      arrived?.take();
      return arrived?.completion;
    },
    close: async () => {
      const isTaken = [...arrivals.values()].every((left) =>
        left.every((one) => one === null || one === 'goes on'),
      );
      if (!isTaken) await provider.close();
      else
        notes.afterEnd(over, async () => {
          await client.clear(over);
          await provider.close();
        });
    },
  };
}

function goesOn(): ProviderError {
  return new ProviderError('rejected', 'its batch goes on: the next run takes up its answer', {
    failureKind: 'awaited',
  });
}
