import { PROGRAM_CONTENT, scoreName } from '../domain/benchmark.ts';
import type { Benchmark, EvaluatorUse } from '../domain/benchmark.ts';
import type { Case } from '../domain/case.ts';
import { MEAN } from '../domain/defaults.ts';
import { canonicalJson } from '../domain/digest.ts';
import type { JsonObject } from '../domain/json.ts';
import { UserError } from '../domain/problem.ts';
import type { Problem } from '../domain/problem.ts';
import { shorten } from '../evaluators/cite-text.ts';
import type { Evaluator } from '../evaluators/evaluator.ts';
import { holdAgainst } from '../evaluators/hold-against.ts';
import type { KnownInstruments } from '../evaluators/instruments.ts';
import { suggest } from '../text/nearest.ts';
import { plainPhrase } from '../text/phrase.ts';
import type { Phrase } from '../text/phrase.ts';
import { ProblemTally } from '../text/problem-tally.ts';
import { FORBIDDEN_KEYS } from '../text/source.ts';
import { checksOf } from './evaluator-uses.ts';
import type { Checks } from './evaluator-uses.ts';

/** Evaluators that benchmarks may use, by their name in YAML, and the instruments that these can be given. */
export type Available = {
  readonly evaluators: Readonly<Record<string, Evaluator>>;
  readonly instruments: KnownInstruments;
};

/** Throws one UserError that names everything in which a benchmark and its evaluators do not fit together. */
export function checkBenchmark(benchmark: Benchmark, available: Available): void {
  const problems = [...findUseProblems(benchmark, available), ...findThresholdProblems(benchmark)];
  if (problems.length === 0) problems.push(...findCaseProblems(benchmark, available));
  if (problems.length > 0) throw new UserError(problems);
}

function findUseProblems({ evaluators: uses, placeOf }: Benchmark, available: Available): Problem[] {
  return explainUses(uses, available).flatMap((messages, index) =>
    messages.map((message) => ({ message, place: placeOf(['evaluators', index]) })),
  );
}

/** Explains what is wrong with each of several evaluators. */
function explainUses(uses: readonly EvaluatorUse[], available: Available): string[][] {
  const seen = new Set<string>();
  const names = new Set<string>();
  return uses.map((use) => {
    const name = scoreName(use);
    const written = JSON.stringify([use.name, canonicalJson(use.settings)]);
    const [isRepeated, isNamed] = [seen.has(written), names.has(name)];
    seen.add(written);
    names.add(name);
    if (isRepeated) return [`the evaluator \`${use.name}\` is given twice`];
    if (isNamed) return [`two evaluators have the name \`${name}\`: give one another with \`as\``];
    if (name === 'default') return ['`as` must not be `default`, which in `thresholds` stands for the rest'];
    if (name === MEAN) return ['`as` must not be `mean`, which in `thresholds` is the mean of all scores'];
    // Results keep scores by these names.
    if (FORBIDDEN_KEYS.has(name)) return [`\`as\` must not be \`${name}\``];
    return explainUse(use, available);
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
    if (key === 'expected' || (key === PROGRAM_CONTENT && hasProgram(evaluator))) return [];
    const setting = Object.hasOwn(evaluator.settings, key) ? evaluator.settings[key] : undefined;
    if (setting === undefined)
      return [`unknown setting \`${key}\` of \`${name}\`${suggest(key, Object.keys(evaluator.settings))}`];
    const allowed = setting.check(value);
    return allowed === undefined
      ? []
      : [`\`${key}\` of \`${name}\` must be ${allowed}, found \`${shorten(JSON.stringify(value))}\``];
  });
}

function hasProgram({ settings }: Evaluator): boolean {
  return Object.values(settings).some(({ program }) => program === true);
}

function findThresholdProblems(benchmark: Benchmark): Problem[] {
  const { evaluators: uses, thresholds, cases, placeOf } = benchmark;
  if (thresholds === null) return [];
  const names = new Set([...uses.map(scoreName), 'default', MEAN]);
  for (const item of cases)
    for (const use of checksOf(benchmark, item)?.uses ?? []) names.add(scoreName(use));
  return explainThresholds(thresholds, [...names], 'this benchmark').map(({ name, message }) => ({
    message,
    place: placeOf(['thresholds', name]),
  }));
}

function explainThresholds(
  thresholds: Readonly<Record<string, number>>,
  names: readonly string[],
  owner: string,
): { readonly name: string; readonly message: string }[] {
  return Object.keys(thresholds)
    .filter((name) => !names.includes(name))
    .map((name) => ({
      name,
      message: `\`thresholds.${name}\` names no evaluator of ${owner}${suggest(name, names)}`,
    }));
}

/** Finds what is wrong with cases; the same in many cases is one problem, at the first of them. */
function findCaseProblems(benchmark: Benchmark, available: Available): Problem[] {
  const tally = new ProblemTally('case');
  for (const item of benchmark.cases) {
    const checks = checksOf(benchmark, item);
    const add = (problem: Phrase): void =>
      tally.add(kindOf(problem), () => ({
        message: `case \`${item.id}\`, ${plainPhrase(problem)}`,
        place: item.place,
      }));
    const wrong = checks === null ? [] : explainChecks(checks, item, available);
    for (const message of wrong) add([message]);
    if (wrong.length > 0) continue;
    for (const use of checks?.uses ?? benchmark.evaluators) {
      const problem = explainCase(item, use, available);
      if (problem === undefined) continue;
      if (benchmark.lacksExpected !== undefined && wantsExpected(item, use, available))
        return [benchmark.lacksExpected];
      add([`${scoreName(use)}: `, ...problem]);
    }
  }
  return tally.list();
}

/** Explains what is wrong with the checks that a case brings itself. */
function explainChecks({ uses }: Checks, { ownChecks = {} }: Case, available: Available): string[] {
  const names = [...uses.map(scoreName), 'default', MEAN];
  return [
    ...explainUses(uses, available).flat(),
    ...explainThresholds(ownChecks.thresholds ?? {}, names, 'this case').map(({ message }) => message),
  ];
}

/** Gives what makes a problem the same in other cases: all but words of the case. */
function kindOf(problem: Phrase): string {
  return problem.filter((part) => typeof part === 'string').join('');
}

function explainCase(item: Case, use: EvaluatorUse, { evaluators }: Available): Phrase | undefined {
  const evaluator = evaluators[use.name];
  const { item: held, settings } = holdAgainst(item, use);
  const problem = findMetadataProblem(item.metadata, evaluator) ?? evaluator?.findProblem(held, settings);
  return typeof problem === 'string' ? [problem] : problem;
}

/** Tells whether an expected answer would mend what is wrong: then it is a mistake of the file, not of its cases. */
function wantsExpected(item: Case, use: EvaluatorUse, available: Available): boolean {
  const explain = (one: Case): string => plainPhrase(explainCase(one, use, available) ?? []);
  return explain({ ...item, expected: '1' }) !== explain(item);
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
