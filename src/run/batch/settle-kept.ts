import type { Model } from '../../domain/model.ts';
import type { Cell } from '../../domain/plan.ts';
import type { Provider } from '../../providers/provider.ts';
import type { BatchNotes } from '../../records/batch-notes.ts';
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
): Promise<void> {
  const client = await provider.openBatch?.();
  if (client === undefined) return;
  const { kept } = listRequests(cells, client, keeping);
  for (const batch of notes.list({ place: client.place, model: model.id })) notes.settle(batch, kept);
}
