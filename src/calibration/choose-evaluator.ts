import { scoreName } from '../domain/benchmark.ts';
import { userError } from '../domain/problem.ts';
import type { CellRecord } from '../domain/record.ts';
import { trialsOf } from '../records/trials.ts';
import { suggest } from '../text/nearest.ts';
import { quote } from '../text/quote.ts';

/** Evaluator whose scores are what people say: nothing to be held against people. */
const PEOPLE = 'human';

/**
 * Gives the evaluator whose scores are held against labels: the named one, else the only one, else the only judge. None,
 * or several to choose from, is a UserError that lists them.
 */
export function chooseEvaluator(records: readonly CellRecord[], named: string | undefined): string {
  const names = namesOfScores(records);
  if (names.length === 0) throw userError('the results hold no scores: there is nothing to calibrate');
  if (named !== undefined) {
    if (names.includes(named)) return named;
    throw userError(`--evaluator ${quote(named)} has no scores in the results${suggest(named, names)}`);
  }
  const machines = names.filter((name) => name !== PEOPLE);
  const judges = machines.filter((name) => isJudge(records, name));
  const [only, ...others] = judges.length > 0 ? judges : machines;
  if (only !== undefined && others.length === 0) return only;
  throw userError(
    `the results hold several scores, ${names.map(quote).join(', ')}: say which with --evaluator`,
  );
}

/** Lists the names of all scores, in the order in which they first come. */
export function namesOfScores(records: readonly CellRecord[]): string[] {
  const names = new Set<string>();
  for (const { results } of records)
    for (const result of results)
      for (const { scores = {} } of trialsOf(result)) for (const name of Object.keys(scores)) names.add(name);
  return [...names];
}

function isJudge(records: readonly CellRecord[], name: string): boolean {
  return records.some(({ config, results }) =>
    [config?.evaluators, ...results.map(({ evaluators }) => evaluators)].some((used) =>
      used?.some((one) => one.name === 'llm_judge' && scoreName(one) === name),
    ),
  );
}
