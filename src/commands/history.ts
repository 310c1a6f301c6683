import { LookBack } from '../compare/look-back.ts';
import { EXIT_CODES } from '../domain/exit-codes.ts';
import type { CellHistory } from '../domain/history.ts';
import { renderProblem, userError } from '../domain/problem.ts';
import { buildHistoryJson, renderHistory } from '../report/look-back/render-history.ts';
import { jsonText, plainText } from '../text/escape.ts';
import { suggest } from '../text/nearest.ts';
import { countOf } from './arguments.ts';
import type { Arguments } from './arguments.ts';
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
  const unreadable = await readAll([folder], (record) => past.add(record), { signal: io.signal, reach });
  const { cells: all } = past.history();
  const cells = chooseBy(args, 'model', chooseBy(args, 'benchmark', all));
  io.out(
    args.flags.has('json')
      ? `${jsonText(buildHistoryJson({ cells }, limit), 2)}\n`
      : renderHistory({ cells }, limit),
  );
  for (const problem of unreadable) io.err(`llm-bench: ${plainText(renderProblem(problem))}\n`);
  return unreadable.length > 0 ? EXIT_CODES.mistake : EXIT_CODES.passed;
}

/** Leaves the benchmarks or models that are named; a name that none has is a UserError. */
function chooseBy(
  args: Arguments,
  what: 'benchmark' | 'model',
  cells: readonly CellHistory[],
): readonly CellHistory[] {
  const names = args.values.get(what) ?? [];
  if (names.length === 0) return cells;
  const nameOf = (cell: CellHistory): string => (what === 'benchmark' ? cell.benchmark_name : cell.model_id);
  const known = [...new Set(cells.map(nameOf))];
  const unknown = names.filter((name) => !known.includes(name));
  if (unknown.length > 0)
    throw userError(
      unknown.map((name) => `no results of the ${what} \`${name}\`${suggest(name, known)}`).join('; '),
    );
  return cells.filter((cell) => names.includes(nameOf(cell)));
}
