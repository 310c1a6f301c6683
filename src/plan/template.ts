import { caseSchema } from '../benchmarks/file-schema.ts';
import type { Case } from '../domain/case.ts';
import { isMapping } from '../domain/json.ts';
import type { Json } from '../domain/json.ts';

/** A template, parsed: text as it stands, and names that a case fills in. */
export type Template = {
  readonly parts: readonly Part[];
  /** Offset of the first `{{` that no `}}` on its line closes; it stays as it stands. */
  readonly unclosedAt: number | null;
};

type Part =
  | { readonly kind: 'text'; readonly text: string; readonly offset: number }
  | { readonly kind: 'name'; readonly name: string; readonly offset: number };

/** A filled template, or the names in it that the case does not have. */
export type Filled =
  | { readonly status: 'filled'; readonly text: string }
  | { readonly status: 'unknown'; readonly names: readonly string[] };

/** Keys of a case that a bare name never means, be there metadata of that name or not. */
const CASE_KEYS: ReadonlySet<string> = new Set(Object.keys(caseSchema.shape));
/** A text in quotes, between `{{` and `}}`: it stands for itself, so that a prompt can hold `{{`. */
const QUOTED = /[ \t]*(?:"([^"\n]*)"|'([^'\n]*)')[ \t]*\}\}/y;

/** Parses a template; takes time with its length alone. */
export function parseTemplate(template: string): Template {
  const parts: Part[] = [];
  let unclosedAt: number | null = null;
  const addText = (text: string, offset: number): void => {
    if (text !== '') parts.push({ kind: 'text', text, offset });
  };
  const findClosing = seek(template, '}}');
  const findLineEnd = seek(template, '\n');
  let done = 0;
  for (
    let open = template.indexOf('{{');
    open !== -1;
    open = template.indexOf('{{', Math.max(done, open + 2))
  ) {
    const start = open + 2;
    QUOTED.lastIndex = start;
    const [quoted, inDouble, inSingle = ''] = QUOTED.exec(template) ?? [];
    const closing = findClosing(start);
    if (quoted === undefined && closing >= findLineEnd(start)) {
      unclosedAt ??= open;
      continue;
    }
    addText(template.slice(done, open), done);
    if (quoted === undefined)
      parts.push({ kind: 'name', name: template.slice(start, closing).trim(), offset: open });
    else addText(inDouble ?? inSingle, open);
    done = quoted === undefined ? closing + 2 : start + quoted.length;
  }
  addText(template.slice(done), done);
  return { parts, unclosedAt };
}

/** Gives a function that finds a text at or after an offset; for offsets that grow it looks at nothing twice. */
function seek(text: string, wanted: string): (from: number) => number {
  let found = -1;
  return (from) => {
    if (found < from) {
      found = text.indexOf(wanted, from);
      if (found === -1) found = Infinity;
    }
    return found;
  };
}

/**
 * Fills a case's `{{input}}` and `{{metadata.x}}` (also `{{x}}`, and deeper: `{{x.y}}`) into a template. What is filled
 * in is not looked at again, so a case's own braces stay as they are. Null is empty; other values that are no text are
 * written as JSON.
 */
export function fillTemplate({ parts }: Template, item: Case): Filled {
  const unknown: string[] = [];
  const texts = parts.map((part) => {
    if (part.kind === 'text') return part.text;
    const value = lookUp(part.name, item);
    if (value === undefined) unknown.push(part.name);
    if (typeof value === 'string') return value;
    return value === null ? '' : JSON.stringify(value);
  });
  return unknown.length === 0
    ? { status: 'filled', text: texts.join('') }
    : { status: 'unknown', names: unknown };
}

/** Gives what a name in a template stands for in a case; undefined where it has no such thing. */
export function lookUp(name: string, { input, metadata, blank = [] }: Case): Json | undefined {
  if (name === 'input') return input;
  const path = name.startsWith('metadata.') ? name.slice('metadata.'.length) : name;
  const steps = path.split('.');
  const [first = ''] = steps;
  if (path === name && CASE_KEYS.has(first)) return undefined;
  if (Object.hasOwn(metadata, path)) return metadata[path];
  if (blank.includes(path) || blank.includes(first)) return null;
  let value: Json | undefined = metadata;
  for (const step of steps) {
    if (value === null) return null;
    value = isMapping(value) && Object.hasOwn(value, step) ? value[step] : undefined;
  }
  return value;
}
