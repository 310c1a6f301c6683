import path from 'node:path';
import { sha256 } from '../domain/digest.ts';
import type { JudgeDeps } from '../pipeline/judge-run.ts';
import { cacheFolder } from '../plan/download-site.ts';
import type { LoadedPlan } from '../plan/load-plan.ts';
import { AnswerStore } from '../providers/answer-store.ts';
import type { OpenModel } from '../providers/provider.ts';
import { storeAnswers } from '../providers/stored.ts';
import type { Spending } from '../run/budget.ts';
import { describeFromStore } from '../report/from-store.ts';
import { plainText } from '../text/escape.ts';
import type { Arguments } from './arguments.ts';
import { isInWorkflow } from './io.ts';
import type { Io } from './io.ts';

/** A way to models by the answers of earlier runs, until it is closed. */
type OpenedAnswers = { readonly openModel: OpenModel; readonly close: () => void };

/** Asks by way of the store, and says what came from there; a rematch, which is held after this, never does. */
export async function askOrRecall<T extends { readonly spending: Spending }>(
  args: Arguments,
  deps: JudgeDeps,
  io: Io,
  ask: (deps: JudgeDeps) => Promise<T>,
): Promise<T> {
  const answers = openAnswers(deps, args, deps.startedAt, io);
  try {
    const ran = await ask({ ...deps, openModel: answers.openModel });
    const told = describeFromStore(ran.spending);
    if (told !== null) io.err(`${told}\n`);
    return ran;
  } finally {
    answers.close();
  }
}

/**
 * Gives the way to models that asks for nothing that an earlier run in this working directory was answered, unless the
 * user wants none of that, or asks by batch. In a workflow no answers are kept here: the home of a runner of one's own is everybody's.
 */
function openAnswers(
  { openModel, redact }: Pick<LoadedPlan, 'openModel' | 'redact'>,
  args: Arguments,
  startedAt: Date,
  io: Io,
): OpenedAnswers {
  if (isWithoutStore(args, io)) return { openModel, close: () => undefined };
  let store: AnswerStore | undefined;
  const open = (): Promise<AnswerStore> => Promise.resolve((store ??= openStore(startedAt, io)));
  return {
    openModel: storeAnswers(openModel, { open, isRead: !args.flags.has('fresh'), redact }),
    close: () => store?.close(),
  };
}

/** Gives what `use` makes of the answers that a run would be given; null where it would ask for everything. */
export function withAnswers<T>(
  args: Arguments,
  startedAt: Date,
  io: Io,
  use: (store: AnswerStore | null) => T,
): T {
  if (isWithoutStore(args, io) || args.flags.has('fresh')) return use(null);
  const store = openStore(startedAt, io);
  try {
    return use(store);
  } finally {
    store.close();
  }
}

function isWithoutStore({ flags }: Arguments, io: Io): boolean {
  return flags.has('no-store') || flags.has('batch') || isInWorkflow(io);
}

function openStore(startedAt: Date, io: Io): AnswerStore {
  return new AnswerStore({
    folder: path.join(cacheFolder(io.env), 'answers'),
    project: sha256(path.resolve(io.cwd)).slice(0, 16),
    startedAt,
    onSpoilt: () =>
      io.err('note: the store has answers that are torn or were edited: what they answered is asked again\n'),
    onFailure: (reason) => io.err(`note: answers are not kept for later runs: ${plainText(reason)}\n`),
  });
}
