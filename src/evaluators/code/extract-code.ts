import { completeBody } from './complete-body.ts';
import { listBlocks, withoutFences } from './fences.ts';
import * as javascript from './javascript-lines.ts';
import * as python from './python-lines.ts';

/** What is known of the code that an answer holds. */
export type Sought = {
  readonly language: 'python' | 'javascript';
  /** Text that was put to the model; the beginning of a program where it is one. */
  readonly input: string;
  /** Name that the code must define; null: names that the test uses. */
  readonly entryPoint: string | null;
  readonly test: string;
};

/** A language: what its lines look like, its names behind a fence, and the beginning of the function of a name. */
const LANGUAGES = {
  python: {
    ...python,
    tag: /^[{.]*\s*\.?(?:python|py|python3|py3|python\s?3(?:\.\d+)?|ipython|pycon|sage|code)\b/i,
    header: (name: string) => new RegExp(`^(?:async[ \\t]+)?def[ \\t]+${name}\\b`, 'm'),
  },
  javascript: {
    ...javascript,
    tag: /^[{.]*\s*\.?(?:javascript|js|node|mjs|cjs|ecmascript|code)\b/i,
    header: (name: string) =>
      new RegExp(`^(?:async[ \\t]+)?function[ \\t]+${name.replaceAll('$', '')}\\b`, 'm'),
  },
} as const;
type Syntax = (typeof LANGUAGES)[Sought['language']];

/** Most characters of an answer that is searched for code. */
const MAX_ANSWER = 400_000;

/**
 * Gives the program that an answer means: a whole one, or what completes the program of the input. Prose around
 * it, fences, examples of use and earlier attempts are left out; null: there is nothing that could be code, or too much.
 */
export function extractCode(answer: string, sought: Sought): string | null {
  if (answer.length > MAX_ANSWER) return null;
  const text = answer
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(/[\u200B\uFEFF]/g, '')
    .replaceAll(/^[ \t\u00A0]+/gm, toSpaces);
  const syntax = LANGUAGES[sought.language];
  const names = namesOf(sought, syntax);
  const isWanted = (code: string): boolean => names.some((name) => syntax.defines(code, name));
  const beginning = findBeginning(sought, syntax, isWanted);
  const blocks = listBlocks(text).filter(
    ({ code }) => code.trim() !== '' && code.trim() !== beginning?.trim(),
  );
  const fenced = blocks.map(({ code }) => code);
  const rest = withoutFences(text);
  const whole = [fenced, listChunks(rest, syntax), listIndented(rest), listSpans(text)].find((parts) =>
    parts.some(isWanted),
  );
  if (whole !== undefined)
    return withHeader(joinParts(whole, syntax, isWanted), beginning, { ...sought, syntax });
  const own = blocks.filter(({ tag }) => tag === '' || syntax.tag.test(tag)).map(({ code }) => code);
  if (beginning === null) {
    const parts = own.length > 0 ? own : fenced.length > 0 ? fenced : listChunks(text.split('\n'), syntax);
    return parts.length === 0 ? null : parts.join('\n\n');
  }
  const body = own.at(-1) ?? fenced.at(-1) ?? cutBody(text, syntax);
  return body.trim() === '' ? null : completeBody(beginning, body);
}

function toSpaces(indent: string): string {
  return indent.replaceAll('\u00A0', ' ');
}

/** Lists names one of which the code must define: the entry point, or those that the test uses and does not define. */
function namesOf({ entryPoint, test }: Sought, { defines }: Syntax): string[] {
  if (entryPoint !== null) return [entryPoint];
  const used = new Set(test.match(/\b[A-Za-z_]\w*(?=\s*\()|\b[A-Z]\w*\b/g) ?? []);
  return [...used].filter((name) => !defines(test, name) && name !== 'print');
}

/** Finds the beginning of a program in the input: the input itself, or a block of code in it. */
function findBeginning(
  { input, entryPoint }: Sought,
  syntax: Syntax,
  isWanted: (code: string) => boolean,
): string | null {
  if (entryPoint === null) return null;
  const text = input.replaceAll(/\r\n?/g, '\n');
  const block = listBlocks(text).find(({ code }) => isWanted(code));
  if (block !== undefined) return block.code;
  const chunk = listChunks(text.split('\n'), syntax).find(isWanted);
  if (chunk === undefined) return null;
  return chunk.trim() === text.trim() ? text : chunk;
}

/** Lists the parts of a text that look like code, each from a line that opens one to the next prose. */
function listChunks(lines: readonly string[], { opensCode, isCodeLine, TextWatch }: Syntax): string[] {
  const chunks: string[] = [];
  let chunk: string[] | null = null;
  let quotes = new TextWatch();
  const close = (): void => {
    if (chunk !== null) chunks.push(chunk.join('\n').trimEnd());
    chunk = null;
  };
  for (const line of lines) {
    if (chunk === null) {
      if (!opensCode(line)) continue;
      [chunk, quotes] = [[], new TextWatch()];
    }
    const isText = quotes.isWithin(line);
    if (isText || line.trim() === '' || /^\s/.test(line) || isCodeLine(line)) chunk.push(line);
    else {
      close();
      if (opensCode(line)) chunk = [line];
    }
  }
  close();
  return chunks;
}

/** Lists what Markdown takes for code because it is indented by four, without that indentation. */
function listIndented(lines: readonly string[]): string[] {
  const blocks: string[][] = [[]];
  for (const line of lines) {
    if (line.trim() === '' || /^(?: {4}|\t)/.test(line))
      blocks.at(-1)?.push(line.replace(/^(?: {4}|\t)/, ''));
    else blocks.push([]);
  }
  return blocks.map((block) => block.join('\n').replace(/^\n+/, '').trimEnd()).filter((code) => code !== '');
}

/** Lists what stands in single backticks on one line. */
function listSpans(text: string): string[] {
  return Array.from(text.matchAll(/(?<!`)`([^`\n]+)`(?!`)/g), ([, code = '']) => code.trim());
}

/** Joins the last part that defines what is wanted with those that only define what it may need. */
function joinParts(
  parts: readonly string[],
  { onlyDefines }: Syntax,
  isWanted: (code: string) => boolean,
): string {
  const last = parts.findLastIndex(isWanted);
  return parts.filter((part, index) => index === last || (!isWanted(part) && onlyDefines(part))).join('\n\n');
}

/** Puts what the beginning has before its function before a program that repeats the function alone. */
function withHeader(
  code: string,
  beginning: string | null,
  { entryPoint, syntax }: Pick<Sought, 'entryPoint'> & { readonly syntax: Syntax },
): string {
  const start = beginning?.search(syntax.header(entryPoint ?? '')) ?? -1;
  const header = beginning !== null && start > 0 ? beginning.slice(0, start).trim() : '';
  if (header === '') return `${code}\n`;
  const future = /^from[ \t]+__future__[ \t]+import[^\n]*$/gm;
  return `${[...(code.match(future) ?? []), header, code.replaceAll(future, '')].join('\n\n')}\n`;
}

/** Gives the body of a function without prose before and after it. */
function cutBody(text: string, { isCodeLine, TextWatch }: Syntax): string {
  const lines = text.split('\n');
  const start = lines.findIndex((line) => line.trim() !== '' && (/^\s/.test(line) || isCodeLine(line)));
  if (start === -1) return '';
  const quotes = new TextWatch();
  const rest = lines.slice(start);
  const end = rest.findIndex((line) => {
    const isText = quotes.isWithin(line);
    return !isText && /^\S/.test(line) && !isCodeLine(line);
  });
  return (end === -1 ? rest : rest.slice(0, end)).join('\n').trimEnd();
}
