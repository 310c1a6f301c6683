import { setTimeout as sleep } from 'node:timers/promises';
import type { Environment } from '../domain/api-key.ts';
import { describeOwner } from '../github/check-owner.ts';
import { closeCheck, listLeftOpen } from '../github/check-run.ts';
import type { CheckResult, CheckRun, OwnedCheck } from '../github/check-run.ts';
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
  /** Id of the check; null: main does not know of one. */
  readonly checkId: number | null;
  /** True where main has closed it, or knows that there is none. */
  readonly isClosed: boolean;
  /** Name by which the main step is known as the one that opened it; empty: it could not say. */
  readonly writer: string;
  readonly wasCancelled: boolean;
  /** Conclusion that the check should have; empty where there was no verdict. */
  readonly conclusion: string;
  readonly title: string;
};

type Ending = Pick<CheckResult, 'conclusion' | 'title' | 'summary'>;

const CONCLUSIONS = ['success', 'failure', 'neutral'] as const;
/** Waits before further looks for a check that main has asked for: GitHub may be late to make it, or to list it. */
const LOOK_WAITS_MS = [1000, 2000];

/**
 * Closes what checks the main step left open: with its verdict where there was one, else as cancelled, which the job's
 * summary and an earlier comment then say too. Never rejects.
 */
export async function closeAbandoned(env: Environment, abandoned: AbandonedCheck): Promise<void> {
  const log = new Log();
  const ending = describeVerdict(abandoned) ?? describeEnd(abandoned);
  const site = findSite(env, abandoned.writer);
  if (site === null) return;
  const { api, named } = site;
  try {
    const found = await findAbandoned(api, named, abandoned);
    const [first] = found;
    if (first === undefined) return;
    if (ending.conclusion === 'cancelled') {
      await writeJobSummary(ending.summary, log);
      await takeBackComment(site, first.app, ending.summary, log);
    }
    for (const { id, saved } of found) await closeCheck(api, id, { ...ending, annotations: [], saved });
    log.info(ending.title);
  } catch (error) {
    log.warning(`the check could not be closed: ${describeError(error)}`);
  }
}

/** The check's place, and that of the comment; `pullRequest` is null where there is none to comment on. */
type Site = {
  readonly api: RepositoryApi;
  readonly named: OwnedCheck;
  readonly pullRequest: number | null;
};

/** Finds where main has opened its check; null where it cannot have: it has no token, or was refused event or inputs. */
function findSite(env: Environment, writer: string): Site | null {
  try {
    const context = readContext(env);
    const inputs = readInputs(env, context.chosen);
    // A shard has no check.
    if (inputs.token === '' || inputs.shard !== null) return null;
    return {
      api: openApi(inputs.token, context),
      named: {
        name: inputs.checkName,
        sha: context.checkSha,
        owner: describeOwner(context, inputs, writer),
      },
      pullRequest: inputs.comment ? (context.pullRequest?.number ?? null) : null,
    };
  } catch {
    return null; // Main has said why.
  }
}

/** A check, and the app that made it, if GitHub says. */
type LeftOpen = Pick<CheckRun, 'id' | 'app' | 'saved'>;

/** Finds the open checks of this attempt; one that a newer run writes by now is not among them: its verdict stands. */
async function findAbandoned(
  api: RepositoryApi,
  named: OwnedCheck,
  { checkId, isClosed, writer }: AbandonedCheck,
): Promise<readonly LeftOpen[]> {
  const look = (): Promise<readonly LeftOpen[] | null> => listLeftOpen(api, named).catch(() => null);
  let found = await look();
  const mayBeLate = writer !== '' && checkId === null && !isClosed;
  for (const waitMs of mayBeLate ? LOOK_WAITS_MS : []) {
    if (found !== null && found.length > 0) break;
    await sleep(waitMs);
    found = await look();
  }
  return found ?? (checkId === null || isClosed ? [] : [{ id: checkId, app: null, saved: [] }]);
}

async function takeBackComment(
  { api, named, pullRequest }: Site,
  app: string | null,
  markdown: string,
  log: Log,
): Promise<void> {
  if (pullRequest === null) return;
  const author = app === null ? null : `${app}[bot]`;
  const sticky = { pullRequest, checkName: named.name, owner: named.owner, author, mayCreate: false };
  await publishComment(api, sticky, markdown).catch((error: unknown) =>
    log.warning(`the comment could not be updated: ${describeError(error)}`),
  );
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
