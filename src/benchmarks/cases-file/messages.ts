import type { CaseMessage } from '../../domain/case.ts';
import { isMapping } from '../../domain/json.ts';
import type { Json, JsonObject } from '../../domain/json.ts';
import { quote } from '../../text/quote.ts';

/** A conversation that ends with what the user asks, or what is wrong with it. */
export type Conversation =
  | { readonly status: 'read'; readonly messages: readonly CaseMessage[]; readonly input: string }
  | { readonly status: 'wrong'; readonly message: string };

type Read = CaseMessage | { readonly wrong: string };

const ROLES: Readonly<Record<string, CaseMessage['role']>> = {
  system: 'system',
  developer: 'system',
  user: 'user',
  assistant: 'assistant',
};
/** Names by which OpenAI's evals mark turns that are examples; their role is `system`. */
const EXAMPLES: Readonly<Record<string, CaseMessage['role']>> = {
  example_user: 'user',
  example_assistant: 'assistant',
};
const TOOL_ROLES: readonly string[] = ['tool', 'function'];
const TOOL_KEYS: readonly string[] = ['tool_calls', 'function_call', 'tool_call_id'];
const TEXT_PARTS: readonly string[] = ['text', 'input_text', 'output_text'];

/** Tells whether a value is a list of messages. */
export function holdsMessages(value: unknown): boolean {
  return Array.isArray(value) && value.length > 0 && value.every((item) => isMapping(item) && 'role' in item);
}

/** Gives the conversation that a list of messages holds; what cannot be asked is refused by its name. */
export function readMessages(value: readonly unknown[]): Conversation {
  const messages: CaseMessage[] = [];
  for (const [index, item] of value.entries()) {
    const read = readMessage(item);
    if ('wrong' in read) return wrong(`message ${index + 1} ${read.wrong}`);
    if (read.role === 'system' && messages.some(({ role }) => role !== 'system'))
      return wrong(`message ${index + 1} is a system message after others; it must stand before them`);
    messages.push(read);
  }
  const last = messages.at(-1);
  if (last?.role !== 'user')
    return wrong(
      `the last message must be the user’s, found ${last === undefined ? 'none' : `one of \`${last.role}\``}; an answer of the assistant belongs into \`expected\``,
    );
  return { status: 'read', messages, input: last.content };
}

function readMessage(item: unknown): Read {
  if (!isMapping(item) || typeof item['role'] !== 'string')
    return { wrong: 'must be a mapping with `role` and `content`' };
  const { role: given, name = null, content = null } = item;
  const role = readRole(given, name);
  if (typeof role !== 'string') return role;
  const tool = TOOL_KEYS.find((key) => isFilled(item[key]));
  if (tool !== undefined) return { wrong: `has \`${tool}\`; calls of tools are not supported` };
  const text = readContent(content);
  return typeof text === 'string' ? { role, content: text } : text;
}

function readRole(role: string, name: Json): CaseMessage['role'] | { readonly wrong: string } {
  if (TOOL_ROLES.includes(role)) return { wrong: `is of role \`${role}\`; calls of tools are not supported` };
  const known = Object.hasOwn(ROLES, role) ? ROLES[role] : undefined;
  if (known === undefined)
    return { wrong: `is of role ${quote(role)}; known: ${Object.keys(ROLES).join(', ')}` };
  if (name === null || name === '') return known;
  const example = typeof name === 'string' && Object.hasOwn(EXAMPLES, name) ? EXAMPLES[name] : undefined;
  return example ?? { wrong: `has the name ${show(name)}; known: ${Object.keys(EXAMPLES).join(', ')}` };
}

function readContent(content: unknown): string | { readonly wrong: string } {
  if (typeof content === 'string' || typeof content === 'number' || typeof content === 'boolean')
    return String(content);
  if (!Array.isArray(content)) return { wrong: 'has no `content` that is text' };
  const texts: string[] = [];
  for (const part of content as readonly unknown[]) {
    const { type, text } = isMapping(part) ? part : ({} as JsonObject);
    if (typeof type !== 'string' || !TEXT_PARTS.includes(type) || typeof text !== 'string')
      return { wrong: `holds a part of type ${show(type ?? null)}; only text is supported` };
    texts.push(text);
  }
  return texts.join('');
}

function show(value: Json): string {
  return quote(typeof value === 'string' ? value : JSON.stringify(value));
}

function isFilled(value: unknown): boolean {
  return value !== undefined && value !== null && !(Array.isArray(value) && value.length === 0);
}

function wrong(message: string): Conversation {
  return { status: 'wrong', message };
}
