import { UserError } from '../domain/problem.ts';
import { cellText } from '../text/csv.ts';
import { ProblemTally } from '../text/problem-tally.ts';
import { quote } from '../text/quote.ts';
import type { Ratings } from './ratings.ts';
import { RatingsOf } from './ratings.ts';
import type { Label } from './read-labels.ts';
import type { ScoredAnswer } from './scored-answers.ts';

/**
 * Gives each scored answer the labels that are meant for it. A label whose case has several answers must say which,
 * unless they are the same text; one with the text of another answer than the results hold, say of an earlier run, is
 * left out and counted. Two labels by one rater for one answer are a UserError.
 */
export function matchLabels(labels: readonly Label[], answers: readonly ScoredAnswer[]): Ratings {
  const byId = Map.groupBy(answers, ({ id }) => id);
  const tally = new ProblemTally('label');
  const ratings = new RatingsOf();
  for (const label of labels) {
    const named = (byId.get(label.id) ?? []).filter((answer) => isNamed(answer, label));
    const meant = named.filter(({ outcome }) => isSameText(label.answer, outcome.output));
    const [first, ...others] = meant;
    if (first === undefined) {
      ratings.leaveOut(named.length === 0 ? 'unknown' : 'otherAnswer');
      continue;
    }
    const isOne = others.every(({ outcome }) => isKnownSame(outcome.output, first.outcome.output));
    const { place } = label;
    if (!isOne) {
      tally.add('several', () => ({ message: explainSeveral(label.id, meant), place }));
      continue;
    }
    if (!ratings.add([first, ...others], label))
      tally.add('twice', () => ({ message: explainTwice(label), place }));
  }
  const problems = tally.list();
  if (problems.length > 0) throw new UserError(problems);
  return ratings.give();
}

function isNamed(answer: ScoredAnswer, label: Label): boolean {
  return (['benchmark', 'model', 'trial'] as const).every(
    (name) => label[name] === undefined || label[name] === answer[name],
  );
}

/** Tells whether a label that names a text is for this one; spreadsheets change ends of lines, and formulas. */
function isSameText(named: string | undefined, output: string | null | undefined): boolean {
  if (named === undefined || output === null || output === undefined) return true;
  const plain = (text: string): string => text.replaceAll(/\r\n?/g, '\n').trim();
  return plain(named) === plain(output) || plain(named) === plain(cellText(output));
}

function isKnownSame(one: string | null | undefined, other: string | null | undefined): boolean {
  return typeof one === 'string' && one === other;
}

function explainSeveral(id: string, meant: readonly ScoredAnswer[]): string {
  const differing = (['benchmark', 'model', 'trial'] as const).filter(
    (name) => new Set(meant.map((answer) => answer[name])).size > 1,
  );
  const columns = differing.map((name) => `\`${name}\``).join(' and ');
  return `the case ${quote(id)} has ${meant.length} answers in the results: say which by a column ${columns}`;
}

function explainTwice({ id, rater }: Label): string {
  const by = rater === '' ? ': a column `rater` tells people apart' : ` by ${quote(rater)}`;
  return `an answer to ${quote(id)} is labelled twice${by}`;
}
