import path from 'node:path';
import { createGate } from '../domain/benchmark.ts';
import type { Benchmark } from '../domain/benchmark.ts';
import type { PlacedCase } from '../domain/case.ts';
import { isMapping } from '../domain/json.ts';
import { userError } from '../domain/problem.ts';
import type { Place, Problem } from '../domain/problem.ts';
import { checkSource, MAX_TOLD } from '../text/check-source.ts';
import { isNoJson, parseJson } from '../text/json.ts';
import { filterList } from '../text/lazy-list.ts';
import { readBytes, readHead } from '../text/open-file.ts';
import { plural } from '../text/plural.ts';
import type { Reach, Workspace } from '../text/reach.ts';
import { readPlainText, readText, SIZE_LIMITS } from '../text/read-text.ts';
import type { ParsedText, Source } from '../text/source.ts';
import { BENCHMARK_LIMITS, parseYaml } from '../text/yaml.ts';
import { readFileAsWritten } from './as-written.ts';
import { readCasesFile } from './cases-file/read-cases-file.ts';
import type { CasesText } from './cases-file/schema.ts';
import { nameUses, readUses } from './evaluator-uses.ts';
import { benchmarkFileSchema, caseSchema } from './file-schema.ts';
import type { BenchmarkText } from './file-schema.ts';
import { nameCases, readRows } from './read-cases.ts';

