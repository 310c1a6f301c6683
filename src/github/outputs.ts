import { setOutput, summary } from '@actions/core';

/** Outputs that later steps of the job can read (action.yml says what each is). */
export type Outputs = {
  readonly verdict: string;
  readonly passRate: number | null;
  readonly regressions: number;
  readonly costUsd: number | null;
  readonly commentUrl: string;
  readonly checkUrl: string;
  readonly resultsPath: string;
  readonly resultJson: string;
};

/** Sets the step's outputs; what does not exist is empty. */
export function setOutputs(outputs: Outputs): void {
  setOutput('verdict', outputs.verdict);
  setOutput('pass-rate', outputs.passRate ?? '');
  setOutput('regressions', outputs.regressions);
  setOutput('cost-usd', outputs.costUsd ?? '');
  setOutput('comment-url', outputs.commentUrl);
  setOutput('check-url', outputs.checkUrl);
  setOutput('results-path', outputs.resultsPath);
  setOutput('result-json', outputs.resultJson);
}

/** Adds Markdown to the job's summary. */
export async function writeJobSummary(markdown: string): Promise<void> {
  await summary.addRaw(markdown, true).write();
}
