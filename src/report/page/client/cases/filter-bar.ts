import type { CasesPart } from '../../data.ts';
import { button, element } from '../elements.ts';
import { FILTERS } from './filter.ts';
import type { Filter } from './filter.ts';

type Name = keyof Filter;
type Option = readonly [value: string, text: string];

/** The controls by which cases are chosen. */
export type FilterBar = {
  readonly element: HTMLElement;
  /** Shows a choice, without telling anybody. */
  readonly show: (filter: Filter) => void;
};

const TITLES: Readonly<Record<Name, string>> = {
  verdict: 'Result',
  benchmark: 'Benchmark',
  model: 'Model',
  tag: 'Tag',
  difficulty: 'Difficulty',
  evaluator: 'Score',
  text: 'Text',
};

/** Makes the controls; `choose` is called with a new choice, `isTyping` while somebody writes. */
export function createFilterBar(
  part: CasesPart,
  choose: (filter: Filter, isTyping: boolean) => void,
): FilterBar {
  const controls = new Map<Name, HTMLInputElement | HTMLSelectElement>();
  const read = (): Filter =>
    Object.fromEntries(FILTERS.map((name) => [name, controls.get(name)?.value ?? ''])) as Filter;
  const form = element('form', { class: 'filters', role: 'search', 'aria-label': 'Choose cases' });
  for (const name of FILTERS) {
    const control = name === 'text' ? element('input', { type: 'search' }) : createSelect(part, name);
    if (control === null) continue;
    controls.set(name, control);
    control.addEventListener(name === 'text' ? 'input' : 'change', () => choose(read(), name === 'text'));
    form.append(element('label', {}, element('span', {}, TITLES[name]), control));
  }
  const clear = (): void => {
    for (const control of controls.values()) control.value = '';
    choose(read(), false);
  };
  form.append(button('Show all', clear));
  form.addEventListener('submit', (event) => event.preventDefault());
  const show = (filter: Filter): void => {
    for (const [name, control] of controls) if (control.value !== filter[name]) control.value = filter[name];
  };
  return { element: form, show };
}

/** Makes a choice of one; null where there is nothing to choose between. */
function createSelect(part: CasesPart, name: Exclude<Name, 'text'>): HTMLSelectElement | null {
  const options = listOptions(part)[name];
  if (options.length < 2 && name !== 'tag' && name !== 'verdict') return null;
  if (options.length === 0) return null;
  const select = element('select', {}, element('option', { value: '' }, 'any'));
  for (const [value, text] of options) select.append(element('option', { value }, text));
  return select;
}

function listOptions(part: CasesPart): Readonly<Record<Exclude<Name, 'text'>, readonly Option[]>> {
  const same = (values: readonly string[]): Option[] =>
    [...new Set(values)].sort().map((value) => [value, value]);
  return {
    verdict: part.states
      .filter(({ count }) => count > 0)
      .map(({ name, label, count }) => [name, `${label} (${count.toLocaleString('en')})`]),
    benchmark: same(part.cells.map(({ benchmark }) => benchmark)),
    model: same(part.cells.map(({ model }) => model)),
    tag: same(part.tags),
    difficulty: same(part.difficulties),
    evaluator: [...part.evaluators].sort().flatMap((name): Option[] => [
      [`by:${name}`, name],
      [`lower:${name}`, `${name}, lower than before`],
    ]),
  };
}
