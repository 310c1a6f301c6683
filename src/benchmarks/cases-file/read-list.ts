import { JsonReader } from '../../text/json-reader.ts';

/** What a text that may spell a list holds; `broken` is begun as a list of texts and is none. */
export type SpelledList =
  | { readonly status: 'list'; readonly items: readonly unknown[] }
  | { readonly status: 'text' }
  | { readonly status: 'broken' };

const WORD = /([-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?|[Tt]rue|[Ff]alse)|None|null|nan|NaN/y;
/** What numpy writes around an item: `np.str_('a')`. */
const WRAPPING = /np\.\w+\(/y;
const BLANKS = /\s*/y;

const ESCAPES: Readonly<Record<string, string>> = {
  n: '\n',
  t: '\t',
  r: '\r',
  b: '\b',
  f: '\f',
  '\n': '',
};

/**
 * Reads a list as JSON (`["a", "b"]`), Python (`['a', "b"]`) or numpy (`['a' 'b']`) spells it. Items are texts, numbers
 * and truth values as they are written; null, None and nan are left out.
 */
export function readList(text: string): SpelledList {
  const spelled = text.trim();
  if (!spelled.startsWith('[')) return { status: 'text' };
  const items = new ListReader(spelled).read() ?? parseNested(spelled);
  if (items !== null) return { status: 'list', items };
  return { status: /^\[\s*["']/.test(spelled) ? 'broken' : 'text' };
}

/** Parses a JSON list that holds lists or mappings. */
function parseNested(text: string): readonly unknown[] | null {
  try {
    const value = new JsonReader(text).readAll().written;
    return Array.isArray(value) ? value : null;
  } catch {
    return null;
  }
}

class ListReader {
  readonly #text: string;
  #at = 1;

  constructor(text: string) {
    this.#text = text;
  }

  read(): string[] | null {
    const items: string[] = [];
    this.#match(BLANKS);
    while (this.#text[this.#at] !== ']') {
      const item = this.#readItem();
      if (item === undefined) return null;
      if (item !== null) items.push(item);
      const gap = this.#match(BLANKS)?.[0] ?? '';
      if (this.#text[this.#at] === ',') {
        this.#at += 1;
        this.#match(BLANKS);
      } else if (gap === '' && this.#text[this.#at] !== ']') return null;
    }
    return this.#at === this.#text.length - 1 ? items : null;
  }

  /** Gives an item; null for one that says that there is none, undefined where there is no item. */
  #readItem(): string | null | undefined {
    const isWrapped = this.#match(WRAPPING) !== null;
    const quoted = this.#readText();
    const word = quoted === null ? this.#match(WORD) : null;
    if (quoted === null && word === null) return undefined;
    if (isWrapped) {
      if (this.#text[this.#at] !== ')') return undefined;
      this.#at += 1;
    }
    return quoted === null ? (word?.[1] ?? null) : unescape(quoted);
  }

  /** Gives the text in quotes that stands here, as it is written; null where there is none. */
  #readText(): string | null {
    const mark = this.#text[this.#at];
    if (mark !== "'" && mark !== '"') return null;
    // A pattern would take a step of the stack for each backslash.
    for (let end = this.#at + 1; end < this.#text.length; end += 1) {
      if (this.#text[end] === '\\') end += 1;
      else if (this.#text[end] === mark) {
        const text = this.#text.slice(this.#at + 1, end);
        this.#at = end + 1;
        return text;
      }
    }
    return null;
  }

  #match(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.#text);
    if (found !== null) this.#at = pattern.lastIndex;
    return found;
  }
}

function unescape(text: string): string {
  return text.replaceAll(
    /\\(?:x([\da-fA-F]{2})|u([\da-fA-F]{4})|U([\da-fA-F]{8})|(.))/gs,
    (whole, x?: string, u?: string, long?: string, other?: string) => {
      const code = x ?? u ?? long;
      if (code !== undefined) {
        const point = Number.parseInt(code, 16);
        return point > 0x10ffff ? whole : String.fromCodePoint(point);
      }
      if (other === undefined) return whole;
      // What is no escape stands as it is, as in Python.
      return ESCAPES[other] ?? (/[\\'"/]/.test(other) ? other : whole);
    },
  );
}
