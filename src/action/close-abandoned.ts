import type { Environment } from '../domain/api-key.ts';
import { describeOwner } from '../github/check-owner.ts';
import { closeCheck, findStanding } from '../github/check-run.ts';
import type { CheckResult, OwnedCheck } from '../github/check-run.ts';
import { publishComment } from '../github/comment.ts';
import { readContext } from '../github/context.ts';
import { readInputs } from '../github/inputs.ts';
import { Log } from '../github/log.ts';
import { writeJobSummary } from '../github/outputs.ts';
import { describeError, openApi } from '../github/rest.ts';
import type { RepositoryApi } from '../github/rest.ts';
import { explainAbandoned } from '../report/no-verdict.ts';
import { explainFileError } from '../text/file-error.ts';

/** State that the main step has left behind. */
export type AbandonedCheck = {
  /** Id of the check; null: main does not know of one. */
  readonly checkId: number | null;
  /** Name by which the main step is known as the one that opened it. */
  readonly writer: string;
  readonly wasCancelled: boolean;
  /** Conclusion that the check should have; empty where there was no verdict. */
  readonly conclusion: string;
  readonly title: string;
};

type Ending = Pick<CheckResult, 'conclusion' | 'title' | 'summary'>;

const CONCLUSIONS = ['success', 'failure', 'neutral'] as const;

/**
 * Closes a check that the main step left open: with its verdict where there was one, else as cancelled, which the job's
 * summary and an earlier comment then say too. Never rejects.
 */
export async function closeAbandoned(env: Environment, abandoned: AbandonedCheck): Promise<void> {
  const log = new Log();
  const ending = describeVerdict(abandoned) ?? describeEnd(abandoned);
  try {
    const context = readContext(env);
    const inputs = readInputs(env, context.chosen);
    const { token, checkName, comment } = inputs;
    const api = openApi(token, context);
    const owner = describeOwner(context, inputs, abandoned.writer);
    const named = { name: checkName, sha: context.checkSha, owner };
    const checkId = await findAbandoned(api, named, abandoned.checkId);
    if (checkId === null) return;
    const { pullRequest } = context;
    if (ending.conclusion === 'cancelled') {
      await writeJobSummary(ending.summary).catch((error: unknown) =>
        log.warning(`the job's summary could not be written: ${explainFileError(error)}`),
      );
      const sticky = { checkName, owner, author: null, mayCreate: false };
      if (pullRequest !== null && comment)
        await publishComment(api, { ...sticky, pullRequest: pullRequest.number }, ending.summary).catch(
          (error: unknown) => log.warning(`the comment could not be updated: ${describeError(error)}`),
        );
    }
    await closeCheck(api, checkId, { ...ending, annotations: [] });
    log.info(ending.title);
  } catch (error) {
    log.warning(`the check could not be closed: ${describeError(error)}`);
  }
}

/** Finds the open check; null where there is none, or a newer run writes it by now: its verdict stands. */
async function findAbandoned(
  api: RepositoryApi,
  named: OwnedCheck,
  known: number | null,
): Promise<number | null> {
  const found = await findStanding(api, named, known).catch(() => null);
  if (found === null) return known;
  return found.isOpen && !found.isTaken ? found.id : null;
}

function describeVerdict({ conclusion, title }: AbandonedCheck): Ending | null {
  const known = CONCLUSIONS.find((one) => one === conclusion);
  if (known === undefined) return null;
  return { conclusion: known, title, summary: "The report is in the job's summary.\n" };
}

function describeEnd({ wasCancelled }: AbandonedCheck): Ending {
  const { title, markdown } = explainAbandoned(wasCancelled);
  return { conclusion: 'cancelled', title, summary: markdown };
}
