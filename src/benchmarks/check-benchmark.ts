import type { Benchmark, EvaluatorUse } from '../domain/benchmark.ts';
import type { JsonObject } from '../domain/json.ts';
import { UserError } from '../domain/problem.ts';
import type { Problem } from '../domain/problem.ts';
import type { Evaluator } from '../evaluators/evaluator.ts';
import type { Instruments } from '../evaluators/instruments.ts';
import { suggest } from '../text/nearest.ts';
import { ProblemTally } from '../text/problem-tally.ts';

/** Evaluators that benchmarks may use, by their name in YAML, and the instruments that these can be given. */
export type Available = {
  readonly evaluators: Readonly<Record<string, Evaluator>>;
  readonly instruments: Instruments;
};

/** Throws one UserError that names everything in which a benchmark and its evaluators do not fit together. */
export function checkBenchmark(benchmark: Benchmark, available: Available): void {
  const { evaluators } = available;
  const problems = [...findUseProblems(benchmark, available), ...findThresholdProblems(benchmark)];
  if (problems.length === 0) problems.push(...findCaseProblems(benchmark, evaluators));
  if (problems.length > 0) throw new UserError(problems);
}

function findUseProblems({ evaluators: uses, placeOf }: Benchmark, available: Available): Problem[] {
  return uses.flatMap((use, index) => {
    const isRepeated = uses.findIndex(({ name }) => name === use.name) < index;
    const messages = isRepeated
      ? [`the evaluator \`${use.name}\` is given twice`]
      : explainUse(use, available);
    return messages.map((message) => ({ message, place: placeOf(['evaluators', index]) }));
  });
}

function explainUse({ name, settings }: EvaluatorUse, { evaluators, instruments }: Available): string[] {
  const evaluator = Object.hasOwn(evaluators, name) ? evaluators[name] : undefined;
  if (evaluator === undefined)
    return [`unknown evaluator \`${name}\`${suggest(name, Object.keys(evaluators))}`];
  const lacking = (evaluator.needs ?? []).filter((need) => instruments[need] === undefined);
  if (lacking.length > 0)
    return [
      `the evaluator \`${name}\` needs ${lacking.map((need) => `\`${need}\``).join(' and ')}, which is not to be had`,
    ];
  return Object.entries(settings).flatMap(([key, value]) => {
    const setting = Object.hasOwn(evaluator.settings, key) ? evaluator.settings[key] : undefined;
    if (setting === undefined)
      return [`unknown setting \`${key}\` of \`${name}\`${suggest(key, Object.keys(evaluator.settings))}`];
    const allowed = setting.check(value);
    return allowed === undefined
      ? []
      : [`\`${key}\` of \`${name}\` must be ${allowed}, found \`${JSON.stringify(value)}\``];
  });
}

function findThresholdProblems({ evaluators: uses, thresholds, placeOf }: Benchmark): Problem[] {
  const names = [...uses.map(({ name }) => name), 'default'];
  return Object.keys(thresholds ?? {})
    .filter((name) => !names.includes(name))
    .map((name) => ({
      message: `\`thresholds.${name}\` names no evaluator of this benchmark${suggest(name, names)}`,
      place: placeOf(['thresholds', name]),
    }));
}

/** Finds what is wrong with cases; the same in many cases is one problem, at the first of them. */
function findCaseProblems(
  { cases, evaluators: uses, lacksExpected }: Benchmark,
  evaluators: Available['evaluators'],
): Problem[] {
  const tally = new ProblemTally('case');
  for (const item of cases)
    for (const { name, settings } of uses) {
      const evaluator = evaluators[name];
      const message = findMetadataProblem(item.metadata, evaluator) ?? evaluator?.findProblem(item, settings);
      if (message === undefined) continue;
      // What an expected answer would mend is one mistake of the file, not of its cases.
      if (
        lacksExpected !== undefined &&
        evaluator?.findProblem({ ...item, expected: '1' }, settings) !== message
      )
        return [lacksExpected];
      tally.add(`${name}: ${message}`, () => ({
        message: `case \`${item.id}\`, ${name}: ${message}`,
        place: item.place,
      }));
    }
  return tally.list();
}

/** Finds what is wrong with metadata named like a setting: it is one, and overrides the benchmark's. */
function findMetadataProblem(metadata: JsonObject, evaluator: Evaluator | undefined): string | undefined {
  for (const [key, { check, fromMetadata }] of Object.entries(evaluator?.settings ?? {})) {
    const isGiven = fromMetadata === true && metadata[key] !== undefined;
    const allowed = isGiven ? check(metadata[key]) : undefined;
    if (allowed !== undefined) return `\`metadata.${key}\` must be ${allowed}`;
  }
  return undefined;
}
