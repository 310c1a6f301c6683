import { LookBack } from '../compare/look-back.ts';
import { EXIT_CODES } from '../domain/exit-codes.ts';
import { renderProblem } from '../domain/problem.ts';
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
  const past = new LookBack();
  const count = createBallotCounter(args, io);
  const unreadable = await readAll([folder], async (record) => past.add(await count(record)), {
    signal: io.signal,
    reach,
  });
  const { cells: all } = past.history();
  const cells = chooseCells(args, all);
  io.out(
    args.flags.has('json')
      ? `${jsonText(buildHistoryJson({ cells }, limit), 2)}\n`
      : renderHistory({ cells }, limit),
  );
  for (const problem of unreadable) io.err(`llm-bench: ${plainText(renderProblem(problem))}\n`);
  return unreadable.length > 0 ? EXIT_CODES.mistake : EXIT_CODES.passed;
}
