import type { BroughtFile } from '../benchmarks/bring-file.ts';
import { fetchBenchmark } from '../benchmarks/fetch-benchmark.ts';
import { officialBenchmarks } from '../benchmarks/official.ts';
import { loadConfig } from '../config/config.ts';
import type { BenchmarkChoice } from '../config/config.ts';
import { lookForConfig } from '../config/find-config.ts';
import { noteProblems, renderProblem, UserError } from '../domain/problem.ts';
import type { Problem } from '../domain/problem.ts';
import { cacheFolder, createDownloadSite } from '../plan/download-site.ts';
import { parseAllowedHosts } from '../providers/allowed-hosts.ts';
import { readProxySetting } from '../providers/proxy.ts';
import { describeSize } from '../report/downloads.ts';
import { plural } from '../report/format.ts';
import { jsonText, plainText } from '../text/escape.ts';
import { valueOf } from './arguments.ts';
import type { Arguments } from './arguments.ts';
import type { Io } from './io.ts';
import { createPlanPlace } from './plan-place.ts';

/** A file in the cache, and the benchmark that it belongs to. */
type Fetched = BroughtFile & { readonly benchmark: string };

/** `llm-bench fetch`: brings the files of standard benchmarks into the cache, where they are not there. */
export async function fetchFiles(args: Arguments, io: Io): Promise<number> {
  const choice = readChoice(args, io);
  const { env, downloads } = createPlanPlace(io);
  const allowed = parseAllowedHosts(valueOf(args, 'allowed-hosts') ?? '');
  const site = createDownloadSite(downloads, { env, allowed, proxy: readProxySetting(env) });
  const isJson = args.flags.has('json');
  const problems: Problem[] = [];
  const fetched: Fetched[] = [];
  for (const name of chooseNames(args, choice)) {
    const source = choice?.sources.get(name);
    const place = choice?.enabled?.find((one) => one.name === name)?.place;
    const settings = { source, options: choice?.options.get(name), place };
    const located = await noteProblems(problems, () => fetchBenchmark(name, settings, site));
    if (located === undefined) continue;
    for (const note of located.notes) io.err(`note: ${plainText(renderProblem(note))}\n`);
    fetched.push(...located.files.map((file) => ({ ...file, benchmark: name })));
    if (!isJson) io.out(describe(name, located.files));
  }
  if (isJson) io.out(`${jsonText({ files: fetched }, 2)}\n`);
  else if (fetched.length > 0) io.out(summarize(fetched, cacheFolder(env)));
  if (problems.length > 0) throw new UserError(problems);
  return 0;
}

/** Reads what the config says of benchmarks; undefined where there is none. */
function readChoice(args: Arguments, io: Io): BenchmarkChoice | undefined {
  const file = valueOf(args, 'config');
  if (file === undefined && lookForConfig(io.cwd) === undefined) return undefined;
  return loadConfig({ file, workspace: createPlanPlace(io).workspace, env: io.env }).benchmarks;
}

/** Chooses those that are named, else those that the config enables, else all. */
function chooseNames({ positionals }: Arguments, choice: BenchmarkChoice | undefined): readonly string[] {
  if (positionals.length > 0) return [...new Set(positionals)];
  const all = Object.keys(officialBenchmarks);
  if (choice === undefined) return all;
  return all.filter((name) => choice.enabled?.some((one) => one.name === name) ?? choice.sources.has(name));
}

function describe(name: string, files: readonly BroughtFile[]): string {
  if (files.length === 0) return `${plainText(name)}: its source is a path; there is nothing to bring\n`;
  return files
    .map(({ file, bytes, was }) => {
      const what = was === 'there' ? 'was there' : 'brought';
      return `${plainText(name)}: ${plainText(file)}, ${describeSize(bytes)}, ${what}\n`;
    })
    .join('');
}

function summarize(files: readonly Fetched[], folder: string): string {
  const brought = files.filter(({ was }) => was === 'brought');
  const size = (some: readonly Fetched[]): string =>
    describeSize(some.reduce((sum, { bytes }) => sum + bytes, 0));
  return `${plural(brought.length, 'file')} brought (${size(brought)}), ${plural(files.length, 'file')} (${size(files)}) in ${plainText(folder)}\n`;
}
