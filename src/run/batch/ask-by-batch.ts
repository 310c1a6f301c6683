import type { Completion, Model } from '../../domain/model.ts';
import type { Cell } from '../../domain/plan.ts';
import { ProviderError } from '../../domain/provider-error.ts';
import type { BatchAnswer, BatchClient, BatchRow, BatchState } from '../../providers/batch/batch-client.ts';
import type { Provider } from '../../providers/provider.ts';
import type { BatchNotes, NotedBatch } from '../../records/batch-notes.ts';
import { sum } from '../../stats/sum.ts';
import type { AnswerKeeper } from '../answer-keeper.ts';
import type { Spending } from '../budget.ts';
import { knownCost } from '../cost-of-answer.ts';
import { awaitBatch } from './await-batch.ts';
import type { BatchEvent } from './batch-event.ts';
import { withBatch } from './batched-provider.ts';
import type { ArrivedAnswer, BatchAnswers } from './batched-provider.ts';
import { costOfRow } from './claims.ts';
import { holdBatch } from './hold-batch.ts';
import { listRequests, requestOf, splitRows } from './rows.ts';
import { findSubmitted, submit } from './submit.ts';
import type { SubmittedBatch } from './submit.ts';

/** Means of asking by batch. */
export type BatchDeps = {
  readonly notes: BatchNotes;
  readonly spending: Pick<Spending, 'claims' | 'room' | 'time'>;
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
  const opened = await provider.openBatch?.();
  if (opened === undefined) {
    deps.onEvent({ kind: 'none' });
    return provider;
  }
  const { claims, time } = deps.spending;
  const client = holdBatch(opened, time);
  const { open: rows, kept } = listRequests(cells, client, deps.keeper);
  for (const batch of deps.notes.list(client.place)) deps.notes.settle(batch, kept);
  const wanted: Wanted = { model, rows: new Map(rows.map((row) => [row.customId, row])) };
  const found = await takeUp(wanted, client, deps);
  const covered = new Set([...found.batches, ...found.doubtful].flatMap(({ customIds }) => customIds));
  const open = rows.filter(({ customId }) => !covered.has(customId));
  const taken = claims.take(open, model, deps.spending.room);
  if (taken.length < open.length) deps.onEvent({ kind: 'over_budget', rows: open.length - taken.length });
  const made = await submitAll(taken, model, client, deps);
  const begun = {
    batches: [...found.batches, ...made.batches],
    doubtful: [...found.doubtful, ...made.doubtful],
  };
  return withBatch(provider, client, await collect(begun, wanted, client, deps));
}

/** Requests that are wanted of a model, by their custom ids. */
type Wanted = { readonly model: Model; readonly rows: ReadonlyMap<string, BatchRow> };

/** Gives those requests of a batch that are wanted. */
function listWanted({ customIds }: NotedBatch, { rows }: Wanted): BatchRow[] {
  return customIds.flatMap((customId) => rows.get(customId) ?? []);
}

/** Batches that the server has, and those of which it does not tell now. */
type Begun = { readonly batches: readonly SubmittedBatch[]; readonly doubtful: readonly NotedBatch[] };

