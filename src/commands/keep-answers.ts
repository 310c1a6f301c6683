import path from 'node:path';
import type { Plan } from '../domain/plan.ts';
import { Journal } from '../records/journal.ts';
import { plural, thousands } from '../report/format.ts';
import { plainText } from '../text/escape.ts';
import type { Arguments } from './arguments.ts';
import { isInWorkflow } from './io.ts';
import type { Io } from './io.ts';
import type { Prepared } from './run.ts';

/** Place of a run's answers, when it began, and whether those of an interrupted run are not wanted. */
export type Keeping = { readonly folder: string; readonly startedAt: Date; readonly isFresh: boolean };

/** Chooses where a run keeps its answers. */
export function chooseKeeping({ flags }: Arguments, { results, deps }: Prepared): Keeping {
  return { folder: results.folder, startedAt: deps.startedAt, isFresh: flags.has('fresh') };
}

/**
 * Runs `act` with a journal in the results folder, which takes up what an interrupted run of the plan has kept, and says
 * both. In a workflow nothing is taken up: there the folder may hold what a stranger has committed.
 */
export async function keepAnswers<T>(
  plan: Pick<Plan, 'cells'>,
  keeping: Keeping,
  io: Io,
  act: (journal: Journal) => Promise<T>,
): Promise<T> {
  const journal = openJournal(plan, keeping, io);
  const file = path.relative(io.cwd, journal.file);
  if (journal.found > 0) io.err(`note: ${sayFound(journal.found, plan)} (${file}); --fresh starts over\n`);
  let hasEnded = false;
  try {
    const result = await act(journal);
    hasEnded = true;
    return result;
  } finally {
    journal.close();
    if ((!hasEnded || io.signal.aborted) && journal.kept > 0)
      io.err(
        `${plural(journal.kept, 'answer')} ${areOf(journal.kept)} kept in ${file}${isInWorkflow(io) ? '' : ': the same command goes on from there'}\n`,
      );
  }
}

/** Opens the journal of a run; its file is written with the first answer that is kept. */
export function openJournal(
  plan: Pick<Plan, 'cells'>,
  { folder, startedAt, isFresh }: Keeping,
  io: Io,
): Journal {
  return new Journal(plan, {
    folder,
    earlier: isInWorkflow(io) ? 'leave' : isFresh ? 'discard' : 'resume',
    toolVersion: io.version,
    startedAt,
    onFailure: (reason) =>
      io.err(`warning: answers are not kept while the run goes on: ${plainText(reason)}\n`),
  });
}

/** Says how many answers an interrupted run has left, of all; those of rematches come on top of them. */
function sayFound(found: number, { cells }: Pick<Plan, 'cells'>): string {
  const all = cells.reduce((sum, { cases, repeat }) => sum + cases.length * repeat, 0);
  const kept = `kept from an interrupted run`;
  return found <= all
    ? `${thousands(found)} of ${plural(all, 'answer')} ${areOf(found)} ${kept}, ${thousands(all - found)} ${areOf(all - found)} asked`
    : `${plural(found, 'answer')} are ${kept}, rematches too`;
}

function areOf(count: number): string {
  return count === 1 ? 'is' : 'are';
}
