import type { ModelsOnBenchmark, ModelsPart } from '../../data.ts';
import { element } from '../elements.ts';
import { showBudget } from '../models/budget.ts';
import { drawModels } from '../models/scatter.ts';
import type { Axis, Spot } from '../models/scatter.ts';
import { goTo } from '../route.ts';
import type { Route } from '../route.ts';
import type { Shown, View } from '../view.ts';
import { section, showTable, showWords } from '../words.ts';

/** The models of the run side by side; which benchmark, and which budget, stands in the address. */
export const models: View = {
  name: 'models',
  title: 'Models',
  part: 'models',
  render: async (into, route, page) => {
    const part = await page.read('models');
    return part === null ? {} : showModels(into, part, route);
  },
};

function showModels(into: HTMLElement, { benchmarks }: ModelsPart, first: Route): Shown {
  const detail = element('div');
  const select = benchmarks.length > 1 ? chooser(benchmarks) : null;
  let end = (): void => undefined;
  const update = ({ params }: Route): void => {
    const benchmark = benchmarks.find(({ name }) => name === params.get('benchmark')) ?? benchmarks[0];
    if (benchmark === undefined) return;
    end();
    if (select !== null) select.value = String(benchmarks.indexOf(benchmark));
    end = showBenchmark(detail, benchmark, params.get('budget') ?? '');
  };
  into.append(
    ...(select === null ? [] : [element('p', {}, element('label', {}, 'Benchmark ', select))]),
    detail,
  );
  update(first);
  return { update, end: () => end() };
}

function chooser(benchmarks: readonly ModelsOnBenchmark[]): HTMLSelectElement {
  const options = benchmarks.map(({ name }, index) => element('option', { value: String(index) }, name));
  const select = element('select', {}, ...options);
  select.addEventListener('change', () =>
    goTo('models', { benchmark: benchmarks[Number(select.value)]?.name ?? '' }),
  );
  return select;
}

/** Shows the models on a benchmark; gives what ends the plots. */
function showBenchmark(into: HTMLElement, benchmark: ModelsOnBenchmark, budget: string): () => void {
  const { name, metric, best, notes, table } = benchmark;
  const plots = listPlots(benchmark).map((plot) => ({ ...plot, into: element('div', { class: 'plot' }) }));
  into.replaceChildren(
    element('h2', { dir: 'auto' }, name),
    ...[best, ...notes].map((words) => element('p', {}, showWords(words))),
    ...showBudget(benchmark, budget),
    section('Side by side', showTable(`Models on ${name}, the best first`, table)),
    ...plots.map((plot) => element('figure', {}, element('figcaption', {}, plot.title), plot.into)),
  );
  const ends = plots.map((plot) => drawModels(plot.into, { metric, axis: plot.axis, spots: plot.spots }));
  return () => {
    for (const end of ends) end();
  };
}

type Picture = { readonly title: string; readonly axis: Axis; readonly spots: readonly Spot[] };

/** Lists the pictures that there are numbers for. */
function listPlots({ models: all, metric }: ModelsOnBenchmark): Picture[] {
  const at = (of: (model: (typeof all)[number], index: number) => number | null): Spot[] =>
    all.flatMap((model, index) => {
      const x = of(model, index);
      return x === null ? [] : [{ ...model, x, rank: index + 1 }];
    });
  const pictures: readonly Picture[] = [
    {
      title: `${metric} with its 95 % interval, the best first`,
      axis: 'model',
      spots: at((_, index) => index + 1),
    },
    { title: `${metric} against cost of 1 000 cases`, axis: 'cost', spots: at(({ cost }) => cost) },
    { title: `${metric} against mean latency`, axis: 'latency', spots: at(({ latencyMs }) => latencyMs) },
  ];
  return pictures.filter(({ spots }) => spots.length > 1);
}
