import { showCase } from '../../../compare/pair.ts';
import { DEFAULT_DIFFICULTY } from '../../../domain/defaults.ts';
import { oneLine } from '../../../text/escape.ts';
import { describeShare } from '../../flips.ts';
import type { CaseRows, CasesPart } from '../data.ts';
import type { BookCase, BookSide } from './case-book.ts';
import { CASE_STATES } from './case-states.ts';
import { meanScoresOf } from './mean-scores.ts';
import { Names } from './names.ts';

/** Most rows of a block: one is decoded at a time, without the reader noticing. */
export const ROWS = 2000;
/** Characters enough to know a question by. */
const MAX_INPUT = 120;

/** A row before it is in a block. */
export type Row = { readonly [Key in keyof CaseRows]: CaseRows[Key][number] };

/** The rows of the list of cases, made one after the other, and what they have in common. */
export class RowMaker {
  #total = 0;
  readonly #tags = new Names();
  readonly #difficulties = new Names();
  readonly #evaluators = new Names();
  readonly #counts: number[] = CASE_STATES.map(() => 0);
  /** Lists of numbers, each once: most rows have the same ones. */
  readonly #lists = new Map<string, readonly number[]>();

  /** Gives what the rows that were made have in common. */
  describe(): Omit<CasesPart, 'cells'> {
    return {
      tags: this.#tags.list(),
      difficulties: this.#difficulties.list(),
      evaluators: this.#evaluators.list(),
      states: CASE_STATES.map((state, bit) => ({ ...state, count: this.#counts[bit] ?? 0 })),
      total: this.#total,
      rowBlocks: Math.ceil(this.#total / ROWS),
    };
  }

  /** Makes the row of a case of the cell with this number, and counts it. */
  make(one: BookCase, cell: number, states: number): Row {
    const { id, told, before, now } = one;
    const was = meanScoresOf(before);
    const scores = meanScoresOf(now ?? before);
    const lower = [...scores].filter(([name, score]) => now !== null && score < (was.get(name) ?? score));
    this.#count(states);
    return {
      cell,
      id,
      input: typeof told.input === 'string' ? shorten(told.input) : '',
      states,
      before: shareOf(before),
      now: shareOf(now),
      ...this.#place(one, scores),
      lower: this.#share(lower.map(([name]) => this.#evaluators.place(name))),
    };
  }

  #count(states: number): void {
    this.#total += 1;
    for (const bit of this.#counts.keys())
      if ((states & (1 << bit)) !== 0) this.#counts[bit] = (this.#counts[bit] ?? 0) + 1;
  }

  /** Gives the places of the names that a row refers to. */
  #place(
    { told }: BookCase,
    scores: ReadonlyMap<string, number>,
  ): Pick<Row, 'tags' | 'difficulty' | 'evaluators'> {
    const difficulty = typeof told.difficulty === 'string' ? told.difficulty : DEFAULT_DIFFICULTY;
    return {
      tags: this.#share((told.tags ?? []).map((tag) => this.#tags.place(tag))),
      difficulty: this.#difficulties.place(difficulty),
      evaluators: this.#share([...scores.keys()].map((name) => this.#evaluators.place(name))),
    };
  }

  #share(list: readonly number[]): readonly number[] {
    const key = list.join();
    const known = this.#lists.get(key);
    if (known === undefined) this.#lists.set(key, list);
    return known ?? list;
  }
}

/** Puts rows into a block, column by column. */
export function blockRows(rows: readonly Row[]): CaseRows {
  const column = <Key extends keyof Row>(key: Key): Row[Key][] => rows.map((row) => row[key]);
  return {
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

/** Gives the beginning of a question; of a short one not its copy, which would be held beside it. */
function shorten(input: string): string {
  const line = oneLine(input, MAX_INPUT);
  return line === input ? input : line;
}

/** Says how a side answered a case; null where it has none. */
export function shareOf(side: BookSide | null): string | null {
  if (side === null) return null;
  const asked = side.trials.filter(({ isAgain }) => !isAgain);
  return describeShare(
    showCase(
      side.pooled,
      asked.map(({ outcome }) => outcome),
    ),
  );
}
