/** Scores recorded answers by our evaluators and by the harness's rules, and sets the scores beside each other. */
import { choicesOf } from '../../src/evaluators/choice/choices.ts';
import { decide } from '../../src/evaluators/choice/decide.ts';
import { evaluateAnswer } from '../../src/evaluators/evaluate-answer.ts';
import { getEvaluator } from '../../src/evaluators/index.ts';
import type { Recorded } from './answers.ts';
import type { Rule } from './harness.ts';

/** A set of answers, the score of ours that is meant (a secondary one by its name), and the rule beside it. */
export type Comparison = {
  readonly benchmark: string;
  readonly recorded: readonly Recorded[];
  readonly secondary?: string;
  readonly rule: Rule;
};

/** An answer that the two score differently: what ours made of it, what theirs read, and how they differ. */
export type Difference = {
  readonly answer: string;
  readonly ours: string | null;
  readonly theirs: string;
  readonly kind: string;
};

/** What a comparison found: how many answers are right by ours and by theirs, and where they differ. */
export type Compared = {
  readonly comparison: Comparison;
  /** The name of our score. */
  readonly score: string;
  readonly ours: number;
  readonly theirs: number;
  readonly differences: readonly Difference[];
};

/** Scores the answers both ways. */
export async function compare(comparison: Comparison): Promise<Compared> {
  const { recorded, rule, secondary } = comparison;
  const differences: Difference[] = [];
  let [ours, theirs] = [0, 0];
  for (const one of recorded) {
    const scored = await scoreOurs(one, secondary);
    const read = rule.read(one.answer);
    const isTheirs = rule.matches(read, one.target);
    if (scored.isRight) ours += 1;
    if (isTheirs) theirs += 1;
    if (scored.isRight !== isTheirs)
      differences.push({
        answer: one.answer,
        ours: secondary === undefined || scored.isRight ? scored.answer : null,
        theirs: read,
        kind: kindOf(one, comparison, isTheirs),
      });
  }
  const [use] = recorded[0]?.uses ?? [];
  const score = [use?.name, secondary]
    .flatMap((name) => (name === undefined ? [] : `\`${name}\``))
    .join(': ');
  return { comparison, score, ours, theirs, differences };
}

/** Tells whether our evaluator, as the benchmark sets it, finds an answer right, and what it judged. */
export async function scoreOurs(
  { item, answer, uses }: Pick<Recorded, 'item' | 'answer' | 'uses'>,
  secondary?: string,
): Promise<{ readonly isRight: boolean; readonly answer: string | null }> {
  const { signal } = new AbortController();
  const deps = { findEvaluator: getEvaluator, instruments: {}, signal };
  const [score] = (await evaluateAnswer(item, answer, uses, deps)).map((named) => named.score);
  if (score?.status !== 'scored') throw new Error(`${item.id} is not scored`);
  const value = secondary === undefined ? score.value : score.secondary?.[secondary];
  return { isRight: value === 1, answer: score.answer };
}

/** Says how two scores of an answer differ, which where ours chooses is told by the rule that decides. */
function kindOf(
  { item, answer, uses }: Recorded,
  { secondary, rule }: Comparison,
  isTheirs: boolean,
): string {
  if (secondary !== undefined) return answer.trim().includes('\n') || !isTheirs ? 'lines' : 'marks';
  if (uses[0]?.name !== 'multiple_choice') return rule.read(answer) === '[invalid]' ? 'marker' : 'value';
  const decision = decide(answer, choicesOf(item, {}));
  return decision.kind === 'chosen' ? decision.rule : decision.kind;
}