/** How JSON begins that stands in a YAML file. */
const JSON_START = /^\uFEFF?\{/;
/** Most cases that are checked at once. */
const MAX_AT_ONCE = 20_000;

/** Reads a benchmark file's text with its positions. */
export function openBenchmarkFile(file: string, { cwd, files }: Workspace): Source {
  const parsed = parse(readSmall(path.resolve(cwd, file), files, file), file);
  const { placeOf, placeOfKey } = parsed;
  return { file, value: readFileAsWritten(parsed), placeOf, placeOfKey };
}

/** Reads a benchmark file's text; one in YAML is refused by its size, before it is read. */
function readSmall(file: string, reach: Reach, shownAs: string): string {
  const isJson = file.endsWith('.json') || JSON_START.test(readHead(file, reach, 4).toString('utf8'));
  if (isJson) return readText(file, reach, SIZE_LIMITS.benchmark, undefined, shownAs);
  const instead = ' in YAML: rows belong into a JSONL or CSV file';
  return readPlainText(readBytes(file, reach, { maxBytes: SIZE_LIMITS.yaml, shownAs, instead }), shownAs);
}

function parse(text: string, file: string): ParsedText {
  if (file.endsWith('.json')) return parseJson(text, file);
  if (!text.startsWith('{')) return parseYaml(text, file, BENCHMARK_LIMITS);
  // JSON is YAML too, but read as JSON it takes a fifth of the time and memory.
  try {
    return parseJson(text, file);
  } catch (error) {
    if (isNoJson(error)) return parseYaml(text, file, BENCHMARK_LIMITS);
    throw error;
  }
}

/** Gives the benchmark that a custom file describes, prompts and cases read from the files it names. */
export function readCustomFile(source: Source, workspace: Workspace): Benchmark {
  const text = checkSource(benchmarkFileSchema, { ...source, value: readyToCheck(source.value) });
  const site = new Site(source, workspace);
  const { cases, ...more } = site.readCases(text);
  const isDefaultUsed = cases.some(({ ownChecks }) => ownChecks?.evaluators === undefined);
  return {
    name: text.name,
    description: text.description ?? '',
    version: text.version ?? '1.0.0',
    category: 'custom',
    prompt: site.readTextOrFile(text, 'prompt', 'prompt_file'),
    systemPrompt: site.readTextOrFile(text, 'system_prompt', 'system_prompt_file'),
    promptFile: text.prompt_file === undefined ? null : site.relative(text.prompt_file),
    systemPromptFile: text.system_prompt_file === undefined ? null : site.relative(text.system_prompt_file),
    evaluators: nameUses(readUses(text.evaluators ?? (isDefaultUsed ? ['exact_match'] : []))),
    hasDefaultEvaluators: text.evaluators === undefined,
    thresholds: text.thresholds ?? null,
    cases,
    ...more,
    gate: createGate(text.gate ?? {}),
    repeat: text.repeat ?? null,
    paths: (text.paths ?? []).map((glob) => site.relative(glob)),
    placeOf: source.placeOf,
  };
}

/** Gives the file's value without keys of cases that are null, which say that there is nothing. */
function readyToCheck(value: unknown): unknown {
  const cases = isMapping(value) ? value['test_cases'] : undefined;
  if (!isMapping(value) || !Array.isArray(cases)) return value;
  const test_cases = cases.map((item: unknown) =>
    isMapping(item) && Object.values(item).includes(null)
      ? Object.fromEntries(Object.entries(item).filter(([, inner]) => inner !== null))
      : item,
  );
  return { ...value, test_cases: leaveOutUntold(test_cases) };
}

/** Gives the cases as far as mistakes in them are told: checked all at once, each wrong one takes a kilobyte. */
function leaveOutUntold(cases: readonly unknown[]): readonly unknown[] {
  if (cases.length <= MAX_AT_ONCE) return cases;
  let wrong = 0;
  const last = cases.findIndex((item) => {
    if (!caseSchema.safeParse(item).success) wrong += 1;
    return wrong > MAX_TOLD;
  });
  return last < 0 ? cases : cases.slice(0, last + 1);
}

type CasesRead = Pick<Benchmark, 'unreviewed' | 'notes'> & {
  readonly cases: readonly PlacedCase[];
  readonly lacksExpected?: Problem;
};

/** Gives the cases that are run: those that wait for a review are counted. */
function setAside(cases: readonly PlacedCase[], name: string, place: Place): CasesRead {
  const reviewed = filterList(cases, ({ isUnreviewed }) => isUnreviewed !== true);
  const unreviewed = cases.length - reviewed.length;
  if (unreviewed === 0) return { cases };
  const verb = unreviewed === 1 ? 'waits' : 'wait';
  const message = `${unreviewed} of ${plural(cases.length, 'case')} of \`${name}\` ${verb} for a review (\`reviewed: false\`) and ${unreviewed === 1 ? 'is' : 'are'} not run`;
  return { cases: reviewed, unreviewed, notes: [{ message, place }] };
}

/** Surroundings of a benchmark file: paths in it are relative to it. */
class Site {
  readonly #source: Source;
  readonly #workspace: Workspace;

  constructor(source: Source, workspace: Workspace) {
    this.#source = source;
    this.#workspace = workspace;
  }

  /** Gives a path that is written in the file, relative to the working directory. */
  relative(written: string): string {
    if (path.isAbsolute(written)) return written;
    return path.posix.join(path.posix.dirname(this.#source.file.replaceAll('\\', '/')), written);
  }

  readTextOrFile(
    text: BenchmarkText,
    key: 'prompt' | 'system_prompt',
    fileKey: 'prompt_file' | 'system_prompt_file',
  ): string | null {
    const file = text[fileKey];
    const place = this.#source.placeOf([fileKey]);
    if (file === undefined) return text[key] ?? null;
    if (text[key] !== undefined) throw userError(`give \`${key}\` or \`${fileKey}\`, not both`, place);
    // Editors end a file with a line break that nobody means to send.
    const { files } = this.#workspace;
    return readText(this.#resolve(file), files, SIZE_LIMITS.benchmark, place, this.relative(file)).replace(
      /\r?\n$/,
      '',
    );
  }

  readCases({ name, test_cases, cases: file }: BenchmarkText): CasesRead {
    const place = this.#source.placeOfKey([file === undefined ? 'test_cases' : 'cases']);
    if ((test_cases === undefined) === (file === undefined))
      throw userError('give the cases as `test_cases` or as `cases`, a file: one of the two', place);
    const { cases, ...more } =
      file === undefined
        ? {
            cases: nameCases(
              (test_cases ?? []).map((text, index) => ({
                text,
                place: this.#source.placeOf(['test_cases', index]),
              })),
              name,
            ),
          }
        : this.#readCasesFile(file, name);
    if (cases.length === 0)
      throw userError(`there is no case in \`${file === undefined ? 'test_cases' : 'cases'}\``, place);
    return { ...setAside(cases, name, place), ...more };
  }

  #readCasesFile(written: CasesText, name: string): CasesRead {
    const file = typeof written === 'string' ? written : written.file;
    const { rows, ...more } = readCasesFile(written, {
      path: this.#resolve(file),
      reach: this.#workspace.files,
      shownAs: this.relative(file),
      place: this.#source.placeOf(typeof written === 'string' ? ['cases'] : ['cases', 'file']),
    });
    return { cases: readRows(rows, name), ...more };
  }

  #resolve(written: string): string {
    return path.resolve(this.#workspace.cwd, path.dirname(this.#source.file), written);
  }
}
