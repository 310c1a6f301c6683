import { quote } from './quote.ts';
import { explainInfinite, FORBIDDEN_KEYS } from './source.ts';
import { toList, toMapping } from './text-node.ts';
import type { TextEntry, TextNode } from './text-node.ts';

/** Values that may still be read, of one text or of several together. */
export type ValueBudget = {
  left: number;
  readonly all: number;
  /** What follows the most that is allowed: what to do instead. */
  readonly instead?: string;
};

const MAX_LEVELS = 32;
/** Most values of a text that is no file. */
const MAX_VALUES = 500_000;

const LITERAL = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
/** What Python writes where JSON has another word or none. */
const PYTHON_WORD = /-?(?:NaN|Infinity|None|True|False)\b/y;
const [TAB, LINE_FEED, RETURN, SPACE, QUOTE, BACKSLASH] = [9, 10, 13, 32, 34, 92];

/** An error in a JSON text, with its offset. */
export class JsonSyntaxError extends Error {
  readonly offset: number;
  /** False where the text is JSON as far as it was read, but holds what is not allowed. */
  readonly isSyntax: boolean;

  constructor(message: string, offset: number) {
    super(message);
    this.offset = offset;
    this.isSyntax = message.startsWith('not valid JSON');
  }
}

/** Makes the budget of so many values. */
export function createBudget(all: number, instead?: string): ValueBudget {
  return { left: all, all, ...(instead !== undefined && { instead }) };
}

/**
 * Reads a JSON text with positions, which JSON.parse does not give. Beyond RFC 8259 it refuses what would be lost or do
 * harm without notice: a key given twice, a key that reaches a prototype, a number beyond a double, too many levels or
 * values.
 */
export class JsonReader {
  readonly #text: string;
  readonly #budget: ValueBudget;
  #at = 0;

  constructor(text: string, budget = createBudget(MAX_VALUES)) {
    this.#text = text;
    this.#budget = budget;
  }

  readAll(): TextNode {
    const top = this.#readValue(1, undefined);
    this.#skipBlanks();
    if (this.#at < this.#text.length) this.#fail('not valid JSON: more text follows the value');
    return top;
  }

  #readValue(level: number, name: string | undefined): TextNode {
    this.#skipBlanks();
    this.#budget.left -= 1;
    const { left, all, instead = '' } = this.#budget;
    if (left < 0) this.#fail(`more than ${all} values are not allowed${instead}`);
    if (level > MAX_LEVELS) this.#fail(`more than ${MAX_LEVELS} levels are not allowed`);
    const offset = this.#at;
    const start = this.#text[offset];
    if (start === '{') return this.#readObject(level);
    if (start === '[') return this.#readArray(level, name);
    if (start !== '"') return this.#readLiteral(name);
    const value = this.#readString();
    return { offset, value, written: value };
  }

  #readObject(level: number): TextNode {
    const offset = this.#at;
    const entries = new Map<string, TextEntry>();
    this.#at += 1;
    while (!this.#skipTo('}', entries.size > 0)) {
      const keyOffset = this.#at;
      if (this.#text[keyOffset] !== '"') this.#fail('not valid JSON: expected a key in double quotes');
      const key = this.#readString();
      if (FORBIDDEN_KEYS.has(key)) this.#fail(`the key ${quote(key)} is not allowed`, keyOffset);
      if (entries.has(key)) this.#fail(`the key ${quote(key)} is given twice`, keyOffset);
      this.#skipBlanks();
      if (this.#text[this.#at] !== ':') this.#fail('not valid JSON: expected `:` after the key');
      this.#at += 1;
      entries.set(key, { node: this.#readValue(level + 1, key), keyOffset });
    }
    return toMapping(offset, entries);
  }

  #readArray(level: number, name: string | undefined): TextNode {
    const offset = this.#at;
    const items: TextNode[] = [];
    this.#at += 1;
    while (!this.#skipTo(']', items.length > 0)) items.push(this.#readValue(level + 1, name));
    return toList(offset, items);
  }

  /** Skips the closing bracket and gives true, or skips the comma before the next element and gives false. */
  #skipTo(closing: string, needsComma: boolean): boolean {
    this.#skipBlanks();
    const found = this.#text[this.#at];
    if (found === closing) {
      this.#at += 1;
      return true;
    }
    if (!needsComma) return false;
    if (found !== ',') this.#fail(`not valid JSON: expected \`,\` or \`${closing}\``);
    this.#at += 1;
    this.#skipBlanks();
    if (this.#text[this.#at] === closing)
      this.#fail(`not valid JSON: no comma is allowed before \`${closing}\``);
    return false;
  }

  #readString(): string {
    const start = this.#at;
    let end = start + 1;
    let isPlain = true;
    for (let code = this.#text.charCodeAt(end); code !== QUOTE; code = this.#text.charCodeAt(end)) {
      if (Number.isNaN(code)) this.#fail('not valid JSON: a text is not closed');
      if (code < SPACE) this.#fail('not valid JSON: a text holds a line break or control character', end);
      if (code === BACKSLASH) isPlain = false;
      end += code === BACKSLASH ? 2 : 1;
    }
    this.#at = end + 1;
    return isPlain ? this.#text.slice(start + 1, end) : this.#unescape(start, end + 1);
  }

  #unescape(start: number, end: number): string {
    try {
      return JSON.parse(this.#text.slice(start, end)) as string; // a JSON text in quotes is a string
    } catch {
      return this.#fail('not valid JSON: a text holds an unknown escape', start);
    }
  }

  #readLiteral(name: string | undefined): TextNode {
    const offset = this.#at;
    LITERAL.lastIndex = offset;
    const literal = LITERAL.exec(this.#text)?.[0];
    if (literal === undefined) return this.#fail(this.#explainWord());
    const value = JSON.parse(literal) as number | boolean | null; // what the pattern matches is one of these
    if (typeof value === 'number' && !Number.isFinite(value)) this.#fail(explainInfinite(name));
    this.#at += literal.length;
    return { offset, value, written: String(value) === literal ? value : literal };
  }

  #explainWord(): string {
    PYTHON_WORD.lastIndex = this.#at;
    const word = PYTHON_WORD.exec(this.#text)?.[0];
    return word === undefined
      ? 'not valid JSON: expected a value'
      : `not valid JSON: JSON has no \`${word}\`, which Python writes; use null, true, false or a text`;
  }

  #skipBlanks(): void {
    for (;;) {
      const code = this.#text.charCodeAt(this.#at);
      if (code !== SPACE && code !== LINE_FEED && code !== RETURN && code !== TAB) return;
      this.#at += 1;
    }
  }

  #fail(message: string, offset = this.#at): never {
    throw new JsonSyntaxError(message, offset);
  }
}
