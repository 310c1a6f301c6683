import { lower, strip } from '../../evaluators/python-text.ts';

/**
 * Gives a text of WikiHow without what is left of its pages, as the field does (lm-evaluation-harness): ` [title]` ends a
 * sentence, other brackets go, two spaces become one.
 */
export function cleanText(text: string): string {
  const lines = strip(text).replaceAll(' [title]', '. ').split('\n');
  return lines.map(dropBrackets).join('\n').replaceAll('  ', ' ');
}

/** Gives Python's `str.capitalize()`: the first letter large, all others small. */
export function capitalize(text: string): string {
  const [first = ''] = text;
  return `${first.toUpperCase()}${lower(text).slice(lower(first).length)}`;
}

/** Drops each `[...]` of a line; a pattern would take time with the square of the brackets that nothing closes. */
function dropBrackets(line: string): string {
  let [kept, done] = ['', 0];
  for (let open = line.indexOf('['); open !== -1; open = line.indexOf('[', done)) {
    const close = line.indexOf(']', open);
    if (close === -1) break;
    kept += line.slice(done, open);
    done = close + 1;
  }
  return kept + line.slice(done);
}
