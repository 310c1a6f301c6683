import { caseSchema } from '../benchmarks/file-schema.ts';
import type { Case } from '../domain/case.ts';
import { isMapping } from '../domain/json.ts';
import type { Json } from '../domain/json.ts';
import type { Template } from '../text/parse-template.ts';

/** A filled template, or the names in it that the case does not have. */
export type Filled =
  | { readonly status: 'filled'; readonly text: string }
  | { readonly status: 'unknown'; readonly names: readonly string[] };

/** Keys of a case that a bare name never means, be there metadata of that name or not. */
const CASE_KEYS: ReadonlySet<string> = new Set(Object.keys(caseSchema.shape));

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
