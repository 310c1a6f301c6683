import type { Completion, Model } from '../../domain/model.ts';
import type { BatchAnswer, BatchClient, BatchState } from '../../providers/batch/batch-client.ts';
import type { NotedBatch } from '../../records/batch-note-lines.ts';
import type { BatchNotes } from '../../records/batch-notes.ts';
import { sum } from '../../stats/sum.ts';
import type { Spending } from '../budget.ts';
import { knownCost } from '../cost-of-answer.ts';
import { awaitOwnBatch } from './await-own-batch.ts';
import type { BatchEvent } from './batch-event.ts';
import type { ArrivedAnswer, BatchAnswers } from './batched-provider.ts';
import { requestOf } from './rows.ts';
import type { DueRow } from './rows.ts';
import type { SubmittedBatch } from './find-submitted.ts';

/** Means of waiting for batches. */
export type CollectDeps = {
  readonly notes: BatchNotes;
  readonly spending: Pick<Spending, 'claims'>;
  /** Waits, and tells whether there is time to wait any more; false at once when the run is interrupted. */
  readonly pause: (ms: number) => Promise<boolean>;
  readonly onEvent: (event: BatchEvent) => void;
};

/** Requests that are wanted of a model, by their custom ids. */
export type Wanted = { readonly model: Model; readonly rows: ReadonlyMap<string, DueRow> };

/** Gives those requests of a batch that are wanted. */
export function listWanted({ customIds }: NotedBatch, { rows }: Wanted): DueRow[] {
  return customIds.flatMap((customId) => rows.get(customId) ?? []);
}

/** Batches that the server has, and those of which it does not tell now. */
export type Begun = { readonly batches: readonly SubmittedBatch[]; readonly doubtful: readonly NotedBatch[] };

/** Waits for all batches side by side, and sorts their answers by the requests that want them. */
export async function collect(
  { batches, doubtful }: Begun,
  wanted: Wanted,
  client: BatchClient,
  deps: CollectDeps,
): Promise<BatchAnswers> {
  const { notes, pause, onEvent } = deps;
  const { claims } = deps.spending;
  const arrived = new Map<string, ArrivedAnswer | 'goes on'>();
  const over: string[] = [];
  const left: NotedBatch[] = [];
  const states = new Map<string, BatchState>();
  const onState = (batch: SubmittedBatch, state: BatchState): void => {
    states.set(batch.id, state);
    onEvent({ kind: 'under_way', ...countDone(batches, states) });
  };
  const leave = (batch: NotedBatch): void => {
    left.push(batch);
    const rows = listWanted(batch, wanted);
    claims.leave(rows);
    for (const { customId } of rows) if (!arrived.has(customId)) arrived.set(customId, 'goes on');
  };
  for (const batch of doubtful) leave(batch);
  const awaited = batches.map(async (begun) => {
    const { batch, found } = await awaitOwnBatch(begun, { client, notes, pause, onEvent, onState });
    const rows = listWanted(batch, wanted);
    if (found.status !== 'left') claims.release(rows);
    if (found.status === 'left') {
      if (found.words !== undefined) onEvent({ kind: 'untold', rows: rows.length, words: found.words });
      leave(batch);
    } else if (found.status === 'failed') {
      onEvent({ kind: 'refused', rows: rows.length, words: found.words });
      notes.drop(batch);
      // Answers that were not read may be there all the same.
      if (found.why === 'refused') over.push(batch.id);
    } else {
      if (isSpent(batch, wanted, found.answers)) over.push(batch.id);
      const answered = takeIn(batch, found.answers, { arrived, wanted }, deps);
      onEvent({ kind: 'ended', id: batch.id, answered, rows: rows.length });
    }
  });
  await Promise.all(awaited);
  if (left.length > 0) onEvent({ kind: 'left', ...describeLeft(left), file: notes.leftIn });
  return { arrivals: inOrder(wanted, arrived), over };
}

/** Gives what came of each wanted request, by names, in the order in which they are asked. */
function inOrder(
  { rows }: Wanted,
  arrived: ReadonlyMap<string, ArrivedAnswer | 'goes on'>,
): BatchAnswers['arrivals'] {
  const arrivals = new Map<string, (ArrivedAnswer | 'goes on' | null)[]>();
  for (const customId of rows.keys()) {
    const name = requestOf(customId);
    const known = arrivals.get(name) ?? [];
    arrivals.set(name, known);
    known.push(arrived.get(customId) ?? null);
  }
  return arrivals;
}

/** Takes in the answers of a batch that are wanted; gives how many there are. */
function takeIn(
  batch: NotedBatch,
  found: readonly BatchAnswer[],
  { arrived, wanted }: { readonly arrived: Map<string, ArrivedAnswer | 'goes on'>; readonly wanted: Wanted },
  { notes, spending: { claims } }: CollectDeps,
): number {
  const { model } = wanted;
  const rows = listWanted(batch, wanted);
  const picked = pickAnswers(found, rows);
  const came = new Set(picked.map(({ row }) => row.customId));
  const unanswered = rows.flatMap(({ customId }) => (came.has(customId) ? [] : [customId]));
  notes.settle(batch, unanswered);
  // By this its answers are known in whatever runs they stand.
  const askedAt = new Date(batch.atMs).toISOString();
  for (const { row, completion } of picked) {
    const { customId } = row;
    const costUsd = knownCost(completion, model.price) ?? row.mostUsd;
    claims.came(row, costUsd);
    const take = (): void => {
      claims.taken(row, costUsd);
      notes.settle(batch, [customId]);
    };
    arrived.set(customId, { completion: { ...completion, askedAt }, take });
  }
  return picked.length;
}

/**
 * Tells whether a batch has nothing for anybody else: what was found by time and size alone may be somebody else's, and of
 * what a run of a part of the plan takes up another run wants the rest.
 */
function isSpent({ customIds }: NotedBatch, { rows }: Wanted, answers: readonly BatchAnswer[]): boolean {
  const noted = new Set(customIds);
  const ours = answers.filter(({ customId }) => noted.has(customId));
  return ours.length > 0 && ours.every(({ customId, status }) => status === 'failed' || rows.has(customId));
}

/** Picks the answers of a batch that are wanted, each with its request. */
function pickAnswers(
  found: readonly BatchAnswer[],
  rows: readonly DueRow[],
): { readonly row: DueRow; readonly completion: Completion }[] {
  const open = new Map(rows.map((row) => [row.customId, row]));
  return found.flatMap((answer) => {
    const row = open.get(answer.customId);
    if (row === undefined || answer.status !== 'answered') return [];
    // One that is told twice counts once.
    open.delete(answer.customId);
    return [{ row, completion: answer.completion }];
  });
}

function describeLeft(left: readonly NotedBatch[]): {
  readonly ids: readonly string[];
  readonly marks: readonly string[];
  readonly rows: number;
} {
  return {
    ids: left.flatMap(({ id }) => id ?? []),
    marks: left.flatMap(({ id, mark }) => (id === null ? mark : [])),
    rows: sum(left.map(({ customIds }) => customIds.length)),
  };
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
