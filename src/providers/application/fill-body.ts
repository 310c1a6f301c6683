import { isMapping } from '../../domain/json.ts';
import type { Json, JsonObject } from '../../domain/json.ts';
import { ProviderError } from '../../domain/provider-error.ts';
import { parseTemplate } from '../../text/parse-template.ts';
import { quote } from '../../text/quote.ts';

/** What a body may name: the keys of a question, and what is asked last. */
const NAMES = ['input', 'id', 'model', 'system', 'messages', 'params', 'trial', 'metadata'];
const DEEP = /^(?:params|metadata)\../;

/** Lists what the texts of a body name and no question has. */
export function listUnknownNames(body: Json): string[] {
  return listNames(body).filter((name) => !NAMES.includes(name) && !DEEP.test(name));
}

/** Tells whether a body holds the question: every case would be asked the same otherwise. */
export function holdsQuestion(body: Json): boolean {
  return listNames(body).some((name) => name === 'input' || name === 'messages');
}

/**
 * Fills a question into the texts of a body. A name that is all of a text keeps the type of its value; within a text null
 * is empty, and what is no text is written as JSON. What a case does not have is a ProviderError.
 */
export function fillBody(body: Json, question: JsonObject): Json {
  if (typeof body === 'string') return fillText(body, question);
  if (isList(body)) return body.map((item) => fillBody(item, question));
  if (!isMapping(body)) return body;
  return Object.fromEntries(Object.entries(body).map(([key, value]) => [key, fillBody(value, question)]));
}

function fillText(text: string, question: JsonObject): Json {
  const { parts } = parseTemplate(text);
  const values = parts.map((part) => (part.kind === 'text' ? part.text : lookUp(part.name, question)));
  const [first, ...rest] = values;
  if (parts[0]?.kind === 'name' && rest.length === 0) return first ?? null;
  return values
    .map((value) => (typeof value === 'string' ? value : value === null ? '' : JSON.stringify(value)))
    .join('');
}

function lookUp(name: string, question: JsonObject): Json {
  if (Object.hasOwn(question, name)) return question[name] ?? null;
  const [part = '', ...keys] = name.split('.');
  let value: Json | undefined = question[part];
  // A key may hold dots itself.
  const whole = keys.join('.');
  if (isMapping(value) && Object.hasOwn(value, whole)) return value[whole] ?? null;
  for (const key of keys) value = isMapping(value) && Object.hasOwn(value, key) ? value[key] : undefined;
  if (value !== undefined) return value;
  if (name === 'metadata') return null;
  throw new ProviderError(
    'rejected',
    `\`body\` names ${quote(`{{${name}}}`)}, which this case does not have`,
    {
      failureKind: 'parameter',
    },
  );
}

function listNames(body: Json): string[] {
  if (typeof body === 'string')
    return parseTemplate(body).parts.flatMap((part) => (part.kind === 'name' ? [part.name] : []));
  if (isList(body)) return body.flatMap(listNames);
  return isMapping(body) ? Object.values(body).flatMap(listNames) : [];
}

function isList(body: Json): body is readonly Json[] {
  return Array.isArray(body);
}
