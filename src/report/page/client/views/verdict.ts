import type { VerdictPart } from '../../data.ts';
import { element } from '../elements.ts';
import type { View } from '../view.ts';
import { section, showTable, showWords } from '../words.ts';

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

function showVerdict({ cells, next, comparison, run, notes, spending, gate }: VerdictPart): Node[] {
  const lines = cells.map(({ mark, name, words }) =>
    element('li', {}, `${mark} `, element('strong', { dir: 'auto' }, name), ': ', showWords(words)),
  );
  return [
    element('ul', { class: 'plain' }, ...lines),
    ...(next.length === 0 ? [] : [section('What to do', listOf(next.map((step) => [step])))]),
    ...(comparison === null ? [] : [section('Results', showTable('Before and now', comparison))]),
    ...(notes.length === 0 ? [] : [section('Worth knowing', listOf(notes))]),
    ...(run === null ? [] : [section('Models side by side', showTable('Figures of this run', run))]),
    ...(spending.length === 0 ? [] : [listOf(spending)]),
    element('p', {}, gate),
  ];
}

function listOf(sentences: readonly Parameters<typeof showWords>[0][]): HTMLElement {
  return element('ul', {}, ...sentences.map((words) => element('li', {}, showWords(words))));
}
