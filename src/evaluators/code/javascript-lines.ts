/** What lines of JavaScript look like, as far as it takes to tell them from prose. */

const NAME = String.raw`[A-Za-z_$][\w$]*`;
const OPENS_DEFINITION = new RegExp(
  String.raw`^(?:export\s+)?(?:default\s+)?(?:(?:async\s+)?function\b|class\s+${NAME}|(?:const|let|var)\s+[\w$[{]|import\s+[\w$*{'"]|module\.exports\b|exports\.|//|/\*|['"]use strict)`,
);
const CONTINUES = /^[\])}*]|[;{},(\[]\s*(?:\/\/.*)?$/;
/** Part of a line by which it is judged. */
const MAX_LINE = 1000;

/** Tells whether a line without indentation may stand in a program. */
export function isCodeLine(line: string): boolean {
  return opensCode(line) || CONTINUES.test(line.slice(0, MAX_LINE));
}

/** Tells whether a line without indentation may open a part of a program that stands in prose. */
export function opensCode(line: string): boolean {
  return OPENS_DEFINITION.test(line.slice(0, MAX_LINE));
}

/** Tells whether a program defines a name at its top level. */
export function defines(code: string, name: string): boolean {
  const exact = name.replaceAll(/[^\w$]/g, '').replaceAll('$', String.raw`\$`);
  const made = String.raw`(?:export[ \t]+)?(?:default[ \t]+)?(?:(?:async[ \t]+)?function[ \t]*\*?|class|const|let|var)[ \t]+${exact}(?![\w$])`;
  const given = String.raw`(?:module\.)?exports(?:\.${exact}[ \t]*=|[ \t]*=[^\n]*(?<![\w$])${exact}(?![\w$]))`;
  return exact !== '' && new RegExp(`^(?:${made}|${given})`, 'm').test(code);
}

/** Tells whether a program does nothing but define: it can stand before another one. */
export function onlyDefines(code: string): boolean {
  const top = code.split('\n').filter((line) => /^[^\s\])}*]/.test(line));
  return top.length > 0 && top.every(opensCode);
}

/** Follows the lines of a program and tells which lie within a text of several lines, or a comment. */
export class TextWatch {
  #isWithin = false;

  /** Takes the next line; gives whether it begins within a text. */
  isWithin(line: string): boolean {
    const isWithin = this.#isWithin;
    const ticks = line.slice(0, MAX_LINE).match(/(?<!\\)`/g)?.length ?? 0;
    if (ticks % 2 === 1) this.#isWithin = !this.#isWithin;
    return isWithin;
  }
}
