import type { CaseGroup, TextChange, VerdictPart, Words } from '../../data.ts';
import { element } from '../elements.ts';
import { addressOf } from '../route.ts';
import type { View } from '../view.ts';
import { showWordDiff } from '../word-diff.ts';
import { section, showOwn, showTable, showWords } from '../words.ts';

/** Most sentences that stand open; the others are folded. */
const MAX_OPEN = 10;

/** The verdict, as the comment tells it. */
export const verdict: View = {
  name: 'verdict',
  title: 'Verdict',
  part: 'verdict',
  render: async (into, _route, page) => {
    const part = await page.read('verdict');
    if (part !== null) into.append(...showVerdict(part));
    return {};
  },
};

function showVerdict(part: VerdictPart): Node[] {
  const { acceptance, next, changes, scope, results, cases, notes, models, small, command } = part;
  return [
    ...(acceptance === null ? [] : [element('p', {}, showOwn(acceptance))]),
    ...openList(showCells(part), 'plain'),
    ...(next.length === 0 ? [] : [section('What to do', ...openList(next.map(showOwn)))]),
    ...(changes.length === 0 ? [] : [section('What changed', ...changes.map(showChange))]),
    ...scope.map((words) => element('p', {}, showWords(words))),
    ...(results.rows.length === 0 ? [] : [section('Results', showTable(HOW_TO_READ, results))]),
    ...(cases === null ? [] : [section(cases.title, ...cases.groups.map(showGroup), ALL_CASES())]),
    ...(notes.length === 0 ? [] : [section('Worth knowing', ...openList(notes.map(showWords)))]),
    ...(models === null ? [] : [section('Models side by side', showTable('Figures of this run', models))]),
    ...(command === null ? [] : [section('On your machine', element('pre', { class: 'text' }, command))]),
    element('div', { class: 'quiet small' }, ...small.map((words) => element('p', {}, showWords(words)))),
  ];
}

const HOW_TO_READ =
  'Each case is compared with itself; behind a change stands the range in which it is with 95 % certainty; “by ' +
  'chance”: how often chance would show such a change if nothing were different, counted over all results together.';

const ALL_CASES = (): HTMLElement =>
  element('p', {}, element('a', { href: addressOf('cases') }, 'All cases'));

function showCells({ cells }: VerdictPart): Node[] {
  return cells.map(({ mark, benchmark, model, name, words }) => {
    const line = document.createDocumentFragment();
    const href = addressOf('cases', { benchmark, model });
    line.append(`${mark} `, element('a', { href, dir: 'auto' }, name), ': ', showWords(words));
    return line;
  });
}

/** Shows the first items, and folds the others. */
function openList(items: readonly Node[], kind: string | null = null): Node[] {
  const listOf = (some: readonly Node[]): HTMLElement =>
    element('ul', { class: kind }, ...some.map((item) => element('li', {}, item)));
  const [open, more] = [items.slice(0, MAX_OPEN), items.slice(MAX_OPEN)];
  const title = `${more.length.toLocaleString('en')} more`;
  return [
    ...(open.length === 0 ? [] : [listOf(open)]),
    ...(more.length === 0 ? [] : [element('details', {}, element('summary', {}, title), listOf(more))]),
  ];
}

function showChange({ words, texts }: TextChange): HTMLElement {
  if (texts === null) return element('p', {}, showWords(words));
  const { before, after } = texts;
  const shown = showWordDiff(before, after) ?? element('pre', { class: 'text', dir: 'auto' }, after);
  return element('details', {}, element('summary', {}, showWords(words)), shown);
}

function showGroup(group: CaseGroup): HTMLElement {
  const { address, id, cell, input, before, now, why, more, alike } = group;
  const link = element('a', { href: addressOf('cases', { case: address }), dir: 'auto' }, id);
  const asked = input === null || input === id ? [] : [' ', said(input)];
  const where = cell === null ? [] : [' · ', element('bdi', { class: 'quiet' }, cell)];
  const names: Words = alike.flatMap((one, index) => [...(index === 0 ? [] : [', ']), { theirs: one }]);
  return element(
    'div',
    { class: 'group' },
    element('p', {}, element('strong', {}, link), ...asked, ...where),
    ...(before === null ? [] : [showAnswer('before', before)]),
    showAnswer('now', now),
    ...(why === null ? [] : [element('p', {}, 'because: ', said(why))]),
    ...(more === '' ? [] : [element('p', {}, `${more} `, said(now.output ?? ''), ': ', showWords(names))]),
  );
}

function showAnswer(when: string, { share, output }: CaseGroup['now']): HTMLElement {
  return element('p', {}, `${when}: ${share} `, ...(output === null ? [] : [said(output)]));
}

function said(text: string): HTMLElement {
  return text === '' ? element('i', {}, 'no text') : element('code', { dir: 'auto' }, text);
}
