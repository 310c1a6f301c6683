/** Cases that came out differently, as HTML: Markdown has no code in which words can be marked. */
import type { CellComparison, FailingCase, Flip, FreshCase, Shown } from '../../compare/comparison.ts';
import { htmlCode, htmlMarkedCode } from '../../text/escape.ts';
import type { FlipGroup } from '../flip-groups.ts';
import { describeShare, moreAnswer } from '../flips.ts';
import { listNames } from '../format.ts';
import { diffWords } from '../word-diff.ts';
import type { Piece } from '../word-diff.ts';

/** Characters enough to know a question by. */
const MAX_INPUT = 160;
/** Most names of cases that are answered alike. */
const MAX_ALIKE = 5;

/** Renders a case with both answers, what differs in them marked, and the names of those answered alike. */
export function renderGroup({ flip, alike }: FlipGroup<Flip>, cell: CellComparison | null): string {
  const { before, after } = flip;
  const [was, is] = renderAnswers(before, after);
  const where = cell === null ? '' : ` · ${htmlCode(cell.benchmark)} on ${htmlCode(cell.model)}`;
  return block([
    renderQuestion(flip) + where,
    `before: ${was}`,
    `now: ${is}${renderWhy(after)}`,
    ...renderAlike(after, alike),
  ]);
}

/** Renders a case that fails, with its answer, and the names of those answered alike. */
export function renderFailures({ flip, alike }: FlipGroup<FailingCase>): string {
  const { after, ...asked } = flip;
  return block([
    renderQuestion(asked),
    `answer: ${renderShown(after)}${renderWhy(after)}`,
    ...renderAlike(after, alike),
  ]);
}

/** Renders a case that the older side does not have, or only another version of it. */
export function renderFresh({ before, ...fresh }: FreshCase): string {
  return before === null
    ? renderFailures({ flip: fresh, alike: [] })
    : renderGroup({ flip: { ...fresh, before }, alike: [] }, null);
}

/** Renders a case in a line, with one side's answer. */
export function renderOnce(id: string, text: string, shown: Shown): string {
  return block([`${htmlCode(id)}: ${text}${renderShown(shown)}`]);
}

function block(lines: readonly string[]): string {
  return `<p>${lines.join('<br>\n')}</p>`;
}

function renderQuestion({ id, input }: Pick<Flip, 'id' | 'input'>): string {
  return `<b>${htmlCode(id)}</b>${input === null || input === id ? '' : ` ${htmlCode(input, MAX_INPUT)}`}`;
}

function renderWhy({ explanation }: Shown): string {
  return explanation === null ? '' : `, because ${htmlCode(explanation)}`;
}

function renderAlike({ output }: Shown, alike: readonly { readonly id: string }[]): string[] {
  if (alike.length === 0) return [];
  const ids = listNames(
    alike.map(({ id }) => htmlCode(id)),
    MAX_ALIKE,
  );
  return [`${moreAnswer(alike.length)} ${htmlCode(output ?? '')}: ${ids}`];
}

function renderAnswers(before: Shown, after: Shown): [string, string] {
  if (before.output === null || after.output === null) return [renderShown(before), renderShown(after)];
  const words = diffWords(before.output, after.output);
  return [
    `${describeShare(before)} ${renderPieces(words.before, 'del')}`,
    `${describeShare(after)} ${renderPieces(words.after, 'ins')}`,
  ];
}

function renderPieces(pieces: readonly Piece[], mark: 'del' | 'ins'): string {
  if (pieces.every(({ text }) => text === '')) return '<i>no text</i>';
  return htmlMarkedCode(pieces.map(({ text, isOnlyHere }) => ({ text, mark: isOnlyHere ? mark : null })));
}

function renderShown(shown: Shown): string {
  const share = describeShare(shown);
  if (shown.output === null) return share;
  return `${share} ${shown.output.trim() === '' ? '<i>no text</i>' : htmlCode(shown.output)}`;
}