/** Takes up the batches that an interrupted run has left, as far as their answers are wanted; the budget pays for these. */
async function takeUp(
  wanted: Wanted,
  client: BatchClient,
  { notes, pause, onEvent, spending: { claims } }: BatchDeps,
): Promise<Begun> {
  const { model } = wanted;
  const batches: SubmittedBatch[] = [];
  const doubtful: NotedBatch[] = [];
  const left = notes.list(client.place).map((noted) => ({ noted, rows: listWanted(noted, wanted) }));
  // All at once, before anybody looks what is left of the budget.
  for (const { rows } of left) claims.hold(rows, model);
  for (const { noted, rows } of left) {
    if (rows.length === 0) continue;
    const { id } = noted;
    try {
      const found = id === null ? await findSubmitted(noted, { client, notes, pause }) : { ...noted, id };
      if (found === null) {
        notes.drop(noted);
        claims.release(rows, model);
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
  rows: readonly BatchRow[],
  model: Model,
  client: BatchClient,
  { notes, pause, onEvent, spending: { claims } }: BatchDeps,
): Promise<Begun> {
  const batches: SubmittedBatch[] = [];
  const doubtful: NotedBatch[] = [];
  for (const part of splitRows(rows, client))
    try {
      const batch = await submit(part, { client, notes, pause, onEvent });
      const { id } = batch;
      if (id === null) doubtful.push(batch);
      else {
        onEvent({ kind: 'submitted', id, rows: part.length });
        batches.push({ ...batch, id });
      }
    } catch (error) {
      if (!(error instanceof ProviderError)) throw error;
      claims.release(part, model);
      onEvent({ kind: 'refused', rows: part.length, words: error.message });
    }
  return { batches, doubtful };
}

/** Waits for all batches side by side, and sorts their answers by the requests that want them. */
async function collect(
  { batches, doubtful }: Begun,
  wanted: Wanted,
  client: BatchClient,
  { notes, pause, onEvent, spending: { claims } }: BatchDeps,
): Promise<BatchAnswers> {
  const { model } = wanted;
  const answers = new Map<string, ArrivedAnswer[]>();
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
    const rows = listWanted(batch, wanted);
    claims.leave(rows, model);
    for (const { customId } of rows) {
      const name = requestOf(customId);
      pending.set(name, (pending.get(name) ?? 0) + 1);
    }
  };
  for (const batch of doubtful) leave(batch);
  const awaited = batches.map(async (batch) => {
    const found = await awaitBatch(batch, { client, pause, onState });
    const rows = listWanted(batch, wanted);
    if (found.status !== 'left') claims.release(rows, model);
    if (found.status === 'left') leave(batch);
    else if (found.status === 'failed') {
      onEvent({ kind: 'refused', rows: rows.length, words: found.words });
      if (found.why !== 'untold') notes.drop(batch);
      // Answers that were not read may be there all the same.
      if (found.why === 'refused') over.push(batch.id);
    } else {
      if (isSpent(batch, rows, found.answers)) over.push(batch.id);
      const arrived = pickAnswers(found.answers, rows);
      const came = new Set(arrived.map(({ row }) => row.customId));
      const unanswered = rows.flatMap(({ customId }) => (came.has(customId) ? [] : [customId]));
      notes.settle(batch, unanswered);
      for (const { row, completion } of arrived) {
        const costUsd = knownCost(completion, model.price) ?? costOfRow(row, model);
        claims.came(costUsd);
        const take = (): void => {
          claims.taken(costUsd);
          notes.settle(batch, [row.customId]);
        };
        const name = requestOf(row.customId);
        const known = answers.get(name);
        if (known === undefined) answers.set(name, [{ completion, take }]);
        else known.push({ completion, take });
      }
      onEvent({ kind: 'ended', id: batch.id, answered: arrived.length, rows: rows.length });
    }
  });
  await Promise.all(awaited);
  if (left.length > 0) onEvent({ kind: 'left', ...describeLeft(left), file: notes.file });
  return { answers, pending, over };
}

/**
 * Tells whether a batch has nothing for anybody else: what was found by time and size alone may be somebody else's, and of
 * what a run of a part of the plan takes up another run wants the rest.
 */
function isSpent(
  { customIds }: NotedBatch,
  rows: readonly BatchRow[],
  answers: readonly BatchAnswer[],
): boolean {
  const [noted, wanted] = [new Set(customIds), new Set(rows.map(({ customId }) => customId))];
  return (
    answers.some(({ customId }) => noted.has(customId)) &&
    answers.every(({ customId, status }) => status === 'failed' || wanted.has(customId))
  );
}

/** Picks the answers of a batch that are wanted, each with its request. */
function pickAnswers(
  found: readonly BatchAnswer[],
  rows: readonly BatchRow[],
): { readonly row: BatchRow; readonly completion: Completion }[] {
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
