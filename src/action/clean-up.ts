import type { Environment } from '../domain/api-key.ts';
import { closeAbandoned } from './close-abandoned.ts';
import type { AbandonedCheck } from './close-abandoned.ts';
import { uploadLeftBatches } from './upload-left-batches.ts';
import type { LeftBatches } from './upload-left-batches.ts';
import { uploadLeftAnswers } from './upload-left-answers.ts';

/** State that the main step has left behind: its check, the file of its answers, empty where there is none, and its batches. */
export type LeftBehind = {
  readonly check: AbandonedCheck;
  readonly journal: string;
  readonly batches: LeftBatches;
};

/** Closes the check that the main step left open, then uploads the answers that it left. Never rejects. */
export async function cleanUp(
  env: Environment,
  { check, journal, batches }: LeftBehind,
  workerLauncher: string,
): Promise<void> {
  await closeAbandoned(env, check);
  if (journal !== '') await uploadLeftAnswers(env, journal, workerLauncher);
  await uploadLeftBatches(env, batches, workerLauncher);
}
