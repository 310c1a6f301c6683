import path from 'node:path';
import type { Environment } from '../domain/api-key.ts';
import type { Shard } from '../domain/shard.ts';
import { readContext } from '../github/context.ts';
import { readInputs } from '../github/inputs.ts';
import { Log } from '../github/log.ts';
import { readHead } from '../text/open-file.ts';
import { ANYWHERE } from '../text/reach.ts';
import { tryUpload, uploadAnswers } from './results-artifact.ts';

/** Uploads the journal that a step left which was ended, or could not write its results. Never rejects. */
export async function uploadLeftAnswers(env: Environment, file: string, launcher: string): Promise<void> {
  const log = new Log();
  if (readHead(file, ANYWHERE, 1).length === 0) return;
  const name = await tryUpload(log, 'the answers up to then were not uploaded', () =>
    uploadAnswers(file, path.dirname(file), readPart(env), { env, launcher }),
  );
  if (name !== null) log.info(`the answers up to then are in the artifact ${name}`);
}

function readPart(env: Environment): { readonly runAttempt: number; readonly shard: Shard | null } {
  const context = readContext(env);
  return { ...context, shard: readInputs(env, context.chosen).shard };
}
