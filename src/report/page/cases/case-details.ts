import { isMapping } from '../../../domain/json.ts';
import type { CaseResult, Outcome } from '../../../domain/record.ts';
import { readKnownCase } from '../../../records/case-of-result.ts';
import { dollars, duration, thousands } from '../../format.ts';
import type { CaseDetail, CaseSide, TrialDetail, TrialScore } from '../data.ts';
import type { BookCase, BookSide, BookTrial } from './case-book.ts';
import { shareOf } from './case-rows.ts';

/** Most answers of a side that are held; the results files have all. */
const MAX_TRIALS = 10;

/** Gives all that is known of a case, each text cut to `maxText` characters. */
export function buildDetail({ told, before, now }: BookCase, maxText: number): CaseDetail {
  const cut = (text: string): string => cutText(text, maxText);
  return {
    messages: messagesOf(told).map(({ role, content }) => ({ role, content: cut(content) })),
    expected: told.expected === undefined ? null : cut(JSON.stringify(told.expected)),
    metadata: told.metadata === undefined ? null : cut(JSON.stringify(told.metadata)),
    criteria: (told.criteria ?? []).map(cut),
    mustPass: told.must_pass ?? false,
    before: buildSide(before, cut),
    now: buildSide(now, cut),
  };
}

/** Counts the characters of a case's texts, each at most `maxText`. */
export function countText({ told, before, now }: BookCase, maxText: number): number {
  let count = 0;
  const add = (text: string): void => void (count += Math.min(text.length, maxText));
  for (const { content } of messagesOf(told)) add(content);
  for (const side of [before, now])
    for (const { outcome } of shownTrials(side)) {
      add(outcome.output ?? '');
      add(outcome.reasoning ?? '');
      for (const explanation of Object.values(outcome.explanations ?? {})) add(explanation);
    }
  return count;
}

/** Cuts a text, not within a character. */
function cutText(text: string, maxText: number): string {
  return text.length <= maxText ? text : `${text.slice(0, maxText).toWellFormed()}…`;
}

/** Files of other tools may hold anything under these names. */
function messagesOf(told: CaseResult): readonly { readonly role: string; readonly content: string }[] {
  const messages = readKnownCase(told)?.case.messages;
  if (messages !== undefined) return messages;
  const input: unknown = told.input;
  if (input === undefined || input === null) return [];
  return [{ role: 'user', content: typeof input === 'string' ? input : JSON.stringify(input) }];
}

/** Puts answers whose text is kept first: a baseline keeps one of each case. */
function shownTrials(side: BookSide | null): readonly BookTrial[] {
  const trials = side?.trials ?? [];
  if (trials.length <= MAX_TRIALS) return trials;
  const hasText = ({ outcome }: BookTrial): boolean => outcome.output != null;
  return [...trials.filter(hasText), ...trials.filter((trial) => !hasText(trial))].slice(0, MAX_TRIALS);
}

function buildSide(side: BookSide | null, cut: (text: string) => string): CaseSide | null {
  if (side === null) return null;
  const trials = shownTrials(side).map((trial) => buildTrial(trial, cut));
  return { share: shareOf(side) ?? '', trials, more: side.trials.length - trials.length };
}

function buildTrial({ outcome, isAgain }: BookTrial, cut: (text: string) => string): TrialDetail {
  const { passed, output = null, reasoning = null, error = null } = outcome;
  const shown = output === null ? null : cut(output);
  return {
    passed,
    isAgain,
    scores: listScores(outcome, cut),
    output: shown,
    isCut: outcome.output_cut === true || shown !== output,
    reasoning: reasoning === null ? null : cut(reasoning),
    error: error === null ? null : cut(error),
    figures: describeFigures(outcome),
  };
}

function listScores(
  { scores = {}, explanations = {}, answers }: Outcome,
  cut: (text: string) => string,
): TrialScore[] {
  const names = new Set([...Object.keys(scores), ...Object.keys(explanations)]);
  // Files of other tools may hold anything under this name too.
  const parts: unknown = answers;
  return [...names].map((name) => {
    const [value, explanation, judged] = [
      scores[name],
      explanations[name],
      isMapping(parts) ? parts[name] : null,
    ];
    return {
      name,
      ...(value !== undefined && { value }),
      explanation: explanation === undefined ? null : cut(explanation),
      judged: typeof judged === 'string' ? cut(judged) : null,
    };
  });
}

function describeFigures({
  latency_ms,
  usage,
  cost_usd,
  finish_reason,
  attempts,
  asked_at,
  by_batch: byBatch,
}: Outcome): string {
  const tokens = [usage?.input_tokens, usage?.output_tokens].map((count) =>
    count == null ? '?' : thousands(count),
  );
  return [
    ...(byBatch === true ? ['by batch'] : asked_at === undefined ? [] : ['from the store']),
    ...(latency_ms == null ? [] : [duration(latency_ms)]),
    ...(usage === undefined ? [] : [`${tokens[0] ?? '?'} tokens in, ${tokens[1] ?? '?'} out`]),
    ...(cost_usd == null ? [] : [dollars(cost_usd)]),
    ...(finish_reason == null || finish_reason === 'stop' ? [] : [`ended by ${finish_reason}`]),
    ...(typeof attempts === 'number' && attempts > 1 ? [`${thousands(attempts)} requests`] : []),
  ].join(' · ');
}
