/** Sentences on a lower level that somebody accepts on purpose. */
import type { CellComparison, Comparison } from '../compare/comparison.ts';
import { ACCEPT_LABEL } from '../domain/defaults.ts';
import { cellName, listNames } from './format.ts';
import { summarizeLoosening } from './loosening.ts';
import { verdictWord } from './verdict-words.ts';

/** Way in which a lower level is accepted: by a label that is not set yet, or by one that somebody has set. */
export type Acceptance =
  | { readonly status: 'offered' }
  | { readonly status: 'given'; readonly by: string | null; readonly at: string | null };

/** Says how to accept a lower level. */
export const ACCEPT_STEP = `Where a lower level is meant, put the label \`${ACCEPT_LABEL}\` on the pull request and run this job again: the check then says who has accepted it, and when.`;

/** Gives a title; one that somebody has accepted says so first. */
export function titleWith(acceptance: Acceptance | null, title: string): string {
  return acceptance?.status === 'given' ? `Accepted by ${acceptance.by ?? UNKNOWN}: ${title}` : title;
}

/** Says who has accepted what, and when; null where nobody has. `code` makes names harmless where that is shown. */
export function describeAcceptance(
  comparison: Comparison,
  acceptance: Acceptance | null,
  code: (name: string) => string,
): string | null {
  if (acceptance?.status !== 'given') return null;
  const { by, at } = acceptance;
  const when = at === null ? '' : ` on ${sayTime(at)}`;
  const what = listAccepted(comparison, code).join('; ');
  return `Accepted by ${by === null ? UNKNOWN : code(by)}${when}, with the label \`${ACCEPT_LABEL}\`: ${what}.`;
}

const UNKNOWN = 'somebody whom GitHub does not name';

function sayTime(at: string): string {
  return new Date(at).toISOString().replace(/T(\d\d:\d\d).*/, ' at $1 UTC');
}

/** Names the cells that fell short, and what asks less than before. */
function listAccepted(comparison: Comparison, code: (name: string) => string): string[] {
  const short = comparison.cells
    .filter(isShort)
    .map((cell) => `${code(cellName(cell))} is ${verdictWord(cell.verdict)}`);
  const loosened = summarizeLoosening(comparison, code);
  return [...(short.length > 0 ? [listNames(short)] : []), ...(loosened === null ? [] : [loosened])];
}

function isShort({ verdict, isTooSlow }: CellComparison): boolean {
  const isWorse = ['regressed', 'below_floor', 'incomparable', 'minor_regression', 'inconclusive'];
  return isTooSlow || isWorse.includes(verdict);
}
