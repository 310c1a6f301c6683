/** Takes a character of a path, by its code. */
export type Taker = (code: number) => boolean;

/** Parts of a glob: `folders` is `**` before a slash, `below` a slash with a last `**`, `rest` `**` before anything else. */
export type GlobToken =
  | { readonly kind: 'one'; readonly takes: Taker }
  | { readonly kind: 'star' | 'folders' | 'below' | 'rest' }
  | { readonly kind: 'choice'; readonly alternatives: readonly (readonly GlobToken[])[] };

const SLASH = '/';
/** A glob of an ending alone: its `**` stands for folders too, though other text follows. */
const ENDING = /^\*\*\.\w+$/;
/** Characters for which brackets are a class alone; others may be a name in brackets: `[id]`. */
const CLASS_ONLY = /^!|[-*+?.^${}(|)[\\]/;

/** Takes every character. */
export const takesAny: Taker = () => true;
/** Takes a slash. */
export const takesSlash: Taker = takesOnly(SLASH);
/** Takes a character of a name. */
export const takesInName: Taker = (code) => !takesSlash(code);

/** Gives the parts of a glob. */
export function readTokens(glob: string): readonly GlobToken[] {
  return new GlobReader(glob).readUpTo(glob.length);
}

/** Gives the index of the bracket that closes a class, or -1 where none does. */
function endOfClass(glob: string, start: number): number {
  let at = start + (/[!^]/.test(glob[start + 1] ?? '') ? 2 : 1);
  for (at += 1; at < glob.length; at += 1) if (glob[at] === ']') return at;
  return -1;
}

/** Finds the braces that hold alternatives: the places of the commas and of the closing one, by the opening one. */
function findChoices(glob: string): ReadonlyMap<number, readonly number[]> {
  const found = new Map<number, readonly number[]>();
  const open: { readonly start: number; readonly ends: number[] }[] = [];
  for (let at = 0; at < glob.length; at += 1) {
    const character = glob[at];
    if (character === '\\') at += 1;
    else if (character === '[') at = Math.max(at, endOfClass(glob, at));
    else if (character === '{') open.push({ start: at, ends: [] });
    else if (character === ',') open.at(-1)?.ends.push(at);
    else if (character === '}') {
      const { start, ends } = open.pop() ?? { start: at, ends: [] };
      if (ends.length > 0) found.set(start, [...ends, at]);
    }
  }
  return found;
}

class GlobReader {
  readonly #glob: string;
  readonly #choices: ReadonlyMap<number, readonly number[]>;
  #at = 0;

  constructor(glob: string) {
    this.#glob = glob;
    this.#choices = findChoices(glob);
  }

  /** Reads what stands up to an index: the whole glob, or an alternative in it. */
  readUpTo(end: number): GlobToken[] {
    const start = this.#at;
    const tokens: GlobToken[] = [];
    while (this.#at < end) {
      const isBelow =
        /^\/\*\*$/.test(this.#glob.slice(this.#at)) && /one|choice/.test(tokens.at(-1)?.kind ?? '');
      if (isBelow) {
        this.#at = end;
        tokens.push({ kind: 'below' });
      } else if (this.#glob[this.#at] === '*') tokens.push(this.#readStars(start, end));
      else tokens.push(...this.#read(end));
    }
    return tokens;
  }

  #read(end: number): readonly GlobToken[] {
    const start = this.#at;
    this.#at += 1;
    const character = this.#glob.charAt(start);
    switch (character) {
      case '\\':
        this.#at += 1;
        return literal(this.#glob.charAt(start + 1));
      case '?':
        return [{ kind: 'one', takes: takesInName }];
      case '[':
        return this.#readClass(start, end);
      case '{':
        return this.#readChoice(start);
      default:
        return literal(character);
    }
  }

  #readStars(start: number, end: number): GlobToken {
    const first = this.#at;
    while (this.#glob[this.#at] === '*') this.#at += 1;
    if (ENDING.test(this.#glob)) return { kind: 'rest' };
    const isFirst = first === start || this.#glob[first - 1] === SLASH;
    const next = this.#at === end ? SLASH : (this.#glob[this.#at] ?? '');
    if (!isFirst || this.#at - first !== 2 || !/[/{]/.test(next)) return { kind: 'star' };
    const isFirstInBraces = first === start && start > 0;
    if (isFirstInBraces || this.#at === end || next === '{') return { kind: 'rest' };
    this.#at += 1;
    return { kind: 'folders' };
  }

  #readClass(start: number, outerEnd: number): readonly GlobToken[] {
    const end = endOfClass(this.#glob, start);
    if (end === -1 || end >= outerEnd) return literal('[');
    this.#at = end + 1;
    const inner = this.#glob.slice(start + 1, end);
    const one: GlobToken = { kind: 'one', takes: takesClass(inner) };
    if (CLASS_ONLY.test(inner)) return [one];
    return [{ kind: 'choice', alternatives: [[one], literal(`[${inner}]`)] }];
  }

  #readChoice(start: number): readonly GlobToken[] {
    const ends = this.#choices.get(start);
    if (ends === undefined) return literal('{');
    const alternatives = ends.map((end) => {
      const tokens = this.readUpTo(end);
      this.#at = end + 1;
      return tokens;
    });
    return [{ kind: 'choice', alternatives }];
  }
}

function literal(text: string): GlobToken[] {
  return text.split('').map((character) => ({ kind: 'one', takes: takesOnly(character) }));
}

function takesOnly(character: string): Taker {
  const wanted = character.charCodeAt(0);
  return (code) => code === wanted;
}

/** Gives what takes the characters of a class, which stand alone or as ranges. */
function takesClass(inner: string): Taker {
  const isNegated = /^[!^]/.test(inner);
  const members = isNegated ? inner.slice(1) : inner;
  const ranges: (readonly [number, number])[] = [];
  for (let at = 0; at < members.length; at += 1) {
    const isRange = members[at + 1] === '-' && at + 2 < members.length;
    ranges.push([members.charCodeAt(at), members.charCodeAt(isRange ? at + 2 : at)]);
    if (isRange) at += 2;
  }
  const isMember = (code: number): boolean => ranges.some(([from, to]) => code >= from && code <= to);
  return isNegated ? (code) => takesInName(code) && !isMember(code) : isMember;
}
