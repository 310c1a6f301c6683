import type { Completion, Model } from '../../domain/model.ts';
import type { Cell } from '../../domain/plan.ts';
import { ProviderError } from '../../domain/provider-error.ts';
import type { BatchAnswer, BatchClient, BatchRow, BatchState } from '../../providers/batch/batch-client.ts';
import type { Provider } from '../../providers/provider.ts';
import type { BatchNotes, NotedBatch } from '../../records/batch-notes.ts';
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
  const client = await provider.openBatch?.();
  if (client === undefined) {
    deps.onEvent({ kind: 'none' });
    return provider;
  }
  const rows = listRows(cells, client, deps.keeper);
  const wanted = new Set(rows.map(({ customId }) => customId));
  const found = await takeUp(wanted, client, deps);
  const covered = new Set([...found.batches, ...found.doubtful].flatMap(({ customIds }) => customIds));
  const open = rows.filter(({ customId }) => !covered.has(customId));
  const taken = deps.claims.take(open, model);
  if (taken.length < open.length) deps.onEvent({ kind: 'over_budget', rows: open.length - taken.length });
  const made = await submitAll(taken, client, deps);
  const begun = {
    batches: [...found.batches, ...made.batches],
    doubtful: [...found.doubtful, ...made.doubtful],
  };
  return withBatch(provider, client, await collect(begun, wanted, client, deps));
}

/** Batches that the server has, and those of which it does not tell now. */
type Begun = { readonly batches: readonly SubmittedBatch[]; readonly doubtful: readonly NotedBatch[] };

/** Takes up the batches that an interrupted run has left, as far as their answers are wanted. */
async function takeUp(
  wanted: ReadonlySet<string>,
  client: BatchClient,
  { notes, pause, onEvent }: BatchDeps,
): Promise<Begun> {
  const batches: SubmittedBatch[] = [];
  const doubtful: NotedBatch[] = [];
  for (const noted of notes.list(client.place)) {
    if (!noted.customIds.some((customId) => wanted.has(customId))) continue;
    const { id } = noted;
    try {
      const found = id === null ? await findSubmitted(noted, { client, notes, pause }) : { ...noted, id };
      if (found === null) notes.drop(noted);
      else {
        onEvent({ kind: 'resumed', id: found.id, rows: found.customIds.length });
        batches.push(found);
      }
    } catch (error) {
      if (!(error instanceof ProviderError)) throw error;
      // It may be paid for: nothing of it is asked again until the server tells.
      doubtful.push(noted);
    }
  }
  return { batches, doubtful };
}

async function submitAll(
  rows: readonly BatchRow[],
  client: BatchClient,
  { notes, pause, onEvent }: BatchDeps,
): Promise<Begun> {
  const batches: SubmittedBatch[] = [];
  const doubtful: NotedBatch[] = [];
  for (const part of splitRows(rows, client))
    try {
      const batch = await submit(part, { client, notes, pause });
      const { id } = batch;
      if (id === null) doubtful.push(batch);
      else {
        onEvent({ kind: 'submitted', id, rows: part.length });
        batches.push({ ...batch, id });
      }
    } catch (error) {
      if (!(error instanceof ProviderError)) throw error;
      onEvent({ kind: 'refused', rows: part.length, words: error.message });
    }
  return { batches, doubtful };
}

/** Waits for all batches side by side, and sorts their answers by the requests that want them. */
async function collect(
  { batches, doubtful }: Begun,
  wanted: ReadonlySet<string>,
  client: BatchClient,
  { notes, pause, onEvent }: BatchDeps,
): Promise<BatchAnswers> {
  const answers = new Map<string, Completion[]>();
  const pending = new Map<string, number>();
  const over: string[] = [];
  const left: NotedBatch[] = [];
  const states = new Map<string, BatchState>();
  const onState = (batch: SubmittedBatch, state: BatchState): void => {
    states.set(batch.id, state);
    onEvent({ kind: 'under_way', ...countDone(batches, states) });
  };
  const leave = (batch: NotedBatch): void => {
    left.push(batch);
    notes.leave(batch);
    for (const customId of batch.customIds.filter((one) => wanted.has(one))) {
      const name = requestOf(customId);
      pending.set(name, (pending.get(name) ?? 0) + 1);
    }
  };
  for (const batch of doubtful) leave(batch);
  const awaited = batches.map(async (batch) => {
    const found = await awaitBatch(batch, { client, pause, onState });
    const rows = batch.customIds.filter((customId) => wanted.has(customId));
    if (found.status === 'left') leave(batch);
    else if (found.status === 'failed') {
      onEvent({ kind: 'refused', rows: rows.length, words: found.words });
      if (found.isOver) {
        notes.drop(batch);
        over.push(batch.id);
      } else notes.leave(batch);
    } else {
      over.push(batch.id);
      const answered = sort(found.answers, new Set(rows), answers);
      onEvent({ kind: 'ended', id: batch.id, answered, rows: rows.length });
    }
  });
  await Promise.all(awaited);
  if (left.length > 0) onEvent({ kind: 'left', ...describeLeft(left), file: notes.file });
  return { answers, pending, over };
}

/** Sorts the answers of a batch by the requests that want them; gives how many there are. */
function sort(found: readonly BatchAnswer[], open: Set<string>, answers: Map<string, Completion[]>): number {
  let answered = 0;
  for (const answer of found) {
    // One that is told twice counts once.
    if (answer.status !== 'answered' || !open.delete(answer.customId)) continue;
    answered += 1;
    const name = requestOf(answer.customId);
    const known = answers.get(name);
    if (known === undefined) answers.set(name, [answer.completion]);
    else known.push(answer.completion);
  }
  return answered;
}

function describeLeft(left: readonly NotedBatch[]): {
  readonly ids: readonly string[];
  readonly rows: number;
} {
  return {
    ids: left.map(({ id, mark }) => id ?? mark),
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
