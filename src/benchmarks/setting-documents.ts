/** Settings of evaluators that name files: documents, such as a JSON Schema, and programs of the user's. */
import path from 'node:path';
import { PROGRAM_CONTENT } from '../domain/benchmark.ts';
import type { Benchmark, EvaluatorUse } from '../domain/benchmark.ts';
import type { PlacedCase } from '../domain/case.ts';
import type { Json } from '../domain/json.ts';
import { userError } from '../domain/problem.ts';
import type { Place } from '../domain/problem.ts';
import type { Evaluator, Setting } from '../evaluators/evaluator.ts';
import { collectSources, digestSources } from '../text/collect-sources.ts';
import { parseJson } from '../text/json.ts';
import { mapList } from '../text/lazy-list.ts';
import type { Workspace } from '../text/reach.ts';
import { readText, SIZE_LIMITS } from '../text/read-text.ts';
import { Spool } from '../text/spool.ts';
import type { ParsedText } from '../text/source.ts';
import { CONFIG_LIMITS, parseYaml } from '../text/yaml.ts';

type Site = {
  readonly file: string;
  readonly workspace: Workspace;
  readonly evaluators: Readonly<Record<string, Evaluator>>;
};
/** What was read already, by path: many cases may name one file. */
type Read = { readonly documents: Map<string, ParsedText>; readonly programs: Map<string, string> };
/** Finds where a part of an evaluator was written, by its path in the use. */
type Find = (...parts: readonly (string | number)[]) => Place;

/**
 * Gives a benchmark with the content of the documents that its evaluators' settings name, and the digests of the programs;
 * what is wrong in them is a UserError.
 */
export function readSettingDocuments(benchmark: Benchmark, site: Site): Benchmark {
  const read: Read = { documents: new Map(), programs: new Map() };
  const fill = (use: EvaluatorUse, find: Find): EvaluatorUse => fillUse(use, find, site, read);
  const hasOwn = benchmark.cases.some(({ ownChecks }) => ownChecks?.evaluators !== undefined);
  return {
    ...benchmark,
    evaluators: benchmark.evaluators.map((use, index) =>
      fill(use, (...parts) => benchmark.placeOf(['evaluators', index, ...parts])),
    ),
    ...(hasOwn && { cases: Spool.of(mapList(benchmark.cases, (item) => fillCase(item, fill))) }),
  };
}

function fillCase(item: PlacedCase, fill: (use: EvaluatorUse, find: Find) => EvaluatorUse): PlacedCase {
  const { ownChecks } = item;
  if (ownChecks?.evaluators === undefined) return item;
  return {
    ...item,
    ownChecks: { ...ownChecks, evaluators: ownChecks.evaluators.map((use) => fill(use, () => item.place)) },
  };
}

function fillUse(use: EvaluatorUse, find: Find, site: Site, read: Read): EvaluatorUse {
  const evaluator = Object.hasOwn(site.evaluators, use.name) ? site.evaluators[use.name] : undefined;
  const findIn: Find = (...parts) => deepest(find, use.name, parts);
  const settings = Object.entries(use.settings).flatMap(([key, value]): [string, Json][] => {
    const setting =
      evaluator !== undefined && Object.hasOwn(evaluator.settings, key) ? evaluator.settings[key] : undefined;
    if (setting?.program === true && typeof value === 'string' && setting.check(value) === undefined)
      return fillProgram({ key, value }, use, findIn(key), site, read);
    if (setting?.document === undefined) return [[key, value]];
    return [[key, fillSetting({ key, value, setting }, findIn, site, read)]];
  });
  return { ...use, settings: Object.fromEntries(settings) };
}

/** Finds the place in whichever of the two spellings a use is written in. */
function deepest(find: Find, name: string, parts: readonly (string | number)[]): Place {
  const [flat, nested] = [find(...parts), find(name, ...parts)];
  return offsetOf(nested) > offsetOf(flat) ? nested : flat;
}

function offsetOf({ line = 0, column = 0 }: Place): number {
  return line * 1e6 + column;
}

/** Gives a program's path from the working directory, and the digest of what it is made of. */
function fillProgram(
  { key, value }: { readonly key: string; readonly value: string },
  { name, settings }: EvaluatorUse,
  place: Place,
  { file, workspace }: Site,
  { programs }: Read,
): [string, Json][] {
  if (settings[PROGRAM_CONTENT] !== undefined)
    throw userError(`unknown setting \`${PROGRAM_CONTENT}\` of \`${name}\``, place);
  if (value === '') return [[key, value]];
  const full = path.resolve(workspace.cwd, path.dirname(file), value);
  const named = path.relative(workspace.cwd, full).replaceAll('\\', '/');
  const content = programs.get(named) ?? digestSources(collectSources(named, workspace, place));
  programs.set(named, content);
  return [
    [key, named],
    [PROGRAM_CONTENT, content],
  ];
}

type Written = { readonly key: string; readonly value: Json; readonly setting: Setting };

function fillSetting({ key, value, setting }: Written, find: Find, site: Site, read: Read): Json {
  const source = typeof value === 'string' ? readDocument(value, find(key), site, read) : undefined;
  const content = source === undefined ? value : (source.value as Json); // a parsed file holds JSON values only
  const fault = setting.document?.(content);
  if (fault === undefined) return content;
  const place = source === undefined ? find(key, ...fault.path) : source.placeOf(fault.path);
  throw userError(`\`${key}\`: ${fault.message}`, place);
}

function readDocument(written: string, place: Place, { file, workspace }: Site, read: Read): ParsedText {
  const shownAs = path.isAbsolute(written)
    ? written
    : path.posix.join(path.posix.dirname(file.replaceAll('\\', '/')), written);
  const known = read.documents.get(shownAs);
  if (known !== undefined) return known;
  const full = path.resolve(workspace.cwd, path.dirname(file), written);
  const text = readText(full, workspace.files, SIZE_LIMITS.config, place, shownAs);
  const parsed = /\.ya?ml$/i.test(written)
    ? parseYaml(text, shownAs, CONFIG_LIMITS)
    : parseJson(text, shownAs);
  read.documents.set(shownAs, parsed);
  return parsed;
}
