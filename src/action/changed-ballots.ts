import { getEvaluator } from '../evaluators/index.ts';
import { listChangedFiles } from '../github/changed-files.ts';
import type { LoadedPlan } from '../plan/load-plan.ts';
import type { Note } from '../report/notes.ts';
import { listNeeds } from '../run/list-needs.ts';
import { listPlaces, meetsAny } from '../text/list-places.ts';
import type { Job } from './job.ts';

/**
 * Gives what the reader should know of ballots that a pull request brings itself, where people score: they decide its
 * own verdict. Never rejects.
 */
export async function noteChangedBallots(
  { api, context }: Pick<Job, 'api' | 'context'>,
  { plan, ballotSite }: Pick<LoadedPlan, 'plan' | 'ballotSite'>,
): Promise<Note[]> {
  const isRated = plan.cells.some((cell) => listNeeds(cell, getEvaluator).includes('ballots'));
  if (context.pullRequest === null || !isRated) return [];
  const places = listPlaces(ballotSite.path, context.workspace);
  if (places.length === 0) return [];
  const changed = await listChangedFiles(api, context);
  if (changed === null) return [{ kind: 'ballots', files: null }];
  const files = changed.filter((names) => meetsAny(names, places)).length;
  return files === 0 ? [] : [{ kind: 'ballots', files }];
}
