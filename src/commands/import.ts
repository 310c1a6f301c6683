import { EXIT_CODES } from '../domain/exit-codes.ts';
import { renderMessage, renderProblem, userError } from '../domain/problem.ts';
import type { Problem } from '../domain/problem.ts';
import { importFiles } from '../imports/import-files.ts';
import { Losses } from '../imports/losses.ts';
import { planFiles } from '../imports/plan-files.ts';
import type { PlannedFile } from '../imports/plan-files.ts';
import { writeNew } from '../imports/write-new.ts';
import type { Written } from '../imports/write-new.ts';
import { plural } from '../report/format.ts';
import { jsonText, plainText } from '../text/escape.ts';
import { localWorkspace } from '../text/reach.ts';
import type { Workspace } from '../text/reach.ts';
import type { Arguments } from './arguments.ts';
import type { Io } from './io.ts';

/** A file as it came to be; `beside` names the one that stands in its place. */
type Result = { readonly file: string; readonly status: Written; readonly beside?: string };

const WORDS: Readonly<Record<Written, string>> = {
  written: 'written',
  unchanged: 'is there already, unchanged',
  taken: 'is there already and differs: left as it is; move it away to import anew',
};
/** Longest loss that is printed: a template may be long. */
const MAX_LENGTH = 1_000;

/** `llm-bench import`: writes benchmarks and a config made of other tools' files, and names what is not carried over. */
export function importForeign(args: Arguments, io: Io): number {
  if (args.positionals.length === 0) throw userError('name the files or folders to import');
  const workspace = localWorkspace(io.cwd);
  const losses = new Losses();
  const files = planFiles(importFiles(args.positionals, workspace, losses));
  const results = files.map((file) => write(file, workspace));
  const lost = losses.list();
  if (args.flags.has('json'))
    io.out(`${jsonText({ files: results, not_carried_over: lost.map(toJson) }, 2)}\n`);
  else tell(results, lost, io);
  if (results.length === 0) return EXIT_CODES.mistake;
  const isWhole = lost.length === 0 && results.every(({ status }) => status !== 'taken');
  return args.flags.has('strict') && !isWhole ? EXIT_CODES.failed : 0;
}

/** Writes a file; a config stands beside one that is there. */
function write({ kind, path, text }: PlannedFile, workspace: Workspace): Result {
  const first = writeNew(path, text, workspace);
  if (first !== 'taken' || kind !== 'config') return { file: path, status: first };
  const stem = path.replace(/\.yml$/, '');
  for (let count = 1; ; count += 1) {
    const file = `${stem}.imported${count === 1 ? '' : `-${count}`}.yml`;
    const status = writeNew(file, text, workspace);
    if (status !== 'taken') return { file, status, beside: path };
  }
}

function tell(results: readonly Result[], lost: readonly Problem[], io: Io): void {
  for (const { file, status, beside } of results) {
    const where = beside === undefined ? '' : `, beside ${beside}, which stays as it is`;
    io.out(`${plainText(file)}: ${WORDS[status]}${where}\n`);
  }
  if (results.length === 0) io.out('nothing was written\n');
  if (lost.length === 0) return;
  io.out(`${plural(lost.length, 'thing')} not carried over, or not the same:\n`);
  for (const problem of lost) io.out(`  ${plainText(renderProblem(problem), MAX_LENGTH)}\n`);
}

function toJson({ message, place }: Problem): object {
  return { file: place?.file ?? null, line: place?.line ?? null, message: renderMessage(message) };
}
