/** Shards' files among the artifacts of the run. */
import { SHARD_SCHEMA } from '../domain/shard.ts';
import type { ShardHeader } from '../domain/shard.ts';
import { fetchRaw } from '../github/artifacts.ts';
import type { ArtifactSite } from '../github/artifacts.ts';
import { readShard } from '../records/read-shard.ts';
import type { FoundShard } from '../records/read-shard.ts';
import { readShardName, SHARD_PREFIX } from '../records/shard-name.ts';
import { within } from '../text/reach.ts';

/** Shards' files of this run: those of the plan, and the names of others'; `problem` says why there may be more. */
export type FetchedShards = { readonly found: readonly FoundShard[]; readonly problem: string | null };

/** Fetches the files of a plan's shards. Never rejects. */
export async function fetchShards(plan: string, site: ArtifactSite): Promise<FetchedShards> {
  const prefixes = { all: SHARD_PREFIX, wanted: `${SHARD_PREFIX}${plan}-` };
  const fetched = await fetchRaw(prefixes, site, async (files, folder) => {
    const found: FoundShard[] = [];
    for (const { name, file } of files)
      found.push(await readShard(file, within(folder, 'the folder of downloads'), name));
    return found;
  });
  if (fetched.status === 'failed') return { found: [], problem: fetched.reason };
  const refused = fetched.refused.map(({ name, reason }) => describeName(name, `${name}: ${reason}`));
  const others = fetched.others.map((name) => describeName(name, `${name}: it does not say what it is`));
  return { found: [...fetched.read, ...refused, ...others], problem: null };
}

/** Tells of an artifact what its name says. */
function describeName(name: string, reason: string): FoundShard {
  const known = readShardName(name);
  const header: ShardHeader | null =
    known === null ? null : { schema: SHARD_SCHEMA, ...known, tool_version: '', started_at: '' };
  return { status: 'torn', file: name, header, reason };
}
