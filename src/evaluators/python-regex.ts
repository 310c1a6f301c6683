import { checkSyntax } from './check-syntax.ts';
import { PatternError, readClass, readEscape, spell, spellBoundary } from './python-regex-atoms.ts';

/** Flags of Python's `re`, by their letters. */
export type RegexFlags = {
  /** ignore case */
  readonly i: boolean;
  /** `^` and `$` at each line */
  readonly m: boolean;
  /** dot matches a line break */
  readonly s: boolean;
  /** spaces and comments in the pattern do not count */
  readonly x: boolean;
  /** `\w`, `\d`, `\s` and `\b` know ASCII only */
  readonly a: boolean;
};

/** A pattern for JavaScript's engine, or why it cannot be used. */
export type Compiled =
  | { readonly status: 'valid'; readonly pattern: string; readonly flags: string }
  | { readonly status: 'invalid'; readonly reason: string };

/**
 * Compiles a pattern of Python's `re` for JavaScript's engine, so that it finds what Python finds; JavaScript's `(?<n>`,
 * `\k<n>` and `\p{…}` are read too. What the engine cannot do is refused by its name.
 */
export function compilePython(written: string, flags: RegexFlags): Compiled {
  try {
    const translation = new Translation(written, flags);
    const pattern = translation.read();
    if (pattern === '') return { status: 'invalid', reason: 'it is empty' };
    const spelled = translation.flags.i ? 'iv' : 'v';
    checkSyntax(pattern);
    return { status: 'valid', pattern, flags: spelled };
  } catch (error) {
    if (error instanceof PatternError) return { status: 'invalid', reason: error.message };
    // The engine quotes the translated pattern, which nobody wrote.
    if (error instanceof SyntaxError)
      return { status: 'invalid', reason: error.message.replace(/^.*: /s, '').toLowerCase() };
    throw error;
  }
}

const REFUSED: readonly (readonly [start: string, name: string])[] = [
  ['(?>', 'atomic groups (`(?>…)`) are'],
  ['(?(', 'conditional groups (`(?(…)…)`) are'],
  ['(?P>', 'recursion (`(?P>…)`) is'],
  ['(?R', 'recursion (`(?R)`) is'],
];

/** One reading of a pattern, from its start to its end. */
class Translation {
  /** Flags of the whole pattern. */
  flags: RegexFlags;
  #local: RegexFlags;
  readonly #outer: RegexFlags[] = [];
  readonly #source: string;
  #at = 0;
  #groups = 0;
  #highestReference = 0;

  constructor(source: string, flags: RegexFlags) {
    const leading = /^(?:\(\?[aiLmsux]+\))+/.exec(source)?.[0] ?? '';
    this.flags = turnOn(flags, leading.replaceAll(/[()?]/g, ''));
    this.#local = this.flags;
    this.#source = source;
    this.#at = leading.length;
  }

