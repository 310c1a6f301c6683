import type { Json, JsonObject } from '../domain/json.ts';
import { isMapping } from '../domain/json.ts';
import { UserError } from '../domain/problem.ts';
import { evaluators } from '../evaluators/index.ts';
import { parseJson } from '../text/json.ts';
import { quote } from '../text/quote.ts';
import { gatherChecks, shareChecks } from './case-checks.ts';
import { fillForeign, findVariable, namesIn, textOf, writeTemplate } from './foreign-template.ts';
import type { ForeignPart, Variables } from './foreign-template.ts';
import type { Dialog, ForeignTest, ImportedBenchmark } from './foreign.ts';
import type { Losses } from './losses.ts';

/** What a benchmark is made of. */
export type BenchmarkParts = {
  readonly stem: string;
  readonly name: string;
  readonly description: string | undefined;
  readonly dialog: Dialog;
  readonly tests: readonly ForeignTest[];
  /** Name of the variable that is the input wherever the prompt asks for it. */
  readonly inputName?: string;
  /** Whether a variable that a test lacks is empty there; else the test cannot be asked. */
  readonly lackIsEmpty: boolean;
};

/** Names that evaluators read in metadata: a variable of such a name would set them. */
const READ_BY_EVALUATORS: ReadonlySet<string> = new Set([
  'criteria',
  ...Object.values(evaluators).flatMap(({ settings }) =>
    Object.entries(settings).flatMap(([name, { fromMetadata }]) => (fromMetadata === true ? [name] : [])),
  ),
]);

/** Makes a benchmark of a prompt and its tests; undefined where no test of it can be run. */
export function buildBenchmark(parts: BenchmarkParts, losses: Losses): ImportedBenchmark | undefined {
  const { stem, name, description, dialog } = parts;
  const tests = parts.tests.filter((test) => isAskable(test, parts, losses));
  if (tests.length === 0) {
    losses.add(`no benchmark is made of ${quote(name)}: none of its tests can be run`, dialog.place);
    return undefined;
  }
  const opened = tests.map((test) => openTexts(test, namesOfDialog(dialog)));
  const asked = askByTemplate(opened, parts) ?? askByText(opened, parts);
  const gate = gateOf(tests, losses);
  const ids = new Set<string>();
  const { common, cases: checks } = shareChecks(tests.map((test) => gatherChecks(test)));
  return {
    stem,
    name,
    from: dialog.place,
    content: {
      ...(description !== undefined && description !== '' && { description }),
      ...asked.prompts,
      ...common,
      ...gate,
    },
    cases: tests.map((test, index) => ({
      ...(test.id !== undefined && { id: uniqueId(test.id, ids) }),
      ...asked.cases[index],
      ...(test.expected !== undefined && { expected: test.expected }),
      ...(test.tags.length > 0 && { tags: test.tags }),
      ...checks[index],
    })),
  };
}

/** Gives a test in which texts of JSON are what they hold, where the prompt asks for a part of it. */
function openTexts(test: ForeignTest, names: readonly string[]): ForeignTest {
  const asked = new Set(names.filter((name) => name.includes('.')).map((name) => name.split('.')[0] ?? ''));
  if (asked.size === 0) return test;
  const variables = Object.entries(test.variables).map(([name, value]): [string, Json] => [
    name,
    asked.has(name) && typeof value === 'string' ? parseMapping(value) : value,
  ]);
  return { ...test, variables: Object.fromEntries(variables) };
}

function parseMapping(text: string): Json {
  try {
    const { written } = parseJson(text, 'variable');
    return isMapping(written) ? written : text;
  } catch (error) {
    if (error instanceof UserError) return text;
    throw error;
  }
}

/** Gives the gate of a limit that every test has; one that only some have is lost, since the mean is held against it. */
function gateOf(tests: readonly ForeignTest[], losses: Losses): JsonObject {
  const limits = new Set(tests.map(({ latencyMs }) => latencyMs));
  const [limit] = limits;
  if (limits.size === 1) return limit === undefined ? {} : { gate: { max_latency_ms: limit } };
  for (const { latencyMs, place } of tests)
    if (latencyMs !== undefined)
      losses.add('the assertion `latency` is not carried over: it is not that of every test', place);
  return {};
}

type Asked = { readonly prompts: JsonObject; readonly cases: readonly JsonObject[] };

