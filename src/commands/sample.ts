import path from 'node:path';
import { UserError, userError } from '../domain/problem.ts';
import { writeNew } from '../imports/write-new.ts';
import { plural } from '../report/format.ts';
import { thousands } from '../text/plural.ts';
import { buildSampleFile, RATED_WELL } from '../samples/build-file.ts';
import type { SampleFile } from '../samples/build-file.ts';
import { drawSample, STRATEGIES } from '../samples/draw-sample.ts';
import type { Strategy, Tally, Wish } from '../samples/draw-sample.ts';
import { NEAR_THRESHOLD } from '../samples/min-hash.ts';
import type { LogFile } from '../samples/read-log.ts';
import { readNames, readPatterns } from '../samples/redaction/own-patterns.ts';
import { PersonalDataRedactor } from '../samples/redaction/redact.ts';
import { parseFields } from '../samples/rows/own-log.ts';
import { jsonText, plainText } from '../text/escape.ts';
import { findFiles } from '../text/find-files.ts';
import { suggest } from '../text/nearest.ts';
import { isFolder } from '../text/open-file.ts';
import { readText, SIZE_LIMITS } from '../text/read-text.ts';
import { ANYWHERE, within } from '../text/reach.ts';
import { countUpTo, shareOf, valueOf } from './arguments.ts';
import type { Arguments } from './arguments.ts';
import type { Io } from './io.ts';

const DEFAULT_COUNT = 100;
const DEFAULT_DAYS = 30;
const MAX_COUNT = 10_000;
const DAY_MS = 86_400_000;
/** Largest seed: what 32 bits hold. */
const MAX_SEED = 4_294_967_295;

/** `llm-bench sample`: draws exchanges from logs of production and writes them, redacted, as a benchmark to be reviewed. */
export async function sample(args: Arguments, io: Io): Promise<number> {
  const out = valueOf(args, 'out');
  if (out === undefined) throw userError('--out must name the benchmark file to write');
  const isJson = /\.json$/i.test(out);
  if (!isJson && !/\.ya?ml$/i.test(out)) throw userError('--out must end in .yaml, .yml or .json');
  const wish = readWish(args, io);
  const fields = valueOf(args, 'fields');
  const redactor = createRedactor(args, io);
  const files = listLogs(args.positionals, io);
  const reading = {
    files,
    fields: fields === undefined ? undefined : parseFields(fields),
    signal: io.signal,
  };
  const { rows, tally } = await drawSample(wish, reading);
  if (rows.length === 0) throw new UserError([{ message: explainNothing(tally) }]);
  const name = valueOf(args, 'name') ?? path.basename(out).replace(/\.\w+$/, '');
  const provenance = {
    ...{ name, drawnAt: io.now(), rows: tally.rows, logs: files.map(({ shownAs }) => shownAs) },
    ...{ strategy: wish.strategy, seed: wish.seed },
  };
  const file = buildSampleFile(rows, provenance, redactor, isJson);
  checkSize(file, isJson);
  const written = writeNew(out, file.text, {
    cwd: io.cwd,
    files: within(path.dirname(path.resolve(io.cwd, out)), 'its folder'),
    named: ANYWHERE,
  });
  if (written === 'taken')
    throw userError(`\`${out}\` is there already and differs; move it away, or name another with --out`);
  const counts = redactor.counts;
  if (args.flags.has('json')) io.out(`${jsonText(toJson(out, written, file, tally, counts), 2)}\n`);
  else tell({ out, written, file, tally, counts, wish }, io);
  return 0;
}

function readWish(args: Arguments, io: Io): Wish {
  const named = valueOf(args, 'strategy') ?? 'random';
  const strategy: Strategy | undefined = STRATEGIES.find((one) => one === named);
  if (strategy === undefined)
    throw userError(`--strategy \`${named}\` is unknown${suggest(named, STRATEGIES)}`);
  const days = countUpTo(args, 'days', 100_000) ?? DEFAULT_DAYS;
  return {
    count: countUpTo(args, 'count', MAX_COUNT) ?? DEFAULT_COUNT,
    strategy,
    seed: readSeed(valueOf(args, 'seed') ?? '0'),
    since: io.now().getTime() - days * DAY_MS,
    categories: new Set(args.values.get('category') ?? []),
    maxScore: shareOf(args, 'max-score'),
    hasFeedback: args.flags.has('has-feedback'),
  };
}

function readSeed(text: string): number {
  const seed = /^\d{1,10}$/.test(text) ? Number(text) : NaN;
  if (seed <= MAX_SEED) return seed;
  throw userError(`--seed takes a whole number from 0 to ${MAX_SEED}, not \`${text}\``);
}

