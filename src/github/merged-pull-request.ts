import { findResult } from './check-run.ts';
import type { Context } from './context.ts';
import type { RepositoryApi } from './rest.ts';

const MARKER = /<!-- llm-bench-measured ([0-9a-f ]*) -->/;
/** What fits into a check's summary beside the report. */
const MAX_FINGERPRINTS = 250;
const ENDED: ReadonlySet<string> = new Set(['success', 'failure', 'neutral']);

/** Tells whether a fingerprint was measured. */
export type Measured = (fingerprint: string) => boolean;

/** Gives the hidden line by which a later push knows what this check has measured. */
export function renderMeasured(fingerprints: readonly string[]): string {
  return `<!-- llm-bench-measured ${[...new Set(fingerprints)].slice(0, MAX_FINGERPRINTS).join(' ')} -->`;
}

/**
 * Finds out what was measured already by the pull request that brought a commit to the default branch: its own check said
 * what it found, and whoever merged it accepted that. Nothing where it cannot be told.
 */
export async function findMeasured(
  api: RepositoryApi,
  { sha }: Context,
  checkName: string,
): Promise<Measured> {
  const { rest, owner, repo } = api;
  try {
    const { data } = await rest.repos.listPullRequestsAssociatedWithCommit({ owner, repo, commit_sha: sha });
    const merged = data.find((one) => one.merged_at !== null && one.merge_commit_sha === sha);
    if (merged === undefined) return () => false;
    const result = await findResult(api, { name: checkName, sha: merged.head.sha });
    if (result === null || !ENDED.has(result.conclusion)) return () => false;
    // GitHub may hand out a check without its output; that it ended is then all there is to know.
    if (result.summary === '') return () => true;
    const fingerprints = new Set(MARKER.exec(result.summary)?.[1]?.split(' '));
    return (fingerprint) => fingerprints.has(fingerprint);
  } catch {
    return () => false;
  }
}
