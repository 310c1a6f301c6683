import type { ModelsOnBenchmark, Words } from '../../data.ts';
import { element } from '../elements.ts';
import { noteState } from '../route.ts';
import { showWords } from '../words.ts';

/** Gives a field for a budget and what is the best within it; nothing where no price is known. */
export function showBudget({ name, budgets }: ModelsOnBenchmark, budget: string): HTMLElement[] {
  const [least] = budgets;
  if (least === undefined) return [];
  const said = element('p', { role: 'status' });
  const field = element('input', { inputmode: 'decimal', size: '8', autocomplete: 'off' });
  field.value = budget;
  const update = (): void => {
    said.replaceChildren(showWords(sayBest(budgets, field.value)));
  };
  field.addEventListener('input', () => {
    noteState('models', { benchmark: name, budget: field.value.trim() });
    update();
  });
  update();
  return [element('p', {}, element('label', {}, 'Budget for 1 000 cases, in dollars ', field)), said];
}

/** Says which model is the best within a budget. */
function sayBest(budgets: ModelsOnBenchmark['budgets'], written: string): Words {
  const text = written.trim().replace(/^\$/, '').replace(',', '.');
  if (text === '') return ['Type what 1 000 cases may cost to see the best model for it.'];
  const budget = Number(text);
  if (!(budget >= 0)) return ['A budget is a number of dollars, for instance 2.50.'];
  const line = budgets.findLast(({ from }) => from <= budget);
  if (line !== undefined) return ['Within this budget ', ...line.words];
  return [`No model whose price is known costs so little: the cheapest takes ${budgets[0]?.least ?? ''}.`];
}
