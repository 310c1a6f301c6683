import type { CaseDetail } from '../../data.ts';
import type { Route } from '../route.ts';
import type { CaseStore } from './store.ts';

/** What cases are chosen by, in the order of the controls; each is a parameter of the address, '' for any. */
export const FILTERS = ['verdict', 'benchmark', 'model', 'tag', 'difficulty', 'evaluator', 'text'] as const;

/** A choice of cases. */
export type Filter = Readonly<Record<(typeof FILTERS)[number], string>>;

/** States whose cases come first, the most telling first. */
const FIRST = ['newly_failing', 'errored', 'failing', 'unstable', 'newly_passing', 'fresh'];

/** Reads the choice from an address. */
export function readFilter({ params }: Route): Filter {
  const entries = FILTERS.map((name) => [name, params.get(name) ?? '']);
  return Object.fromEntries(entries) as Filter;
}

/** Gives the rows that a choice takes, the most telling first; `found` are those whose texts hold what is looked for. */
export function chooseRows(store: CaseStore, filter: Filter, found: ReadonlySet<number>): number[] {
  const isChosen = createTest(store, filter, found);
  const bits = FIRST.map((name) => 1 << store.part.states.findIndex((state) => state.name === name));
  const groups: number[][] = Array.from({ length: bits.length + 1 }, () => []);
  for (let row = 0; row < store.count; row += 1) {
    if (!isChosen(row)) continue;
    const states = store.rows.states[row] ?? 0;
    const first = bits.findIndex((bit) => (states & bit) !== 0);
    groups[first === -1 ? bits.length : first]?.push(row);
  }
  return groups.flat();
}

/** Tells whether a case's texts hold what is looked for, in lower case. */
export function holdsText({ messages, expected, criteria, before, now }: CaseDetail, text: string): boolean {
  const holds = (part: string | null): boolean => part?.toLowerCase().includes(text) === true;
  return (
    messages.some(({ content }) => holds(content)) ||
    holds(expected) ||
    criteria.some(holds) ||
    [now, before].some((side) =>
      side?.trials.some(
        ({ output, reasoning, error, scores }) =>
          holds(output) ||
          holds(reasoning) ||
          holds(error) ||
          scores.some(({ explanation }) => holds(explanation)),
      ),
    )
  );
}

type Test = (row: number) => boolean;

function createTest(store: CaseStore, filter: Filter, found: ReadonlySet<number>): Test {
  const { rows, part } = store;
  const tests: Test[] = [];
  const cells = part.cells.map(
    ({ benchmark, model }) =>
      (filter.benchmark === '' || benchmark === filter.benchmark) &&
      (filter.model === '' || model === filter.model),
  );
  if (cells.includes(false)) tests.push((row) => cells[rows.cell[row] ?? -1] === true);
  if (filter.verdict !== '') {
    const bit = 1 << part.states.findIndex(({ name }) => name === filter.verdict);
    tests.push((row) => ((rows.states[row] ?? 0) & bit) !== 0);
  }
  if (filter.tag !== '') {
    const tag = part.tags.indexOf(filter.tag);
    tests.push((row) => rows.tags[row]?.includes(tag) === true);
  }
  if (filter.difficulty !== '') {
    const difficulty = part.difficulties.indexOf(filter.difficulty);
    tests.push((row) => rows.difficulty[row] === difficulty);
  }
  if (filter.evaluator !== '') tests.push(createScoreTest(store, filter.evaluator));
  const text = filter.text.toLowerCase();
  if (text !== '')
    tests.push(
      (row) =>
        found.has(row) ||
        rows.id[row]?.toLowerCase().includes(text) === true ||
        rows.input[row]?.toLowerCase().includes(text) === true,
    );
  return (row) => tests.every((test) => test(row));
}

/** Scores are chosen as `by:NAME`, or `lower:NAME` where they fell. */
function createScoreTest({ rows, part }: CaseStore, chosen: string): Test {
  const [how, name] = [chosen.slice(0, chosen.indexOf(':')), chosen.slice(chosen.indexOf(':') + 1)];
  const evaluator = part.evaluators.indexOf(name);
  const column = how === 'lower' ? rows.lower : rows.evaluators;
  return (row) => column[row]?.includes(evaluator) === true;
}
