import type { CellPair, Matched } from '../compare/match-cells.ts';
import type { Case } from '../domain/case.ts';
import type { CaseResult, CellRecord, EvaluatorRecord } from '../domain/record.ts';
import type { Evaluator } from '../evaluators/evaluator.ts';
import { readKnownCase } from '../records/case-of-result.ts';
import { findEvaluatorChanges } from '../records/evaluator-changes.ts';
import { newest, newestFirst } from '../records/order.ts';
import { scoreAlike } from './rescore.ts';

type Evaluators = Readonly<Record<string, Evaluator>>;

/**
 * Scores the older side's kept answers with the newer side's evaluators, as a run does, where recorded cells were
 * scored by different ones. A pair stays as it is where the records do not tell enough for that.
 */
export async function rescorePairs(matched: Matched, evaluators: Evaluators): Promise<Matched> {
  const pairs: CellPair[] = [];
  for (const pair of matched.pairs) pairs.push(await rescorePair(pair, evaluators));
  return { ...matched, pairs };
}

async function rescorePair(pair: CellPair, evaluators: Evaluators): Promise<CellPair> {
  const { baseline, candidate } = pair;
  const used = newest(candidate)?.config?.evaluators ?? [];
  const ours = findOurs(used, evaluators);
  // A newer side of mixed evaluators stays unlike the older side, however that is scored.
  if (ours === null || findEvaluatorChanges(candidate, candidate).length > 0) return pair;
  const results = newestResults(candidate);
  const { records, changes } = await scoreAlike(baseline, {
    evaluators: used,
    findEvaluator: (name) => ours(name),
    instruments: {},
    caseOf: (result) => findCase(result, results.get(result.test_id), used, ours),
  });
  return changes.length === 0 ? pair : { ...pair, baseline: records, rescored: changes };
}

type FindEvaluator = (name: string) => Evaluator;

/** Gives the evaluators that a record names; null where we have another version of one, or one needs an instrument. */
function findOurs(used: readonly EvaluatorRecord[], evaluators: Evaluators): FindEvaluator | null {
  const ours = new Map<string, Evaluator>();
  for (const { name, version } of used) {
    const evaluator = Object.hasOwn(evaluators, name) ? evaluators[name] : undefined;
    if (evaluator?.version !== version || evaluator.needs !== undefined) return null;
    ours.set(name, evaluator);
  }
  return (name) => {
    const evaluator = ours.get(name);
    if (evaluator === undefined) throw new Error(`there is no evaluator \`${name}\``);
    return evaluator;
  };
}

/** Gives each case's newest result, which says what the case is. */
function newestResults(records: readonly CellRecord[]): Map<string, CaseResult> {
  const results = newestFirst(records).flatMap((record) => record.results);
  return new Map(results.toReversed().map((result) => [result.test_id, result]));
}

/** Finds a case of the same content on both sides, if the newer tells enough of it for every evaluator; else null. */
function findCase(
  { case_hash }: CaseResult,
  now: CaseResult | undefined,
  used: readonly EvaluatorRecord[],
  find: FindEvaluator,
): Case | null {
  if (now === undefined || case_hash === undefined || now.case_hash !== case_hash) return null;
  const item = readKnownCase(now);
  if (item === null) return null;
  return used.some(({ name, settings }) => find(name).findProblem(item, settings) !== undefined)
    ? null
    : item;
}
