import { explainFileError } from '../text/file-error.ts';
import type { Log } from './log.ts';

/** Does a step that no verdict hangs on: where it fails, gives null and warns, in words that begin with `failure`. */
export async function tryStep<T>(log: Log, failure: string, step: () => Promise<T> | T): Promise<T | null> {
  try {
    return await step();
  } catch (error) {
    log.warning(`${failure}: ${explainFileError(error)}`);
    return null;
  }
}
