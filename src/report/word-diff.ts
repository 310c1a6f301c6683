import { diffWordsWithSpace } from 'diff';
import { oneLine } from '../text/escape.ts';

/** A piece of a text; `isOnlyHere`: the other text does not have it. */
export type Piece = { readonly text: string; readonly isOnlyHere: boolean };

/** Two texts on one line each, in pieces. */
export type WordDiff = { readonly before: readonly Piece[]; readonly after: readonly Piece[] };

/** Most characters that are compared, and shown. */
const MAX_COMPARED = 4000;
const MAX_SHOWN = 300;
/** Characters before the first difference from which on a long text is not shown from its start, but from half of them. */
const LEAD = 60;
/** Most words that may differ before the texts count as two others. */
const MAX_EDITS = 200;
/** Least share of a text that the other one must have for the differences to tell anything. */
const LEAST_COMMON = 0.3;

/** Gives two texts as lines cut to what a reader takes in, from shortly before they differ, with what only one has. */
export function diffWords(before: string, after: string, maxShown = MAX_SHOWN): WordDiff {
  const [was, is] = cutAlike(oneLine(before, MAX_COMPARED), oneLine(after, MAX_COMPARED), maxShown);
  const changes = diffWordsWithSpace(was, is, { maxEditLength: MAX_EDITS }) ?? [];
  const sides = {
    before: changes
      .filter(({ added }) => !added)
      .map(({ value: text, removed: isOnlyHere }) => ({ text, isOnlyHere })),
    after: changes
      .filter(({ removed }) => !removed)
      .map(({ value: text, added: isOnlyHere }) => ({ text, isOnlyHere })),
  };
  const common = lengthOf(sides.before.filter(({ isOnlyHere }) => !isOnlyHere));
  const isTelling = common >= LEAST_COMMON * Math.max(was.length, is.length);
  return isTelling ? sides : { before: [whole(was)], after: [whole(is)] };
}

function whole(text: string): Piece {
  return { text, isOnlyHere: false };
}

function lengthOf(pieces: readonly Piece[]): number {
  return pieces.reduce((sum, { text }) => sum + text.length, 0);
}

/** Cuts two lines to what is shown: both begin shortly before they differ, where that is far in. */
function cutAlike(was: string, is: string, maxShown: number): [string, string] {
  const [one, other] = [Array.from(was), Array.from(is)];
  const differs = one.findIndex((character, index) => character !== other[index]);
  const start = Math.max(one.length, other.length) <= maxShown || differs <= LEAD ? 0 : differs - LEAD / 2;
  return [cut(one, start, maxShown), cut(other, start, maxShown)];
}

function cut(characters: readonly string[], start: number, maxShown: number): string {
  const rest = characters.slice(start);
  const shown = rest.length > maxShown ? [...rest.slice(0, maxShown - 1), '…'] : rest;
  return `${start > 0 ? '…' : ''}${shown.join('')}`;
}