function createRedactor(args: Arguments, io: Io): PersonalDataRedactor {
  const read = (option: string): readonly [text: string, file: string] | undefined => {
    const file = valueOf(args, option);
    if (file === undefined) return undefined;
    return [readText(path.resolve(io.cwd, file), ANYWHERE, SIZE_LIMITS.config, undefined, file), file];
  };
  const [patterns, names] = [read('redact-with'), read('redact-names')];
  return new PersonalDataRedactor([
    ...(patterns === undefined ? [] : readPatterns(...patterns)),
    ...(names === undefined ? [] : readNames(...names)),
  ]);
}

/** Lists the logs: files as they are named, and those of a folder that hold lines of JSON. */
function listLogs(named: readonly string[], { cwd }: Io): LogFile[] {
  if (named.length === 0) throw userError('name the logs to draw from: files, or folders of .jsonl files');
  return named.flatMap((one): LogFile[] => {
    const full = path.resolve(cwd, one);
    if (!isFolder(full, ANYWHERE)) return [{ path: full, shownAs: one, reach: ANYWHERE }];
    const inside = within(full, 'the folder');
    const found = findFiles({ cwd: full, files: inside, named: inside }, ['**/*.{jsonl,ndjson}']);
    if (found.length === 0) throw userError(`there is no .jsonl file in \`${one}\``);
    return found.map((file) => ({
      path: path.join(full, file),
      shownAs: path.join(one, file),
      reach: inside,
    }));
  });
}

function explainNothing({ rows, filtered, skipped }: Tally): string {
  const lines = [...skipped].map(
    ([why, { count, first }]) => `${plural(count, 'line')} ${why}, first ${first.file}:${first.line ?? 1}`,
  );
  const read = rows === 0 ? 'no exchange could be read' : `none of ${plural(rows, 'exchange')} is left`;
  const filters =
    filtered === 0
      ? ''
      : `: ${thousands(filtered)} are older than --days (${DEFAULT_DAYS} unless given), or left out by --category, --max-score or --has-feedback`;
  return [`${read}${filters}`, ...lines].join('; ');
}

function checkSize({ text }: SampleFile, isJson: boolean): void {
  const most = isJson ? SIZE_LIMITS.benchmark : SIZE_LIMITS.yaml;
  const bytes = Buffer.byteLength(text);
  if (bytes <= most) return;
  const instead = isJson ? 'lower --count' : 'lower --count, or write .json';
  throw userError(
    `the sample has ${thousands(bytes)} bytes, and a benchmark file at most ${thousands(most)}: ${instead}`,
  );
}

type Told = {
  readonly out: string;
  readonly written: string;
  readonly file: SampleFile;
  readonly tally: Tally;
  readonly counts: Readonly<Record<string, number>>;
  readonly wish: Wish;
};

function tell({ out, written, file, tally, counts, wish }: Told, { out: print }: Io): void {
  const replaced = Object.entries(counts).map(([kind, count]) => `${kind} ${thousands(count)}`);
  print(
    `${plainText(out)}: ${plural(file.cases, 'case')} of ${plural(tally.rows, 'exchange')} (${wish.strategy}, seed ${wish.seed})${written === 'unchanged' ? ', there already, unchanged' : ''}\n` +
      `left out: ${thousands(tally.filtered)} by filters, ${thousands(tally.duplicates)} asked before, ${thousands(tally.nearDuplicates)} near duplicates (${NEAR_THRESHOLD} of their 5-character pieces in common, by MinHash)\n` +
      `replaced: ${replaced.length === 0 ? 'nothing' : replaced.join(', ')}; names only where --redact-names lists them\n` +
      `to be reviewed: ${plural(file.unreviewed, 'case')} without \`expected\` (not rated ${RATED_WELL} or more), which ${file.unreviewed === 1 ? 'is' : 'are'} not run before\n`,
  );
  if (file.cases < wish.count)
    print(`note: fewer than the ${thousands(wish.count)} wanted: no more differ\n`);
  if (tally.undated > 0)
    print(`note: ${plural(tally.undated, 'exchange')} without a time: --days says nothing of them\n`);
  for (const [why, { count, first }] of tally.skipped)
    print(
      `note: ${plural(count, 'line')} passed over, ${why}: first ${plainText(first.file)}:${first.line ?? 1}\n`,
    );
  for (const { row, reason } of file.refused)
    print(`note: ${plainText(row.place.file)}:${row.place.line ?? 1}: passed over: ${plainText(reason)}\n`);
}

function toJson(
  file: string,
  status: string,
  { cases, unreviewed, refused }: SampleFile,
  { skipped, ...tally }: Tally,
  replaced: Readonly<Record<string, number>>,
): object {
  return {
    file,
    status,
    cases,
    unreviewed,
    exchanges: tally.rows,
    undated: tally.undated,
    left_out: {
      filters: tally.filtered,
      duplicates: tally.duplicates,
      near_duplicates: tally.nearDuplicates,
      not_askable: refused.length,
    },
    near_threshold: NEAR_THRESHOLD,
    replaced,
    lines_passed_over: Object.fromEntries([...skipped].map(([why, { count }]) => [why, count])),
  };
}
