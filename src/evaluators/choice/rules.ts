import type { Choices } from './choices.ts';
import { ALSO, PLURAL } from './cues.ts';
import { BESIDE } from './judge.ts';
import type { Judged } from './judge.ts';
import type { Mention } from './mentions.ts';
import { formOf } from './plain-answer.ts';

/** Longest answer in which a choice that is only named is taken for the answer. */
const SHORT = 240;

/** A plain answer, its choices and what it says of them. */
export type Reading = {
  readonly text: string;
  readonly choices: Choices;
  readonly mentions: readonly Judged[];
};

type Found = readonly number[] | undefined;

/** A rule, the trap it guards, and what it makes of an answer; undefined where it says nothing. */
type Rule = {
  readonly name: string;
  readonly trap: string;
  readonly apply: (reading: Reading) => Found;
};

const NUMBERED =
  /^(?:(?:the )?(?:correct |final )?(?:answer|option|choice|number)(?: is)?[\s:]*)?(?:option |choice |number |no\. )?[#([]{0,2}(\d{1,2})[)\].:]{0,2}(?=$|\n)/i;

const ORDINALS = [
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
];
const ORDINAL = /^(?:(?:it is |it's |the answer is )?the )?(\w+) (?:option|choice|one|answer)\.?$/i;

/** The rules in their order; the first that says something decides. */
export const RULES: readonly Rule[] = [
  {
    name: 'whole',
    trap: 'the answer is a label or a choice’s text and nothing else; `A major` is the text of a choice, not `A`',
    apply: findWhole,
  },
  {
    name: 'several',
    trap: 'an answer of labels alone, or one that calls a second choice right as well, chooses none',
    apply: findAll,
  },
  {
    name: 'number',
    trap: '`3.` is the third choice, but not where the choices are numbers themselves',
    apply: findNumbered,
  },
  {
    name: 'declared',
    trap: 'the last choice that is called the answer or is chosen in words counts, not one thought of on the way, denied, or said of others',
    apply: ({ mentions }) => mentions.findLast((one) => one.isDeclared)?.choices,
  },
  {
    name: 'leading',
    trap: 'an answer that begins with its label may speak of other choices after it; `A quick check` begins with an article',
    apply: ({ mentions }) => mentions.find((one) => one.isLeading)?.choices,
  },
  {
    name: 'conclusion',
    trap: '`so C`, `only C fits`, a line of its own: what remains when the others were ruled out',
    apply: ({ text, mentions }) =>
      mentions.findLast(
        (one) => (one.isLeant || one.isLine) && (one.kind === 'label' || isNearEnd(text, one)),
      )?.choices,
  },
  {
    name: 'only',
    trap: 'a short answer that names one choice means it, one that lists them all or only denies some means none',
    apply: findOnly,
  },
  {
    name: 'counted',
    trap: '`Option 3 is correct`: a choice that is called by its number, where no choice holds numbers and no other is called so',
    apply: findCounted,
  },
];

function findWhole({ text, choices }: Reading): Found {
  const label = choices.labels.findIndex((one) => isLabelAlone(text, one));
  if (label !== -1) return [label];
  const form = formOf(text);
  const same = choices.texts.flatMap((one, index) => (one === form && form !== '' ? [index] : []));
  return same.length > 0 ? same : undefined;
}

function findAll({ text, mentions }: Reading): Found {
  const labels = mentions.filter((one) => one.kind === 'label');
  const isAll = labels.length > 1 && ONLY_MARKS.test(leaveOut(text, labels));
  const plural = [...text.matchAll(PLURAL)].at(-1);
  const called = labels.filter(
    ({ start, isDenied }) =>
      plural !== undefined && !isDenied && start >= plural.index && start < plural.index + plural[0].length,
  );
  if (new Set(called.flatMap(({ choices }) => choices)).size > 1)
    return called.flatMap(({ choices }) => choices);
  const isAlso = mentions.some((one) => ALSO.test(text.slice(one.end, one.end + BESIDE)));
  return isAll || isAlso ? [...new Set(mentions.flatMap(({ choices }) => choices))] : undefined;
}

function findNumbered({ text, choices: { labels, texts } }: Reading): Found {
  const ordinal = ORDINAL.exec(text)?.[1]?.toLowerCase() ?? '';
  const number = Number(NUMBERED.exec(text)?.[1] ?? ORDINALS.indexOf(ordinal) + 1);
  return isCount(number, { labels, texts }) ? [number - 1] : undefined;
}

const COUNTED =
  /\b(?:answer|option|choice)(?: is|:)? (?:option |choice |number |no\. )?[#(]?(\d{1,2})\)?(?=$|[.,;:!\n]| (?:is|because|since|as|and|or)\b)/gi;

function findCounted({ text, choices }: Reading): Found {
  const numbers = [...new Set(Array.from(text.matchAll(COUNTED), ([, number]) => Number(number)))];
  const [number = 0] = numbers;
  return numbers.length === 1 && isCount(number, choices) ? [number - 1] : undefined;
}

/** Tells whether a number counts choices, and is none of them. */
function isCount(number: number, { labels, texts }: Choices): boolean {
  return number >= 1 && number <= labels.length && ![...texts, ...labels].some((one) => /\d/.test(one));
}

function findOnly({ text, mentions }: Reading): Found {
  if (text.length > SHORT) return undefined;
  const named = mentions.filter(
    (one) => one.kind === 'label' && !one.isSmall && !one.isListed && !isHeading(text, one),
  );
  const counted =
    named.length > 0
      ? named
      : mentions.filter((one) => one.kind === 'text' && !one.isListed && isTelling(text, one));
  const open = counted.filter((one) => !one.isDenied && isFinished(text, one));
  const distinct = [...new Set(open.flatMap(({ choices }) => choices))];
  return distinct.length === 0 ||
    (distinct.length > 1 && open.some(({ kind }) => kind === 'text') && open.length === 1)
    ? open[0]?.choices
    : distinct;
}

const ONLY_MARKS = /^[\s.,;:()[\]&/+-]*$/;

function leaveOut(text: string, mentions: readonly Mention[]): string {
  let [rest, from] = ['', 0];
  for (const { start, end } of mentions) {
    rest += text.slice(from, start);
    from = end;
  }
  return rest + text.slice(from);
}

/** Tells whether a text is a label with its marks and what may introduce one. */
function isLabelAlone(text: string, label: string): boolean {
  const alone =
    /^(?:->|[→:-])?\s?(?:(?:the )?(?:(?:correct |final )?(?:answer|option|choice|letter)\b)(?: is)?[\s:]*){0,2}[([]?\s?([\p{L}\p{N}]{1,5})\s?[)\]]?[.:,;!)]?$/iu.exec(
      text,
    )?.[1];
  return alone !== undefined && alone.toLowerCase() === label.toLowerCase();
}

/** Tells whether little follows a mention: what names a choice's text on the way may name any. */
function isNearEnd(text: string, { end }: Mention): boolean {
  return text.length - end <= 120;
}

/** Tells whether what names a choice comes to an end, and was not cut off. */
function isFinished(text: string, { end }: Mention): boolean {
  return text.length < 30 || text.length - end < 20 || /[.!?。)\]:]$/.test(text);
}

/** Tells whether a label heads what is said of its choice: `Option A: f(1) = 0`. */
function isHeading(text: string, { end, isHead }: Mention): boolean {
  return isHead && /^[)\]]?\s?[:(]/.test(text.slice(end, end + 4));
}

/** Tells whether a choice's text is one that words of an answer hardly hold by chance. */
function isTelling(text: string, { start, end }: Mention): boolean {
  const form = text.slice(start, end);
  return (
    form.length >= 2 &&
    !/^(?:true|false|yes|no|wrong|right|correct|none|left|not wrong|[\d.,/%$€])$/i.test(form)
  );
}
