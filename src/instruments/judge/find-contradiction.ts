import type { Scale } from '../../evaluators/instruments.ts';

/** A score in words around a verdict, with the highest there is. */
const OF_HIGHEST = /(?<![\d.,])(\d{1,4}(?:[.,]\d{1,4})?)\s{0,4}(?:\/|out of)\s{0,4}(\d{1,4})/gi;
/** A number that stands alone, of any script. */
const NUMBER = /(?<![\p{L}\p{N}.,])\p{Nd}{1,3}(?:[.,]\p{Nd}{1,4})?(?![\p{L}\p{N}])/gu;
const YES_NO = /(?<![\p{L}\p{N}])(?:yes|no)(?=\s*(?:[.!*"'`]|$))/giu;

/**
 * Says where the words around a verdict name another score than it gives: a judge that corrects itself after its verdict
 * means another one. Null where they do not.
 */
export function findContradiction(
  around: readonly string[],
  values: readonly number[],
  scale: Scale,
): string | null {
  const after = around.at(-1) ?? '';
  if (scale === 'yes_no') {
    const words = Array.from(after.matchAll(YES_NO), ([word]) => (word.toLowerCase() === 'yes' ? 1 : 0));
    return words.every((value) => values.includes(value)) ? null : 'the words behind it say the contrary';
  }
  const told = around.flatMap((text) =>
    Array.from(text.matchAll(OF_HIGHEST)).flatMap(([, score = '', of]) =>
      Number(of) === scale ? [toNumber(score)] : [],
    ),
  );
  const named = Array.from(after.replaceAll(OF_HIGHEST, ' ').matchAll(NUMBER), ([number]) =>
    toNumber(number),
  );
  const isOther = (value: number): boolean => !values.includes(value) && !(value > scale);
  return [...told, ...named].some(isOther) ? 'the words around it name another score' : null;
}

function toNumber(text: string): number {
  return Number(text.replace(',', '.'));
}
