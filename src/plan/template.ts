import type { Case } from '../domain/case.ts';
import { isMapping } from '../domain/json.ts';
import type { Json } from '../domain/json.ts';

/** A filled template, or the names in it that the case does not have. */
export type Filled =
  | { readonly status: 'filled'; readonly text: string }
  | { readonly status: 'unknown'; readonly names: readonly string[] };

/**
 * Fills `{{input}}` and `{{metadata.x}}` (also deeper: `{{metadata.x.y}}`) into a template. What is filled in is not
 * looked at again, so a case's own braces stay as they are. Values that are no text are written as JSON.
 */
export function fillTemplate(template: string, item: Case): Filled {
  const unknown: string[] = [];
  const text = template.replaceAll(/\{\{\s*(.*?)\s*\}\}/g, (_whole, name: string) => {
    const value = lookUp(name, item);
    if (value === undefined) unknown.push(name);
    return typeof value === 'string' ? value : JSON.stringify(value);
  });
  return unknown.length === 0 ? { status: 'filled', text } : { status: 'unknown', names: unknown };
}

function lookUp(name: string, { input, metadata, blank }: Case): Json | undefined {
  if (name === 'input') return input;
  const [first, ...keys] = name.split('.');
  if (first !== 'metadata' || keys[0] === undefined) return undefined;
  if (blank?.includes(keys[0]) === true) return '';
  let value: Json | undefined = metadata;
  for (const key of keys) value = isMapping(value) && Object.hasOwn(value, key) ? value[key] : undefined;
  return value;
}
