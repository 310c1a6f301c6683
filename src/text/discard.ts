import { rmSync } from 'node:fs';

/** Removes a file, or a folder with all that is in it; what cannot be removed stays. */
export function discard(path: string): void {
  try {
    rmSync(path, { recursive: true, force: true, maxRetries: 3 });
  } catch {
    // It is of no use, and costs nobody more than its room.
  }
}
