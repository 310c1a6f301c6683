import type { CellComparison, Comparison, Shown, TagChange } from '../compare/comparison.ts';
import type { RunRecord } from '../domain/record.ts';
import type { Selected } from '../plan/select-cells.ts';
import { percent, plural, pValue } from './format.ts';

/** What a report is made from: a comparison, and the run it is of where there is one. */
export type Report = {
  readonly comparison: Comparison;
  readonly run?: RunRecord;
  /** What of the plan was run, and why. */
  readonly selected?: readonly Selected[];
  /** Sentences on the run as a whole; what follows a colon may be someone else's words. */
  readonly notes?: readonly string[];
  /** What the gate did, or would have done: one sentence. */
  readonly gate: string;
};

/** Tells whether a cell's verdict compares anything. */
export function isCompared({ look }: CellComparison): boolean {
  return look !== null;
}

/** Lists what the reader should know beside the verdicts, each with its cell: where it got worse, and what is odd. */
export function listWarnings({
  cells,
  missingCells,
}: Comparison): { readonly cell: string; readonly text: string }[] {
  return [
    ...cells.flatMap((cell) =>
      [...cell.worseTags.map(describeTag), ...cell.warnings].map((text) => ({ cell: nameOf(cell), text })),
    ),
    ...missingCells.map((cell) => ({ cell: nameOf(cell), text: 'is in the baseline and was not run' })),
  ];
}

function describeTag({ tag, cases, before, after, pAdjusted }: TagChange): string {
  const rates = `${percent(before)} → ${percent(after)}`;
  return `a tag got worse, ${rates} in ${plural(cases, 'case')} (${pValue(pAdjusted)}): ${tag}`;
}

/** Gives a cell's name: its benchmark and its model. */
export function nameOf({ benchmark, model }: { readonly benchmark: string; readonly model: string }): string {
  return `${benchmark} on ${model}`;
}

/** Tells how a side answered a case: in a word where it was asked once, with the score where that is between 0 and 1. */
export function describeShare({ passes, trials, score }: Shown): string {
  if (trials === 0) return 'no score';
  if (passes === null) return score === null ? 'no score' : `score ${score.toFixed(2)}`;
  const share = trials === 1 ? (passes === 1 ? 'passed' : 'failed') : `passed ${passes} of ${trials}`;
  const isGraded = score !== null && score > 0 && score < 1;
  return isGraded ? `${share}, score ${score.toFixed(2)}` : share;
}
