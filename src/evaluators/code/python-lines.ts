/** What lines of Python look like, as far as it takes to tell them from prose. */

const NAME = String.raw`[A-Za-z_]\w*`;
const OPENS_DEFINITION = new RegExp(
  String.raw`^(?:(?:async\s+)?def\s+${NAME}\s*[([]|class\s+${NAME}\s*[:([]|@${NAME}|import\s+[\w.]+\s*(?:$|,|#|;|as\s)|from\s+[\w.]+\s+import\s|#|${NAME}\s*(?::\s*[\w[\]., ]+)?=(?!=)|"""|''')`,
);
const OPENS_STATEMENT = new RegExp(
  String.raw`^(?:(?:if|elif|for|while|with|try|else|except|finally|match|async\s+(?:for|with))\b.*:\s*(?:#.*)?$|(?:return|yield|raise|assert|del|global|nonlocal)\b|(?:pass|break|continue)\s*(?:#.*)?$|${NAME}(?:\.${NAME})*[([].*[)\]:,(\[{]\s*(?:#.*)?$|${NAME}(?:[.\w[\]'", ]*)?\s*(?:[-+*/%&|^@]|//|\*\*|<<|>>)?=(?!=)|[)\]}]|if\b.*:)`,
);
/** Words with which sentences begin that also begin statements. */
const PROSE =
  /^(?:if|for|while|with|return|raise|assert)\s+(?:you|we|the|this|that|it|there|your|all|each|any|an?\s+(?!if\b|and\b|or\b|in\b|is\b|not\b)[a-z])\b.*[^:]$/i;

/** Part of a line by which it is judged: patterns take the square of their text's length at worst. */
const MAX_LINE = 1000;

/** Tells whether a line without indentation may stand in a program. */
export function isCodeLine(whole: string): boolean {
  const line = whole.slice(0, MAX_LINE);
  return (OPENS_DEFINITION.test(line) || OPENS_STATEMENT.test(line)) && !PROSE.test(line);
}

/** Tells whether a line without indentation may open a part of a program that stands in prose. */
export function opensCode(line: string): boolean {
  return OPENS_DEFINITION.test(line.slice(0, MAX_LINE)) && !/^#+\s/.test(line);
}

/** Tells whether a program defines a name at its top level. */
export function defines(code: string, name: string): boolean {
  const exact = name.replaceAll(/[^\w]/g, '');
  const made = `(?:(?:async[ \\t]+)?def|class)[ \\t]+${exact}\\b`;
  const assigned = `${exact}[ \\t]*(?::[^=\\n]+)?=(?!=)`;
  const imported = `from[ \\t]+[\\w.]+[ \\t]+import[ \\t][^\\n]*\\b${exact}\\b`;
  return exact !== '' && new RegExp(`^(?:${made}|${assigned}|${imported})`, 'm').test(code);
}

/** Tells whether a program does nothing but define: it can stand before another one. */
export function onlyDefines(code: string): boolean {
  const top = listTopLines(code.split('\n')).filter((line) => !/^[)\]}]/.test(line));
  return top.length > 0 && top.every((line) => OPENS_DEFINITION.test(line.slice(0, MAX_LINE)));
}

/** Lists the lines at the top level of a program, without empty ones and those within texts of several lines. */
function listTopLines(lines: readonly string[]): string[] {
  const quotes = new TextWatch();
  return lines.filter((line) => !quotes.isWithin(line) && /^\S/.test(line));
}

/** Follows the lines of a program and tells which lie within a text in three quotes. */
export class TextWatch {
  #quote: string | null = null;

  /** Takes the next line; gives whether it begins within a text. */
  isWithin(line: string): boolean {
    const isWithin = this.#quote !== null;
    for (let rest = line.slice(0, MAX_LINE); ;) {
      const at = this.#quote === null ? /#|"""|'''|"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'/.exec(rest) : null;
      if (this.#quote === null) {
        if (at === null || at[0] === '#') return isWithin;
        if (at[0] === '"""' || at[0] === "'''") this.#quote = at[0];
        rest = rest.slice(at.index + at[0].length);
      } else {
        const end = rest.indexOf(this.#quote);
        if (end === -1) return isWithin;
        rest = rest.slice(end + 3);
        this.#quote = null;
      }
    }
  }
}
