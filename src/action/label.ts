/** Acceptance of a lower level by a label on the pull request (docs/action.md). */
import { ACCEPT_LABEL } from '../domain/defaults.ts';
import type { Context } from '../github/context.ts';
import { findLabel, findPullRequest } from '../github/labels.ts';
import { describeError, isForbidden } from '../github/rest.ts';
import type { RepositoryApi } from '../github/rest.ts';
import type { Acceptance } from '../report/acceptance.ts';
import type { Note } from '../report/notes.ts';

/** Whether a lower level is accepted or may be, null where nobody can accept it; and what the reader should know of that. */
export type FoundAcceptance = { readonly acceptance: Acceptance | null; readonly note: Note | null };

/** Asks GitHub whether the label is on the run's pull request now: running a job again suffices. Never rejects. */
export async function findAcceptance(api: RepositoryApi | null, context: Context): Promise<FoundAcceptance> {
  if (api === null) return { acceptance: null, note: null };
  try {
    const pullRequest = await findPullRequest(api, context);
    if (pullRequest === null) return { acceptance: null, note: null };
    const label = await findLabel(api, pullRequest, ACCEPT_LABEL);
    const acceptance =
      label === null ? { status: 'offered' as const } : { status: 'given' as const, ...label };
    return { acceptance, note: null };
  } catch (error) {
    const note = {
      kind: 'label_unread',
      words: describeError(error),
      isForbidden: isForbidden(error),
    } as const;
    return { acceptance: { status: 'offered' }, note };
  }
}
