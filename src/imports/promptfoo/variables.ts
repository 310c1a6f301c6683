import { isMapping } from '../../domain/json.ts';
import type { Json } from '../../domain/json.ts';
import { userError } from '../../domain/problem.ts';
import type { Place } from '../../domain/problem.ts';
import { quote } from '../../text/quote.ts';
import { openDocument, readSite } from '../document.ts';
import type { Node, Site } from '../document.ts';
import type { Variables } from '../foreign-template.ts';
import { listNamed } from './named-files.ts';

/** Most tests that lists of variables multiply one into. */
const MAX_PRODUCT = 10_000;
const TEXT_FILE = /\.(?:txt|md|csv|html?|xml|log|sql|j2|tsv)$/i;
const DATA_FILE = /\.(?:json|ya?ml)$/i;

/** Reads the variables of a test, and those that a file holds. */
export function readVariables(vars: Node, site: Site): Variables {
  const named = vars.text();
  const top = named === undefined ? vars : openDocument(named.replace(/^file:\/\//, ''), site, vars.place);
  if (top.value === undefined || top.value === null) return {};
  if (!isMapping(top.value)) throw userError('`vars` is no mapping', top.place);
  return Object.fromEntries(top.entries().map(([name, node]) => [name, readVariable(node, site)]));
}

function readVariable({ value = null, place }: Node, site: Site): Json {
  if (typeof value === 'string') {
    const texts = readTexts(value, site, place);
    return texts.length === 1 ? (texts[0] ?? '') : texts;
  }
  if (!Array.isArray(value)) return value;
  return (value as readonly Json[]).flatMap((item): readonly Json[] =>
    typeof item === 'string' ? readTexts(item, site, place) : [item],
  );
}

/** Gives a text, or what the files hold that it names. */
function readTexts(text: string, site: Site, place: Place): string[] {
  if (!text.startsWith('file://')) return [text];
  return listNamed(text.slice('file://'.length), site, place).map((file) =>
    readText(`file://${file}`, site, place),
  );
}

/** Gives a text, or what the file holds that it names. */
export function readText(text: string, site: Site, place: Place): string {
  if (!text.startsWith('file://')) return text;
  const file = text.slice('file://'.length);
  if (DATA_FILE.test(file)) {
    const { value = null } = openDocument(file, site, place);
    return typeof value === 'string' ? value : JSON.stringify(value);
  }
  if (!TEXT_FILE.test(file))
    throw userError(`the file ${quote(file)} is neither text nor data, and is not imported`, place);
  return readSite(file, site, place).trim();
}

/** Multiplies a test by the lists among its variables: one for each choice of an item from each. */
export function multiply(variables: Variables, place: Place): Variables[] {
  let all: Variables[] = [{}];
  for (const [name, value] of Object.entries(variables)) {
    const choices: readonly Json[] = Array.isArray(value) ? (value as readonly Json[]) : [value];
    if (all.length * choices.length > MAX_PRODUCT)
      throw userError(`the lists of variables make more than ${MAX_PRODUCT} tests of one`, place);
    all = all.flatMap((before) => choices.map((choice) => ({ ...before, [name]: choice })));
  }
  return all;
}
