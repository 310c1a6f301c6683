import type { Context } from './context.ts';
import type { RepositoryApi } from './rest.ts';

/** Most files that GitHub lists of a comparison: of a longer one the rest is not known. */
const MAX_FILES = 300;

/**
 * Lists the files that a change adds, changes, moves or removes, each by its places in the repository: two where it is
 * moved. Null where that cannot be told. Never rejects.
 */
export async function listChangedFiles(
  api: RepositoryApi | null,
  { pullRequest, defaultBranch, sha }: Pick<Context, 'pullRequest' | 'defaultBranch' | 'sha'>,
): Promise<string[][] | null> {
  const base = pullRequest === null ? defaultBranch : pullRequest.baseSha;
  if (api === null || base === null) return null;
  const { rest, owner, repo } = api;
  try {
    const basehead = `${base}...${pullRequest?.headSha ?? sha}`;
    const { data } = await rest.repos.compareCommitsWithBasehead({ owner, repo, basehead });
    if (data.files === undefined || data.files.length >= MAX_FILES) return null;
    return data.files.map(({ filename, previous_filename: before }) =>
      before === undefined ? [filename] : [filename, before],
    );
  } catch {
    return null;
  }
}
