import type { CellPair, Matched } from '../compare/match-cells.ts';
import type { CaseResult, CellRecord, EvaluatorRecord } from '../domain/record.ts';
import type { Evaluator } from '../evaluators/evaluator.ts';
import type { Ballots } from '../evaluators/instruments.ts';
import { holdAgainst } from '../evaluators/hold-against.ts';
import { readKnownCase } from '../records/case-of-result.ts';
import type { KnownCase } from '../records/case-of-result.ts';
import { findEvaluatorChanges } from '../records/evaluator-changes.ts';
import { newest, newestFirst } from '../records/order.ts';
import { scoreAlike } from './rescore.ts';

type Evaluators = Readonly<Record<string, Evaluator>>;

/** With what answers are scored again; ballots are opened once, and only where people score them. */
export type PairScoring = {
  readonly evaluators: Evaluators;
  readonly openBallots: () => Ballots;
  readonly signal: AbortSignal;
};

/**
 * Scores the older side's kept answers with the newer side's evaluators, as a run does, where recorded cells were
 * scored by different ones. A pair stays as it is where the records do not tell enough for that.
 */
export async function rescorePairs(
  matched: Matched,
  { openBallots, ...scoring }: PairScoring,
): Promise<Matched> {
  const pairs: CellPair[] = [];
  let opened: Ballots | undefined;
  const open = (): Ballots => (opened ??= openBallots());
  for (const pair of matched.pairs) pairs.push(await rescorePair(pair, { ...scoring, openBallots: open }));
  return { ...matched, pairs };
}

async function rescorePair(pair: CellPair, scoring: PairScoring): Promise<CellPair> {
  const { baseline, candidate } = pair;
  const { evaluators, openBallots, signal } = scoring;
  const used = newest(candidate)?.config?.evaluators ?? [];
  // A newer side of mixed evaluators stays unlike the older side, however that is scored.
  if (!areOurs(used, evaluators) || findEvaluatorChanges(candidate, candidate).length > 0) return pair;
  if (findEvaluatorChanges(baseline, candidate).length === 0) return pair;
  const results = newestResults(candidate);
  const isRated = used.some(({ name }) => getOurs(name, evaluators).needs?.includes('ballots') === true);
  const { records, changes } = await scoreAlike(baseline, {
    evaluators: used,
    findEvaluator: (name) => getOurs(name, evaluators),
    instruments: isRated ? { ballots: openBallots() } : {},
    signal,
    caseOf: (result) => findCase(result, results.get(result.test_id), used, evaluators),
  });
  return changes.length === 0 ? pair : { ...pair, baseline: records, rescored: changes };
}

/** Tells whether we have the evaluators that a record names, in their versions. */
function areOurs(used: readonly EvaluatorRecord[], evaluators: Evaluators): boolean {
  return used.every(({ name, version }) => {
    const evaluator = Object.hasOwn(evaluators, name) ? evaluators[name] : undefined;
    return evaluator?.version === version;
  });
}

function getOurs(name: string, evaluators: Evaluators): Evaluator {
  const evaluator = evaluators[name];
  if (evaluator === undefined) throw new Error(`there is no evaluator \`${name}\``);
  return evaluator;
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
  evaluators: Evaluators,
): KnownCase | null {
  if (now === undefined || case_hash === undefined || now.case_hash !== case_hash) return null;
  const known = readKnownCase(now);
  if (known === null) return null;
  const judging = known.evaluators ?? used;
  if (!areOurs(judging, evaluators)) return null;
  const isUnreadable = judging.some((use) => {
    const { item, settings } = holdAgainst(known.case, use);
    return getOurs(use.name, evaluators).findProblem(item, settings) !== undefined;
  });
  return isUnreadable ? null : known;
}