function isAskable(
  { variables, place, checks }: ForeignTest,
  parts: BenchmarkParts,
  losses: Losses,
): boolean {
  if (checks.length === 0) {
    losses.add('the test is left out: it has no check that can be carried over', place);
    return false;
  }
  if (parts.lackIsEmpty) return true;
  const missing = namesOfDialog(parts.dialog).filter((name) => findVariable(name, variables) === undefined);
  if (missing.length === 0) return true;
  const named = [...new Set(missing)].map((name) => quote(`{{${name}}}`)).join(', ');
  losses.add(`the test is left out: it has no ${named}, which the prompt asks for`, place);
  return false;
}

function namesOfDialog({ system, turns }: Dialog): string[] {
  return [...namesIn(system ?? []), ...turns.flatMap(({ parts }) => namesIn(parts))];
}

/** Puts the prompt into the benchmark, as a template; undefined where that would not ask the same. */
function askByTemplate(tests: readonly ForeignTest[], parts: BenchmarkParts): Asked | undefined {
  const { dialog, inputName } = parts;
  const [turn, ...others] = dialog.turns;
  if (turn === undefined || others.length > 0) return undefined;
  if (tests.some(({ prefix, suffix }) => prefix.length + suffix.length > 0)) return undefined;
  const names = namesIn(turn.parts);
  const input = inputName !== undefined && names.includes(inputName) ? inputName : names.at(-1);
  if (input === undefined) return undefined;
  const inputs = tests.map(({ variables }) => findVariable(input, variables) ?? '');
  if (inputs.some((value) => typeof value === 'object')) return undefined;
  const nameOf = (name: string): string => (name === input ? 'input' : `metadata.${rename(name)}`);
  const prompt = writeTemplate(turn.parts, nameOf);
  const system = dialog.system === null ? null : writeTemplate(dialog.system, nameOf);
  if (prompt === undefined || system === undefined) return undefined;
  const wanted = namesOfDialog(dialog);
  return {
    prompts: {
      ...(system !== null && { system_prompt: system }),
      ...(prompt !== '{{input}}' && { prompt }),
    },
    cases: tests.map((test, index) => ({
      input: textOf(inputs[index] ?? ''),
      ...metadataOf(test, omit(test.variables, input), wanted),
    })),
  };
}

/** Puts the prompt into each case, filled in: as its input, or as a conversation where it has several turns. */
function askByText(tests: readonly ForeignTest[], { dialog }: BenchmarkParts): Asked {
  const { system, turns } = dialog;
  const isOneQuestion = turns.length === 1 && system === null;
  return {
    prompts: {},
    cases: tests.map((test) => {
      const fill = (parts: readonly ForeignPart[]): string => fillForeign(parts, test.variables).text;
      const messages = [
        ...(system === null ? [] : [{ role: 'system', content: fill(system) }]),
        ...turns.map(({ role, parts }, index) => ({
          role,
          content: fill(index === turns.length - 1 ? [...test.prefix, ...parts, ...test.suffix] : parts),
        })),
      ];
      return {
        ...(isOneQuestion ? { input: messages[0]?.content ?? '' } : { messages }),
        ...metadataOf(test, test.variables, []),
      };
    }),
  };
}

/** Gives a test's metadata, the variables among them; those that the prompt asks for and the test lacks are empty. */
function metadataOf(
  { metadata, variables: all }: ForeignTest,
  variables: Variables,
  wanted: readonly string[],
): { readonly metadata?: JsonObject } {
  const lacking = wanted
    .filter((name) => findVariable(name, all) === undefined)
    .map((name) => [rename(name.split('.')[0] ?? ''), null] as const);
  const renamed = Object.entries({ ...metadata, ...variables }).map(([name, value]): [string, Json] => [
    rename(name),
    value,
  ]);
  const together = Object.fromEntries([...lacking, ...renamed]);
  return Object.keys(together).length === 0 ? {} : { metadata: together };
}

function rename(name: string): string {
  const [first = ''] = name.split('.');
  return READ_BY_EVALUATORS.has(first) ? `var_${name}` : name;
}

function omit(variables: Variables, name: string): Variables {
  return Object.fromEntries(Object.entries(variables).filter(([key]) => key !== name));
}

function uniqueId(id: string, taken: Set<string>): string {
  let unique = id;
  for (let count = 2; taken.has(unique); count += 1) unique = `${id}-${count}`;
  taken.add(unique);
  return unique;
}
