import { scoreName } from '../domain/benchmark.ts';
import type { EvaluatorUse } from '../domain/benchmark.ts';
import type { Case } from '../domain/case.ts';
import type { Json } from '../domain/json.ts';
import type { Score } from '../domain/score.ts';
import { thousands } from '../text/plural.ts';
import type { Evaluator } from './evaluator.ts';
import { holdAgainst } from './hold-against.ts';
import type { InstrumentName, Instruments } from './instruments.ts';
import { searchUnwatched } from './pattern-search.ts';
import { scorer } from './scorer.ts';

/** Most characters of an answer and what it is held against that are scored in this thread. */
const MAX_SHORT = 2_000;
/** Most of them for all uses of an answer together, which may be many. */
const MAX_ALL_SHORT = 20_000;
/** Most characters that are scored at all; no server's response is as long. It bounds the memory that scoring takes. */
const MAX_SCORED = 8_000_000;
const TOO_LONG: Score = {
  status: 'unscored',
  reason: `the answer and what is expected are longer than ${thousands(MAX_SCORED)} characters, the most that is scored`,
};

/** Means of scoring, and the signal that ends it. */
export type EvaluationDeps = {
  readonly findEvaluator: (name: string) => Evaluator;
  readonly instruments: Instruments;
  /** Gives the score that an answer already has by an evaluator, for whose instruments nobody is asked here. */
  readonly findKept?: (use: EvaluatorUse) => Score | undefined;
  /** True where such a score also stays if people gave it and what they said is not here. */
  readonly keepsRated?: boolean;
  readonly signal: AbortSignal;
};

/** A score and its name. */
export type NamedScore = { readonly name: string; readonly score: Score };

/**
 * Scores an answer by each use, in their order; rejects when aborted. What is short takes no time that is worth a thread,
 * patterns excepted, nor does what waits for instruments; all else is scored by the Scorer.
 */
export async function evaluateAnswer(
  item: Case,
  answer: string,
  uses: readonly EvaluatorUse[],
  deps: EvaluationDeps,
): Promise<NamedScore[]> {
  const scores: (Score | undefined)[] = [];
  let left = MAX_ALL_SHORT;
  for (const use of uses) {
    const evaluator = deps.findEvaluator(use.name);
    const lacking = (evaluator.needs ?? []).find((name) => deps.instruments[name] === undefined);
    if (lacking !== undefined) {
      scores.push(deps.findKept?.(use) ?? explainLack(lacking));
      continue;
    }
    const { item: held, settings } = holdAgainst(item, use);
    const size = evaluator.needs === undefined ? answer.length + sizeOf(held.expected) : 0;
    const isHere = evaluator.hasPatterns !== true && size <= Math.min(MAX_SHORT, left);
    if (isHere) {
      left -= size;
      const score = await evaluator.evaluate(held, answer, settings, deps.instruments, searchUnwatched);
      const staysRated = score.status === 'pending' && deps.keepsRated === true;
      scores.push((staysRated ? deps.findKept?.(use) : undefined) ?? score);
    } else scores.push(size > MAX_SCORED ? TOO_LONG : undefined);
  }
  const apart = uses.filter((_use, index) => scores[index] === undefined);
  const found = apart.length === 0 ? [] : await scorer.score({ item, answer, uses: apart }, deps.signal);
  const rest = found.values();
  return uses.flatMap((use, index) => {
    const score = scores[index] ?? rest.next().value;
    return score === undefined ? [] : [{ name: scoreName(use), score: keepOnce(score, answer) }];
  });
}

function explainLack(name: InstrumentName): Score {
  return name === 'ballots'
    ? { status: 'pending', reason: 'its ballots are not read here' }
    : { status: 'unscored', reason: `its ${name} is not asked here` };
}

/** Gives a score that holds no copy of the answer, which may be long and is kept. */
function keepOnce(score: Score, answer: string): Score {
  return score.status === 'scored' && score.answer === answer ? { ...score, answer } : score;
}

/** Gives the number of characters and parts of a value; past the most that is scored it counts no further. */
function sizeOf(value: Json): number {
  if (typeof value === 'string') return value.length;
  if (typeof value !== 'object' || value === null) return 1;
  let size = 0;
  for (const part of Object.values(value)) {
    size += 1 + sizeOf(part);
    if (size > MAX_SCORED) break;
  }
  return size;
}
