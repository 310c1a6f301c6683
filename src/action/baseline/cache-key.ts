import { sha256 } from '../../domain/digest.ts';
import type { Context } from '../../github/context.ts';

/** Version of entries; goes up when older ones cannot be read. */
const VERSION = 1;
const PLACE_LENGTH = 16;

/** Beginning of the keys of every config's baseline. */
export const CACHE_ROOT = `llm-bench-v${VERSION}-`;

/** Gives the beginning of the keys of one config's baseline: by the config's place, not by its content. */
export function cachePrefix(config: string, workingDirectory: string): string {
  const place = sha256(JSON.stringify([config, workingDirectory]));
  return `${CACHE_ROOT}${place.slice(0, PLACE_LENGTH)}-`;
}

/** Gives the beginnings that keys have, one for each config, in their order. */
export function prefixesOf(keys: readonly string[]): string[] {
  return [...new Set(keys.map((key) => key.slice(0, CACHE_ROOT.length + PLACE_LENGTH + 1)))];
}

/** Gives the key of a run's own entry; entries are never changed, so no two runs may have the same. */
export function cacheKey(prefix: string, { runNumber, runId, runAttempt }: Context, at: Date): string {
  const padded = String(runNumber).padStart(8, '0');
  return `${prefix}${padded}-${runId}-${runAttempt}-${at.getTime()}`;
}

/** Gives the run that an entry's key names; null: it is no key of ours. */
export function runOfKey(key: string): number | null {
  const [, runId] = /-\d{8,}-(\d{1,15})-\d+-\d+(?:-\d+)?$/.exec(key) ?? [];
  return runId === undefined ? null : Number(runId);
}
