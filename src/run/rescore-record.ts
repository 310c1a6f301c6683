import { setImmediate } from 'node:timers/promises';
import { scoreName } from '../domain/benchmark.ts';
import type { EvaluatorUse } from '../domain/benchmark.ts';
import type { Failure } from '../domain/failure.ts';
import { isNonEmpty } from '../domain/json.ts';
import type { CaseResult, CellRecord, EvaluatorRecord, Outcome } from '../domain/record.ts';
import type { Score } from '../domain/score.ts';
import type { EvaluationDeps } from '../evaluators/evaluate-answer.ts';
import { holdAgainst } from '../evaluators/hold-against.ts';
import type { KnownCase } from '../records/case-of-result.ts';
import { combineOutcomes } from '../records/combine-trials.ts';
import { failureOf, hasAnswer } from '../records/failure.ts';
import { summarize } from '../records/summarize.ts';
import { plainPhrase } from '../text/phrase.ts';
import { findKeptScore } from './kept-scores.ts';
import { scoreAgain, withoutWords } from './score-again.ts';
import { judgeBy } from './score-answer.ts';

/** Cases whose answers are scored at once where an instrument is asked; its line limits the requests. */
const AT_ONCE = 256;
/** Time after which the process hears the network and signals. */
const HEAR_EVERY_MS = 50;

/** Settings by which answers are scored again. */
export type Rescoring = EvaluationDeps & {
  readonly evaluators: readonly EvaluatorRecord[];
  /** Gives the case that a result answers; null where it is not known well enough to be judged. */
  readonly caseOf: (result: CaseResult) => KnownCase | null;
};

/** A rescoring, and what the record's run scored: the reasoning before answers too or not, and by which evaluators. */
type RecordRescoring = Rescoring & {
  readonly scoresReasoning: boolean;
  readonly before: readonly EvaluatorRecord[];
};

/** Result of scoring again; `isNew` is true where an answer was scored. */
type Again<T> = { readonly scored: T; readonly isNew: boolean };

/**
 * Scores the kept answers of a record again; rejects when aborted. Nobody is asked whose instrument is not given: such
 * scores stay where the same evaluator gave them. Errors stay as they are; an answer that was not kept, or whose case is
 * not known, is left without a score. Null where no answer could be scored.
 */
export async function rescoreRecord(record: CellRecord, rescoring: Rescoring): Promise<CellRecord | null> {
  const again: Again<CaseResult>[] = [];
  const judging = {
    ...rescoring,
    scoresReasoning: record.config?.model?.['score_reasoning'] === true,
    before: record.config?.evaluators ?? [],
  };
  const atOnce = Object.keys(rescoring.instruments).length > 0 ? AT_ONCE : 1;
  let heardMs = performance.now();
  for (let index = 0; index < record.results.length; index += atOnce) {
    // Scoring short answers waits for nothing: a signal would not be heard.
    if (performance.now() - heardMs > HEAR_EVERY_MS) {
      await setImmediate();
      heardMs = performance.now();
    }
    rescoring.signal.throwIfAborted();
    const some = record.results.slice(index, index + atOnce);
    again.push(...(await Promise.all(some.map((result) => rescoreCase(result, judging)))));
  }
  const results = again.map(({ scored }) => scored);
  if (!isNonEmpty(results) || !again.some(({ isNew }) => isNew)) return null;
  const config = { ...record.config, evaluators: rescoring.evaluators };
  return { ...record, summary: summarize(results), results, config };
}

async function rescoreCase(result: CaseResult, rescoring: RecordRescoring): Promise<Again<CaseResult>> {
  const known = rescoring.caseOf(result);
  const { trials, evaluators: own, ...whole } = result;
  const again: Again<Outcome>[] = [];
  const judging = { ...rescoring, before: own ?? rescoring.before };
  for (const trial of trials ?? [whole]) again.push(await rescoreTrial(trial, known, judging));
  const outcomes = again.map(({ scored }) => scored);
  const evaluators = known?.evaluators ?? own;
  return {
    scored: isNonEmpty(outcomes)
      ? {
          ...withoutWords(whole),
          ...combineOutcomes(outcomes),
          ...(evaluators !== undefined && { evaluators }),
        }
      : result,
    isNew: again.some(({ isNew }) => isNew),
  };
}

async function rescoreTrial(
  trial: Outcome,
  known: KnownCase | null,
  rescoring: RecordRescoring,
): Promise<Again<Outcome>> {
  const { output, output_cut } = trial;
  const failure = failureOf(trial);
  if (failure !== null && !hasAnswer(failure)) return leaveAsItIs(trial);
  if (known === null) return leaveUnscored(trial, unscored('its case is not known'));
  if (output == null) return leaveUnscored(trial, failure ?? unscored('its answer was not kept'));
  if (output_cut === true) return leaveUnscored(trial, unscored('only the beginning of its answer was kept'));
  if (trial.reasoning_cut === true && rescoring.scoresReasoning)
    return leaveUnscored(trial, unscored('only the beginning of its reasoning was kept'));
  const problem = findProblem(known, rescoring);
  if (problem !== undefined) return leaveUnscored(trial, unscored(problem));
  return { scored: await scoreKept(trial, output, known, rescoring), isNew: true };
}

/** Says why a case cannot be scored with these evaluators: one that was not meant for it may lack what to expect. */
function findProblem({ case: item, evaluators: own }: KnownCase, rescoring: Rescoring): string | undefined {
  for (const use of own ?? rescoring.evaluators) {
    const { item: held, settings } = holdAgainst(item, use);
    const problem = rescoring.findEvaluator(use.name).findProblem(held, settings);
    if (problem !== undefined)
      return `${scoreName(use)}: ${typeof problem === 'string' ? problem : plainPhrase(problem)}`;
  }
  return undefined;
}

function unscored(why: string): Failure {
  return { kind: 'unscored', words: `unscored: ${why}` };
}

/** Keeps an error as its file tells it, also where that names no kind. */
function leaveAsItIs(trial: Outcome): Again<Outcome> {
  const { error_kind: kind } = trial;
  const scored = {
    ...withoutWords(trial),
    passed: null,
    scores: {},
    ...(kind != null && { error_kind: kind }),
  };
  return { scored, isNew: false };
}

function leaveUnscored(trial: Outcome, { kind, words }: Failure): Again<Outcome> {
  const scored = { ...withoutWords(trial), passed: null, scores: {}, error: words, error_kind: kind };
  return { scored, isNew: false };
}

async function scoreKept(
  trial: Outcome,
  output: string,
  { case: item, evaluators: own }: KnownCase,
  { evaluators, before, ...deps }: RecordRescoring,
): Promise<Outcome> {
  const findKept = (use: EvaluatorUse): Score | undefined => findKeptScore(trial, before, use);
  return await scoreAgain(item, trial, output, { ...deps, ...judgeBy(own ?? evaluators), findKept });
}
