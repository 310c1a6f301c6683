import { ProviderError } from '../../domain/provider-error.ts';
import type { BatchClient, KnownBatch } from '../../providers/batch/batch-client.ts';
import type { NotedBatch } from '../../records/batch-note-lines.ts';
import type { BatchNotes } from '../../records/batch-notes.ts';
import type { BatchEvent } from './batch-event.ts';
import { mayGoOn } from './may-go-on.ts';

/** A batch that the server has. */
export type SubmittedBatch = NotedBatch & { readonly id: string };

/** Means of finding batches: the server, the notes, and a pause. */
export type FindDeps = {
  readonly client: BatchClient;
  readonly notes: BatchNotes;
  /** Waits, and tells whether there is time to wait any more. */
  readonly pause: (ms: number) => Promise<boolean>;
  readonly onEvent: (event: BatchEvent) => void;
};

/** Statuses of a server that has no list of batches. */
const NO_LIST: readonly (number | null)[] = [404, 405, 501];
/** Time by which the clocks of two machines may differ. */
const CLOCK_MS = 120_000;
/** Time after which a server that was sent a batch has it in its list, or never will. */
const SETTLED_MS = 60_000;
/** Pause between two looks at the list. */
const LOOK_MS = 5_000;

/**
 * Finds a batch as `findSubmitted` does, but believes a list without it only where it was sent long enough ago: a server
 * may make a batch of it though whoever sent it is gone. A ProviderError where there is no time to wait for that.
 */
export async function findSettled(
  noted: NotedBatch,
  deps: FindDeps,
  foreign?: ReadonlySet<string>,
): Promise<SubmittedBatch | null> {
  const forMs = SETTLED_MS - deps.notes.sinceSent(noted);
  for (let leftMs = forMs; ; leftMs -= LOOK_MS) {
    const found = await findSubmitted(noted, deps, foreign);
    if (found !== null || leftMs <= 0) return found;
    if (leftMs === forMs) deps.onEvent({ kind: 'sought', rows: noted.customIds.length, forMs });
    if (!(await deps.pause(Math.min(LOOK_MS, leftMs))))
      throw new ProviderError('transient', 'what was sent may still be under way');
  }
}

/**
 * Finds a batch that was noted, whose id is not known: by its mark, or where the protocol keeps none by its time and
 * number of requests, but for those that are known to be somebody else's. Null where the server has none; a ProviderError where it does not tell.
 */
export async function findSubmitted(
  noted: NotedBatch,
  { client, notes, pause }: Omit<FindDeps, 'onEvent'>,
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
  pause: FindDeps['pause'],
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
