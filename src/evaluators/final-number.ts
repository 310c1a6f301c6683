import { cutRunOn, isGivenUp, isTakenBack, MARKER } from './answer-markers.ts';
import { findPlainNumbers, withPlainCommas } from './numbers.ts';
import type { FoundNumber } from './numbers.ts';

/**
 * Finds the number that a worked answer ends in.
 *
 * 1. What follows a question of the model's own (`Question:`, after an answer) is not looked at.
 * 2. The last marker of an answer decides (`####`, `\boxed{`, `A:`, `Answer:`, `answer is`): the first number after it or,
 *    where that begins an equation, the equation's result. A marker that is denied (`is not`), only reported (`I thought
 *    the answer is`), or that no number follows does not count.
 * 3. Without a marker, and where the text goes back on the marked answer (`Wait,`, `That is wrong`), the last sentence
 *    that holds a number has it: the one after its last `=`, else its last one.
 */
export function findFinalNumber(text: string): FoundNumber | undefined {
  const plain = cutRunOn(withPlainCommas(text));
  const first = findMarked(plain);
  const marked = first === undefined ? undefined : findResult(plain, first);
  if (marked === undefined || isGivenUp(plain.slice(marked.end))) return findSentenceResult(plain);
  return marked;
}

/** Finds the first number after the last marker that counts. */
function findMarked(text: string): FoundNumber | undefined {
  const places = Array.from(text.matchAll(MARKER), ({ 0: marker, index }) => [index, index + marker.length]);
  let next: FoundNumber | undefined;
  let searched = text.length;
  for (const [start = 0, end = 0] of places.reverse()) {
    // No marker lies within a number, so that one is found from each as from the beginning of the text.
    next = findPlainNumbers(text.slice(0, searched), end).next().value ?? next;
    searched = start;
    if (next !== undefined && !isTakenBack(text, start, end)) return next;
  }
  return undefined;
}

/** An operator between two numbers, and units before it. */
const OPERATOR =
  /^[\s\p{L}%°.)\]}]{0,30}?(?:[-+*/×÷·∙^\u2212\u2013]|(?<!\p{L})(?:x|plus|minus|times|of|divided by|multiplied by)(?!\p{L})|\}\{|\\(?:times|cdot|div))[\s$€£¥([{\\]{0,8}$/u;
const EQUALS = /^(?:[^\n;!?]{0,40}|\s{0,10})(?:[=≈≅]|\\approx)[^\n;!?]{0,40}$/u;
/** Words in place of the sign; they count only where an operator stands before them: `9 * 2, which is 18`. */
const EQUALS_IN_WORDS =
  /^[^\n;!?]{0,20}(?<!\p{L})(?:equals|is equal to|which is|that is|is|gives|makes|or)(?!\p{L})[\s$€£¥:*]{0,8}$/iu;
/** What stands between an equation and the next one: `16 - 7 = 9, and 9 * 2 = 18`. */
const NEXT = /^ ?[,;] (?:and |so |then )?$/u;
const SIGN = /^[-\u2212\u2013]/u;

/** Gives the result of the equation that begins with a number: the last of its sides that is a number alone. */
function findResult(text: string, start: FoundNumber): FoundNumber {
  const numbers = findPlainNumbers(text, start.index);
  let number = numbers.next().value;
  let side: { readonly first: FoundNumber; length: number } = { first: start, length: 0 };
  let alone: FoundNumber | undefined;
  let last: FoundNumber | undefined;
  let isSum = false;
  while (number !== undefined) {
    const next = numbers.next().value;
    if (last !== undefined) {
      const between = text.slice(last.end, number.index);
      const isNext = isSum && NEXT.test(between) && isOperator(text, number, next);
      if (isNext || EQUALS.test(between) || (isSum && EQUALS_IN_WORDS.test(between))) {
        if (side.length === 1) alone = side.first;
        side = { first: number, length: 0 };
      } else if (isOperator(text, last, number)) isSum = true;
      else break;
    }
    side.length += 1;
    last = number;
    number = next;
  }
  return side.length === 1 ? side.first : (alone ?? side.first);
}

function isOperator(text: string, left: FoundNumber, right: FoundNumber | undefined): boolean {
  if (right === undefined) return false;
  const between = text.slice(left.end, right.index);
  return OPERATOR.test(SIGN.test(right.text) ? `${between}-` : between);
}

function findSentenceResult(text: string): FoundNumber | undefined {
  for (const sentence of text.split(/\n|(?<=[.!?])\s+/).reverse()) {
    if (!/\d/.test(sentence)) continue;
    const equals = sentence.lastIndexOf('=');
    let found: FoundNumber | undefined;
    for (const number of findPlainNumbers(sentence, 0)) {
      found = number;
      if (equals !== -1 && number.index > equals) break;
    }
    if (found !== undefined) return found;
  }
  return undefined;
}
