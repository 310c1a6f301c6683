import { existsSync } from 'node:fs';
import path from 'node:path';
import { compareRuns } from '../compare/compare-runs.ts';
import { compareModels } from '../compare/models.ts';
import type { Comparison } from '../compare/comparison.ts';
import { LookBack } from '../compare/look-back.ts';
import { matchNewestTwo } from '../compare/match-cells.ts';
import type { Matched } from '../compare/match-cells.ts';
import { EXIT_CODES } from '../domain/exit-codes.ts';
import { renderProblem, userError } from '../domain/problem.ts';
import { RUN_SCHEMA } from '../domain/record.ts';
import type { RunRecord } from '../domain/record.ts';
import { rescorePairs } from '../pipeline/rescore-pairs.ts';
import { newestFirst, timeOf } from '../records/order.ts';
import { summarize } from '../records/summarize.ts';
import { writeFiles } from '../records/write-run.ts';
import { renderForms } from '../report/index.ts';
import { REPORT_MARK, renderLookBack } from '../report/look-back/render-look-back.ts';
import { page } from '../report/page/page.ts';
import { plainText } from '../text/escape.ts';
import { readHead } from '../text/open-file.ts';
import { ANYWHERE } from '../text/reach.ts';
import { valueOf } from './arguments.ts';
import type { Arguments } from './arguments.ts';
import { createBallotCounter, pairScoring } from './ballots.ts';
import type { Io } from './io.ts';
import { readAll, resolveAll } from './look-back.ts';
import { chooseResults } from './results-folder.ts';

const MARKDOWN = 'report.md';
const HEAD_BYTES = 4096;
/** Words by which a report of ours is known again. */
const OURS = [REPORT_MARK, '<meta name="generator" content="llm-bench">'];

/** `llm-bench report`: builds a page and Markdown from any set of results. */
export async function report(args: Arguments, io: Io): Promise<number> {
  const results = chooseResults(args, io);
  const isNamed = args.positionals.length > 0;
  const named = isNamed ? resolveAll(args.positionals, io.cwd) : [results.folder];
  const reach = isNamed ? ANYWHERE : results.reach;
  const out = path.resolve(io.cwd, valueOf(args, 'out') ?? '.');
  const replaced = new Set([page.file, MARKDOWN].filter((file) => isReplaced(path.join(out, file))));
  const past = new LookBack();
  const count = createBallotCounter(args, io);
  const unreadable = await readAll(named, async (record) => past.add(await count(record)), {
    signal: io.signal,
    reach,
  });
  const matched = await rescorePairs(matchNewestTwo(past.newest()), pairScoring(args, io));
  const [comparison, history] = [compareRuns(matched), past.history()];
  const run = runOf(matched, io.version);
  const models = compareModels(run.cells);
  const shown = { comparison, history, run, models, gate: sayHow(comparison) };
  const files = [
    ...renderForms(shown, (text) => text, ['page']),
    { file: MARKDOWN, content: [renderLookBack({ comparison, history, unreadable })] },
  ];
  await writeFiles(out, files, 'the report');
  for (const { file } of files)
    io.out(
      `${plainText(path.relative(io.cwd, path.join(out, file)))}${replaced.has(file) ? ' (replaced)' : ''}\n`,
    );
  for (const problem of unreadable) io.err(`llm-bench: ${plainText(renderProblem(problem))}\n`);
  return unreadable.length > 0 ? EXIT_CODES.mistake : EXIT_CODES.passed;
}

/** Tells whether an earlier report lies at a place; anything else there is not replaced. */
function isReplaced(file: string): boolean {
  if (!existsSync(file)) return false;
  const head = readHead(file, ANYWHERE, HEAD_BYTES);
  if (OURS.some((words) => head.includes(words))) return true;
  throw userError(`there is a \`${file}\` that is no report of ours: name another folder with --out`);
}

/** Gives the newest run of each benchmark and model as if they were one run. */
function runOf({ pairs }: Matched, version: string): RunRecord {
  const cells = pairs.flatMap(({ candidate }) => candidate);
  const sums = cells.map(({ results }) => summarize(results).cost_usd).filter((cost) => cost != null);
  const byTime = newestFirst(cells);
  const timeAt = (index: number): string => {
    const record = byTime.at(index);
    return record === undefined ? '' : new Date(timeOf(record)).toISOString();
  };
  return {
    schema: RUN_SCHEMA,
    tool_version: version,
    started_at: timeAt(-1),
    finished_at: timeAt(0),
    requests: 0,
    usage: { input_tokens: 0, output_tokens: 0 },
    cost_usd: sums.length === 0 ? null : sums.reduce((sum, cost) => sum + cost, 0),
    cells,
  };
}

function sayHow({ cells }: Comparison): string {
  return cells.length === 1
    ? 'The newest run, held against the one before it.'
    : 'The newest run of each benchmark and model, held against the one before it.';
}
