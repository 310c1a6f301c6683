import { setOutput, summary } from '@actions/core';
import type { Log } from './log.ts';
import { writeWhole } from './step-file.ts';
import { tryStep } from './try-step.ts';

/** Outputs that later steps of the job can read (action.yml says what each is). */
export type Outputs = {
  readonly verdict: string;
  readonly passRate: number | null;
  readonly regressions: number;
  readonly costUsd: number | null;
  readonly commentUrl: string;
  readonly checkUrl: string;
  readonly resultsPath: string;
  readonly reportPath: string;
  readonly resultJson: string;
};

/** Sets the step's outputs; what does not exist is empty. Gives why some could not be set, null where all were. */
export function setOutputs(outputs: Outputs): string | null {
  const values = {
    verdict: outputs.verdict,
    'pass-rate': outputs.passRate ?? '',
    regressions: outputs.regressions,
    'cost-usd': outputs.costUsd ?? '',
    'comment-url': outputs.commentUrl,
    'check-url': outputs.checkUrl,
    'results-path': outputs.resultsPath,
    'report-path': outputs.reportPath,
    'result-json': outputs.resultJson,
  };
  const reasons = Object.entries(values).map(([name, value]) =>
    writeWhole('GITHUB_OUTPUT', () => setOutput(name, value)),
  );
  return reasons.find((reason) => reason !== null) ?? null;
}

/** Adds Markdown to the job's summary; where that cannot be done it warns. */
export async function writeJobSummary(markdown: string, log: Log): Promise<void> {
  await tryStep(log, "the job's summary could not be written", () => summary.addRaw(markdown, true).write());
}
