import { randomUUID } from 'node:crypto';
import { ProviderError } from '../../domain/provider-error.ts';
import type { BatchClient, BatchRow, KnownBatch } from '../../providers/batch/batch-client.ts';
import { mayBeTaken } from '../../providers/batch/may-be-taken.ts';
import type { NotedBatch } from '../../records/batch-note-lines.ts';
import type { BatchNotes } from '../../records/batch-notes.ts';
import { isUnreached } from '../health.ts';
import type { BatchEvent } from './batch-event.ts';
import { markRows } from './rows.ts';

/** A batch that the server has. */
export type SubmittedBatch = NotedBatch & { readonly id: string };

/** Means of submitting for a model: the server, the notes, and a pause. */
export type SubmitDeps = {
  /** Id of the model. */
  readonly model: string;
  readonly client: BatchClient;
  readonly notes: BatchNotes;
  /** Waits, and tells whether there is time to wait any more. */
  readonly pause: (ms: number) => Promise<boolean>;
  readonly onEvent: (event: BatchEvent) => void;
};

/** Statuses by which what stands before a server says that it lost its answer. */
const LOST: readonly (number | null)[] = [null, 502, 504];
/** Statuses of a server that has no list of batches. */
const NO_LIST: readonly (number | null)[] = [404, 405, 501];
const MAX_ATTEMPTS = 4;
const PAUSE_MS = 2_000;
/** Time by which the clocks of two machines may differ. */
const CLOCK_MS = 120_000;

/**
 * Submits rows as one batch. It is noted first, and where the server may have taken it though no answer came, it is
 * looked for there before it is submitted again; where that cannot be told either, it is given without an id. A failure
 * is a ProviderError.
 */
export async function submit(rows: readonly BatchRow[], deps: SubmitDeps): Promise<NotedBatch> {
  const { client, model, notes, pause } = deps;
  const customIds = rows.map(({ customId }) => customId);
  const noted = notes.begin({ mark: randomUUID(), place: client.place, model, customIds });
  for (let attempt = 1; ; attempt += 1)
    try {
      const id = await client.submit(markRows(rows, noted.mark), noted.mark);
      return notes.submitted(noted, id);
    } catch (error) {
      if (!(error instanceof ProviderError)) throw error;
      const found = mayBeTaken(error) ? await lookFor(noted, error, deps) : null;
      if (found !== null) return found;
      if (!(await mayGoOn(error, attempt, pause))) {
        // What the server may still have taken is looked for by the next run.
        if (!mayBeTaken(error)) notes.drop(noted);
        throw error;
      }
    }
}

/** Finds a batch whose submission failed; where its answer was lost, and the server does not tell, it may still be there. */
async function lookFor(
  noted: NotedBatch,
  failed: ProviderError,
  deps: SubmitDeps,
): Promise<NotedBatch | null> {
  try {
    return await findSubmitted(noted, deps);
  } catch (error) {
    const isUnsent = isUnreached(failed);
    if (isUnsent) deps.notes.drop(noted);
    const isLost = LOST.includes(failed.status) && !isUnsent;
    if (!isLost || !(error instanceof ProviderError)) throw error;
    deps.onEvent({ kind: 'untold', rows: noted.customIds.length, words: error.message });
    return noted;
  }
}

/** Waits after a failure; false where another attempt would fail too, or there is no time for it. */
async function mayGoOn(
  { kind, retryAfterMs }: ProviderError,
  attempt: number,
  pause: SubmitDeps['pause'],
): Promise<boolean> {
  const isFinal = attempt >= MAX_ATTEMPTS || !(kind === 'transient' || kind === 'rate_limited');
  return !isFinal && (await pause(retryAfterMs ?? PAUSE_MS * 2 ** attempt));
}

/**
 * Finds a batch that was noted, whose id is not known: by its mark, or where the protocol keeps none by its time and
 * number of requests, but for those that are known to be somebody else's. Null where the server has none; a ProviderError where it does not tell.
 */
export async function findSubmitted(
  noted: NotedBatch,
  { client, notes, pause }: Omit<SubmitDeps, 'model' | 'onEvent'>,
  foreign: ReadonlySet<string> = new Set(),
): Promise<SubmittedBatch | null> {
  const sinceMs = noted.atMs - CLOCK_MS;
  const batches = await listBatches(client, sinceMs, pause);
  // Looked at last: another model may have taken one meanwhile.
  const { ids } = notes;
  const [found] = batches
    .filter(
      ({ id, mark, total, createdMs }) =>
        !ids.has(id) &&
        !foreign.has(id) &&
        (mark === null ? total === noted.total && createdMs >= sinceMs : mark === noted.mark),
    )
    // Of several, the one that was made when ours was.
    .toSorted((a, b) => Math.abs(a.createdMs - noted.atMs) - Math.abs(b.createdMs - noted.atMs));
  return found === undefined ? null : notes.submitted(noted, found.id, { isGuessed: found.mark === null });
}

async function listBatches(
  client: BatchClient,
  sinceMs: number,
  pause: SubmitDeps['pause'],
): Promise<readonly KnownBatch[]> {
  for (let attempt = 1; ; attempt += 1)
    try {
      return await client.list(sinceMs);
    } catch (error) {
      if (!(error instanceof ProviderError)) throw error;
      // A server without such a list has no batches; one that refuses a key or a parameter may have them.
      if (NO_LIST.includes(error.status)) return [];
      if (!(await mayGoOn(error, attempt, pause))) throw error;
    }
}
