import { explainPrice } from '../config/models.ts';
import type { JsonObject } from '../domain/json.ts';
import type { Model } from '../domain/model.ts';
import type { Cell, Plan } from '../domain/plan.ts';
import type { Problem } from '../domain/problem.ts';
import { getEvaluator } from '../evaluators/index.ts';
import type { InstrumentName, PlannedInstruments } from '../evaluators/instruments.ts';
import { answersAfresh } from '../providers/index.ts';
import { factsOf } from '../run/case-facts.ts';
import type { CaseFacts } from '../run/case-facts.ts';
import { listNeeds } from '../run/list-needs.ts';
import { quote } from '../text/quote.ts';

/** Lists the models that a cell asks: its own, and those of the instruments that score its answers. */
export function listModels(cell: Cell, instruments: PlannedInstruments): Model[] {
  const needed = listNeeds(cell, getEvaluator).flatMap((name) => instruments[name]?.model ?? []);
  return [cell.model, ...needed];
}

/** Counts the requests that each instrument that asks a model takes to score the answers to a plan, about. */
export function countRequests(
  { cells }: Plan,
  instruments: PlannedInstruments,
): Readonly<Record<string, number>> {
  const answers = new Map<InstrumentName, number>();
  for (const cell of cells)
    for (const { use, cases } of listUses(cell))
      for (const name of getEvaluator(use.name).needs ?? [])
        answers.set(name, (answers.get(name) ?? 0) + cases * cell.repeat);
  return Object.fromEntries(
    [...answers]
      .filter(([name]) => instruments[name]?.model !== null)
      .map(([name, count]) => [name, instruments[name]?.countRequests(count) ?? 0]),
  );
}

/** Finds instruments of a plan without a price where dollars are limited; those of `models` have one by now. */
export function findUnpriced({ cells, budget }: Plan, instruments: PlannedInstruments): Problem[] {
  if (budget.maxCostUsd === null) return [];
  const models = new Set(cells.flatMap((cell) => listModels(cell, instruments)));
  return [...models]
    .filter((model) => model.price === null && answersAfresh(model))
    .map(({ id, placeOf }) => ({ message: explainPrice(id), place: placeOf('price') }));
}

/** Finds benchmarks of a plan that run what models write, which a config cannot allow. */
export function findCode({ cells }: Plan): Problem[] {
  const names = cells
    .filter((cell) => listNeeds(cell, getEvaluator).includes('jail'))
    .map(({ benchmark }) => benchmark.name);
  return [...new Set(names)].map((name) => ({
    message: [
      `the benchmark ${quote(name)} runs code that models write (\`code_execution\`): allow it with `,
      { option: 'allow-code-execution' },
    ],
  }));
}

/** Finds benchmarks of a plan that run code which a stranger may have written, as tests and checks or through them. */
export function findForeignCode({ cells }: Plan, running: readonly InstrumentName[]): Problem[] {
  const names = cells
    .filter((cell) => listNeeds(cell, getEvaluator).some((name) => running.includes(name)))
    .map(({ benchmark }) => benchmark.name);
  return [...new Set(names)].map((name) => ({
    message: [
      `the benchmark ${quote(name)} runs code (\`javascript\` or \`code_execution\`) that whoever opened this pull request from a fork may have written: nothing was run; a maintainer who has read it can allow it with `,
      { option: 'dangerously-run-code-of-forks' },
    ],
  }));
}

/** Finds what is wrong with what a plan needs of its instruments. */
export async function findInstrumentProblems(
  { cells }: Plan,
  instruments: PlannedInstruments,
  signal: AbortSignal,
): Promise<Problem[]> {
  const uses = Object.entries(instruments).flatMap(([name, planned]) =>
    planned.model === null && planned.findProblems !== undefined
      ? [{ find: planned.findProblems, settings: listSettings(cells, name) }]
      : [],
  );
  const found = await Promise.all(uses.map(({ find, settings }) => find(settings, signal)));
  return found.flat();
}

function listSettings(cells: readonly Cell[], need: string): JsonObject[] {
  return [...new Set(cells.flatMap(listUses).map(({ use }) => use))]
    .filter(({ name }) => getEvaluator(name).needs?.some((one) => one === need) === true)
    .map(({ settings }) => settings);
}

/** Lists the evaluators that score answers of a cell, and how many of its cases each. */
function listUses(cell: Cell): CaseFacts['own'] {
  const { common, own } = factsOf(cell);
  return common === 0 ? own : [...cell.evaluators.map((use) => ({ use, cases: common })), ...own];
}

/** Finds models of a plan that judge their own answers, which models mark higher than others do. */
export function findSelfJudged({ cells }: Plan, { judge }: PlannedInstruments): Problem[] {
  const judging = judge?.model ?? null;
  if (judging === null) return [];
  const own = cells.filter(
    (cell) => isSameModel(cell.model, judging) && listNeeds(cell, getEvaluator).includes('judge'),
  );
  return [...new Map(own.map(({ model }) => [model.id, model])).values()].map(({ id, placeOf }) => ({
    message: `model ${quote(id)} judges its own answers, which models like better than others do: give \`judge\` another \`model\``,
    place: placeOf('id'),
  }));
}

function isSameModel(one: Model, other: Model): boolean {
  return one.provider === other.provider && one.model === other.model && one.baseUrl === other.baseUrl;
}
