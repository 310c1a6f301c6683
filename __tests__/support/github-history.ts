import type { GitHubDouble } from './github-double.ts';

/** Makes commits known to GitHub, each with its parents, in this order. */
export function addCommits(github: GitHubDouble, commits: Readonly<Record<string, string[]>>): void {
  for (const [sha, parents] of Object.entries(commits))
    github.commits.set(sha, { parents, at: new Date().toISOString() });
}

/** Marks a pull request with this head as merged by a commit. */
export function mergePullRequest(
  github: GitHubDouble,
  number: number,
  { sha, head }: { readonly sha: string; readonly head: string },
): void {
  const merged_at = new Date().toISOString();
  github.pulls.set(sha, [{ number, merged_at, merge_commit_sha: sha, head: { sha: head } }]);
}
