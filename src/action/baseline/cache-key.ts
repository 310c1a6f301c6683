import { sha256 } from '../../domain/digest.ts';
import type { Context } from '../../github/context.ts';

/** Version of entries; goes up when older ones cannot be read. */
const VERSION = 1;

/** Gives the beginning of the keys of one config's baseline: by the config's place, not by its content. */
export function cachePrefix(config: string, workingDirectory: string): string {
  const place = sha256(JSON.stringify([config, workingDirectory]));
  return `llm-bench-v${VERSION}-${place.slice(0, 16)}-`;
}

/** Gives the key of a run's own entry; entries are never changed, so no two runs may have the same. */
export function cacheKey(prefix: string, { runNumber, runId, runAttempt }: Context, at: Date): string {
  const padded = String(runNumber).padStart(8, '0');
  return `${prefix}${padded}-${runId}-${runAttempt}-${at.getTime()}`;
}
