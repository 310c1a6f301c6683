import path from 'node:path';
import type { Json } from '../../domain/json.ts';
import { isMapping } from '../../domain/json.ts';
import { userError, UserError } from '../../domain/problem.ts';
import type { Place } from '../../domain/problem.ts';
import { quote } from '../../text/quote.ts';
import { parseDocument, readSite, shownAs } from '../document.ts';
import type { Node, Site } from '../document.ts';
import { readNunjucks } from '../foreign-template.ts';
import type { ForeignPart } from '../foreign-template.ts';
import type { Dialog, Turn } from '../foreign.ts';
import type { Losses } from '../losses.ts';
import { listNamed } from './named-files.ts';

/** A prompt with what it is called. */
export type LabelledPrompt = { readonly label: string | undefined; readonly dialog: Dialog };

const FILE = /\.(?:txt|md|j2|json|ya?ml|csv|py|js|mjs|cjs|ts|mts|cts)(?::\w+)?$/i;
const CODE = /\.(?:py|js|mjs|cjs|ts|mts|cts)(?::\w+)?$/i;

/** Reads the prompts of a config; each that cannot be carried over is a loss. */
export function readPrompts(prompts: Node, site: Site, losses: Losses): LabelledPrompt[] {
  const nodes = Array.isArray(prompts.value) ? prompts.items() : listOne(prompts);
  return nodes.flatMap((node) => losses.attempt(() => readPrompt(node, site, losses), node.place) ?? []);
}

/** A mapping of prompts names files by their labels. */
function listOne(prompts: Node): Node[] {
  if (prompts.text() !== undefined) return [prompts];
  return prompts.entries().map(([, node]) => node);
}

function readPrompt(node: Node, site: Site, losses: Losses): LabelledPrompt[] {
  const { place } = node;
  if (isMapping(node.value)) {
    const label = node.get('label').text() ?? node.get('display').text();
    for (const key of ['config', 'function', 'prefix', 'suffix'])
      if (node.get(key).value !== undefined)
        losses.add(`\`${key}\` of a prompt is not carried over`, node.get(key).place);
    const text = node.get('raw').text() ?? node.get('id').text();
    if (text === undefined) throw userError('the prompt has neither `raw` nor `id` with a text', place);
    return readTextOrFile(text, place, site, losses).map((one) => ({ ...one, label: label ?? one.label }));
  }
  const text = node.text();
  if (text === undefined) throw userError('the prompt is no text', place);
  return readTextOrFile(text, place, site, losses);
}

function readTextOrFile(text: string, place: Place, site: Site, losses: Losses): LabelledPrompt[] {
  const isFile =
    text.startsWith('file://') || (!text.includes('\n') && !text.includes('{{') && FILE.test(text));
  if (!isFile) return [{ label: undefined, dialog: readDialog(text, place) }];
  const named = text.replace(/^file:\/\//, '');
  return listNamed(named, site, place).flatMap((file) => {
    if (CODE.test(file)) throw userError(`the prompt ${quote(file)} is code, which is not imported`, place);
    if (/\.csv$/i.test(file)) throw userError(`prompts in CSV, ${quote(file)}, are not imported`, place);
    return losses.attempt(() => readPromptFile(file, place, site), place) ?? [];
  });
}

function readPromptFile(file: string, from: Place, site: Site): LabelledPrompt[] {
  const content = readSite(file, site, from);
  const label = path.basename(file).replace(/\.[^.]*$/, '');
  const place = { file: shownAs(file, site), line: 1 };
  if (/\.(?:json|ya?ml)$/i.test(file))
    return [{ label, dialog: readChat(parseDocument(content, place.file)) }];
  const texts = /\.j2$/i.test(file) ? [content] : content.split(/^---[ \t]*$/m);
  const written = texts.map((text) => text.trim()).filter((text) => text !== '');
  return written.map((text, index) => ({
    label: written.length === 1 ? label : `${label}-${index + 1}`,
    dialog: readDialog(text, { ...place, line: lineOf(content, text) }),
  }));
}

function lineOf(content: string, text: string): number {
  return content.slice(0, content.indexOf(text)).split('\n').length;
}

/** Reads a prompt: a text, or a chat as JSON or YAML has it. */
function readDialog(text: string, place: Place): Dialog {
  const start = text.trimStart();
  if (/^\[\s*\{/.test(start) || /^- *["']?(?:role|content)["']?:/.test(start)) {
    const chat = parseChat(start, place);
    if (chat !== undefined) return { ...readChat(chat), place };
  }
  return { system: null, turns: [{ role: 'user', parts: read(text, place) }], place };
}

function parseChat(text: string, { file }: Place): Node | undefined {
  try {
    const node = parseDocument(text, text.startsWith('[') ? `${file}.json` : file);
    return Array.isArray(node.value) ? node : undefined;
  } catch (error) {
    if (error instanceof UserError) return undefined;
    throw error;
  }
}

/** Reads a chat: system messages, then turns, the user's at the end. */
function readChat(chat: Node): Dialog {
  const { place } = chat;
  if (!Array.isArray(chat.value)) throw userError('the prompt is no list of messages', place);
  const system: ForeignPart[] = [];
  const turns: Turn[] = [];
  for (const message of chat.items()) {
    const role = message.get('role').text();
    const text = readContent(message.get('content').value);
    if (text === undefined) throw userError('a message of the prompt holds more than text', message.place);
    const parts = read(text, message.place);
    if (role === 'user' || role === 'assistant') turns.push({ role, parts });
    else if (role !== 'system' && role !== 'developer')
      throw userError(`a message of role ${quote(String(role))} is not supported`, message.place);
    else if (turns.length > 0) throw userError('a system message stands after others', message.place);
    else system.push(...(system.length > 0 ? [{ kind: 'text', text: '\n\n' } as const] : []), ...parts);
  }
  return closeDialog(system, turns, place);
}

/** Gives a dialog that ends with what the user says; a prompt of system messages alone is said by the user. */
function closeDialog(system: readonly ForeignPart[], turns: readonly Turn[], place: Place): Dialog {
  if (turns.length === 0 && system.length > 0)
    return { system: null, turns: [{ role: 'user', parts: system }], place };
  if (turns.at(-1)?.role !== 'user')
    throw userError('the last message of the prompt is not the user’s', place);
  return { system: system.length === 0 ? null : system, turns, place };
}

function readContent(content: Json | undefined): string | undefined {
  if (typeof content === 'string') return content;
  if (!Array.isArray(content)) return undefined;
  const texts = (content as readonly Json[]).map((part) =>
    isMapping(part) && typeof part['text'] === 'string' ? part['text'] : undefined,
  );
  return texts.includes(undefined) ? undefined : texts.join('');
}

function read(text: string, place: Place): readonly ForeignPart[] {
  const template = readNunjucks(text);
  if (template.status === 'refused')
    throw userError(`the prompt is not carried over: ${template.reason}`, place);
  return template.parts;
}
