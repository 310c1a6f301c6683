import { existsSync } from 'node:fs';
import path from 'node:path';
import { UserError } from '../domain/problem.ts';
import { BatchNotes, NOTES_FILE } from '../records/batch-notes.ts';
import type { RunDeps } from '../run/run-plan.ts';
import { plainText } from '../text/escape.ts';
import type { Arguments } from './arguments.ts';
import { isInWorkflow } from './io.ts';
import type { Io } from './io.ts';

/** The notes of batches that a run opens, null where it needs none, and its means that come with them. */
export type OpenedNotes = {
  readonly notes: BatchNotes | null;
  readonly deps: Pick<RunDeps, 'batches' | 'leftBatches'>;
};

/**
 * Opens the notes of batches: those of a run by batch, and for any other that takes up kept answers those of the batches
 * from which these may have come.
 */
export function openNotes(
  { flags }: Pick<Arguments, 'flags'>,
  { folder, takesUp }: { readonly folder: string; readonly takesUp: boolean },
  io: Io,
): OpenedNotes {
  if (flags.has('batch')) {
    const notes = open(folder, flags.has('fresh'), io);
    return { notes, deps: { batches: { notes } } };
  }
  const notes = takesUp ? openLeft(folder, io) : null;
  return { notes, deps: notes === null ? {} : { leftBatches: notes } };
}

/** Opens the notes that an interrupted run has left; null where there are none, or another run keeps its own there. */
function openLeft(folder: string, io: Io): BatchNotes | null {
  if (!existsSync(path.join(folder, NOTES_FILE))) return null;
  try {
    return open(folder, false, io);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return null;
  }
}

/** Opens notes; in a workflow none are taken up: a stranger may have committed them. */
function open(folder: string, isFresh: boolean, io: Io): BatchNotes {
  return new BatchNotes({
    folder,
    earlier: isInWorkflow(io) ? 'discard' : isFresh ? 'pass over' : 'resume',
    now: io.now,
    onFailure: (reason) =>
      io.err(
        `warning: batches cannot be noted, and are lost where this run is ended: ${plainText(reason)}\n`,
      ),
  });
}
