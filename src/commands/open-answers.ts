import path from 'node:path';
import { sha256 } from '../domain/digest.ts';
import type { JudgeDeps } from '../pipeline/judge-run.ts';
import type { RunOfPlan } from '../pipeline/run-benchmarks.ts';
import { cacheFolder } from '../plan/download-site.ts';
import type { LoadedPlan } from '../plan/load-plan.ts';
import { AnswerStore } from '../providers/answer-store.ts';
import type { OpenModel } from '../providers/provider.ts';
import { storeAnswers } from '../providers/stored.ts';
import { describeFromStore } from '../report/from-store.ts';
import { plainText } from '../text/escape.ts';
import type { Arguments } from './arguments.ts';
import type { Io } from './io.ts';

/** A way to models by the answers of earlier runs, until it is closed. */
type OpenedAnswers = { readonly openModel: OpenModel; readonly close: () => void };

/** Asks by way of the store, and says what came from there; a rematch, which is held after this, never does. */
export async function askOrRecall(
  args: Arguments,
  deps: JudgeDeps,
  io: Io,
  ask: (deps: JudgeDeps) => Promise<RunOfPlan>,
): Promise<RunOfPlan> {
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
  { flags }: Arguments,
  startedAt: Date,
  io: Io,
): OpenedAnswers {
  if (flags.has('no-store') || flags.has('batch') || io.env['GITHUB_ACTIONS'] === 'true')
    return { openModel, close: () => undefined };
  let store: AnswerStore | undefined;
  const open = (): Promise<AnswerStore> =>
    Promise.resolve(
      (store ??= new AnswerStore({
        folder: path.join(cacheFolder(io.env), 'answers'),
        project: sha256(path.resolve(io.cwd)).slice(0, 16),
        startedAt,
        onSpoilt: () =>
          io.err(
            'note: the store has answers that are torn or were edited: what they answered is asked again\n',
          ),
        onFailure: (reason) => io.err(`note: answers are not kept for later runs: ${plainText(reason)}\n`),
      })),
    );
  return {
    openModel: storeAnswers(openModel, { open, isRead: !flags.has('fresh'), redact }),
    close: () => store?.close(),
  };
}
