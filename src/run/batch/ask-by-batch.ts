import type { LimitFunction } from 'p-limit';
import type { Model } from '../../domain/model.ts';
import type { Cell } from '../../domain/plan.ts';
import { ProviderError } from '../../domain/provider-error.ts';
import type { BatchClient } from '../../providers/batch/batch-client.ts';
import type { Provider } from '../../providers/provider.ts';
import type { NotedBatch } from '../../records/batch-note-lines.ts';
import type { Spending } from '../budget.ts';
import { withBatch } from './batched-provider.ts';
import { isUnlimited } from './claims.ts';
import { collect, listWanted } from './collect-batches.ts';
import type { Begun, CollectDeps, Wanted } from './collect-batches.ts';
import { findSettled } from './find-submitted.ts';
import type { SubmittedBatch } from './find-submitted.ts';
import { holdBatch } from './hold-batch.ts';
import { listRequests, splitRows } from './rows.ts';
import type { DueRow, Keeping } from './rows.ts';
import { settleIn } from './settle-kept.ts';
import { submit } from './submit.ts';

/** Means of asking by batch. */
type BatchDeps = CollectDeps &
  Keeping & {
    readonly spending: Pick<Spending, 'claims' | 'room' | 'time'>;
    /** Limit of one submission at once, of all models: of two whose answers are lost, nobody could tell which is which. */
    readonly submitting: LimitFunction;
  };

/** Asks by batch what is to be asked so; gives the provider that has the answers. */
export type AskByBatch = () => Promise<Provider>;

/**
 * Counts what earlier runs have submitted of what cells ask of a model, which is spent whatever comes. What this gives puts
 * all else into batches, waits for them, and gives a provider that has their answers. What a batch did not answer (a row
 * that expired or failed, a batch that was refused as a whole) is asked in the usual way.
 */
export async function openBatches(
  provider: Provider,
  { model, cells }: { readonly model: Model; readonly cells: readonly Cell[] },
  deps: BatchDeps,
): Promise<AskByBatch> {
  const opened = await provider.openBatch?.();
  if (opened === undefined) {
    deps.onEvent({ kind: 'none' });
    return () => Promise.resolve(provider);
  }
  const { claims, time } = deps.spending;
  const client = holdBatch(opened, time);
  const { open: rows, kept } = listRequests(cells, client, deps);
  const wanted: Wanted = { model, rows: new Map(rows.map((row) => [row.customId, row])) };
  const { notes } = deps;
  const asked = { place: client.place, model: model.id };
  const over = settleIn(notes, asked, kept);
  if (!notes.areTakenUp) for (const batch of notes.list(asked)) notes.passOver(batch, wanted.rows.keys());
  const left = notes.list(asked).map((noted) => ({ noted, rows: listWanted(noted, wanted) }));
  for (const { rows: submitted } of left) claims.hold(submitted);
  return async () => {
    const found = await takeUp(left, client, deps);
    const answers = await collect(await submitOpen(found, wanted, client, deps), wanted, client, deps);
    return withBatch(provider, client, { ...answers, over: [...over, ...answers.over] }, notes);
  };
}

/** Submits what is in no batch yet, as far as the budget goes; gives all batches. */
async function submitOpen(
  found: Begun,
  { model, rows }: Wanted,
  client: BatchClient,
  deps: BatchDeps,
): Promise<Begun> {
  const { claims } = deps.spending;
  const covered = new Set([...found.batches, ...found.doubtful].flatMap(({ customIds }) => customIds));
  const open = [...rows.values()].filter(({ customId }) => !covered.has(customId));
  const { room } = deps.spending;
  const taken = claims.take(open, model, room);
  if (taken.length < open.length) {
    const over = { rows: open.length - taken.length, isUnlimited: isUnlimited(model, room) };
    deps.onEvent({ kind: 'over_budget', ...over });
  }
  const made = await submitAll(taken, model, client, deps);
  return {
    batches: [...found.batches, ...made.batches],
    doubtful: [...found.doubtful, ...made.doubtful],
  };
}

/** A batch that an interrupted run has left, and what of it is wanted. */
type LeftBatch = { readonly noted: NotedBatch; readonly rows: readonly DueRow[] };

/** Takes up the batches that an interrupted run has left, as far as their answers are wanted; the budget pays for these. */
async function takeUp(
  left: readonly LeftBatch[],
  client: BatchClient,
  { notes, pause, onEvent, spending: { claims } }: BatchDeps,
): Promise<Begun> {
  const deps = { client, notes, pause, onEvent };
  const batches: SubmittedBatch[] = [];
  const doubtful: NotedBatch[] = [];
  for (const { noted, rows } of left) {
    if (rows.length === 0) continue;
    const { id } = noted;
    try {
      const found = id === null ? await findSettled(noted, deps) : { ...noted, id };
      if (found === null) {
        notes.drop(noted);
        claims.release(rows);
      } else {
        onEvent({ kind: 'resumed', id: found.id, rows: found.customIds.length });
        batches.push(found);
      }
    } catch (error) {
      if (!(error instanceof ProviderError)) throw error;
      // It may be paid for: nothing of it is asked again until the server tells.
      onEvent({ kind: 'untold', rows: rows.length, words: error.message });
      doubtful.push(noted);
    }
  }
  return { batches, doubtful };
}

async function submitAll(
  rows: readonly DueRow[],
  model: Model,
  client: BatchClient,
  { submitting, notes, pause, onEvent, spending: { claims } }: BatchDeps,
): Promise<Begun> {
  const batches: SubmittedBatch[] = [];
  const doubtful: NotedBatch[] = [];
  for (const part of splitRows(rows, client))
    try {
      const batch = await submitting(() => submit(part, { client, model: model.id, notes, pause, onEvent }));
      const { id } = batch;
      if (id === null) doubtful.push(batch);
      else {
        onEvent({ kind: 'submitted', id, rows: part.length });
        batches.push({ ...batch, id });
      }
    } catch (error) {
      if (!(error instanceof ProviderError)) throw error;
      claims.release(part);
      onEvent({ kind: 'refused', rows: part.length, words: error.message });
    }
  return { batches, doubtful };
}
