/** A standard benchmark's official files: on this machine, at an address of the user's, or where its authors publish them. */
import { UserError, userError } from '../domain/problem.ts';
import type { Place, Problem } from '../domain/problem.ts';
import { ANYWHERE } from '../text/reach.ts';
import type { Reach } from '../text/reach.ts';
import { quote } from '../text/quote.ts';
import { bringFile, isThere } from './bring-file.ts';
import type { BroughtFile, DownloadSite, WantedFile } from './bring-file.ts';
import { DownloadError } from './download-error.ts';
import type { BenchmarkSource } from './loader.ts';
import { findOfficialFile } from './official.ts';
import { flatten, isFolder, planFiles, readBase } from './plan-files.ts';
import type { FilePlan, UrlChoice, Wish } from './plan-files.ts';

/** A source as the config names it. */
export type SourceChoice =
  { readonly kind: 'path'; readonly path: string; readonly reach: Reach; readonly place: Place } | UrlChoice;

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
  const plans = listPlans(wish, choice, site);
  const whole = plans.filter(({ wanted }) => wanted.every(isThere));
  let first: unknown;
  for (const plan of whole.length > 0 ? whole : plans) {
    try {
      return await bringAll(plan, choice, place, site);
    } catch (error) {
      first ??= error;
      if (!isMissing(error)) throw error;
    }
  }
  throw first;
}

/** Lists the ways in which the files may lie: a folder of the user's may be flat, and hold another kind of files. */
function listPlans(wish: Wish, choice: UrlChoice | undefined, site: DownloadSite): FilePlan[] {
  const { otherFiles = [] } = wish;
  const first = planFiles(wish, choice, site);
  if (choice === undefined || !isFolder(readBase(choice.url, choice))) return [first];
  const kinds = [
    first,
    ...(otherFiles.length > 0 ? [planFiles({ ...wish, files: otherFiles }, choice, site)] : []),
  ];
  return kinds.flatMap((plan) => [plan, ...flatten(plan)]);
}

async function bringAll(
  { path, wanted }: FilePlan,
  choice: UrlChoice | undefined,
  place: Place,
  site: DownloadSite,
): Promise<Located> {
  const files: BroughtFile[] = [];
  for (const one of wanted) files.push(await bring(one, choice, place, site));
  return {
    source: { path, reach: ANYWHERE, place },
    files,
    notes: files.flatMap((file, index) => listNotes(file, wanted[index], place)),
  };
}

async function bring(
  wanted: WantedFile,
  choice: UrlChoice | undefined,
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

function isMissing(error: unknown): boolean {
  return (
    error instanceof UserError && error.cause instanceof DownloadError && error.cause.failure === 'missing'
  );
}

function describe({ benchmark, file, url }: WantedFile): string {
  return `${quote(file)} of ${quote(benchmark)} from ${url.host}`;
}

/** Says what to do instead of a download that failed. */
function adviseOn({ benchmark }: WantedFile, choice: UrlChoice | undefined, error: DownloadError): string {
  const key = `\`benchmarks.sources.${benchmark}\``;
  if (choice === undefined)
    return `where there is a network \`llm-bench fetch ${benchmark}\` brings it into the cache; ${key} takes a path or a mirror`;
  return error.failure === 'other_content'
    ? `content that is meant to differ is named as ${key}: \`{url, sha256}\``
    : `see ${key}`;
}

function listNotes({ sha256: found }: BroughtFile, wanted: WantedFile | undefined, place: Place): Problem[] {
  if (wanted === undefined || wanted.allowed.length > 0) return [];
  const known = findOfficialFile(wanted.benchmark, wanted.file)?.sha256 ?? [];
  if (known.length === 0 || known.includes(found)) return [];
  const message = `${describe(wanted)} is content that is not known here: its SHA-256 is ${found}`;
  return [{ message, place }];
}
