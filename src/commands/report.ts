import { existsSync } from 'node:fs';
import path from 'node:path';
import { compareRuns } from '../compare/compare-runs.ts';
import { LookBack } from '../compare/look-back.ts';
import { matchNewestTwo } from '../compare/match-cells.ts';
import { EXIT_CODES } from '../domain/exit-codes.ts';
import { renderProblem, userError } from '../domain/problem.ts';
import { evaluators } from '../evaluators/index.ts';
import { rescorePairs } from '../pipeline/rescore-pairs.ts';
import type { BesideFile } from '../records/write-run.ts';
import { writeFiles } from '../records/write-run.ts';
import { renderLookBack } from '../report/look-back/render-look-back.ts';
import { plainText } from '../text/escape.ts';
import { readHead } from '../text/open-file.ts';
import { ANYWHERE } from '../text/reach.ts';
import { valueOf } from './arguments.ts';
import type { Arguments } from './arguments.ts';
import type { Io } from './io.ts';
import { readAll, resolveAll } from './look-back.ts';
import { chooseResults } from './results-folder.ts';

/** What every report of ours says in its first bytes. */
const OURS = 'llm-bench';
const HEAD_BYTES = 4096;

/** `llm-bench report`: builds a page and Markdown from any set of results. */
export async function report(args: Arguments, io: Io): Promise<number> {
  const { folder, reach } = chooseResults(args, io);
  const named = args.positionals.length === 0 ? [folder] : resolveAll(args.positionals, io.cwd);
  const out = path.resolve(io.cwd, valueOf(args, 'out') ?? '.');
  const past = new LookBack();
  const unreadable = await readAll(named, (record) => past.add(record), {
    signal: io.signal,
    reach: args.positionals.length === 0 ? reach : ANYWHERE,
  });
  const matched = await rescorePairs(matchNewestTwo(past.newest()), evaluators, io.signal);
  const comparison = compareRuns(matched);
  const files: BesideFile[] = [
    { file: 'report.md', content: [renderLookBack({ comparison, history: past.history(), unreadable })] },
  ];
  const replaced = files.map(({ file }) => findEarlier(path.join(out, file)));
  await writeFiles(out, files, 'the report');
  for (const [index, { file }] of files.entries())
    io.out(
      `${plainText(path.relative(io.cwd, path.join(out, file)))}${replaced[index] === true ? ' (replaced)' : ''}\n`,
    );
  for (const problem of unreadable) io.err(`llm-bench: ${plainText(renderProblem(problem))}\n`);
  return unreadable.length > 0 ? EXIT_CODES.mistake : 0;
}

/** Tells whether an earlier report lies at a place; anything else there is not replaced. */
function findEarlier(file: string): boolean {
  if (!existsSync(file)) return false;
  if (readHead(file, ANYWHERE, HEAD_BYTES).includes(OURS)) return true;
  throw userError(`there is a \`${file}\` that is no report of ours: name another folder with --out`);
}
