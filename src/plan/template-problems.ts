import type { Benchmark } from '../domain/benchmark.ts';
import type { Case, PlacedCase } from '../domain/case.ts';
import { isMapping } from '../domain/json.ts';
import type { Json, JsonObject } from '../domain/json.ts';
import { MAX_PROBLEMS } from '../domain/problem.ts';
import type { Place, Problem } from '../domain/problem.ts';
import { nearest } from '../text/nearest.ts';
import { parseTemplate } from '../text/parse-template.ts';
import type { Template } from '../text/parse-template.ts';
import { quote } from '../text/quote.ts';
import { lookUp } from './template.ts';

/** A benchmark's prompt or system prompt. */
type Part = {
  readonly noun: 'prompt' | 'system prompt';
  readonly text: string;
  readonly template: Template;
  /** Gives the place of what stands at an offset. */
  readonly placeAt: (offset: number) => Place;
};

const ESCAPE = 'for the text `{{` write `{{"{{"}}`';
/** What other tools call the input. */
const INPUT_NAMES: ReadonlySet<string> = new Set([
  ...['question', 'query', 'prompt', 'message', 'text', 'problem', 'instruction', 'user_input', 'inputs'],
]);
/** Most different names in a template: each is looked up in each case. */
const MAX_NAMES = 1_000;
/** Most names of other tools that are looked for among those of the cases. */
const MAX_FOREIGN = 100;
/** Most levels of metadata whose names are suggested. */
const MAX_LEVELS = 3;

/** Finds what is wrong with a benchmark's prompts for its cases: each mistake once, however many cases have it. */
export function findTemplateProblems(benchmark: Benchmark, cases: readonly PlacedCase[]): Problem[] {
  const parts = listParts(benchmark);
  const problems = parts.flatMap((part) => [...findSyntaxProblems(part), ...findUnknownNames(part, cases)]);
  return problems.length > 0 ? problems : findUnusedInput(parts, cases);
}

function listParts({ prompt, systemPrompt, promptFile, systemPromptFile, placeOf }: Benchmark): Part[] {
  const create = (noun: Part['noun'], key: string, text: string | null, file: string | null): Part[] => {
    if (text === null) return [];
    const placeAt = (offset: number): Place =>
      file === null ? placeOf([key]) : { file, line: text.slice(0, offset).split('\n').length };
    return [{ noun, text, template: parseTemplate(text), placeAt }];
  };
  return [
    ...create('prompt', 'prompt', prompt, promptFile),
    ...create('system prompt', 'system_prompt', systemPrompt, systemPromptFile),
  ];
}

function findSyntaxProblems({ text, template: { parts, unclosedAt }, placeAt }: Part): Problem[] {
  const problems: Problem[] = [];
  if (unclosedAt !== null)
    problems.push({
      message: `${quote(firstLine(text, unclosedAt))} is not closed by \`}}\` on its line; ${ESCAPE}`,
      place: placeAt(unclosedAt),
    });
  for (const [open, close] of [
    ['{%', '%}'],
    ['{#', '#}'],
  ] as const)
    for (const part of parts) {
      const at = part.kind === 'text' ? part.text.indexOf(open) : -1;
      if (at === -1) continue;
      const start = part.offset + at;
      const end = text.indexOf(close, start + 2);
      if (end === -1) break;
      problems.push({
        message: `${quote(text.slice(start, end + 2))} would be sent as it stands: templates know \`{{input}}\` and \`{{metadata.x}}\` alone; for the text \`${open}\` write \`{{"${open}"}}\``,
        place: placeAt(start),
      });
      break;
    }
  return problems;
}

function firstLine(text: string, from: number): string {
  return text.slice(from, from + 80).split('\n', 1)[0] ?? '';
}

