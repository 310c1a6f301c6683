/** Indentation of a body where its prompt shows none. */
const USUAL = '    ';

/**
 * Gives a program from its beginning and the body that follows. A body whose first line has lost its indentation, or that
 * has none or another one, gets the beginning's.
 */
export function completeBody(beginning: string, body: string): string {
  const start = beginning.endsWith('\n') ? beginning : `${beginning}\n`;
  return `${start}${indentAs(indentOfBody(start), body)}`;
}

function indentOfBody(beginning: string): string {
  const last = beginning.trimEnd().split('\n').at(-1) ?? '';
  const found = /^[ \t]+/.exec(last)?.[0] ?? '';
  return found === '' ? USUAL : found;
}

function indentAs(wanted: string, body: string): string {
  const lines = restoreFirst(body.split('\n'), wanted);
  const base = baseOf(lines);
  if (base === wanted) return lines.join('\n');
  return lines
    .map((line) => {
      if (line.trim() === '') return line;
      return line.startsWith(base) ? `${wanted}${line.slice(base.length)}` : line;
    })
    .join('\n');
}

/** Gives the first line the indentation that it lost where a text was trimmed: all others are further in. */
function restoreFirst(lines: readonly string[], wanted: string): readonly string[] {
  const first = lines.findIndex(isStatement);
  const others = lines.slice(first + 1).filter(isStatement);
  const [line = '', next = ''] = [lines[first], others[0]];
  const lowest = others.reduce((least, one) => Math.min(least, indentOf(one).length), Infinity);
  const isOpening = /:\s*(?:#.*)?$/.test(line);
  const isLost =
    indentOf(line).length < lowest &&
    others.length > 0 &&
    (!isOpening || indentOf(next).length > Math.max(lowest, wanted.length));
  return isLost
    ? lines.with(
        first,
        `${indentOf(others.find((one) => indentOf(one).length === lowest) ?? '')}${line.trimStart()}`,
      )
    : lines;
}

function baseOf(lines: readonly string[]): string {
  return indentOf(lines.find(isStatement) ?? '');
}

function isStatement(line: string): boolean {
  return line.trim() !== '' && !line.trimStart().startsWith('#');
}

function indentOf(line: string): string {
  return /^[ \t]*/.exec(line)?.[0] ?? '';
}
