import { collapseSpaces } from '../python-text.ts';
import { unifyForm } from '../text-form.ts';

/** Parts of an answer that are looked at where it is longer: a decision stands at its beginning or at its end. */
const HEAD = 4_000;
const TAIL = 12_000;

const THOUGHTS =
  /[<[◁](think|thinking|thought|reasoning|reflection|scratchpad|analysis)[>\]▷][^]*?(?:[<[◁]\/\1[>\]▷]|$)|<\|begin_of_thought\|>[^]*?(?:<\|end_of_thought\|>|$)|<\|channel\|>analysis[^]*?(?:<\|channel\|>final|$)/gi;
/** What closes thoughts whose opening stands in the prompt. */
const THOUGHTS_BEFORE = /^[^]*[<[◁]\/(?:think|thinking|thought)[>\]▷]/i;
const ANSWER_TAG = /<\/?(?:final[_ ]?)?(?:answer|ans|choice|option|result)>|<\/?final>/gi;
/** What is struck out. */
const STRUCK = /~~[^~\n]{1,80}~~/g;
/** The answer of an object in JSON, whatever else it says. */
const IN_JSON =
  /^\s*(?:```\w*\s*)?\{[^]*?["'](?:final_?|selected_?|correct_?)?(?:answer|choice|option|label|letter)["']\s*:\s*["']([^"'\n]{1,200})["']/i;
const BOXED = /\\f?boxed\s*\{/g;
const LATEX =
  /\\(?:(?:text|math)(?:bf|it|rm|sf|tt|normal)?|bf|rm|mbox|operatorname)(?![a-z])\s*|\\[[\]()!,;]|\\(?:quad|left|right)(?![a-z])/g;
const DECORATION = /[*`"“”„«»「」『』《》$]|~~|[{}]/g;
const UNDERSCORES = /(?<![\p{L}\p{N}_])_{1,3}(?=\S)|(?<=\S)_{1,3}(?![\p{L}\p{N}_])/gu;
const SINGLE_QUOTES = /(?<![\p{L}\p{N}])'|'(?![\p{L}\p{N}])/gu;
const LINE_HEADS = /^[ \t]*(?:#{1,6}|>+)[ \t]+/gm;
/** A row of colons, which patterns that pass over colons would part in every way there is. */
const COLONS = /:[\s:]*:/g;
const NOT_APPLICABLE = /(?<![\p{L}\p{N}])n\/a(?![\p{L}\p{N}])/giu;

/**
 * Gives an answer without what only sets it: thoughts in tags, Markdown, LaTeX, quotes. A box and a tag of an answer
 * become `Answer:`.
 */
export function plainAnswer(text: string): string {
  const near = text.length > HEAD + TAIL ? `${text.slice(0, HEAD)}\n\n${text.slice(-TAIL)}` : text;
  const spoken = near.replaceAll(THOUGHTS, '\n').replace(THOUGHTS_BEFORE, '');
  const inJson = IN_JSON.exec(spoken.slice(0, HEAD))?.[1];
  const marked = (inJson === undefined ? spoken : `Answer: ${inJson}`)
    .replaceAll(STRUCK, '')
    .replaceAll(ANSWER_TAG, (tag) => (tag.startsWith('</') ? '\n' : '\nAnswer: '))
    .replaceAll(BOXED, '\nAnswer: ');
  return plain(marked.replaceAll(LINE_HEADS, '').replaceAll(NOT_APPLICABLE, ' '))
    .replaceAll(/[ \t\u00a0]+/g, ' ')
    .replaceAll(/[ \t]*\r?\n[ \t]*/g, '\n')
    .replaceAll(COLONS, ':')
    .trim();
}

/** Gives a choice's text as it is looked for: plain, in lower case, without marks at its end. */
export function formOf(text: string): string {
  const form = lowerAlike(collapseSpaces(plain(text))).trim();
  return form.replace(/[.,;:!?]{1,9}$/, '').trim() || form;
}

/** Gives a text in lower case, character by character, so that places in it stay the same. */
export function lowerAlike(text: string): string {
  return text.replaceAll('İ', 'I').toLowerCase();
}

function plain(text: string): string {
  return unifyForm(text)
    .replaceAll(LATEX, '')
    .replaceAll(DECORATION, '')
    .replaceAll(UNDERSCORES, '')
    .replaceAll(/[’‘´]/g, "'")
    .replaceAll(SINGLE_QUOTES, '')
    .replaceAll(/<([\p{L}\p{N}])>/gu, '$1')
    .replaceAll(/[‐-―−]/g, '-');
}
