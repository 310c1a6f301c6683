import { scoreName } from '../domain/benchmark.ts';
import { DEFAULT_PASS_MARK } from '../domain/defaults.ts';
import type { CellRecord, EvaluatorRecord, Outcome } from '../domain/record.ts';
import { failureOf, hasAnswer } from '../records/failure.ts';
import { trialsOf } from '../records/trials.ts';

/** An answer that an evaluator scored. */
export type ScoredAnswer = {
  readonly benchmark: string;
  readonly model: string;
  readonly id: string;
  /** Which answer to its case it is, from 1. */
  readonly trial: number;
  /** The score from 0 to 1, to as many places as count. */
  readonly score: number;
  readonly outcome: Outcome;
};

/** What one evaluator made of the answers of some cells. */
export type Scored = {
  readonly evaluator: string;
  readonly records: readonly CellRecord[];
  readonly answers: readonly ScoredAnswer[];
  /** Answers that it could not score. */
  readonly unscored: number;
  /** The pass mark that the results name for it; the usual one where they name none, or several. */
  readonly passMark: number;
};

/** Lists the answers that an evaluator scored, by the name of its scores. */
export function listScored(records: readonly CellRecord[], evaluator: string): Scored {
  const answers: ScoredAnswer[] = [];
  const marks = new Set<number>();
  let unscored = 0;
  for (const { benchmark_name: benchmark, model_id: model, config, results } of records)
    for (const result of results) {
      addMark(marks, result.evaluators ?? config?.evaluators ?? [], evaluator);
      for (const [index, outcome] of trialsOf(result).entries()) {
        const score = scoreBy(outcome, evaluator);
        if (score === undefined) continue;
        if (score === null || isWithoutAnswer(outcome)) unscored += 1;
        else
          answers.push({
            ...{ benchmark, model, id: result.test_id, trial: index + 1 },
            score: roundScore(score),
            outcome,
          });
      }
    }
  const [passMark = DEFAULT_PASS_MARK] = marks.size === 1 ? marks : [];
  return { evaluator, records, answers, unscored, passMark };
}

/** Gives a number from 0 to 1 to as many places as count: what lies nearer together is the same to a person. */
export function roundScore(score: number): number {
  return Number(score.toFixed(9));
}

/** Gives an outcome's score by an evaluator: null where it could not score, undefined where it was not asked. */
export function scoreBy({ scores = {} }: Outcome, evaluator: string): number | null | undefined {
  return Object.hasOwn(scores, evaluator) ? scores[evaluator] : undefined;
}

/** Tells whether what failed was the answer; where another evaluator waits or failed, this one's score stands. */
function isWithoutAnswer(outcome: Outcome): boolean {
  const failure = failureOf(outcome);
  return failure !== null && !hasAnswer(failure);
}

function addMark(marks: Set<number>, used: readonly EvaluatorRecord[], evaluator: string): void {
  const own = used.find((one) => scoreName(one) === evaluator);
  if (own !== undefined) marks.add(own.threshold ?? DEFAULT_PASS_MARK);
}
