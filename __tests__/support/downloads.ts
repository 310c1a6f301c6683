import path from 'node:path';
import type { DownloadProgress, DownloadSite } from '../../src/benchmarks/bring-file.ts';
import type { Environment } from '../../src/domain/api-key.ts';
import { createDownloadSite } from '../../src/plan/download-site.ts';
import { parseAllowedHosts } from '../../src/providers/allowed-hosts.ts';
import { readProxySetting } from '../../src/providers/proxy.ts';

/** A site that downloads nothing. */
export const NO_DOWNLOADS: DownloadSite = {
  folder: path.join(import.meta.dirname, 'no-such-folder'),
  findProblem: () => 'nothing is downloaded here',
  findWay: () => ({ status: 'direct' }),
  signal: new AbortController().signal,
  onProgress: () => undefined,
};

/** A download site as a run makes it, which keeps what it is told. */
export type KeptSite = DownloadSite & { readonly told: readonly DownloadProgress[] };

/** A download site with its cache in a folder. */
export function createKeptSite(
  folder: string,
  {
    onlyListed = false,
    hosts = '',
    env = {},
    ...rest
  }: Partial<DownloadSite> & { onlyListed?: boolean; hosts?: string; env?: Environment } = {},
): KeptSite {
  const told: DownloadProgress[] = [];
  const choice = {
    onlyListed,
    signal: new AbortController().signal,
    onProgress: (progress: DownloadProgress) => void told.push(progress),
  };
  const network = {
    env: { XDG_CACHE_HOME: folder, ...env },
    allowed: parseAllowedHosts(hosts),
    proxy: readProxySetting(env),
  };
  return { ...createDownloadSite(choice, network), retryMs: 1, told, ...rest };
}
