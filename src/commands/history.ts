import { pointOf } from '../compare/history-point.ts';
import { isWholeRun } from '../compare/past.ts';
import { EXIT_CODES } from '../domain/exit-codes.ts';
import type { CellHistory } from '../domain/history.ts';
import { renderProblem } from '../domain/problem.ts';
import type { CellRecord } from '../domain/record.ts';
import { joinHistories } from '../records/history.ts';
import { buildHistoryJson, renderHistory } from '../report/look-back/render-history.ts';
import { jsonText, plainText } from '../text/escape.ts';
import { countOf } from './arguments.ts';
import type { Arguments } from './arguments.ts';
import { createBallotCounter } from './ballots.ts';
import { chooseCells } from './choose-cells.ts';
import type { Io } from './io.ts';
import { readAll } from './look-back.ts';
import { chooseResults } from './results-folder.ts';

/** Runs of each benchmark and model that are listed unless told otherwise. */
const LIMIT = 20;

/** `llm-bench history`: lists the runs in the results folder, the newest first. */
export async function history(args: Arguments, io: Io): Promise<number> {
  const limit = countOf(args, 'limit') ?? LIMIT;
  const { folder, reach } = chooseResults(args, io);
  // A line of each run, and no run itself.
  const lines: CellHistory[] = [];
  const count = createBallotCounter(args, io);
  const add = async (record: CellRecord): Promise<void> => void lines.push(lineOf(await count(record)));
  const unreadable = await readAll([folder], add, { signal: io.signal, reach });
  const { cells: all } = joinHistories({ cells: lines });
  const cells = chooseCells(args, all);
  io.out(
    args.flags.has('json')
      ? `${jsonText(buildHistoryJson({ cells }, limit), 2)}\n`
      : renderHistory({ cells }, limit),
  );
  for (const problem of unreadable) io.err(`llm-bench: ${plainText(renderProblem(problem))}\n`);
  return unreadable.length > 0 ? EXIT_CODES.mistake : EXIT_CODES.passed;
}

/** Gives the line of a run; of one that was cut only its cell. */
function lineOf(record: CellRecord): CellHistory {
  const { benchmark_name, model_id } = record;
  return { benchmark_name, model_id, points: isWholeRun(record) ? [pointOf(record)] : [] };
}
