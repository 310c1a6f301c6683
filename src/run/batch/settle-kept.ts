import type { Model } from '../../domain/model.ts';
import type { Cell } from '../../domain/plan.ts';
import type { Provider } from '../../providers/provider.ts';
import type { NotedBatch } from '../../records/batch-note-lines.ts';
import type { BatchNotes } from '../../records/batch-notes.ts';
import { withBatch } from './batched-provider.ts';
import { listRequests } from './rows.ts';
import type { Keeping } from './rows.ts';

/**
 * Settles what an interrupted run by batch has kept of a model's answers, for a run that takes them up and asks the rest in
 * the usual way: no later run is to take them from their batches.
 */
export async function settleKept(
  provider: Provider,
  { model, cells }: { readonly model: Model; readonly cells: readonly Cell[] },
  { notes, ...keeping }: Keeping & { readonly notes: BatchNotes },
): Promise<Provider> {
  const client = await provider.openBatch?.();
  if (client === undefined) return provider;
  const { kept } = listRequests(cells, client, keeping);
  const over = settleIn(notes, { place: client.place, model: model.id }, kept);
  return withBatch(provider, client, { arrivals: new Map(), over }, notes);
}

/**
 * Settles requests whose answers are kept in all batches of a model; gives the ids of those of which nothing more is to
 * come, but for those that may be somebody else's.
 */
export function settleIn(
  notes: BatchNotes,
  asked: Pick<NotedBatch, 'place' | 'model'>,
  kept: readonly string[],
): string[] {
  for (const batch of notes.list(asked)) notes.settle(batch, kept);
  return notes
    .list(asked)
    .flatMap(({ id, isGuessed, customIds }) =>
      id === null || isGuessed || customIds.length > 0 ? [] : [id],
    );
}
