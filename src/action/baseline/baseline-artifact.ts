/** The baseline as an artifact too: GitHub keeps that for 90 days, a cache entry that nobody reads for 7. */
import { uploadContents } from '../../github/artifacts.ts';
import type { ArtifactSite, UploadedFiles } from '../../github/artifacts.ts';
import { fetchKept, listKept } from '../../github/kept-artifacts.ts';
import { CACHE_ROOT } from './cache-key.ts';
import { FILES, readEntry } from './restore-baseline.ts';
import type { Restored } from './restore-baseline.ts';
import { believe } from './restore-vouched.ts';
import type { Restoring } from './restore-vouched.ts';
import type { SavedEntry } from './save-baseline.ts';

const KEY_FILE = 'llm-bench-key.txt';
/** Most bytes of the artifact and of its files, and most artifacts that are looked at. */
const MAX_BYTES = 10 * 1024 * 1024;
const MAX_ARTIFACTS = 2;

/** Uploads an entry that was saved in the cache. */
export async function uploadBaseline(
  { key, files }: SavedEntry,
  prefix: string,
  site: ArtifactSite,
): Promise<UploadedFiles> {
  return await uploadContents(nameOf(prefix), { ...files, [KEY_FILE]: Buffer.from(key) }, site);
}

/** Restores the newest baseline that a run of the default branch has uploaded and is believed; null: there is none. Never rejects. */
export async function restoreArtifact(
  { api, context, witness }: Restoring,
  prefix: string,
): Promise<Restored | null> {
  if (api === null || context.defaultBranch === null) return null;
  try {
    const ids = await listKept(api, context, { name: nameOf(prefix), maxBytes: MAX_BYTES });
    for (const id of ids.slice(0, MAX_ARTIFACTS)) {
      const files = await fetchKept(api, id, { bytes: MAX_BYTES, files: 3 });
      const key = files.get(KEY_FILE)?.toString() ?? '';
      const [baseline, answers] = [FILES.baseline, FILES.answers].map((name) => files.get(name));
      const found = readEntry([baseline, answers], key, context);
      const believed = await believe(found, witness);
      if (key.startsWith(prefix) && believed.baseline.cells.length > 0) return believed;
    }
    return null;
  } catch {
    return null;
  }
}

function nameOf(prefix: string): string {
  return `benchmark-baseline-${prefix.slice(CACHE_ROOT.length, -1)}`;
}
