import type { Choices } from './choices.ts';
import { RUN_ON } from './cues.ts';
import { judge } from './judge.ts';
import { findMentions } from './mentions.ts';
import type { Mention } from './mentions.ts';
import { plainAnswer } from './plain-answer.ts';
import { RULES } from './rules.ts';
import type { Reading } from './rules.ts';

/** What an answer chooses: choices that are alike, by the rule that found them; several that differ; or nothing. */
export type Decision =
  | { readonly kind: 'chosen'; readonly choices: readonly number[]; readonly rule: string }
  | { readonly kind: 'several'; readonly choices: readonly number[] }
  | { readonly kind: 'none' };

/** Finds the choice that an answer makes. */
export function decide(answer: string, choices: Choices): Decision {
  const text = plainAnswer(answer);
  for (const { index } of text.matchAll(RUN_ON)) {
    const decision = index === 0 ? NONE : decideIn(text.slice(0, index).trim(), choices);
    if (decision.kind !== 'none') return decision;
    break;
  }
  return decideIn(text, choices);
}

const NONE: Decision = { kind: 'none' };

function decideIn(text: string, choices: Choices): Decision {
  const reading: Reading = {
    text,
    choices,
    mentions: judge(text, keepEnds(findMentions(text, choices)), choices.labels.length),
  };
  for (const { name, apply } of RULES) {
    const found = apply(reading);
    if (found === undefined || found.length === 0) continue;
    const [first = 0] = found;
    // A letter that is no label: the answer names something else.
    if (first >= choices.labels.length) return NONE;
    const isOne = found.every((index) => index === first || isAlike(choices, index, first));
    return isOne ? { kind: 'chosen', choices: found, rule: name } : { kind: 'several', choices: found };
  }
  return NONE;
}

/** Most mentions that are looked at, at the beginning and at the end: no answer in earnest names choices more often. */
const [FIRST, LAST] = [50, 200];

function keepEnds(mentions: readonly Mention[]): readonly Mention[] {
  return mentions.length <= FIRST + LAST ? mentions : [...mentions.slice(0, FIRST), ...mentions.slice(-LAST)];
}

function isAlike({ texts }: Choices, a: number, b: number): boolean {
  return texts[a] !== undefined && texts[a] === texts[b];
}

/** Finds the choice whose label is the whole answer, but for case, one pair of brackets and one mark. */
export function readStrictly(answer: string, { labels }: Choices): number | undefined {
  const alone = /^\s*[([]?([\p{L}\p{N}]{1,5})[)\]]?[.:,;!]?\s*$/u.exec(answer.slice(0, 100))?.[1];
  if (alone === undefined || answer.trim().length > 10) return undefined;
  const index = labels.findIndex((label) => label.toLowerCase() === alone.toLowerCase());
  return index === -1 ? undefined : index;
}