function findUnknownNames({ noun, template, placeAt }: Part, cases: readonly PlacedCase[]): Problem[] {
  const offsets = new Map<string, number>();
  for (const part of template.parts)
    if (part.kind === 'name' && !offsets.has(part.name)) offsets.set(part.name, part.offset);
  if (offsets.size > MAX_NAMES)
    return [
      { message: `more than ${MAX_NAMES} different names in the ${noun} are not allowed`, place: placeAt(0) },
    ];
  const unknown = [...offsets].filter(([name]) => cases.some((item) => lookUp(name, item) === undefined));
  return unknown.slice(0, MAX_PROBLEMS).flatMap(([name, offset]): Problem[] => {
    const lacking = cases.filter((item) => lookUp(name, item) === undefined);
    const [first, ...others] = lacking;
    if (first === undefined) return [];
    const shown = quote(`{{${name}}}`);
    const hint = lacking.length < cases.length ? '' : suggest(name, cases);
    if (!isPlain(name) && lacking.length === cases.length)
      return [{ message: `no case has ${shown}${hint}; ${ESCAPE}`, place: placeAt(offset) }];
    const more =
      others.length === 0
        ? ''
        : `, nor ${others.length === 1 ? 'has 1 other' : `have ${others.length} others`}`;
    return [
      {
        message: `case \`${first.id}\` has no ${shown}, which the ${noun} asks for${more}${hint}`,
        place: first.place,
      },
    ];
  });
}

function isPlain(name: string): boolean {
  return /^[\w.-]+$/.test(name);
}

/** Suggests the name that is meant: one of that name deeper in the metadata, a similar one, or the input. */
function suggest(name: string, cases: readonly Case[]): string {
  const known = [...new Set(['input', ...cases.flatMap(({ metadata }) => listPaths(metadata, 'metadata'))])];
  const own = name.replace(/^metadata\./, '');
  const lastOf = (path: string): string => path.slice(path.lastIndexOf('.') + 1);
  const meant =
    known.find((path) => lastOf(path) === own) ??
    nearest(own, known.map(lastOf)) ??
    (INPUT_NAMES.has(own.toLowerCase()) ? 'input' : undefined);
  const path = known.find((one) => one === meant || lastOf(one) === meant);
  if (path !== undefined) return `; did you mean ${quote(`{{${path}}}`)}?`;
  return isPlain(name)
    ? `; known: ${known
        .slice(0, 30)
        .map((one) => `{{${one}}}`)
        .join(', ')}`
    : '';
}

function listPaths(metadata: JsonObject, prefix: string, level = 1): string[] {
  return Object.entries(metadata).flatMap(([key, value]: [string, Json]) => {
    const path = `${prefix}.${key}`;
    return isMapping(value) && level < MAX_LEVELS ? [path, ...listPaths(value, path, level + 1)] : [path];
  });
}

/** Finds that the model is not asked what the cases ask: nothing of a case, or not the input in which they differ. */
function findUnusedInput(parts: readonly Part[], cases: readonly Case[]): Problem[] {
  const prompt = parts.find(({ noun }) => noun === 'prompt');
  if (prompt === undefined) return [];
  const names = parts.flatMap(({ template }) =>
    template.parts.flatMap((part) => (part.kind === 'name' ? [part.name] : [])),
  );
  if (names.includes('input')) return [];
  const differ = new Set(cases.map(({ input }) => input)).size > 1;
  if (names.length > 0 && !differ) return [];
  const what =
    names.length === 0
      ? 'nothing of a case goes into the prompt'
      : 'the cases differ in `input`, which no prompt asks for';
  const found = findForeignName(prompt.template, cases);
  const hint =
    found === undefined
      ? 'write `{{input}}` where it belongs'
      : `${quote(found.written)} is sent as it stands; did you mean ${quote(`{{${found.name}}}`)}?`;
  return [{ message: `${what}: ${hint}`, place: prompt.placeAt(found?.offset ?? 0) }];
}

/** Finds a name of a case as other tools write it, `{input}` or `${question}`, and what it is called here. */
function findForeignName(
  { parts }: Template,
  cases: readonly Case[],
): { readonly written: string; readonly offset: number; readonly name: string } | undefined {
  let tried = 0;
  for (const part of parts)
    for (const match of part.kind === 'text' ? part.text.matchAll(/\$?\{([A-Za-z_][\w.]*)\}/g) : []) {
      const [written, name = ''] = match;
      tried += 1;
      if (tried > MAX_FOREIGN) return undefined;
      const isOurs = cases.some((item) => lookUp(name, item) !== undefined);
      if (isOurs || INPUT_NAMES.has(name.toLowerCase()))
        return { written, offset: part.offset + match.index, name: isOurs ? name : 'input' };
    }
  return undefined;
}
