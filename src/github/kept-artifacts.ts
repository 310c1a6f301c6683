/** Artifacts of other runs of the repository, through its API. */
import type { Context } from './context.ts';
import type { RepositoryApi } from './rest.ts';
import { unzip } from './worker/zip.ts';
import type { ZipLimits } from './worker/zip.ts';

/** Lists the artifacts of a name and a size that runs of the default branch have kept, by their ids, the newest first. */
export async function listKept(
  { rest, owner, repo }: RepositoryApi,
  { defaultBranch }: Pick<Context, 'defaultBranch'>,
  { name, maxBytes }: { readonly name: string; readonly maxBytes: number },
): Promise<readonly number[]> {
  const { data } = await rest.actions.listArtifactsForRepo({ owner, repo, name, per_page: 100 });
  return data.artifacts
    .filter(({ name: found, expired, size_in_bytes: bytes, workflow_run: run }) => {
      const isOwn = run?.head_repository_id === run?.repository_id && run?.head_branch === defaultBranch;
      return found === name && !expired && bytes <= maxBytes && isOwn;
    })
    .sort((a, b) => b.id - a.id)
    .map(({ id }) => id);
}

/** Downloads an artifact and gives its files by their names. Rejects where it is not there, or not what it should be. */
export async function fetchKept(
  { rest, owner, repo }: RepositoryApi,
  id: number,
  limits: ZipLimits,
): Promise<ReadonlyMap<string, Buffer>> {
  const { data } = await rest.actions.downloadArtifact({
    owner,
    repo,
    artifact_id: id,
    archive_format: 'zip',
  });
  return unzip(Buffer.from(data as ArrayBuffer), limits); // what the client gives for anything but text and JSON
}
