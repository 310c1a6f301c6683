import path from 'node:path';
import { isMapping } from '../domain/json.ts';
import type { Json, JsonObject } from '../domain/json.ts';
import { userError, UserError } from '../domain/problem.ts';
import { parseJson } from '../text/json.ts';
import { quote } from '../text/quote.ts';
import { buildBenchmark } from './build-benchmark.ts';
import type { Node, Site } from './document.ts';
import { readPlaceholders } from './foreign-template.ts';
import type { ForeignPart } from './foreign-template.ts';
import type { Dialog, ForeignTest, Imported, ModelEntry, Turn } from './foreign.ts';
import { listChecks } from './github-checks.ts';
import type { Losses } from './losses.ts';
import { slugOf } from './slug.ts';

const KNOWN = new Set([
  ...['name', 'description', 'model', 'modelParameters', 'responseFormat', 'jsonSchema', 'messages'],
  ...['testData', 'evaluators'],
]);
/** The key for GitHub Models and its variable: workflows give keys in those of such names. */
const KEY = ['github', 'MODELS_API_KEY'] as const;
const ENDPOINT = 'https://models.github.ai/inference';
const PARAMETERS: Readonly<Record<string, string>> = { temperature: 'temperature', maxTokens: 'max_tokens' };

/** Keys under which people put variables that are not looked for there. */
const NESTS = ['vars', 'inputs', 'input', 'variables'];

/** Tells whether a document is a prompt file of GitHub Models, by its keys. */
export function isGithubPrompt({ value }: Node): boolean {
  return isMapping(value) && Array.isArray(value['messages']) && !('prompts' in value);
}

/** Imports a prompt file of GitHub Models: its rows as cases, its evaluators as their checks, its model as an entry. */
export function importGithubPrompt(top: Node, site: Site, losses: Losses): Imported {
  for (const [key, node] of top.entries())
    if (!KNOWN.has(key))
      losses.add(`\`${key}\` is unknown to GitHub Models and not carried over`, node.keyPlace);
  const judges = new Set<string>();
  const tests = readRows(top, judges, losses);
  const stem = slugOf(path.basename(site.file).replace(/\.prompt\.ya?ml$|\.ya?ml$|\.json$/i, ''));
  const dialog = losses.attempt(() => readDialog(top.get('messages'), losses), top.get('messages').place);
  const benchmark =
    dialog === undefined
      ? undefined
      : buildBenchmark(
          {
            ...{ stem, dialog, tests, inputName: 'input', lackIsEmpty: false },
            name: top.get('name').text()?.trim() || stem,
            description: top.get('description').text(),
          },
          losses,
        );
  const [judge, ...others] = judges;
  for (const other of others)
    losses.add(
      `the judge ${quote(other)} is not carried over: a config has one judge`,
      top.get('evaluators').place,
    );
  const model = readModel(top, losses);
  return {
    benchmarks: benchmark === undefined ? [] : [benchmark],
    models: model === undefined ? [] : [model],
    apiKeys: { [KEY[0]]: KEY[1] },
    settings: judge === undefined ? {} : { judge: { model: judgeEntry(judge) } },
  };
}

function readRows(top: Node, judges: Set<string>, losses: Losses): ForeignTest[] {
  const [data, evaluators] = [top.get('testData'), top.get('evaluators')];
  if (data.items().length === 0) losses.add('there is no `testData`: nothing to run', data.place);
  if (evaluators.items().length === 0)
    losses.add('there are no `evaluators`: nothing would be checked', evaluators.place);
  return data.items().flatMap((row): ForeignTest[] => {
    const { value, place } = row;
    if (!isMapping(value)) {
      losses.add('the row of `testData` is left out: it is no mapping', place);
      return [];
    }
    if ('evaluators' in value)
      losses.add('`evaluators` in a row of `testData` are not counted', row.get('evaluators').keyPlace);
    for (const key of NESTS)
      if (isMapping(value[key]))
        losses.add(
          `\`${key}\` in a row of \`testData\` is a mapping: GitHub Models does not look for variables in it`,
          row.get(key).keyPlace,
        );
    const { evaluators: _own, expected, ...variables } = value;
    const all = { ...variables, ...(expected !== undefined && { expected }) };
    const checks = losses.attempt(() => listChecks(evaluators, all, judges, losses), place);
    if (checks === undefined) return [];
    return [
      {
        ...{ place, variables, metadata: {}, tags: [], prefix: [], suffix: [], checks },
        ...(expected !== undefined && expected !== null && { expected }),
      },
    ];
  });
}

