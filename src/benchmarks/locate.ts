/** A standard benchmark's official files: on this machine, at an address of the user's, or where its authors publish them. */
import path from 'node:path';
import { sha256 } from '../domain/digest.ts';
import { userError } from '../domain/problem.ts';
import type { Place, Problem, ProblemMessage } from '../domain/problem.ts';
import { ANYWHERE } from '../text/reach.ts';
import type { Reach } from '../text/reach.ts';
import { quote } from '../text/quote.ts';
import { bringFile } from './bring-file.ts';
import type { BroughtFile, DownloadSite, WantedFile } from './bring-file.ts';
import { DownloadError } from './download-error.ts';
import type { BenchmarkSource } from './loader.ts';
import { findOfficialFile, officialOf } from './official.ts';

/** A source as the config names it: a path, or an address with the SHA-256 of what lies there, where that is given. */
export type SourceChoice =
  | { readonly kind: 'path'; readonly path: string; readonly reach: Reach; readonly place: Place }
  | { readonly kind: 'url'; readonly url: string; readonly sha256: string | null; readonly place: Place };

/** Files of a benchmark that are wanted, and where its name was written. */
export type Wish = {
  readonly benchmark: string;
  /** Their paths below the official folder; where the source is one file, the first of them. */
  readonly files: readonly string[];
  readonly place: Place | undefined;
};

/** Files that are on this machine now: the folder that holds them, or the one file. */
export type Located = {
  readonly source: BenchmarkSource;
  readonly files: readonly BroughtFile[];
  readonly notes: readonly Problem[];
};

/** Gives a benchmark's files on this machine; those that are not there are downloaded first. */
export async function locateFiles(
  wish: Wish,
  choice: SourceChoice | undefined,
  site: DownloadSite,
): Promise<Located> {
  if (choice?.kind === 'path') return { source: choice, files: [], notes: [] };
  const place = choice?.place ?? wish.place ?? { file: wish.benchmark };
  const { folder, wanted, only } = plan(wish, choice, site);
  const files: BroughtFile[] = [];
  for (const one of wanted) files.push(await bring(one, choice, place, site));
  return {
    source: { path: only ?? folder, reach: ANYWHERE, place },
    files,
    notes: files.flatMap((file, index) => listNotes(file, wanted[index], place)),
  };
}

type Plan = {
  readonly folder: string;
  readonly wanted: readonly WantedFile[];
  /** The one file that the source is; undefined for a folder. */
  readonly only?: string;
};

function plan(
  wish: Wish,
  choice: Extract<SourceChoice, { kind: 'url' }> | undefined,
  { folder: cache, findProblem }: DownloadSite,
): Plan {
  const { benchmark, files } = wish;
  const official = officialOf(benchmark);
  const address = choice?.url ?? official?.url;
  if (address === undefined || official === undefined)
    throw userError(`the benchmark \`${benchmark}\` has no official place to be downloaded from`, wish.place);
  const problem = findProblem(address, official.url);
  if (problem !== undefined) throw userError(name(benchmark, problem), choice?.place ?? wish.place);
  const key = choice === undefined ? official.revision : (choice.sha256 ?? choice.url);
  const folder = path.join(cache, benchmark, sha256(key).slice(0, 16));
  const isFolder = new URL(address).pathname.endsWith('/');
  const [first = '', ...others] = files;
  if (!isFolder && others.length > 0)
    throw userError(
      `\`benchmarks.sources.${benchmark}\` is one file, and ${others.map(quote).join(', ')} is needed too: give the address of their folder, with \`/\` at its end`,
      choice?.place,
    );
  if (isFolder && choice?.sha256 != null)
    throw userError(
      `\`benchmarks.sources.${benchmark}.sha256\` goes with the address of one file, not of a folder`,
      choice.place,
    );
  const wanted = (file: string): WantedFile => {
    const { maxBytes = 0, sha256: known = [] } = findOfficialFile(benchmark, file) ?? {};
    const given = choice?.sha256 ?? null;
    return {
      benchmark,
      file,
      url: isFolder ? below(address, file) : new URL(address),
      target: path.join(folder, file),
      maxBytes,
      allowed: given !== null ? [given] : official.isPinned ? known : [],
    };
  };
  return {
    folder,
    wanted: files.map(wanted),
    ...(!isFolder && { only: path.join(folder, first) }),
  };
}

/** Gives the address of a file below a folder, whose query it keeps. */
function below(folder: string, file: string): URL {
  const url = new URL(folder);
  url.pathname += file;
  return url;
}

async function bring(
  wanted: WantedFile,
  choice: SourceChoice | undefined,
  place: Place,
  site: DownloadSite,
): Promise<BroughtFile> {
  try {
    return await bringFile(wanted, site);
  } catch (error) {
    if (!(error instanceof DownloadError) || site.signal.aborted) throw error;
    const what = `cannot download ${describe(wanted)}: ${error.message}`;
    throw userError(`${what}; ${adviseOn(wanted, choice, error)}`, place, { cause: error });
  }
}

function describe({ benchmark, file, url }: WantedFile): string {
  return `${quote(file)} of ${quote(benchmark)} from ${url.host}`;
}

/** Says what to do instead of a download that failed. */
function adviseOn({ benchmark }: WantedFile, choice: SourceChoice | undefined, error: DownloadError): string {
  const key = `\`benchmarks.sources.${benchmark}\``;
  if (choice === undefined)
    return `\`llm-bench fetch ${benchmark}\` brings it beforehand, and ${key} takes a path or a mirror`;
  return error.isOtherContent
    ? `content that is meant to differ is named as ${key}: \`{url, sha256}\``
    : `see ${key}`;
}

function listNotes({ sha256: found }: BroughtFile, wanted: WantedFile | undefined, place: Place): Problem[] {
  if (wanted === undefined || wanted.allowed.length > 0) return [];
  const known = findOfficialFile(wanted.benchmark, wanted.file)?.sha256 ?? [];
  if (known.length === 0 || known.includes(found)) return [];
  return [
    {
      message: `${describe(wanted)} is content that is not known here: its SHA-256 is ${found}`,
      place,
    },
  ];
}

function name(benchmark: string, problem: ProblemMessage): ProblemMessage {
  const of = `\`benchmarks.sources.${benchmark}\`: `;
  return typeof problem === 'string' ? `${of}${problem}` : [of, ...problem];
}
