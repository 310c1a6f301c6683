/** Cases of a report for a terminal. */
import type { CellComparison, FailingCase, Flip, Shown } from '../../compare/comparison.ts';
import { plainText } from '../../text/escape.ts';
import { groupFlips } from '../flip-groups.ts';
import type { FlipGroup } from '../flip-groups.ts';
import { describeShare } from '../flips.ts';
import { cellName, listNames, plural, thousands } from '../format.ts';
import { placesOf } from '../places.ts';
import { isCompared, listsFailing } from '../report.ts';
import type { Report } from '../report.ts';
import { diffWords } from '../word-diff.ts';
import type { Piece } from '../word-diff.ts';
import { link, paint } from './screen.ts';
import type { Screen, Style } from './screen.ts';
import { shorten } from './width.ts';

/** Most cases shown: more than a screen hides the verdict. */
const MAX_SHOWN = 5;
/** Longest answer where no end of a line is known, and the columns before it where one is. */
const MAX_ANSWER = 100;
const BEFORE_ANSWER = 32;

/** What cases are rendered with: the screen, and the names of cases as they are shown. */
type Showing = { readonly screen: Screen; readonly name: (id: string) => string };

/** Renders the cases that came out differently, and those that fail where nothing says which of them are news. */
export function renderCases({ comparison: { cells }, selected = [] }: Report, screen: Screen): string[] {
  const places = placesOf(selected.map(({ cell }) => cell));
  const showingOf = ({ benchmark }: CellComparison): Showing => ({
    screen,
    name: (id) => link(screen, places.get(benchmark)?.get(id), paint(screen, 'bold', plainText(id))),
  });
  return [
    ...cells.filter(isCompared).flatMap((cell) => renderFlips(cell, showingOf(cell))),
    ...cells.filter(listsFailing).flatMap((cell) => renderFailing(cell, showingOf(cell))),
  ];
}

function renderFlips(cell: CellComparison, showing: Showing): string[] {
  const { newlyFailing, newlyPassing } = cell.cases;
  if (newlyFailing.length === 0 && newlyPassing.length === 0) return [];
  const counts = `${plural(newlyFailing.length, 'case')} newly failing, ${thousands(newlyPassing.length)} newly passing`;
  return [block(`${plainText(cellName(cell))}: ${counts}`, groupFlips(newlyFailing), renderFlip, showing)];
}

function renderFailing(cell: CellComparison, showing: Showing): string[] {
  const { failing } = cell.cases;
  if (failing.length === 0) return [];
  const title = `${plainText(cellName(cell))}: ${plural(failing.length, 'failing case')}`;
  return [block(title, groupFlips(failing), renderFailure, showing)];
}

function block<T extends Pick<Flip, 'id' | 'after'>>(
  title: string,
  groups: readonly FlipGroup<T>[],
  render: (group: FlipGroup<T>, showing: Showing) => string[],
  showing: Showing,
): string {
  const rest = groups.slice(MAX_SHOWN).reduce((sum, { alike }) => sum + 1 + alike.length, 0);
  const lines = groups.slice(0, MAX_SHOWN).flatMap((group) => render(group, showing));
  return [title, ...lines, ...(rest > 0 ? [`  and ${thousands(rest)} more`] : [])].join('\n');
}

function renderFlip({ flip, alike }: FlipGroup<Flip>, showing: Showing): string[] {
  const { before, after } = flip;
  const [was, is] = renderAnswers(before, after, showing);
  return [
    renderQuestion(flip, showing),
    `    before: ${describeShare(before)}${was}`,
    `    now:    ${describeShare(after)}${is}`,
    ...renderAlike(alike, showing),
  ];
}

function renderFailure({ flip, alike }: FlipGroup<FailingCase>, showing: Showing): string[] {
  const { after } = flip;
  const { explanation } = after;
  return [
    renderQuestion(flip, showing),
    `    answer: ${describeShare(after)}${renderAnswer(after, showing)}`,
    ...(explanation === null ? [] : [`    why:    ${shorten(plainText(explanation), roomOf(showing))}`]),
    ...renderAlike(alike, showing),
  ];
}

function renderQuestion({ id, input }: Pick<Flip, 'id' | 'input'>, showing: Showing): string {
  const asked = input === null ? '' : `: ${shorten(plainText(input), roomOf(showing))}`;
  return `  ${showing.name(id)}${asked}`;
}

function renderAlike(alike: readonly Pick<Flip, 'id'>[], { name }: Showing): string[] {
  if (alike.length === 0) return [];
  const answer = alike.length === 1 ? 'answers' : 'answer';
  return [
    `    ${thousands(alike.length)} more ${answer} the same: ${listNames(alike.map(({ id }) => name(id)))}`,
  ];
}

/** Renders both answers; where the screen has colours, with the words that only one has. */
function renderAnswers(before: Shown, after: Shown, showing: Showing): [string, string] {
  if (!showing.screen.isColored || before.output === null || after.output === null)
    return [renderAnswer(before, showing), renderAnswer(after, showing)];
  const words = diffWords(before.output, after.output, roomOf(showing));
  return [renderPieces(words.before, 'green', showing), renderPieces(words.after, 'red', showing)];
}

function renderPieces(pieces: readonly Piece[], style: Style, { screen }: Showing): string {
  const shown = pieces.map(({ text, isOnlyHere }) =>
    paint(screen, isOnlyHere ? style : null, plainPiece(text)),
  );
  return `, ${shown.join('') || NO_TEXT}`;
}

/** Gives a piece of a line without what a runner would take for its own, see plainText. */
function plainPiece(text: string): string {
  return text.replaceAll('##[', '## [');
}

function renderAnswer({ output }: Shown, showing: Showing): string {
  if (output === null) return '';
  return `, ${shorten(plainText(output), roomOf(showing)) || NO_TEXT}`;
}

const NO_TEXT = 'no text';

/** Tells how many columns a text of others may take. */
function roomOf({ screen: { columns } }: Showing): number {
  return columns === null ? MAX_ANSWER : Math.max(20, columns - BEFORE_ANSWER);
}
