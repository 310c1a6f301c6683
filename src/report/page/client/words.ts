import type { TableData, Words } from '../data.ts';
import { element } from './elements.ts';

/** Shows words of ours, in which backticks stand around code. */
export function showOwn(text: string): DocumentFragment {
  const shown = document.createDocumentFragment();
  const parts = text.split('`');
  // One without a partner is somebody's own.
  if (parts.length % 2 === 0) shown.append(text);
  else
    for (const [index, part] of parts.entries())
      shown.append(index % 2 === 0 ? part : element('code', {}, part));
  return shown;
}

/** Shows a sentence: someone else's words as code, in their own direction. */
export function showWords(words: Words): DocumentFragment {
  const shown = document.createDocumentFragment();
  for (const part of words)
    shown.append(typeof part === 'string' ? showOwn(part) : element('code', { dir: 'auto' }, part.theirs));
  return shown;
}

/** Shows a table that scrolls sideways where it is too wide; the first text of a row may be a link. */
export function showTable(
  caption: string,
  { columns, rows }: TableData,
  linkOf: (first: string) => string | null = () => null,
): HTMLElement {
  const head = columns.map(({ title, kind }) => element('th', { scope: 'col', class: kind }, title));
  const body = rows.map((row) =>
    element(
      'tr',
      {},
      ...row.map((text, index) => {
        const kind = columns[index]?.kind ?? 'word';
        const href = index === 0 ? linkOf(text) : null;
        const shown = href === null ? text : element('a', { href }, text);
        return element('td', { class: kind, dir: kind === 'name' ? 'auto' : null }, shown);
      }),
    ),
  );
  const table = element(
    'table',
    {},
    element('caption', {}, caption),
    element('thead', {}, element('tr', {}, ...head)),
    element('tbody', {}, ...body),
  );
  // What scrolls must be reached by keys.
  return element('div', { class: 'wide', tabindex: '0', role: 'region', 'aria-label': caption }, table);
}

/** Shows a part of a page under a heading. */
export function section(title: string, ...children: readonly (Node | string)[]): HTMLElement {
  return element('section', {}, element('h2', {}, title), ...children);
}
