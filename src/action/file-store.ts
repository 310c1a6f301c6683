import type { FileStore } from '../benchmarks/file-store.ts';
import { restoreFiles, saveFiles } from '../github/caches.ts';
import type { CacheSite } from '../github/caches.ts';

/** Beginning of the keys of downloaded files; other than that of baselines. */
const PREFIX = 'llm-bench-files-v1-';
/** Name of the one file of an entry. */
const NAME = 'file';

/**
 * Gives a store of downloads in the Actions cache: the next run of this branch finds what this one brought, and every
 * branch what the default branch brought. A cache that fails once is left alone, and so is one that may only be read.
 */
export function createFileStore(
  worker: Omit<CacheSite, 'prefix'>,
  { mayWrite }: { readonly mayWrite: boolean },
): FileStore {
  let isBroken = false;
  return {
    restore: async (key) => {
      if (isBroken) return null;
      const result = await restoreFiles({ ...worker, prefix: PREFIX + key }, [NAME], PREFIX + key);
      isBroken = result.status === 'failed';
      const [file] = result.status === 'restored' ? result.files : [];
      return file?.status === 'read' ? file.bytes : null;
    },
    save: async (key, bytes) => {
      if (isBroken || !mayWrite) return;
      const site = { ...worker, prefix: PREFIX + key };
      isBroken = (await saveFiles(site, { [NAME]: bytes }, PREFIX + key, [])).status === 'failed';
    },
  };
}