  read(): string {
    let pattern = '';
    while (this.#at < this.#source.length) pattern += this.#readNext();
    if (this.#outer.length > 0) throw new PatternError('a `(` is not closed');
    if (this.#highestReference > this.#groups)
      throw new PatternError(`there is no group ${this.#highestReference}`);
    return pattern;
  }

  #readNext(): string {
    const character = this.#source.charAt(this.#at);
    const { m, s, x, a } = this.#local;
    switch (character) {
      case '\\':
        return this.#readEscape();
      case '[':
        return this.#take(readClass(this.#source.slice(this.#at), a));
      case '(':
        return this.#readGroup();
      case ')':
        return this.#closeGroup();
      case '.':
        return this.#skip(1, s ? '[^]' : '[^\\n]');
      case '^':
        return this.#skip(1, m ? '(?<![^\\n])' : '^');
      case '$':
        return this.#skip(1, m ? '(?![^\\n])' : '(?=\\n?$)');
      case '*':
      case '+':
      case '?':
      case '{':
        return this.#readQuantifier();
      case '|':
        return this.#skip(1, '|');
      default:
        return x && /[\s#]/.test(character) ? this.#skipComment() : this.#readLiteral();
    }
  }

  #readLiteral(): string {
    const codePoint = this.#source.codePointAt(this.#at) ?? 0;
    return this.#skip(codePoint > 0xffff ? 2 : 1, spell(codePoint));
  }

  #skipComment(): string {
    const [skipped = ''] = this.#match(/\s|#[^\n]*/y) ?? [];
    return this.#skip(skipped.length, '');
  }

  #readEscape(): string {
    const [, group] = this.#match(/\\(?![0-3][0-7]{2})([1-9]\d?)/y) ?? [];
    if (group !== undefined) {
      this.#highestReference = Math.max(this.#highestReference, Number(group));
      return this.#skip(1 + group.length, `(?:\\${group})`);
    }
    const [named] = this.#match(/\\k<\w+>/y) ?? [];
    if (named !== undefined) return this.#skip(named.length, `(?:${named})`);
    const place = { A: '^', Z: '$', z: '$' }[this.#source[this.#at + 1] ?? ''];
    if (place !== undefined) return this.#skip(2, place);
    if (this.#match(/\\b/iy) !== null)
      return this.#skip(2, spellBoundary(this.#source[this.#at + 1] === 'b', this.#local.a));
    return this.#take(readEscape(this.#source.slice(this.#at), this.#local.a));
  }

  #readQuantifier(): string {
    const [written, from, to] = this.#match(/[*+?]|\{(\d*),(\d*)\}|\{\d+\}/y) ?? [];
    // A brace that is no quantifier is itself.
    if (written === undefined || written === '{,}') return this.#readLiteral();
    this.#skip(written.length, '');
    const quantifier = from === '' ? `{0,${to}}` : written;
    if (this.#source[this.#at] === '+')
      throw new PatternError('possessive quantifiers (`a++`) are not supported');
    return this.#source[this.#at] === '?' ? this.#skip(1, `${quantifier}?`) : quantifier;
  }

  #readGroup(): string {
    const comment = this.#match(/\(\?#[^)]*\)/y)?.[0];
    if (comment !== undefined) return this.#skip(comment.length, '');
    const [reference, name] = this.#match(/\(\?P=(\w+)\)/y) ?? [];
    if (reference !== undefined) return this.#skip(reference.length, `(?:\\k<${name}>)`);
    const refused = REFUSED.find(([start]) => this.#source.startsWith(start, this.#at));
    if (refused !== undefined) throw new PatternError(`${refused[1]} not supported`);
    this.#outer.push(this.#local);
    const [plain] = this.#match(/\(\?(?:[:=!]|<[=!])/y) ?? [];
    if (plain !== undefined) return this.#skip(plain.length, plain);
    return this.#readFlaggedGroup() ?? this.#readCapture();
  }

  /** Reads the start of a group with flags of its own; of them only the case is left to the engine. */
  #readFlaggedGroup(): string | undefined {
    const [written, on = '', off = ''] = this.#match(/\(\?([a-zA-Z]*)(?:-([a-zA-Z]+))?:/y) ?? [];
    if (written === undefined) return undefined;
    const before = this.#local.i;
    this.#local = turnOff(turnOn(this.#local, on), off);
    const { i } = this.#local;
    return this.#skip(written.length, i === before ? '(?:' : i ? '(?i:' : '(?-i:');
  }

  #readCapture(): string {
    const [named, name] = this.#match(/\(\?P?<([^>]*)>/y) ?? [];
    if (named === undefined && this.#source[this.#at + 1] === '?')
      throw new PatternError(this.#explainGroup());
    this.#groups += 1;
    return named === undefined ? this.#skip(1, '(') : this.#skip(named.length, `(?<${name}>`);
  }

  #explainGroup(): string {
    return this.#match(/\(\?[aiLmsux]+\)/y) === null
      ? `Python knows no group that begins with \`${this.#source.slice(this.#at, this.#at + 3)}\``
      : 'flags for the whole pattern stand at its start';
  }

  #closeGroup(): string {
    const outer = this.#outer.pop();
    if (outer === undefined) throw new PatternError('a `)` closes nothing');
    this.#local = outer;
    return this.#skip(1, ')');
  }

  #match(sticky: RegExp): RegExpExecArray | null {
    sticky.lastIndex = this.#at;
    return sticky.exec(this.#source);
  }

  #take({ spelling, length }: { readonly spelling: string; readonly length: number }): string {
    return this.#skip(length, spelling);
  }

  #skip(length: number, spelling: string): string {
    this.#at += length;
    return spelling;
  }
}

function turnOn(flags: RegexFlags, letters: string): RegexFlags {
  checkFlags(letters);
  const has = (letter: string): boolean => letters.includes(letter);
  return {
    i: flags.i || has('i'),
    m: flags.m || has('m'),
    s: flags.s || has('s'),
    x: flags.x || has('x'),
    a: (flags.a || has('a')) && !has('u'),
  };
}

function turnOff(flags: RegexFlags, letters: string): RegexFlags {
  checkFlags(letters);
  const has = (letter: string): boolean => letters.includes(letter);
  return {
    ...flags,
    i: flags.i && !has('i'),
    m: flags.m && !has('m'),
    s: flags.s && !has('s'),
    x: flags.x && !has('x'),
  };
}

function checkFlags(letters: string): void {
  const [unknown] = /[^aimsux]/.exec(letters) ?? [];
  if (unknown !== undefined) throw new PatternError(`the flag \`${unknown}\` is not supported`);
}
