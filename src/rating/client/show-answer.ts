import type { RaterMark } from '../../domain/ballot.ts';
import { button, element } from '../../report/page/client/elements.ts';
import type { ShownAnswer, Turn } from '../data.ts';
import { MARKS } from './marks.ts';

/** What can be done with an answer. */
export type Acts = {
  readonly rate: (mark: RaterMark) => void;
  readonly skip: () => void;
  readonly undo: (() => void) | null;
};

/** An answer on the page, the part that tells more, and the note that goes with its mark. */
export type ShownParts = {
  readonly root: HTMLElement;
  readonly heading: HTMLElement;
  readonly more: HTMLDetailsElement | null;
  readonly note: HTMLTextAreaElement;
};

const ROLES: Readonly<Record<Turn['role'], string>> = {
  system: 'Instructions',
  user: 'Question',
  assistant: 'Earlier answer',
};

/** Shows an answer with its question, what it may be held against, and the buttons. */
export function showAnswer(shown: ShownAnswer, acts: Acts, note: string): ShownParts {
  const { turns, answer } = shown;
  const heading = element('h2', { tabindex: '-1' }, 'Answer');
  const more = listMore(shown);
  const written = element('textarea', { id: 'note', rows: '2', maxlength: '4000' });
  written.value = note;
  const root = element(
    'article',
    {},
    ...turns.flatMap(({ role, text }) => [element('h2', {}, ROLES[role]), said(text)]),
    heading,
    answer.trim() === '' ? element('p', { class: 'quiet' }, 'The answer is empty.') : said(answer, 'answer'),
    more,
    element(
      'div',
      { class: 'desk' },
      element(
        'div',
        { class: 'marks', role: 'group', 'aria-label': 'Rate the answer' },
        ...listMarks(shown, acts),
      ),
      element(
        'div',
        { class: 'note' },
        element('label', { for: 'note' }, 'Note ', element('kbd', {}, 'N'), ' (optional)'),
        written,
      ),
      element('div', { class: 'buttons' }, ...listOthers(acts)),
    ),
  );
  return { root, heading, more, note: written };
}

/** A text of somebody's: shown as it is, never as markup. */
function said(text: string, kind = 'asked'): HTMLElement {
  return element('div', { class: `said ${kind}`, dir: 'auto' }, text);
}

function listMore({ references, criteria, facts }: ShownAnswer): HTMLDetailsElement | null {
  const parts = [
    ...(references.length === 0
      ? []
      : [element('h3', {}, 'Reference'), ...references.map((text) => said(text))]),
    ...(criteria.length === 0
      ? []
      : [
          element('h3', {}, 'Criteria'),
          element('ul', {}, ...criteria.map((text) => element('li', { dir: 'auto' }, text))),
        ]),
    ...facts.flatMap(({ name, text }) => [element('h3', { dir: 'auto' }, name), said(text)]),
  ];
  if (parts.length === 0) return null;
  const title = references.length === 0 ? 'More about the question' : 'Reference';
  return element('details', {}, element('summary', {}, `${title} `, element('kbd', {}, 'R')), ...parts);
}

function listMarks({ scale }: ShownAnswer, { rate }: Acts): HTMLElement[] {
  return MARKS[scale].map(({ mark, label, keys: [key = ''] }) => {
    const made = button('', () => rate(mark), { class: `mark is-${mark}`, 'aria-keyshortcuts': key });
    made.append(element('kbd', {}, key.toUpperCase()), ` ${label}`);
    return made;
  });
}

function listOthers({ skip, undo }: Acts): HTMLElement[] {
  const skipping = button('', skip, { 'aria-keyshortcuts': 's' });
  skipping.append(element('kbd', {}, 'S'), ' Skip');
  return [skipping, ...(undo === null ? [] : [undoButton(undo)])];
}

/** A button that takes back the latest ballot. */
export function undoButton(undo: () => void): HTMLElement {
  const made = button('', undo, { 'aria-keyshortcuts': 'u' });
  made.append(element('kbd', {}, 'U'), ' Undo the last');
  return made;
}
