import type { Json } from '../domain/json.ts';
import { parseTemplate } from '../text/parse-template.ts';
import { quote } from '../text/quote.ts';
import { findValue } from '../text/value-path.ts';

/** A part of another tool's template: text, or the name that a case's variables fill in. */
export type ForeignPart =
  { readonly kind: 'text'; readonly text: string } | { readonly kind: 'name'; readonly name: string };

/** A template of another tool, or why it cannot be carried over. */
export type ForeignTemplate =
  | { readonly status: 'read'; readonly parts: readonly ForeignPart[] }
  | { readonly status: 'refused'; readonly reason: string };

/** Variables of a test by their names. */
export type Variables = Readonly<Record<string, Json>>;

const NAME = /^[A-Za-z_$][\w$]*(?:\.[\w$]+)*$/;

/** Reads a template of Nunjucks that only fills in variables; statements, filters and calls are refused by name. */
export function readNunjucks(text: string): ForeignTemplate {
  const { parts, unclosedAt } = parseTemplate(text);
  if (unclosedAt !== null) return refuse(`${quote(text.slice(unclosedAt))} is not closed on its line`);
  const read: ForeignPart[] = [];
  for (const part of parts) {
    if (part.kind === 'text') {
      const [foreign] = /\{[%#].*/.exec(part.text) ?? [];
      if (foreign !== undefined) return refuse(`${quote(foreign)} is a statement or comment of Nunjucks`);
      read.push({ kind: 'text', text: part.text });
      continue;
    }
    const name = part.name.replace(/^-|-$/g, '').trim();
    if (!NAME.test(name)) return refuse(`${quote(`{{${part.name}}}`)} is more than the name of a variable`);
    if (name === 'env' || name.startsWith('env.'))
      return refuse(`${quote(`{{${part.name}}}`)} comes from the environment`);
    read.push({ kind: 'name', name });
  }
  return { status: 'read', parts: read };
}

/** Reads a template in which `{{x}}`, without spaces, is a variable and all else is text. */
export function readPlaceholders(text: string): readonly ForeignPart[] {
  const parts: ForeignPart[] = [];
  let done = 0;
  for (const match of text.matchAll(/\{\{([^{}\s]{1,200})\}\}/g)) {
    if (match.index > done) parts.push({ kind: 'text', text: text.slice(done, match.index) });
    parts.push({ kind: 'name', name: match[1] ?? '' });
    done = match.index + match[0].length;
  }
  if (done < text.length) parts.push({ kind: 'text', text: text.slice(done) });
  return parts;
}

/** Fills variables in; those that are missing become empty, and are named. */
export function fillForeign(
  parts: readonly ForeignPart[],
  variables: Variables,
): { readonly text: string; readonly missing: readonly string[] } {
  const missing: string[] = [];
  const texts = parts.map((part) => {
    if (part.kind === 'text') return part.text;
    const value = findVariable(part.name, variables);
    if (value === undefined) missing.push(part.name);
    return value === undefined || value === null ? '' : textOf(value);
  });
  return { text: texts.join(''), missing };
}

/** Gives what a name stands for; undefined where there is no such variable. */
export function findVariable(name: string, variables: Variables): Json | undefined {
  if (Object.hasOwn(variables, name)) return variables[name];
  return findValue(variables, name) as Json | undefined; // what a parsed file holds is JSON
}

/** Gives a variable as a template shows it. */
export function textOf(value: Json): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** Lists the names in parts of templates, in their order. */
export function namesIn(parts: readonly ForeignPart[]): string[] {
  return parts.flatMap((part) => (part.kind === 'name' ? [part.name] : []));
}

/** Writes parts as a template of ours; undefined where their text holds what there is markup. */
export function writeTemplate(
  parts: readonly ForeignPart[],
  nameOf: (name: string) => string,
): string | undefined {
  if (parts.some((part) => part.kind === 'text' && /\{[{%#]/.test(part.text))) return undefined;
  return parts.map((part) => (part.kind === 'text' ? part.text : `{{${nameOf(part.name)}}}`)).join('');
}

function refuse(reason: string): ForeignTemplate {
  return { status: 'refused', reason };
}
