import type { CellComparison } from '../compare/comparison.ts';
import { VERDICTS } from '../compare/comparison.ts';
import { plainPhrase } from '../text/phrase.ts';
import type { Phrase } from '../text/phrase.ts';
import { describeCertainty } from './certainty.ts';

/** A sentence on how sure verdicts are, and the cells of one verdict that it is true of. */
export type Sentence = {
  readonly cells: readonly [CellComparison, ...CellComparison[]];
  readonly words: Phrase;
};

/** Says how sure each verdict is, the worst first; the same once for all that it is true of. */
export function listSentences(cells: readonly CellComparison[]): Sentence[] {
  const said = cells
    .toSorted((a, b) => VERDICTS.indexOf(a.verdict) - VERDICTS.indexOf(b.verdict))
    .filter(isWorthALine)
    .map((cell) => ({ cell, words: describeCertainty(cell) }));
  const alike = Map.groupBy(said, ({ cell, words }) => `${cell.verdict} ${plainPhrase(words)}`);
  return [...alike.values()].flatMap(([first, ...others]): Sentence[] =>
    first === undefined
      ? []
      : [{ cells: [first.cell, ...others.map(({ cell }) => cell)], words: first.words }],
  );
}

/** Tells whether there is anything to say of how sure a verdict is. */
function isWorthALine({ verdict, reason, cases }: CellComparison): boolean {
  if (reason.kind === 'first_run') return reason.passedOver.length > 0;
  return verdict !== 'unchanged' || cases.fresh.length > 0;
}
