import { Composer, Lexer, Parser } from 'yaml';
import type { CST, Document, Node, YAMLError } from 'yaml';
import { userError } from '../domain/problem.ts';
import type { Place, UserError } from '../domain/problem.ts';
import { tooMany } from './yaml-nodes.ts';

/** Words and marks after which what is finished of a document is taken off its tree. */
const BATCH = 2_000;
/** Most words and marks of what is not finished: each takes up to a kilobyte. */
const MAX_PENDING = 60_000;
/** Longest word or text: the library puts some together character by character. */
const MAX_TEXT = 512 * 1024;
/** Most errors of syntax: the first is told. */
const MAX_ERRORS = 100;
/** Most directives: `%YAML`, `%TAG`. */
const MAX_DIRECTIVES = 10;
/** Levels of the tree beyond those of values: the document, and what is being read. */
const MORE_LEVELS = 4;

/** The next entries or items of a mapping or list at a depth, from 1; what is left of it then begins at `rest`. */
export type YamlPart = { readonly node: unknown; readonly rest: number; readonly level: number };

/** What composing a document in parts needs to know. */
export type YamlParting = {
  readonly levels: number;
  readonly placeAt: (offset: number) => Place;
  /** Takes the parts of a large document, in their order; they are no longer in what is given in the end. */
  readonly onPart: (part: YamlPart) => void;
};

// Duplicate keys are looked for by the reader: the library compares every pair (seconds for thousands of keys).
const OPTIONS = { uniqueKeys: false, prettyErrors: false, schema: 'core' } as const;

type Collection = CST.BlockMap | CST.BlockSequence;

/**
 * Gives the contents of the one document in a YAML text. The library would make a tree of the whole text, which takes
 * hundreds of times its size: here what is finished is handed on, and what is nested too deeply or never ends is
 * refused before it is large.
 */
export function composeInParts(text: string, parting: YamlParting): Node | null {
  const { stackTraceLimit } = Error;
  // The library makes an error for each wrong escape; with where it was made, each takes a kilobyte.
  Error.stackTraceLimit = 0;
  try {
    return compose(text, parting);
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}

function compose(text: string, parting: YamlParting): Node | null {
  const { levels, placeAt } = parting;
  const parser = new Parser();
  const composer = new Composer(OPTIONS);
  let [errors, directives] = [0, 0];
  const take = (token: CST.Token): void => {
    if (token.type === 'error') errors += 1;
    if (token.type === 'directive') directives += 1;
    for (const document of composer.next(token)) throw several(document, placeAt(token.offset), placeAt);
  };
  let pending = 0;
  let nextTry = BATCH;
  for (const lexeme of new Lexer().lex(text)) {
    if (lexeme.length > MAX_TEXT) throw tooLong(placeAt(parser.offset));
    for (const token of parser.next(lexeme)) take(token);
    pending += 1;
    if (errors > MAX_ERRORS) break;
    if (directives > MAX_DIRECTIVES) throw tooMany('directives', MAX_DIRECTIVES, placeAt(parser.offset));
    if (pending > MAX_PENDING) throw tooLarge(placeAt(parser.offset));
    if (parser.stack.length > levels + MORE_LEVELS) throw tooDeep(levels, placeAt(parser.offset));
    // Directives change what a part says.
    if (pending < nextTry || lexeme !== '\n' || directives > 0) continue;
    if (takeParts(parser.stack, parting)) pending = 0;
    nextTry = pending + BATCH;
  }
  for (const token of parser.end()) take(token);
  const [document] = composer.end(true, text.length);
  return document === undefined ? null : contentsOf(document, placeAt);
}

/** Hands on what is finished of the mappings and lists that are open, from the outermost; false where nothing is. */
function takeParts(stack: readonly CST.Token[], parting: YamlParting): boolean {
  let hasTaken = false;
  for (const [level, token] of stack.entries()) {
    if (level === 0) {
      if (token.type !== 'document' || hasAnchor(token.start)) break;
      continue;
    }
    if (token.type !== 'block-map' && token.type !== 'block-seq') break;
    // Comments may still be put to the last entry but one, as long as no value of the last is open.
    const open = level === stack.length - 1 ? 2 : 1;
    const part = takeFirst(token, token.items.length - open);
    if (part !== undefined) {
      const document: CST.Document = { type: 'document', offset: part.offset, start: [], value: part };
      const [composed] = new Composer(OPTIONS).compose([document]);
      if (composed !== undefined)
        parting.onPart({ node: contentsOf(composed, parting.placeAt), rest: token.offset, level });
      hasTaken = true;
    }
    // What an anchor stands before is kept whole.
    const last = token.items.at(-1);
    if (last !== undefined && hasAnchor([...last.start, ...(last.sep ?? [])])) break;
  }
  return hasTaken;
}

/** Takes the first entries or items off a mapping or list, which begins after them then, and gives one of these alone. */
function takeFirst(token: Collection, count: number): Collection | undefined {
  if (count <= 0) return undefined;
  const taken =
    token.type === 'block-map'
      ? { ...token, items: token.items.splice(0, count) }
      : { ...token, items: token.items.splice(0, count) };
  const [next] = token.items;
  const first = next?.start[0] ?? next?.key ?? next?.sep?.[0];
  if (first !== undefined) token.offset = first.offset;
  return taken;
}

function hasAnchor(tokens: readonly CST.SourceToken[]): boolean {
  return tokens.some(({ type }) => type === 'anchor');
}

function contentsOf(document: Document.Parsed, placeAt: (offset: number) => Place): Node | null {
  const [error] = document.errors;
  if (error !== undefined) throw userError(renderSyntaxError(error), placeAt(error.pos[0]), { cause: error });
  return document.contents;
}

function several(first: Document.Parsed, second: Place, placeAt: (offset: number) => Place): UserError {
  contentsOf(first, placeAt);
  return userError('the file holds several YAML documents; one is allowed', second);
}

function tooLong(place: Place): UserError {
  const rule = `a text of more than ${MAX_TEXT} characters is not allowed in YAML`;
  return userError(`${rule}; prompts may stand in files of their own, rows in JSONL or CSV`, place);
}

function tooLarge(place: Place): UserError {
  const rule = `more than ${MAX_PENDING} words and marks in one value are not allowed`;
  return userError(`${rule}: rows belong into a JSONL or CSV file`, place);
}

function tooDeep(levels: number, place: Place): UserError {
  return userError(`the file is nested too deeply: more than ${levels} levels are not allowed`, place);
}

function renderSyntaxError({ code, message }: YAMLError): string {
  if (code === 'RESOURCE_EXHAUSTION') return 'the file is nested too deeply';
  // What the library quotes from the file may be a key.
  return `not valid YAML: ${message.replace(/(?<=\w): .*$|(?<=escape sequence) .*$/s, '')}`;
}
