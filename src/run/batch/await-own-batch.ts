import { ProviderError } from '../../domain/provider-error.ts';
import { awaitBatch } from './await-batch.ts';
import type { AwaitDeps, AwaitedBatch } from './await-batch.ts';
import { findSettled } from './find-submitted.ts';
import type { FindDeps, SubmittedBatch } from './find-submitted.ts';

/** A batch that was waited for, and how it came out. */
type OwnBatch = { readonly batch: SubmittedBatch; readonly found: AwaitedBatch };

/**
 * Waits for a batch. One that was found by its time and size alone, and has no answer of ours, is somebody else's: it is
 * left as it is, and ours is looked for among the others.
 */
export async function awaitOwnBatch(guessed: SubmittedBatch, deps: AwaitDeps & FindDeps): Promise<OwnBatch> {
  const foreign = new Set<string>();
  for (let batch = guessed; ;) {
    const found = await awaitBatch(batch, deps);
    if (!batch.isGuessed || found.status === 'left') return { batch, found };
    if (found.status === 'ended' && found.answers.length > 0)
      return { batch: deps.notes.submitted(batch, batch.id), found };
    foreign.add(batch.id);
    try {
      const other = await findSettled(batch, deps, foreign);
      if (other === null)
        return { batch, found: { status: 'failed', words: 'the server does not have it', why: 'unread' } };
      batch = other;
    } catch (error) {
      if (!(error instanceof ProviderError)) throw error;
      return { batch, found: { status: 'left', words: error.message } };
    }
  }
}
