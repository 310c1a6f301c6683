import type { CellComparison, Comparison } from '../compare/comparison.ts';
import type { ModelComparison } from '../compare/models.ts';
import type { RunHistory } from '../domain/history.ts';
import type { RunRecord } from '../domain/record.ts';
import type { Selected } from '../domain/selected.ts';
import type { Acceptance } from './acceptance.ts';
import type { Against } from './against.ts';
import type { RepeatSite } from './repeat.ts';
import type { Phrase } from '../text/phrase.ts';

/** Content of a report: a comparison, and its run where there is one. */
export type Report = {
  readonly comparison: Comparison;
  readonly run?: RunRecord;
  /** Cells of the plan that were run or not, and why. */
  readonly selected?: readonly Selected[];
  /** Runs that the cells are held against, the newest first; absent where that is not known. */
  readonly against?: readonly Against[];
  /** Place by which the run can be repeated; absent where there is no config. */
  readonly repeat?: RepeatSite;
  /** Facts that the reader should know of the run as a whole, a sentence each. */
  readonly notes?: readonly Phrase[];
  /** Way in which a lower level of a pull request is accepted; null or absent where none asks for it. */
  readonly acceptance?: Acceptance | null;
  /** Earlier runs of each cell, as far as they were looked for, and this one; the newest first. */
  readonly history?: RunHistory;
  /** Models of the run side by side, a comparison for each benchmark that several have answered; absent: there is none. */
  readonly models?: readonly ModelComparison[];
  /** Sentence on what the gate did, or would have done. */
  readonly gate: string;
};

/** Tells whether a cell's verdict compares anything. */
export function isCompared({ look }: CellComparison): boolean {
  return look !== null;
}

/** Tells whether a cell's report lists all failing cases: of a run of which no flips say which of them are news. */
export function listsFailing({ verdict, cases }: CellComparison): boolean {
  return verdict === 'below_floor' || (verdict !== 'unchanged' && cases.newlyFailing.length === 0);
}

/** Name of a form's file. */
type FormFile = {
  readonly file: string;
  /** Whether it is written only where it is chosen by its name. */
  readonly isOnDemand?: boolean;
};

/** A file that a run writes beside its results: its text, whole or piece by piece, no text of a case split over two. */
export type TextForm = FormFile & {
  readonly render: (report: Report) => AsyncIterable<string> | Iterable<string> | string;
};

/** A part of a file that is packed: a value of JSON. Names of fields in it are ours, what users name are values. */
export type Block = { readonly name: string; readonly value: object };

/**
 * A file in which no key could be found any more (it is compressed, or encoded): it lists what it holds, which is
 * cleaned, and packs it then.
 */
export type PackedForm = FormFile & {
  readonly list: (report: Report) => AsyncIterable<Block> | Iterable<Block>;
  readonly pack: (blocks: AsyncIterable<Block>) => AsyncIterable<string>;
};

/** A file that a run writes beside its results. */
export type ReportForm = TextForm | PackedForm;
