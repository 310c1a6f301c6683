/** What marks an answer: the number after it is meant to be the answer. */
export const MARKER =
  /####(?!\s*\**(?:[Ss]tep|[Pp]art|[Cc]ase)(?!\p{L}))|\\boxed\{|(?<![\p{L}\p{N}])A:|(?<!\p{L})(?i:answer)(?: (?i:is|would be|should be|must be|will be|equals|comes to)(?![\p{L}'’])|\s?\**\s?[:=])/gu;

const DENIED = /^[\s:*]*(?:\p{L}+ ){0,2}?(?:not|no longer|never|neither|unlikely|wrong|incorrect)(?!\p{L})/iu;
const ONLY_REPORTED =
  /(?<!\p{L})(?:thought|assumed|guessed|believed|(?:might|may|could|would) (?:think|say|seem|expect|guess)|seems?|appears?|initially|at first|tempted|mistaken(?:ly)?|wrong(?:ly)?|(?:not|\p{L}+n['’]t) (?:think|believe|say|mean|true|right|correct|certain|sure))(?!\p{L})[^.!?\n]*$|(?<!\p{L})(?:if|whether|suppose|assume|assuming) (?:that )?(?:the |this |my )?(?:\p{L}+ )?$/iu;
/** Longest part of a text before and after a marker that is looked at. */
const NEAR = 120;

/** Tells whether the words around a marker take it back: the answer is not what follows, or only seemed so. */
export function isTakenBack(text: string, start: number, end: number): boolean {
  return (
    DENIED.test(text.slice(end, end + NEAR)) ||
    ONLY_REPORTED.test(text.slice(Math.max(0, start - NEAR), start))
  );
}

const SENTENCE_START = String.raw`(?:[.!?\n)*][\s*]{0,4}|[—–]\s?)`;
/** Sentence that goes back on what was said. */
const REVISION = new RegExp(
  String.raw`${SENTENCE_START}(?:wait|hold on|oops|sorry|correction|actually|hmm+|scratch that|on second thoughts?|not quite|wrong[,.!]|no[,.!:—–]|my mistake|(?:that|this|it)(?:['’]s| is| was| can['’]?t be| cannot be) (?:\p{L}+ )?(?:wrong|incorrect|not right|not correct|a mistake)|I (?:made|forgot|missed|miscounted|misread|overlooked)|let me (?:re|correct|fix|double))`,
  'iu',
);
/** Sentence that raises an objection; it goes back on the answer where it draws a conclusion of its own. */
const OBJECTION = new RegExp(
  String.raw`${SENTENCE_START}(?:but|however|yet)(?!\p{L})([^.!?\n]*(?:[.!?] [^.!?\n]*)?)`,
  'giu',
);
const CONCLUSION = /(?<!\p{L})(?:so|hence|thus|therefore|leaving|leaves|remains?)(?!\p{L})|=/iu;
const SUPPOSITION = /(?<!\p{L})(?:if|would|could|might|note)(?!\p{L})/iu;

/** Tells whether what follows an answer gives it up for another number. */
export function isGivenUp(rest: string): boolean {
  const revision = REVISION.exec(rest);
  if (revision !== null && /\d/.test(rest.slice(revision.index + revision[0].length))) return true;
  return [...rest.matchAll(OBJECTION)].some(
    ([, words = '']) => CONCLUSION.test(words) && /\d/.test(words) && !SUPPOSITION.test(words),
  );
}

/** Start of a question that the model asks itself, as those do that were trained on lists of questions. */
const QUESTION =
  /\n[ \t]*(?:(?:[#>*]+[ \t]*|\d+[.)][ \t]*)?(?:(?:new|next|another) )?(?:question|problem|exercise|example|q|human|user|instruction)[ \t]*(?:\d{1,4}[ \t]*)?(?:\*+[ \t]*)?[:.)]|#+[ \t]*(?:question|problem|exercise|example|instruction)(?!\p{L}))| (?:question|q): |<\|(?:im_end|im_start|endoftext|eot_id|end)\|>|<\/s>|\[INST\]|<end_of_turn>/giu;

/** A question without a heading; it is one of the model's own after `####`, which ends an answer. */
const BARE_QUESTION =
  /\n[ \t]*\n(?=[^\n]{0,600}(?<!\p{L})(?:how (?:many|much|long|old|far)|what)(?!\p{L})[^\n?]{0,300}\?[ \t]*(?:\n|$))/giu;

/** Cuts off a question of the model's own, and what follows, where an answer stands before it. */
export function cutRunOn(text: string): string {
  const [marked, ended] = [findAfter(text, MARKER), findAfter(text, /####/g)];
  const computed = BARE_NUMBER.test(text.slice(0, 100)) ? 0 : findAfter(text, /=/g);
  const cut = Math.min(
    findFrom(text, QUESTION, (index) => index >= marked || (index >= computed && isApart(text, index))),
    findFrom(text, BARE_QUESTION, (index) => index >= ended),
  );
  return text.slice(0, cut);
}

/** A number alone on the first line. */
const BARE_NUMBER = /^\s*[$€£¥]?[-\d.,]*\d\.?[ \t]*\n/u;

/** Tells whether a blank line, or a sign of a model's template, parts a question from what stands before it. */
function isApart(text: string, index: number): boolean {
  return /[<[]/.test(text.charAt(index)) || /\n[ \t\r]*$/.test(text.slice(Math.max(0, index - 20), index));
}

/** Finds the first match of a pattern that counts; Infinity where there is none. */
function findFrom(text: string, pattern: RegExp, counts: (index: number) => boolean): number {
  for (const { index } of text.matchAll(pattern)) if (counts(index)) return index;
  return Infinity;
}

/** Finds the end of the first digit after the first match of a pattern; Infinity where there is none. */
function findAfter(text: string, pattern: RegExp): number {
  const start = text.search(pattern);
  const digit = start === -1 ? -1 : text.slice(start).search(/\d/);
  return digit === -1 ? Infinity : start + digit + 1;
}
