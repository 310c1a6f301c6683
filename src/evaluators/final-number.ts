import { cutRunOn, isGivenUp, isTakenBack, MARKER } from './answer-markers.ts';
import { findNumbers, withPlainCommas } from './numbers.ts';
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
  const numbers = findNumbers(plain);
  if (numbers.length === 0) return undefined;
  const first = findMarked(plain, numbers);
  const marked = first === undefined ? undefined : findResult(plain, numbers, first);
  if (marked === undefined || isGivenUp(plain.slice(marked.end))) return findSentenceResult(plain);
  return marked;
}

/** Finds the index of the first number after the last marker that counts. */
function findMarked(text: string, numbers: readonly FoundNumber[]): number | undefined {
  const markers = [...text.matchAll(MARKER)];
  let next = numbers.length;
  for (const { 0: marker, index } of markers.reverse()) {
    const end = index + marker.length;
    while ((numbers[next - 1]?.index ?? -1) >= end) next -= 1;
    if (next < numbers.length && !isTakenBack(text, index, end)) return next;
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
function findResult(text: string, numbers: readonly FoundNumber[], start: number): FoundNumber | undefined {
  let side: FoundNumber[] = [];
  const sides = [side];
  let isSum = false;
  for (let index = start; index < numbers.length; index += 1) {
    const [last, number] = [side.at(-1), numbers[index]];
    if (number === undefined) break;
    if (last !== undefined) {
      const between = text.slice(last.end, number.index);
      const isNext = isSum && NEXT.test(between) && isOperator(text, number, numbers[index + 1]);
      if (isNext || EQUALS.test(between) || (isSum && EQUALS_IN_WORDS.test(between))) sides.push((side = []));
      else if (isOperator(text, last, number)) isSum = true;
      else break;
    }
    side.push(number);
  }
  return (sides.findLast(({ length }) => length === 1) ?? sides.at(-1))?.[0];
}

function isOperator(text: string, left: FoundNumber, right: FoundNumber | undefined): boolean {
  if (right === undefined) return false;
  const between = text.slice(left.end, right.index);
  return OPERATOR.test(SIGN.test(right.text) ? `${between}-` : between);
}

function findSentenceResult(text: string): FoundNumber | undefined {
  for (const sentence of text.split(/\n|(?<=[.!?])\s+/).reverse()) {
    const numbers = findNumbers(sentence);
    const equals = sentence.lastIndexOf('=');
    const result = equals === -1 ? undefined : numbers.find(({ index }) => index > equals);
    const found = result ?? numbers.at(-1);
    if (found !== undefined) return found;
  }
  return undefined;
}
