import { homedir } from 'node:os';
import path from 'node:path';
import type { DownloadProgress, DownloadSite } from '../benchmarks/bring-file.ts';
import type { FileStore } from '../benchmarks/file-store.ts';
import type { Environment } from '../domain/api-key.ts';
import { resolveAddress } from '../providers/allowed-hosts.ts';
import type { AllowedHost } from '../providers/allowed-hosts.ts';
import { findWay } from '../providers/proxy.ts';
import type { ProxySetting } from '../providers/proxy.ts';

/** How downloads of a run are told and ended, and which hosts they may ask. */
export type DownloadChoice = {
  /** True where a stranger may have written the config: then only official, listed and local hosts are asked. */
  readonly onlyListed: boolean;
  readonly signal: AbortSignal;
  readonly onProgress: (progress: DownloadProgress) => void;
  readonly store?: FileStore;
};

/** Network of a run: the hosts that are allowed, and the proxy. */
type Network = {
  readonly env: Environment;
  readonly allowed: readonly AllowedHost[];
  readonly proxy: ProxySetting;
};

/** Gives the way in which a run downloads: no key is ever sent, so a command line may ask any host over https. */
export function createDownloadSite(
  { onlyListed, ...rest }: DownloadChoice,
  { env, allowed, proxy }: Network,
): DownloadSite {
  return {
    ...rest,
    folder: cacheFolder(env),
    findWay: (url) => findWay(url, proxy),
    findProblem: (address, official) => {
      const host = URL.parse(address)?.hostname ?? '';
      const named = { host, port: null, isPlain: false, key: null };
      const answer = resolveAddress(address, {
        ownUrl: official,
        allowLoopback: true,
        allowed: onlyListed ? allowed : [...allowed, named],
      });
      return answer.status === 'refused' ? answer.reason : undefined;
    },
  };
}

/** Gives the folder in which downloads are kept: the user's own, which all projects share. */
export function cacheFolder({ XDG_CACHE_HOME: cache = '', HOME: home = '' }: Environment): string {
  const own = path.isAbsolute(cache) ? cache : path.join(home === '' ? homedir() : home, '.cache');
  return path.join(own, 'llm-bench');
}
