import path from 'node:path';
import type { Environment } from '../domain/api-key.ts';
import { readContext } from '../github/context.ts';
import { Log } from '../github/log.ts';
import { describeError } from '../github/rest.ts';
import { readHead } from '../text/open-file.ts';
import { ANYWHERE } from '../text/reach.ts';
import { uploadAnswers } from './results-artifact.ts';

/** Uploads the journal that a step left which was ended, or could not write its results. Never rejects. */
export async function uploadLeftAnswers(env: Environment, file: string, launcher: string): Promise<void> {
  const log = new Log();
  try {
    if (readHead(file, ANYWHERE, 1).length === 0) return;
    const uploaded = await uploadAnswers(file, path.dirname(file), readContext(env), { env, launcher });
    if (uploaded.status === 'uploaded')
      log.info(`the answers up to then are in the artifact ${uploaded.name}`);
    else log.warning(`the answers up to then were not uploaded: ${uploaded.reason}`);
  } catch (error) {
    log.warning(`the answers up to then were not uploaded: ${describeError(error)}`);
  }
}
