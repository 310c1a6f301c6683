import path from 'node:path';
import type { Environment } from '../domain/api-key.ts';
import { uploadFiles } from '../github/artifacts.ts';
import { Log } from '../github/log.ts';
import { readHead } from '../text/open-file.ts';
import { ANYWHERE } from '../text/reach.ts';
import { tryUpload } from './results-artifact.ts';

/** File of a job's notes of batches, empty where there is none, and the name of the artifact that they belong into. */
export type LeftBatches = { readonly file: string; readonly artifact: string };

/** Uploads the notes of batches that a step left which was ended: they go on, and a later job takes them up. Never rejects. */
export async function uploadLeftBatches(
  env: Environment,
  { file, artifact }: LeftBatches,
  launcher: string,
): Promise<void> {
  const log = new Log();
  if (file === '' || readHead(file, ANYWHERE, 1).length === 0) return;
  const name = await tryUpload(log, 'the notes of batches were not uploaded', () =>
    uploadFiles(artifact, [file], path.dirname(file), { env, launcher }),
  );
  if (name !== null) log.info(`batches go on; their notes are in the artifact ${name}`);
}
