import { digest } from '../../domain/digest.ts';
import type { Cell } from '../../domain/plan.ts';
import { findResults } from '../../github/check-run.ts';
import type { RepositoryApi } from '../../github/rest.ts';

const MARKER = /<!-- llm-bench-measured ([0-9a-f ]*) -->/;
/** Most cells that fit into a check's summary beside the report. */
const MAX_CELLS = 250;
const ENDED: ReadonlySet<string> = new Set(['success', 'failure', 'neutral']);

/** Tells whether a cell was measured with the very content that it has. */
export type Measured = (cell: Cell) => boolean;

/** Gives the hidden line by which a later push knows what this check has measured. */
export function renderMeasured(cells: readonly Cell[]): string {
  return `<!-- llm-bench-measured ${[...new Set(cells.map(digestContent))].slice(0, MAX_CELLS).join(' ')} -->`;
}

/**
 * Finds what was already measured by the pull request that brought a commit to the default branch: its own check said
 * what it found, and whoever merged it accepted that. Nothing where this is unknown.
 */
export async function findMeasured(api: RepositoryApi, commit: string, checkName: string): Promise<Measured> {
  const { rest, owner, repo } = api;
  try {
    const { data } = await rest.repos.listPullRequestsAssociatedWithCommit({
      owner,
      repo,
      commit_sha: commit,
    });
    const merged = data.find((one) => one.merged_at !== null && one.merge_commit_sha === commit);
    if (merged === undefined) return () => false;
    const results = await findResults(api, { name: checkName, sha: merged.head.sha });
    const ended = results.filter(({ conclusion }) => ENDED.has(conclusion));
    const measured = new Set(ended.flatMap(({ summary }) => MARKER.exec(summary)?.[1]?.split(' ') ?? []));
    return (cell) => measured.has(digestContent(cell));
  } catch {
    return () => false;
  }
}

/** Digests the fingerprint and, as it leaves them out, the cases; their order does not count. */
function digestContent({ fingerprint, cases }: Cell): string {
  const hashes = Object.fromEntries(cases.map(({ case: { id }, hash }) => [id, hash]));
  return digest({ fingerprint, cases: hashes });
}
