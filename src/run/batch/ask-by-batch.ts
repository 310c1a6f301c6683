import type { Completion, Model } from '../../domain/model.ts';
import type { Cell } from '../../domain/plan.ts';
import { ProviderError } from '../../domain/provider-error.ts';
import type { BatchClient, BatchRow, BatchState } from '../../providers/batch/batch-client.ts';
import type { Provider } from '../../providers/provider.ts';
import type { BatchNotes } from '../../records/batch-notes.ts';
import { sum } from '../../stats/sum.ts';
import type { AnswerKeeper } from '../answer-keeper.ts';
import { awaitBatch } from './await-batch.ts';
import type { BatchEvent } from './batch-event.ts';
import { withBatch } from './batched-provider.ts';
import type { BatchAnswers } from './batched-provider.ts';
import type { Claims } from './claims.ts';
import { listRows, requestOf, splitRows } from './rows.ts';
import { findSubmitted, submit } from './submit.ts';
import type { SubmittedBatch } from './submit.ts';

/** Means of asking by batch. */
export type BatchDeps = {
  readonly notes: BatchNotes;
  readonly claims: Claims;
  readonly keeper?: AnswerKeeper | undefined;
  /** Waits, and tells whether there is time to wait any more; false at once when the run is interrupted. */
  readonly pause: (ms: number) => Promise<boolean>;
  readonly onEvent: (event: BatchEvent) => void;
};

/**
 * Puts all that cells ask of a model into batches, waits for them, and gives a provider that has their answers. What a
 * batch did not answer (a row that expired or failed, a batch that was refused as a whole) is asked in the usual way.
 */
export async function askByBatch(
  provider: Provider,
  { model, cells }: { readonly model: Model; readonly cells: readonly Cell[] },
  deps: BatchDeps,
): Promise<Provider> {
  const { batch: client } = provider;
  if (client === undefined) {
    deps.onEvent({ kind: 'none' });
    return provider;
  }
  const rows = listRows(cells, client, deps.keeper);
  const batches = await takeUp(rows, client, deps);
  const covered = new Set(batches.flatMap(({ customIds }) => customIds));
  const open = rows.filter(({ customId }) => !covered.has(customId));
  const taken = deps.claims.take(open, model);
  if (taken.length < open.length) deps.onEvent({ kind: 'over_budget', rows: open.length - taken.length });
  batches.push(...(await submitAll(taken, client, deps)));
  const wanted = new Set(rows.map(({ customId }) => customId));
  return withBatch(provider, client, await collect(batches, wanted, client, deps));
}

/** Takes up the batches that an interrupted run has left, as far as their answers are wanted. */
async function takeUp(
  rows: readonly BatchRow[],
  client: BatchClient,
  { notes, onEvent }: BatchDeps,
): Promise<SubmittedBatch[]> {
  const wanted = new Set(rows.map(({ customId }) => customId));
  const batches: SubmittedBatch[] = [];
  for (const noted of notes.list(client.place)) {
    if (!noted.customIds.some((customId) => wanted.has(customId))) continue;
    const { id } = noted;
    const found = id === null ? await findSubmitted(noted, { client, notes }) : { ...noted, id };
    if (found === null) notes.drop(noted);
    else {
      onEvent({ kind: 'resumed', id: found.id, rows: found.customIds.length });
      batches.push(found);
    }
  }
  return batches;
}

async function submitAll(
  rows: readonly BatchRow[],
  client: BatchClient,
  { notes, pause, onEvent }: BatchDeps,
): Promise<SubmittedBatch[]> {
  const batches: SubmittedBatch[] = [];
  for (const part of splitRows(rows, client))
    try {
      const batch = await submit(part, { client, notes, pause });
      onEvent({ kind: 'submitted', id: batch.id, rows: part.length });
      batches.push(batch);
    } catch (error) {
      if (!(error instanceof ProviderError)) throw error;
      onEvent({ kind: 'refused', rows: part.length, words: error.message });
    }
  return batches;
}

/** Waits for all batches side by side, and sorts their answers by the requests that want them. */
async function collect(
  batches: readonly SubmittedBatch[],
  wanted: ReadonlySet<string>,
  client: BatchClient,
  { notes, pause, onEvent }: BatchDeps,
): Promise<BatchAnswers> {
  const answers = new Map<string, Completion[]>();
  const pending = new Map<string, number>();
  const left: SubmittedBatch[] = [];
  const states = new Map<string, BatchState>();
  const onState = (batch: SubmittedBatch, state: BatchState): void => {
    states.set(batch.id, state);
    onEvent({ kind: 'under_way', ...countDone(batches, states) });
  };
  await Promise.all(
    batches.map(async (batch) => {
      const found = await awaitBatch(batch, { client, pause, onState });
      const { customIds, id } = batch;
      const rows = customIds.filter((customId) => wanted.has(customId));
      if (found.status === 'left') {
        left.push(batch);
        notes.leave(batch);
        for (const customId of rows) {
          const name = requestOf(customId);
          pending.set(name, (pending.get(name) ?? 0) + 1);
        }
      } else if (found.status === 'failed') {
        notes.drop(batch);
        onEvent({ kind: 'refused', rows: rows.length, words: found.words });
      } else {
        const own = new Set(rows);
        let answered = 0;
        for (const answer of found.answers) {
          // One that is told twice counts once.
          if (answer.status !== 'answered' || !own.delete(answer.customId)) continue;
          answered += 1;
          const name = requestOf(answer.customId);
          answers.set(name, [...(answers.get(name) ?? []), answer.completion]);
        }
        onEvent({ kind: 'ended', id, answered, rows: rows.length });
      }
    }),
  );
  if (left.length > 0)
    onEvent({
      kind: 'left',
      ids: left.map(({ id }) => id),
      rows: sum(left.map(({ customIds }) => customIds.length)),
      file: notes.file,
    });
  return { answers, pending };
}

function countDone(
  batches: readonly SubmittedBatch[],
  states: ReadonlyMap<string, BatchState>,
): { readonly done: number; readonly total: number } {
  let [done, total] = [0, 0];
  for (const { id, customIds } of batches) {
    const state = states.get(id);
    total += customIds.length;
    if (state?.status === 'ended') done += customIds.length;
    else if (state?.status === 'under_way') done += Math.min(state.done, customIds.length);
  }
  return { done, total };
}
