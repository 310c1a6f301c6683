import { normalize } from './normalize.ts';
import { lower } from './python-text.ts';

/** Characters without a look of their own: zero-width spaces and joiners, soft hyphens, marks of direction. */
const INVISIBLE = /\p{Default_Ignorable_Code_Point}+/gu;
const SUPERSCRIPTS = /[²³¹⁰ⁱ⁴-ⁿ]+/gu;
const MIXED_NUMBER = /(?<=\d)(?=[¼-¾⅐-⅞])/gu;
/** Slashes of fractions, as ½ has one (1⁄2), and of division. */
const SLASHES = /[\u2044\u2215]/gu;

/**
 * Gives a text in the one form of its characters (Unicode's NFKC), without invisible ones: `é` is one character however
 * it was typed, a no-break space a space, `ﬁ` is `fi`. Exponents and fractions stay numbers of their own: 10² becomes
 * 10^2 and not 102, 1½ becomes 1 1/2 and not 11/2.
 */
export function unifyForm(text: string): string {
  const apart = text
    .replaceAll(INVISIBLE, '')
    .replaceAll(SUPERSCRIPTS, (run) => `^${run}`)
    .replaceAll(MIXED_NUMBER, ' ');
  return normalize(apart, 'NFKC').replaceAll(SLASHES, '/');
}

/** Gives a text as it is searched: in one form (unifyForm) and, unless case counts, in lower case. */
export function searchForm(text: string, isCaseSensitive: boolean): string {
  const unified = unifyForm(text);
  return isCaseSensitive ? unified : lower(unified);
}
