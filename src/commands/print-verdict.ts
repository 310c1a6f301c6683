import type { Comparison } from '../compare/comparison.ts';
import { exitCode, parseFailOn } from '../compare/gate.ts';
import { compareModels } from '../compare/models.ts';
import { DEFAULT_FAIL_ON } from '../domain/defaults.ts';
import { EXIT_CODES } from '../domain/exit-codes.ts';
import type { JudgedRun } from '../pipeline/judge-run.ts';
import { describeExit } from '../report/gate.ts';
import type { Report } from '../report/report.ts';
import { renderTerminal } from '../report/terminal.ts';
import { buildVerdictJson } from '../report/verdict-json.ts';
import { jsonText } from '../text/escape.ts';
import type { Io } from './io.ts';

/** Report of a run that went through the gate, and its exit code. */
export type Gated = { readonly report: Report; readonly exitCode: number };

/** Facts of a report beside its comparison. */
type Told = Pick<Report, 'run' | 'selected' | 'against'>;

/** Applies the gate to a comparison and says the result in one sentence. */
export function applyGate(comparison: Comparison, failOn: string, told: Told = {}): Gated {
  const code = exitCode(comparison, parseFailOn(failOn));
  const usual = exitCode(comparison, parseFailOn(DEFAULT_FAIL_ON));
  const gate = describeExit(code, failOn, { code: usual, failOn: DEFAULT_FAIL_ON });
  const models = told.run === undefined ? {} : { models: compareModels(told.run.cells) };
  return { report: { comparison, gate, ...told, ...models }, exitCode: code };
}

/** Prints the verdict for people, or as the one JSON object; gives the exit code. */
export function printVerdict({ report, exitCode: code }: Gated, asJson: boolean, io: Io): number {
  io.out(
    asJson
      ? `${jsonText(buildVerdictJson(report.comparison, code, Infinity, report.models), 2)}\n`
      : renderTerminal(report, io.screen),
  );
  return code;
}

/** Prints what an interrupted run has found; it is no result, and is written nowhere. */
export function printInterrupted({ comparison, run }: JudgedRun, asJson: boolean, io: Io): number {
  const gate = `exit code ${EXIT_CODES.interrupted}: interrupted, so this is only a part, and no results were written`;
  return printVerdict({ report: { comparison, run, gate }, exitCode: EXIT_CODES.interrupted }, asJson, io);
}
