import path from 'node:path';
import { DEFAULT_RESULTS } from '../domain/defaults.ts';
import type { Plan } from '../domain/plan.ts';
import { renderProblem, UserError } from '../domain/problem.ts';
import type { Problem } from '../domain/problem.ts';
import { loadPlan } from '../plan/load-plan.ts';
import type { LoadedPlan } from '../plan/load-plan.ts';
import { countRequests } from '../plan/used-instruments.ts';
import { readResults } from '../records/read-results.ts';
import { plural } from '../report/format.ts';
import { sum } from '../stats/sum.ts';
import { jsonText, plainText } from '../text/escape.ts';
import { suggest } from '../text/nearest.ts';
import { quote } from '../text/quote.ts';
import { valueOf } from './arguments.ts';
import type { Arguments } from './arguments.ts';
import { readChoices } from './choices.ts';
import type { Io } from './io.ts';
import { createPlanPlace } from './plan-place.ts';
import { chooseResults, readEarlier } from './results-folder.ts';

/** `llm-bench validate`: reads everything a run would read and says what would be run; asks nothing. */
export async function validate(args: Arguments, io: Io): Promise<number> {
  const { plan, instruments, unavailable, notes, pastModels } = await loadPlan(
    // Nothing is run.
    { ...readChoices(args), allowsCode: true },
    createPlanPlace(io),
  );
  const unknown = findUnknownPast(pastModels, plan, args, io);
  if (unknown.length > 0) throw new UserError(unknown);
  const cells = plan.cells.map(({ benchmark, model, cases, repeat, complete, unreviewed }) => ({
    benchmark: benchmark.name,
    model: model.id,
    cases: cases.length,
    trials: cases.length * repeat,
    complete,
    ...(unreviewed !== undefined && { unreviewed }),
  }));
  const besides = countRequests(plan, instruments);
  if (args.flags.has('json')) {
    const all = { cells, ...(Object.keys(besides).length > 0 && { instruments: besides }) };
    io.out(`${jsonText(all, 2)}\n`);
  } else {
    for (const { benchmark, model, cases, trials } of cells)
      io.out(
        `${plainText(benchmark)} on ${plainText(model)}: ${plural(cases, 'case')}, ${plural(trials, 'request')}\n`,
      );
    for (const [name, requests] of Object.entries(besides))
      io.out(`${name}: about ${plural(requests, 'request')} more to score the answers\n`);
    io.out(`valid: ${describeSize(cells)}\n`);
  }
  for (const note of listUnnamed(plan)) io.err(`note: ${plainText(note)}\n`);
  // A machine without keys may validate what another one runs.
  for (const problem of [...notes, ...unavailable]) io.err(`note: ${plainText(renderProblem(problem))}\n`);
  return 0;
}

/** Counts what would be run; the cases of a benchmark are the same on each model. */
function describeSize(
  cells: readonly { readonly benchmark: string; readonly cases: number; readonly trials: number }[],
): string {
  const cases = new Map(cells.map((cell) => [cell.benchmark, cell.cases]));
  return [
    plural(cells.length, 'cell'),
    plural(sum([...cases.values()]), 'case'),
    plural(sum(cells.map(({ trials }) => trials)), 'request'),
  ].join(', ');
}

/** Finds models that `compare_to` names and neither the config nor the results know: nothing would be compared with them. */
function findUnknownPast(
  pastModels: LoadedPlan['pastModels'],
  { cells }: Plan,
  args: Arguments,
  io: Io,
): Problem[] {
  if (pastModels.length === 0) return [];
  const baseline = valueOf(args, 'baseline');
  const records =
    baseline === undefined
      ? readEarlier(chooseResults(args, io))
      : readResults(path.resolve(io.cwd, baseline));
  const past = new Set(records.map(({ model_id: id }) => id));
  const known = [...new Set([...cells.map(({ model }) => model.id), ...past])];
  const shown = baseline ?? `${DEFAULT_RESULTS}/`;
  return pastModels
    .filter(({ name }) => !past.has(name))
    .map(({ name, place }) => ({
      message: [
        `\`compare_to\` names no model of this config or of the results in ${shown}: ${quote(name)}${suggest(name, known)}; a baseline that lies elsewhere is named with `,
        { option: 'baseline' },
      ],
      place,
    }));
}

/** Recommends ids, once a benchmark, where cases have none: their place names them, and that moves. */
function listUnnamed({ cells }: Plan): string[] {
  const benchmarks = new Map(cells.map((cell) => [cell.benchmark.name, cell]));
  return [...benchmarks.values()].flatMap(({ benchmark, cases }) => {
    const unnamed = cases.filter(({ isUnnamed }) => isUnnamed === true);
    const [first] = unnamed;
    if (first === undefined) return [];
    const without = sayWithout(unnamed.length, cases.length, benchmark.name);
    const message = `${without}: with one each, reports name the same case alike when others come before it`;
    return renderProblem({ message, place: first.place });
  });
}

function sayWithout(unnamed: number, all: number, benchmark: string): string {
  if (unnamed < all)
    return `${unnamed} of ${plural(all, 'case')} of \`${benchmark}\` ${unnamed === 1 ? 'has' : 'have'} no \`id\``;
  return all === 1
    ? `the case of \`${benchmark}\` has no \`id\``
    : `none of the ${plural(all, 'case')} of \`${benchmark}\` has an \`id\``;
}
