import { isMapping } from '../../domain/json.ts';
import type { Json, JsonObject } from '../../domain/json.ts';
import { readCategory, readScore, readText, readTime } from './row.ts';
import type { LogRow, RowReader } from './row.ts';

type Attributes = Readonly<Record<string, unknown>>;

const SCORES = ['gen_ai.evaluation.score.value', 'gen_ai.evaluation.score', 'feedback.score', 'feedback'];
const CATEGORIES = ['category', 'metadata.category', 'gen_ai.category'];
/** Most turns that numbered attributes may spell. */
const MAX_TURNS = 1_000;

/**
 * Reads spans of OpenTelemetry's conventions for generative AI, one a line or as an exporter of OTLP groups them:
 * messages in `gen_ai.input.messages`, in numbered attributes, or in events.
 */
export const readOtelSpans: RowReader = (value) => {
  if (!isMapping(value)) return undefined;
  const spans = listSpans(value);
  if (spans === undefined) return undefined;
  return spans.flatMap(readSpan);
};

/** Lists the spans of a line; undefined where it holds none. */
function listSpans(value: JsonObject): readonly JsonObject[] | undefined {
  const groups = value['resourceSpans'] ?? value['resource_spans'];
  if (Array.isArray(groups))
    return (groups as readonly Json[]).flatMap((group) =>
      itemsOf(group, 'scopeSpans', 'scope_spans').flatMap((scope) => itemsOf(scope, 'spans', 'spans')),
    );
  const isSpan = ['attributes', 'Attributes'].some((key) => value[key] !== undefined);
  return isSpan && !('messages' in value) ? [value] : undefined;
}

function itemsOf(value: Json, key: string, other: string): JsonObject[] {
  const items = isMapping(value) ? (value[key] ?? value[other]) : undefined;
  return Array.isArray(items) ? (items as readonly Json[]).filter(isMapping) : [];
}

function readSpan(span: JsonObject): LogRow[] {
  const attributes = readAttributes(span['attributes'] ?? span['Attributes']);
  const events = itemsOf(span, 'events', 'Events').map((event) => ({
    name: event['name'] ?? event['Name'],
    attributes: { ...readAttributes(event['attributes'] ?? event['Attributes']), ...bodyOf(event['body']) },
  }));
  const all = Object.assign({}, ...events.map((event) => event.attributes), attributes) as Attributes;
  const [asked, answered] = [readAsked(all, events), readAnswered(all, events)];
  if (asked === undefined || asked.length === 0 || answered === undefined) return [];
  const find = (names: readonly string[]): unknown =>
    names.map((name) => all[name]).find((one) => one !== undefined);
  const times = ['startTimeUnixNano', 'start_time_unix_nano', 'start_time', 'startTime', 'timestamp'];
  return [
    {
      input: asked,
      output: answered,
      at: times.map((key) => readTime(span[key])).find((time) => time !== null) ?? null,
      score: readScore(find(SCORES)),
      category: readCategory(find(CATEGORIES)),
    },
  ];
}

type Event = { readonly name: unknown; readonly attributes: Attributes };

function readAsked(all: Attributes, events: readonly Event[]): readonly Json[] | undefined {
  const system = readMessages(all['gen_ai.system_instructions'], 'system');
  const written = readMessages(all['gen_ai.input.messages'], 'user') ?? numbered(all, 'gen_ai.prompt');
  if (written !== undefined) return [...(system ?? []), ...written];
  const told = events.flatMap(({ name, attributes }) => {
    const [, role] = /^gen_ai\.(system|user|assistant)\.message$/.exec(String(name)) ?? [];
    const content = readText(attributes['content'] ?? attributes['gen_ai.event.content']);
    return role === undefined || content === undefined ? [] : [{ role, content }];
  });
  return told.length > 0 ? told : readMessages(all['gen_ai.prompt'], 'user');
}

function readAnswered(all: Attributes, events: readonly Event[]): string | undefined {
  const written =
    readMessages(all['gen_ai.output.messages'], 'assistant') ?? numbered(all, 'gen_ai.completion');
  const last = written?.at(-1);
  if (isMapping(last)) return readText(last['content']);
  const choice = events.find(({ name }) => name === 'gen_ai.choice')?.attributes;
  const message = parse(choice?.['message']);
  const told = isMapping(message) ? readText(message['content']) : readText(choice?.['content']);
  if (told !== undefined) return told;
  const completion = readMessages(all['gen_ai.completion'], 'assistant')?.at(-1);
  return isMapping(completion) ? readText(completion['content']) : undefined;
}

/** Reads messages: a list, such a list as JSON, or one text. */
function readMessages(value: unknown, role: string): Json[] | undefined {
  const parsed = parse(value);
  if (parsed === undefined || parsed === null) return undefined;
  if (!Array.isArray(parsed)) {
    // An answer in JSON is an answer.
    const text = readText(isMapping(parsed) ? parsed['content'] : parsed) ?? readText(value);
    return text === undefined ? undefined : [{ role, content: text }];
  }
  const messages = (parsed as readonly Json[]).flatMap((item): Json[] => {
    if (!isMapping(item)) return typeof item === 'string' ? [{ role, content: item }] : [];
    const content = readText(item['content'] ?? item['parts']);
    return content === undefined ? [] : [{ role: item['role'] ?? role, content }];
  });
  if (messages.length > 0) return messages;
  return typeof value === 'string' ? [{ role, content: value }] : undefined;
}

/** Reads `PREFIX.0.role` and `PREFIX.0.content`, and so on. */
function numbered(all: Attributes, prefix: string): Json[] | undefined {
  const messages: Json[] = [];
  for (let index = 0; index < MAX_TURNS; index += 1) {
    const written = all[`${prefix}.${index}.content`];
    const parts = parse(written);
    const content = (Array.isArray(parts) ? readText(parts) : undefined) ?? readText(written);
    if (content === undefined) break;
    const role = all[`${prefix}.${index}.role`];
    messages.push({ role: typeof role === 'string' ? role : 'user', content });
  }
  return messages.length === 0 ? undefined : messages;
}

/** Gives attributes by name, as a mapping has them or as OTLP lists them. */
function readAttributes(value: Json | undefined): Attributes {
  if (isMapping(value)) return value;
  if (!Array.isArray(value)) return {};
  return Object.fromEntries(
    (value as readonly Json[]).flatMap((item) =>
      isMapping(item) && typeof item['key'] === 'string' ? [[item['key'], unwrap(item['value'])]] : [],
    ),
  );
}

function bodyOf(value: Json | undefined): Attributes {
  return isMapping(value) ? value : {};
}

/** Gives the value that OTLP wraps in its type. */
function unwrap(value: Json | undefined): unknown {
  if (!isMapping(value)) return value;
  const [[type, inner] = ['', null]] = Object.entries(value);
  if (type === 'arrayValue' && isMapping(inner)) return itemsOf(inner, 'values', 'values').map(unwrap);
  if (type === 'kvlistValue' && isMapping(inner)) return readAttributes(inner['values']);
  return type === 'intValue' || type === 'doubleValue' ? Number(inner) : inner;
}

function parse(value: unknown): unknown {
  if (typeof value !== 'string' || !/^\s*[[{]/.test(value)) return value;
  try {
    return JSON.parse(value);
  } catch {
    return value;
  }
}
