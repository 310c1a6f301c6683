import type { Environment } from '../domain/api-key.ts';
import { closeCheck, findStatus } from '../github/check-run.ts';
import type { CheckResult } from '../github/check-run.ts';
import { publishComment } from '../github/comment.ts';
import { readContext } from '../github/context.ts';
import { readInputs } from '../github/inputs.ts';
import { Log } from '../github/log.ts';
import { writeJobSummary } from '../github/outputs.ts';
import { describeError, openApi } from '../github/rest.ts';
import type { RepositoryApi } from '../github/rest.ts';
import { explainAbandoned } from '../report/no-verdict.ts';

/** State that the main step has left behind. */
export type AbandonedCheck = {
  /** Id of the check; 0: main does not know of one. */
  readonly checkId: number;
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
    const { token, checkName, comment } = readInputs(env, context.chosen);
    const api = openApi(token, context);
    const checkId = await findAbandoned(api, { name: checkName, sha: context.checkSha }, abandoned.checkId);
    if (checkId === null) return;
    const { pullRequest, runId, runAttempt } = context;
    if (ending.conclusion === 'cancelled') {
      await writeJobSummary(ending.summary);
      const sticky = { checkName, runId, runAttempt, author: null, mayCreate: false };
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

/** Finds the open check; null where there is none, or a newer run has closed it: its verdict stands. */
async function findAbandoned(
  api: RepositoryApi,
  named: { readonly name: string; readonly sha: string },
  known: number,
): Promise<number | null> {
  const found = await findStatus(api, named).catch(() => null);
  if (found === null) return known > 0 ? known : null;
  return found.isOpen ? found.id : null;
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
