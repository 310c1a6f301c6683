/** The rules by which lm-evaluation-harness scores a generated text, ported from its task files and filters. */

const REPOSITORY = 'https://github.com/EleutherAI/lm-evaluation-harness/blob';

/** How the harness scores an answer. */
export type Rule = {
  /** Its task, and the filter or revision where the task has several. */
  readonly name: string;
  /** The file it is ported from. */
  readonly source: string;
  /** Gives what it reads of an answer. */
  readonly read: (answer: string) => string;
  /** Tells whether what it read is the target of the task. */
  readonly matches: (read: string, target: string) => boolean;
};

/** What its `regex` filter gives where nothing is found. */
const INVALID = '[invalid]';

/** Gives a match as the harness's `regex` filter does: the first group that is not empty, without space around it. */
function pick(match: RegExpMatchArray | undefined): string {
  return match?.slice(1).find(Boolean)?.trim() ?? (match === undefined ? INVALID : '');
}

/** Compares as `exact_match` of `gsm8k.yaml` does: `regexes_to_ignore` one after the other, then case. */
function isSameNumberText(read: string, target: string): boolean {
  const strip = (text: string) =>
    text
      .replaceAll(',', '')
      .replaceAll('$', '')
      .replaceAll(/.*#### /gs, '')
      .replaceAll(/\.(?=\n?$)/g, '')
      .toLowerCase();
  return strip(read) === strip(target);
}

const GSM8K = `${REPOSITORY}/47f16bf6a68ec19467e728ce52ac6c5937d5b3da/lm_eval/tasks/gsm8k/gsm8k.yaml`;

/** The first number after `#### `. */
export const gsm8kStrict: Rule = {
  name: '`gsm8k` 3.0, `strict-match`',
  source: GSM8K,
  read: (answer) => pick([...answer.matchAll(/#### (-?[0-9.,]+)/g)][0]),
  matches: isSameNumberText,
};

/** The last number of the text. */
export const gsm8kFlexible: Rule = {
  name: '`gsm8k` 3.0, `flexible-extract`',
  source: GSM8K,
  read: (answer) => pick([...answer.matchAll(/(-?[$0-9.,]{2,})|(-?[0-9]+)/g)].at(-1)),
  matches: isSameNumberText,
};

/** Gives the first line without the space around it, as `get_response` of the generative MMLU begins. */
function readLine(answer: string): string {
  return (answer.split('\n', 1)[0] ?? '').trim();
}

/** Compares as `exact_match` does that leaves out case and the punctuation of ASCII. */
function isSameWord(read: string, target: string): boolean {
  const strip = (text: string) => text.toLowerCase().replaceAll(/[!-/:-@[-`{-~]/g, '');
  return strip(read) === strip(target);
}

const MMLU = 'lm_eval/tasks/mmlu/generative/_default_template_yaml';

/** The whole first line, which must be the letter. */
export const mmluLine: Rule = {
  name: '`mmlu_generative` 3.0 at `c7af91c`: the line',
  source: `${REPOSITORY}/c7af91c4b62191da3fe78fa442b27a492b1b08c1/${MMLU}`,
  read: readLine,
  matches: isSameWord,
};

/** `\W` of Python, which knows the letters of all languages. */
const NO_WORD = String.raw`[^\p{L}\p{N}_]`;
const LETTER = new RegExp(
  String.raw`(?:^${NO_WORD}*|answer\s*(?:is)?\s*[:\-]?\s*|option\s*[:\-]?\s*)\(?([A-D])\)?${NO_WORD}*$`,
  'iu',
);

/** The letter at the end of the first line, alone or after `answer is` or `option`. */
export const mmluLetter: Rule = {
  name: '`mmlu_generative` 3.0 at `36512eb`: the letter',
  source: `${REPOSITORY}/36512eb78ecfa4bf1305babef311d1e4cfeb0b4f/${MMLU}`,
  read: (answer) => pick(readLine(answer).match(LETTER) ?? undefined),
  matches: isSameWord,
};