function readDialog(messages: Node, losses: Losses): Dialog {
  const system: ForeignPart[] = [];
  const turns: Turn[] = [];
  for (const message of messages.items()) {
    for (const [key, node] of message.entries())
      if (key !== 'role' && key !== 'content')
        losses.add(`\`${key}\` of a message is not carried over`, node.keyPlace);
    const [role, content] = [message.get('role').text(), message.get('content').text()];
    if (content === undefined) throw userError('a message has no `content` that is text', message.place);
    const [spaced] = /\{\{(?:\s[^{}]*|[^{}]*\s)\}\}/.exec(content) ?? [];
    if (spaced !== undefined)
      throw userError(
        `${quote(spaced)} is sent as it stands by GitHub Models: a variable is written without spaces`,
        message.get('content').place,
      );
    const parts = readPlaceholders(content);
    if (role === 'user' || role === 'assistant') turns.push({ role, parts });
    else if (role !== 'system')
      throw userError(`a message of role ${quote(String(role))} is not supported`, message.place);
    else if (turns.length > 0) throw userError('a system message stands after others', message.place);
    else system.push(...(system.length > 0 ? [{ kind: 'text', text: '\n\n' } as const] : []), ...parts);
  }
  if (turns.at(-1)?.role !== 'user')
    throw userError('the last message is not the user’s: nothing is asked', messages.place);
  return { system: system.length === 0 ? null : system, turns, place: messages.place };
}

function readModel(top: Node, losses: Losses): ModelEntry | undefined {
  const model = top.get('model').text();
  if (model === undefined) {
    losses.add('there is no `model`: a config needs `models` of your own', top.place);
    return undefined;
  }
  const params: Record<string, Json> = {};
  // Without them GitHub Models asks as the model does by itself.
  const entry: Record<string, Json> = { temperature: null, max_tokens: null };
  for (const [key, node] of top.get('modelParameters').entries()) {
    const value = node.number();
    const own = Object.hasOwn(PARAMETERS, key) ? PARAMETERS[key] : undefined;
    if (own !== undefined && value !== undefined) entry[own] = value;
    else if (key === 'topP' && value !== undefined) params['top_p'] = value;
    else
      losses.add(
        `\`modelParameters.${key}\` is unknown to GitHub Models and not carried over`,
        node.keyPlace,
      );
  }
  const format = readFormat(top, losses);
  if (format !== undefined) params['response_format'] = format;
  return {
    ...entryOf(model),
    ...entry,
    ...(Object.keys(params).length > 0 && { params }),
  };
}

function entryOf(model: string): ModelEntry {
  return { id: model, provider: 'openai', model, base_url: ENDPOINT, api_key: KEY[0] };
}

function judgeEntry(model: string): JsonObject {
  return { ...entryOf(model), temperature: 0 };
}

function readFormat(top: Node, losses: Losses): JsonObject | undefined {
  const format = top.get('responseFormat');
  const type = format.text();
  if (format.value === undefined || type === 'text') return undefined;
  if (type === 'json_object') return { type };
  if (type !== 'json_schema') {
    losses.add(
      `\`responseFormat\` ${quote(String(type))} is unknown to GitHub Models and not carried over`,
      format.place,
    );
    return undefined;
  }
  const schema = top.get('jsonSchema');
  try {
    const parsed = parseJson(schema.text() ?? '', schema.place.file).value;
    if (isMapping(parsed)) return { type, json_schema: parsed };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
  }
  losses.add('`jsonSchema` is not carried over: it is no JSON text of a mapping', schema.place);
  return undefined;
}
