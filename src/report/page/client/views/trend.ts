import type { TrendCell, TrendLine, TrendPart } from '../../data.ts';
import { element } from '../elements.ts';
import { addressOf, goTo } from '../route.ts';
import type { Route } from '../route.ts';
import { drawTrend, MARK_LOOKS } from '../trend-plot.ts';
import type { Shown, View } from '../view.ts';
import { section, showTable } from '../words.ts';

/** Marks that are listed; all are in the table. */
const MAX_MARKS = 12;

/** How a benchmark moved on a model over its runs; which of them, and which figure, stands in the address. */
export const trend: View = {
  name: 'trend',
  title: 'Trend',
  part: 'trend',
  render: async (into, route, page) => {
    const part = await page.read('trend');
    return part === null ? {} : showTrend(into, part, route);
  },
};

/** What the address names: a benchmark on a model, and one of its figures. */
type State = { readonly cell: TrendCell; readonly line: TrendLine };

function showTrend(into: HTMLElement, { overview, cells }: TrendPart, first: Route): Shown {
  const detail = element('div');
  const select = cells.length > 1 ? chooser(cells) : null;
  let end = (): void => undefined;
  const update = (route: Route): void => {
    const state = readState(cells, route);
    if (state === null) return;
    end();
    if (select !== null) select.value = String(cells.indexOf(state.cell));
    end = showCell(detail, state);
  };
  update(first);
  into.append(
    ...(select === null ? [] : [element('label', { class: 'chooser' }, 'Benchmark and model ', select)]),
    detail,
    ...(cells.length > 1
      ? [section('All', showTable('The newest run of each, and how it moved', overview))]
      : []),
  );
  return { update, end: () => end() };
}

/** Finds what the address names; where it names nothing that is there, the first. */
function readState(cells: readonly TrendCell[], { params }: Route): State | null {
  const isNamed = ({ benchmark, model }: TrendCell): boolean =>
    benchmark === params.get('benchmark') && model === params.get('model');
  const cell = cells.find(isNamed) ?? cells[0];
  const line = cell?.lines.find(({ key }) => key === params.get('figure')) ?? cell?.lines[0];
  return cell === undefined || line === undefined ? null : { cell, line };
}

function chooser(cells: readonly TrendCell[]): HTMLSelectElement {
  const options = cells.map(({ name }, index) => element('option', { value: String(index) }, name));
  const select = element('select', {}, ...options);
  select.addEventListener('change', () => {
    const cell = cells[Number(select.value)];
    if (cell !== undefined) goTo('trend', { benchmark: cell.benchmark, model: cell.model });
  });
  return select;
}

/** Shows a figure of a benchmark on a model; gives what ends the plot. */
function showCell(into: HTMLElement, { cell, line }: State): () => void {
  const plot = element('div', { class: 'plot' });
  const table = element('div');
  const all = element('details', {}, element('summary', {}, 'The runs as a table'), table);
  // Thousands of rows are made only when they are asked for.
  all.addEventListener('toggle', () => {
    if (all.open && table.childElementCount === 0)
      table.append(showTable(`Runs of ${cell.name}, the newest first`, cell.table), ...sayLeft(cell));
  });
  into.replaceChildren(
    element('h2', { dir: 'auto' }, cell.name),
    ...(cell.moves === '' ? [] : [element('p', {}, cell.moves)]),
    listFigures(cell, line),
    plot,
    ...listMarks(cell),
    all,
  );
  return drawTrend(plot, cell, line);
}

function sayLeft({ left }: TrendCell): HTMLElement[] {
  return left === 0 ? [] : [element('p', {}, `and ${left} older`)];
}

/** Links to the figures that there are. */
function listFigures({ benchmark, model, lines }: TrendCell, shown: TrendLine): HTMLElement {
  const links = lines.map(({ key, title }) =>
    element(
      'li',
      {},
      element(
        'a',
        {
          href: addressOf('trend', { benchmark, model, figure: key }),
          'aria-current': key === shown.key ? 'true' : null,
        },
        title,
      ),
    ),
  );
  return element('nav', { 'aria-label': 'Figures' }, element('ul', {}, ...links));
}

/** Lists the newest marks with the signs that they have in the plot. */
function listMarks({ marks }: TrendCell): HTMLElement[] {
  if (marks.length === 0) return [];
  const newest = marks.slice(-MAX_MARKS).toReversed();
  const items = newest.map(({ kind, words }) => {
    const { sign, colour } = MARK_LOOKS[kind];
    return element(
      'li',
      {},
      element('span', { class: `sign ${colour}`, 'aria-hidden': 'true' }, sign),
      ` ${words}`,
    );
  });
  const left = marks.length - newest.length;
  return [
    element('ul', { class: 'plain', 'aria-label': 'Marks' }, ...items),
    ...(left > 0 ? [element('p', {}, `and ${left} earlier, in the table`)] : []),
  ];
}
