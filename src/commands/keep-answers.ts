import path from 'node:path';
import type { Plan } from '../domain/plan.ts';
import { Journal } from '../records/journal.ts';
import { plural } from '../report/format.ts';
import { plainText } from '../text/escape.ts';
import type { Io } from './io.ts';

/**
 * Runs `act` with a journal in the results folder, which takes up what an interrupted run of the plan has kept, and says
 * both. In a workflow nothing is taken up: there the folder may hold what a stranger has committed.
 */
export async function keepAnswers<T>(
  plan: Pick<Plan, 'cells'>,
  folder: string,
  io: Io,
  act: (journal: Journal) => Promise<T>,
): Promise<T> {
  const journal = new Journal(plan, {
    folder,
    mayResume: io.env['GITHUB_ACTIONS'] !== 'true',
    toolVersion: io.version,
    now: io.now(),
    onFailure: (reason) =>
      io.err(`warning: answers are not kept while the run goes on: ${plainText(reason)}\n`),
  });
  const file = path.relative(io.cwd, journal.file);
  if (journal.found > 0)
    io.err(`note: ${plural(journal.found, 'answer')} of an interrupted run are taken from ${file}\n`);
  try {
    return await act(journal);
  } catch (error) {
    if (journal.kept > 0)
      io.err(`${plural(journal.kept, 'answer')} are kept in ${file}: the same command goes on from there\n`);
    throw error;
  } finally {
    journal.close();
  }
}
