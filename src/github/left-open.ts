import { summary } from '@actions/core';
import type { Environment } from '../config/api-keys.ts';
import { closeCheck } from './check-run.ts';
import { readContext } from './context.ts';
import { readInputs } from './inputs.ts';
import { Log } from './log.ts';
import { describeError, openApi } from './rest.ts';

/** Closes a check whose run ended before it had a verdict, and says so in the job's summary. Never rejects. */
export async function closeLeftOpen(env: Environment, checkId: number, wasCancelled: boolean): Promise<void> {
  const log = new Log();
  const title = wasCancelled
    ? '⚪ Cancelled before there was a verdict'
    : '⚪ Ended before there was a verdict';
  const markdown =
    `## ${title}\n\n` +
    'Nobody was judged, and nothing of this run enters the baseline.\n\n**Next**: run the job again.\n';
  try {
    const context = readContext(env);
    const api = openApi(readInputs(env, context.chosen).token, context);
    await summary.addRaw(markdown, true).write();
    await closeCheck(api, checkId, { conclusion: 'cancelled', title, summary: markdown, annotations: [] });
    log.info(title);
  } catch (error) {
    log.warning(`the check could not be closed: ${describeError(error)}`);
  }
}
