import path from 'node:path';
import { sha256 } from '../domain/digest.ts';
import { userError } from '../domain/problem.ts';
import type { Place, ProblemMessage } from '../domain/problem.ts';
import { quote } from '../text/quote.ts';
import type { DownloadSite, WantedFile } from './bring-file.ts';
import { findOfficialFile, officialOf } from './official.ts';
import type { OfficialBenchmark } from './official.ts';

/** An address of the user's, with the SHA-256 of what lies there, where that is given. */
export type UrlChoice = {
  readonly kind: 'url';
  readonly url: string;
  readonly sha256: string | null;
  readonly place: Place;
};

/** Files of a benchmark that are wanted, and where its name was written. */
export type Wish = {
  readonly benchmark: string;
  /** Their paths below the official folder; where the source is one file, it is the first of them. */
  readonly files: readonly string[];
  /** Files that hold the same, which are looked for in a folder of the user's that has none of the others. */
  readonly otherFiles?: readonly string[];
  readonly place: Place | undefined;
};

/** Files to bring, and where they will lie: in a folder, or the one file. */
export type FilePlan = { readonly path: string; readonly wanted: readonly WantedFile[] };

/** Most bytes of a file that is not one of the official ones. */
const MAX_OTHER_BYTES = 8_000_000;
/** Names under which a file may be kept as it is called. */
const PLAIN_NAME = /^[\w-][\w.-]{0,99}$/;

/** Plans whence files come and where they will lie; a source that cannot be meant, or must not be asked, is a UserError. */
export function planFiles(
  { benchmark, files, place }: Wish,
  choice: UrlChoice | undefined,
  { folder: cache, findProblem }: Pick<DownloadSite, 'folder' | 'findProblem'>,
): FilePlan {
  const official = officialOf(benchmark);
  if (official === undefined)
    throw userError(`the benchmark \`${benchmark}\` has no official place to be downloaded from`, place);
  const address = choice?.url ?? official.url;
  const problem = findProblem(address, official.url);
  if (problem !== undefined) throw userError(nameKey(benchmark, problem), choice?.place ?? place);
  const key = choice === undefined ? official.revision : (choice.sha256 ?? choice.url);
  const folder = path.join(cache, benchmark, sha256(key).slice(0, 16));
  const base = readBase(address, choice);
  const describe = (file: string, url: URL, name = file): WantedFile => ({
    ...{ benchmark, file, url, target: path.join(folder, name) },
    maxBytes: findOfficialFile(benchmark, file)?.maxBytes ?? MAX_OTHER_BYTES,
    allowed: listAllowed(official, findOfficialFile(benchmark, file)?.sha256 ?? [], choice),
  });
  if (isFolder(base)) {
    refuseDigest(benchmark, choice);
    return { path: folder, wanted: files.map((file) => describe(file, below(base, file))) };
  }
  refuseOthers(benchmark, files, choice);
  const [file = ''] = files;
  const last = path.posix.basename(base.pathname);
  const wanted = describe(file, base, PLAIN_NAME.test(last) ? last : path.posix.basename(file));
  return { path: wanted.target, wanted: [wanted] };
}

/** Tells whether an address is that of a folder. */
export function isFolder({ pathname }: URL): boolean {
  return pathname.endsWith('/');
}

/** Reads an address: one whose end is no name of a file, and that has no digest of one, is that of a folder. */
export function readBase(address: string, choice: Pick<UrlChoice, 'sha256'> | undefined): URL {
  const url = new URL(address);
  const isFile = path.posix.basename(url.pathname).includes('.') || (choice?.sha256 ?? null) !== null;
  if (!isFolder(url) && !isFile) url.pathname += '/';
  return url;
}

/** Gives the plan by which all files of a folder lie beside each other; nothing where they do so already. */
export function flatten({ path: folder, wanted }: FilePlan): FilePlan[] {
  if (!wanted.some(({ file }) => file.includes('/'))) return [];
  const flat = wanted.map((one): WantedFile => {
    const url = new URL(one.url);
    url.pathname = url.pathname.slice(0, -one.file.length) + path.posix.basename(one.file);
    return { ...one, url };
  });
  return [{ path: folder, wanted: flat }];
}

function listAllowed(
  { isPinned }: OfficialBenchmark,
  known: readonly string[],
  choice: UrlChoice | undefined,
): readonly string[] {
  if (choice !== undefined && choice.sha256 !== null) return [choice.sha256];
  return isPinned ? known : [];
}

function refuseDigest(benchmark: string, choice: UrlChoice | undefined): void {
  if (choice !== undefined && choice.sha256 !== null)
    throw userError(
      `\`benchmarks.sources.${benchmark}.sha256\` goes with the address of one file, not of a folder`,
      choice.place,
    );
}

function refuseOthers(
  benchmark: string,
  [, ...others]: readonly string[],
  choice: UrlChoice | undefined,
): void {
  if (others.length > 0)
    throw userError(
      `\`benchmarks.sources.${benchmark}\` is one file, and ${others.map(quote).join(', ')} is needed too: give the address of their folder, with \`/\` at its end`,
      choice?.place,
    );
}

/** Gives the address of a file below a folder, whose query it keeps. */
function below(folder: URL, file: string): URL {
  const url = new URL(folder);
  url.pathname += file;
  return url;
}

function nameKey(benchmark: string, problem: ProblemMessage): ProblemMessage {
  const of = `\`benchmarks.sources.${benchmark}\`: `;
  return typeof problem === 'string' ? `${of}${problem}` : [of, ...problem];
}
