import { randomUUID } from 'node:crypto';
import { ProviderError } from '../../domain/provider-error.ts';
import type { BatchRow } from '../../providers/batch/batch-client.ts';
import { mayBeTaken } from '../../providers/batch/may-be-taken.ts';
import type { NotedBatch } from '../../records/batch-note-lines.ts';
import { isUnreached } from '../health.ts';
import { findSettled, findSubmitted } from './find-submitted.ts';
import type { FindDeps } from './find-submitted.ts';
import { mayGoOn } from './may-go-on.ts';
import { markRows } from './rows.ts';

/** Means of submitting for a model, by its id. */
type SubmitDeps = FindDeps & { readonly model: string };

/** Statuses by which what stands before a server says that it lost its answer. */
const LOST: readonly (number | null)[] = [null, 502, 504];

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
      const id = await client.submit(markRows(rows, noted.mark), noted.mark, () => notes.sending(noted));
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
  const isUnsent = isUnreached(failed);
  const isLost = LOST.includes(failed.status) && !isUnsent;
  try {
    return await (isLost ? findSettled(noted, deps) : findSubmitted(noted, deps));
  } catch (error) {
    if (isUnsent) deps.notes.drop(noted);
    if (!isLost || !(error instanceof ProviderError)) throw error;
    deps.onEvent({ kind: 'untold', rows: noted.customIds.length, words: error.message });
    return noted;
  }
}
