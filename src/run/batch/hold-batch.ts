import type { BatchClient } from '../../providers/batch/batch-client.ts';
import type { TimeLimit } from '../time-limit.ts';

/**
 * Gives a batch interface whose calls are given up when nothing is waited for any more, as those that fail for a while:
 * the batch goes on all the same.
 */
export function holdBatch(batch: BatchClient, time: Pick<TimeLimit, 'hold'>): BatchClient {
  const hold = <T>(call: Promise<T>): Promise<T> => time.hold(call, 'transient');
  return {
    ...batch,
    submit: (rows, mark, onSend) => hold(batch.submit(rows, mark, onSend)),
    list: (sinceMs) => hold(batch.list(sinceMs)),
    check: (id) => hold(batch.check(id)),
    results: (id) => hold(batch.results(id)),
    clear: (ids) => hold(batch.clear(ids)).catch(() => undefined),
  };
}
