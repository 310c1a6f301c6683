import type { FailureKind } from '../../domain/failure.ts';
import { ProviderError } from '../../domain/provider-error.ts';
import type { BatchAnswer, BatchClient, BatchState } from '../../providers/batch/batch-client.ts';
import { listOwn } from './rows.ts';
import type { SubmittedBatch } from './find-submitted.ts';

/** First pause between two looks at a batch, and longest. */
const FIRST_MS = 1_000;
const LONGEST_MS = 60_000;
/** Looks in a row that may fail before a batch is left for the next run, and that may be refused. */
const MAX_FAILURES = 30;
const MAX_REFUSALS = 5;
/** Statuses by which a server says that it has no such batch. */
const GONE: readonly (number | null)[] = [404, 410];

/** Failures that say nothing of a batch. */
const OF_KEYS: readonly FailureKind[] = ['refused', 'quota'];

/** How a batch came out: its answers; none ever; or none yet. */
export type AwaitedBatch =
  | { readonly status: 'ended'; readonly answers: readonly BatchAnswer[] }
  /** Why none will come: it was refused as a whole, or the server does not give them. */
  | { readonly status: 'failed'; readonly words: string; readonly why: 'refused' | 'unread' }
  /** `words` are those of a server that does not say anything of it to this key. */
  | { readonly status: 'left'; readonly words?: string };

/** Means of waiting; `pause` is false once there is no time to wait any more. */
export type AwaitDeps = {
  readonly client: BatchClient;
  readonly pause: (ms: number) => Promise<boolean>;
  readonly onState: (batch: SubmittedBatch, state: BatchState) => void;
};

/** Waits until a batch has ended, and gives its answers; what fails on the way is tried again. */
export async function awaitBatch(
  batch: SubmittedBatch,
  { client, pause, onState }: AwaitDeps,
): Promise<AwaitedBatch> {
  let [failures, refusals] = [0, 0];
  let hasEnded = false;
  for (let ms = FIRST_MS; ; ms = Math.min(LONGEST_MS, ms * 1.5)) {
    try {
      const state = await client.check(batch.id);
      onState(batch, state);
      if (state.status === 'failed') return { ...state, why: 'refused' };
      hasEnded = state.status === 'ended';
      if (hasEnded) return { status: 'ended', answers: listOwn(await client.results(batch.id), batch.mark) };
      [failures, refusals] = [0, 0];
    } catch (error) {
      if (!(error instanceof ProviderError)) throw error;
      const { kind, failure, status, message: words } = error;
      if (kind === 'fatal' || kind === 'rejected') refusals += 1;
      else failures += 1;
      // One refusal may be of what stands before the server: a page to log in, or of maintenance.
      if (refusals >= MAX_REFUSALS)
        return !OF_KEYS.includes(failure.kind) && (hasEnded || GONE.includes(status))
          ? { status: 'failed', words, why: 'unread' }
          : { status: 'left', words };
      if (failures >= MAX_FAILURES) return { status: 'left', words };
    }
    if (!(await pause(ms))) return { status: 'left' };
  }
}
