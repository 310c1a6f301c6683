import { showCase } from '../../../compare/pair.ts';
import { DEFAULT_DIFFICULTY } from '../../../domain/defaults.ts';
import { oneLine } from '../../../text/escape.ts';
import { describeShare } from '../../flips.ts';
import type { CaseRows } from '../data.ts';
import type { BookCase, BookSide } from './case-book.ts';
import { meanScoresOf } from './mean-scores.ts';
import { Names } from './names.ts';

/** Most rows of a block: one is decoded at a time, without the reader noticing. */
const ROWS = 2000;
/** Characters enough to know a question by. */
const MAX_INPUT = 120;

/** Names that rows refer to. */
export type RowNames = { readonly tags: Names; readonly difficulties: Names; readonly evaluators: Names };

/** A row before it is in a block. */
export type Row = { readonly [Key in keyof CaseRows]: CaseRows[Key][number] };

/** Makes the row of a case; names that it refers to are added. */
export function buildRow(one: BookCase, cell: number, states: number, names: RowNames): Row {
  const { id, told, before, now } = one;
  const was = meanScoresOf(before);
  const scores = meanScoresOf(now ?? before);
  const lower = [...scores].filter(([name, score]) => now !== null && score < (was.get(name) ?? score));
  const difficulty = typeof told.difficulty === 'string' ? told.difficulty : DEFAULT_DIFFICULTY;
  return {
    cell,
    id,
    input: typeof told.input === 'string' ? oneLine(told.input, MAX_INPUT) : '',
    states,
    before: shareOf(before),
    now: shareOf(now),
    tags: (told.tags ?? []).map((tag) => names.tags.place(tag)),
    difficulty: names.difficulties.place(difficulty),
    evaluators: [...scores.keys()].map((name) => names.evaluators.place(name)),
    lower: lower.map(([name]) => names.evaluators.place(name)),
  };
}

/** Says how a side answered a case; null where it has none. */
export function shareOf(side: BookSide | null): string | null {
  return side === null ? null : describeShare(showCase(side.pooled));
}

/** Puts rows into blocks, column by column. */
export function* blockRows(rows: readonly Row[]): Generator<CaseRows> {
  for (let start = 0; start < rows.length; start += ROWS) {
    const some = rows.slice(start, start + ROWS);
    const column = <Key extends keyof Row>(key: Key): Row[Key][] => some.map((row) => row[key]);
    yield {
      cell: column('cell'),
      id: column('id'),
      input: column('input'),
      states: column('states'),
      before: column('before'),
      now: column('now'),
      tags: column('tags'),
      difficulty: column('difficulty'),
      evaluators: column('evaluators'),
      lower: column('lower'),
    };
  }
}
